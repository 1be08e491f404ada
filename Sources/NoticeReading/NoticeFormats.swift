internal import Notices

/// The formats that a reader knows.
struct NoticeFormats: Sendable {
  /// A document that none claims is tried as the first, whose root then says what it is.
  static let standard = NoticeFormats([EFormsFormat(), TEDFormat(), ESPDRequestFormat()])

  let all: [any NoticeFormat]

  init(_ all: [any NoticeFormat]) {
    precondition(!all.isEmpty, "a reader knows some format")
    self.all = all
  }

  subscript(id: NoticeSource.Format) -> (any NoticeFormat)? { all.first { $0.id == id } }

  /// The place in ``all`` of the format that a document seems to have.
  func likelyPlace(of bytes: [UInt8]) -> Int {
    let start = DocumentStart(bytes)
    return all.firstIndex { $0.claims(start) } ?? 0
  }

  /// The place in ``all`` of the format whose documents have this root element, `nil` for none that is known.
  func place(ofRoot root: String) -> Int? { all.firstIndex { $0.roots.contains(root) } }

  /// As in `an eForms notice, a TED_EXPORT or an ESPD Request`.
  var names: String {
    let names = all.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }
}
