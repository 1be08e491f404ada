internal import Values

/// What the page of fields, `docs/fields.md`, says of a format.
struct FieldListing {
  let title: String
  /// In the order of the format's table.
  let fields: [NoticeField]
  /// What in a path tells the part of a notice that a field belongs to; the first that fits counts.
  let scopes: [(mark: String, part: String)]
  /// Words for terms of the format's own, beside those of eForms, which every format may use.
  var ownWords: [String: (what: String, type: String)] = [:]

  func scope(of field: NoticeField) -> String {
    scopes.first { field.path.contains($0.mark) }?.part ?? "notice"
  }

  func words(for term: String) -> (what: String, type: String)? {
    ownWords[term] ?? FieldWords.words(for: term)
  }
}
