internal import Notices

/// One format of notices: all that the program knows of it, as one value (`docs/adding-a-format.md`).
///
/// A format in XML is an ``XMLNoticeFormat``; any other takes the bytes as they come.
protocol NoticeFormat: Sendable {
  /// What a notice says of the format that it was read from.
  var id: NoticeSource.Format { get }
  /// As messages name a document of it, with its article: `an ESPD Request`.
  var name: String { get }
  /// Local names of the root elements that documents of it have; none where it is not XML.
  var roots: Set<String> { get }
  /// Whether a document looks like one of these, told by how it begins.
  func claims(_ start: DocumentStart) -> Bool
  /// A reader for one thread.
  ///
  /// - Parameters:
  ///   - choice: the fields to look for; more may be read.
  ///   - usesPlainReader: `false` leaves XML to libxml2, however plain.
  func reader(_ choice: FieldChoice, usesPlainReader: Bool) -> any NoticeFormatReader
  /// Whether a document may change other notices; `false` only where reading it whole could not find that it does.
  func mayChangeOthers(_ bytes: [UInt8]) -> Bool
  /// What `docs/fields.md` says of it; `nil` leaves it out.
  var listing: FieldListing? { get }
}

extension NoticeFormat {
  var roots: Set<String> { [] }
  func claims(_ start: DocumentStart) -> Bool { start.root.map(roots.contains) ?? false }
  func mayChangeOthers(_ bytes: [UInt8]) -> Bool { true }
  var listing: FieldListing? { nil }
}

/// Reads documents of one format; it may keep its memory from one to the next, so use one for each thread.
protocol NoticeFormatReader: AnyObject {
  /// The notice in `bytes`, or that they hold another document.
  ///
  /// - Parameters:
  ///   - path: where the bytes came from, kept as `source.path`.
  ///   - keepsRaw: whether the texts as they stand in the file are kept.
  /// - Throws: ``NoticeFailure`` `unreadable` or `unknownFormat`.
  func read(
    _ bytes: [UInt8], path: String, keepsRaw: Bool
  ) throws(NoticeFailure) -> FormatReading
}

/// What the reader of a format found.
enum FormatReading {
  case notice(Notice)
  /// XML with a root element that is none of the format's.
  case otherRoot(String)
}
