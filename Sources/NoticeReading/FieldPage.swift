internal import Values

/// The page of fields, `docs/fields.md`: every row of the tables, so that it cannot say anything else.
package enum FieldPage {
  /// The whole page; the same bytes for the same tables.
  package static var markdown: String { markdown(of: .standard) }

  /// Terms that look like eForms terms and have no words.
  package static var termsWithoutWords: [String] { termsWithoutWords(in: .standard) }

  static func markdown(of formats: NoticeFormats) -> String {
    let intro = """
      # Fields

      Every field that `samanbud read` knows, from the tables that the reader is built from. `{}` stands for the
      identifier of the lot or item. Terms are those of the eForms regulation and its SDK; legacy forms have the
      same term where the meaning is the same. Generated: `SAMANBUD_RECORD=1 swift test --filter FieldPageTests`.

      """
    return intro + formats.all.compactMap(\.listing).map(section).joined()
  }

  static func termsWithoutWords(in formats: NoticeFormats) -> [String] {
    let missing = formats.all.compactMap(\.listing).flatMap { listing in
      listing.fields.map(\.term).filter { term in
        ["BT-", "OPT", "OPP"].contains(term.prefix(3)) && listing.words(for: term) == nil
      }
    }
    return Set(missing).sorted()
  }

  private static func section(_ listing: FieldListing) -> String {
    let rows = listing.fields.map { field in
      let words = listing.words(for: field.term)
      let path = field.path.replacing("|", with: "\\|")
      return "| \(field.term) | \(words?.what ?? "-") | \(listing.scope(of: field)) "
        + "| \(words?.type ?? "-") | `\(path)` |"
    }
    return "\n## \(listing.title): \(listing.fields.count) places\n\n"
      + "| Term | What | Scope | Type | Place |\n|---|---|---|---|---|\n"
      + rows.joined(separator: "\n") + "\n"
  }
}
