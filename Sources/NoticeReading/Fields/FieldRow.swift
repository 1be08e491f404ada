internal import Values
internal import XMLStream

/// One row of a format's field table: what the field is called, where it stands, what becomes of it.
///
/// The path is the one place that says where a field is: the scanner is built from it, and the same
/// words are shown to users as the source of a value. See ``ScanRule`` for how paths are written.
struct FieldRow<Builder>: Sendable {
  typealias Take = @Sendable (inout Builder, FieldValue) -> Void

  let field: NoticeField
  let path: String
  /// The value of `listName` that marks the field among others at the same place.
  let list: String?
  /// Codes that no other field at the same place has; they tell it where `listName` is wrong.
  let ownCodes: [String]
  let kind: ScanRule.Kind
  let take: Take
  let leave: Take?

  /// A value: a text, a code, an amount.
  ///
  /// - Parameter carrying: the attribute that is read along with the text.
  init(
    _ term: String, _ path: String, carrying: String? = nil, _ take: @escaping Take
  ) {
    field = NoticeField(term: term, path: path)
    self.path = carrying.map { "\(path)[@\($0)]" } ?? path
    list = nil
    ownCodes = []
    kind = .value
    self.take = take
    leave = nil
  }

  /// A code that shares its place with others and is told by `listName`.
  init(
    _ term: String, _ path: String, list: String, ownCodes: [String] = [], _ take: @escaping Take
  ) {
    let path = "\(path)[@listName='\(list)']"
    field = NoticeField(term: term, path: path)
    self.path = path
    self.list = list
    self.ownCodes = ownCodes
    kind = .value
    self.take = take
    leave = nil
  }

  /// A part that may come several times; `leave` is called at its end.
  init(
    group term: String, _ path: String, begin: @escaping Take, end: @escaping Take = { _, _ in }
  ) {
    field = NoticeField(term: term, path: path)
    self.path = path
    list = nil
    ownCodes = []
    kind = .group
    take = begin
    leave = end
  }

  /// The path without what stands in brackets at its end.
  var place: String {
    guard path.hasSuffix("]"), let bracket = path.lastIndex(of: "[") else { return path }
    return String(path[..<bracket])
  }
}
