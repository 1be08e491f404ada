internal import Notices
internal import Values

/// The page of fields, `docs/fields.md`: every row of the tables, so that it cannot say anything else.
package enum FieldPage {
  /// The whole page; the same bytes for the same tables.
  package static let markdown: String = {
    let intro = """
      # Fields

      Every field that `samanbud read` knows, from the tables that the reader is built from. `{}` stands for the
      identifier of the lot or item. Terms are those of the eForms regulation and its SDK; legacy forms have the
      same term where the meaning is the same. Generated: `SAMANBUD_RECORD=1 swift test --filter FieldPageTests`.

      """
    return intro + section("eForms", .eForms) + section("TED_EXPORT", .ted)
  }()

  /// Terms that look like eForms terms and have no words.
  package static var termsWithoutWords: [String] {
    let terms = [NoticeSource.Format.eForms, .ted].flatMap { NoticeFields.all(of: $0) }.map(\.term)
    let coded = terms.filter { ["BT-", "OPT", "OPP"].contains($0.prefix(3)) }
    return Set(coded.filter { FieldWords.words(for: $0) == nil }).sorted()
  }

  private static func section(_ title: String, _ format: NoticeSource.Format) -> String {
    let fields = NoticeFields.all(of: format)
    let rows = fields.map { field in
      let words = FieldWords.words(for: field.term)
      let path = field.path.replacing("|", with: "\\|")
      return "| \(field.term) | \(words?.what ?? "-") | \(scope(of: field.path)) "
        + "| \(words?.type ?? "-") | `\(path)` |"
    }
    return "\n## \(title): \(fields.count) places\n\n"
      + "| Term | What | Scope | Type | Place |\n|---|---|---|---|---|\n"
      + rows.joined(separator: "\n") + "\n"
  }

  private static func scope(of path: String) -> String {
    let scopes = [
      ("ProcurementProjectLot", "lot"), ("OBJECT_DESCR[", "lot"), ("_ANNEX_B", "lot"),
      ("efac:NoticeResult", "result"), ("AWARD", "result"), ("efac:Organizations", "organisation"),
      ("ADDRESS_", "organisation"), ("ContractingParty", "buyer"), ("CONTRACTING_BODY", "buyer"),
      ("efac:Changes", "change"), ("/CHANGES", "change"), ("Modification", "modification"),
      ("MODIFICATION", "modification"), ("Tendering", "procedure"),
      ("cac:ProcurementProject/", "procedure"), ("OBJECT", "procedure"),
      ("PROCEDURE", "procedure"), ("LEFTI", "procedure"),
    ]
    return scopes.first { path.contains($0.0) }?.1 ?? "notice"
  }
}
