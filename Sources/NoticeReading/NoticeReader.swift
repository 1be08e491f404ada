package import Notices
internal import XMLStream

/// Reads notices of every format that we know; use one reader for each thread.
package final class NoticeReader {
  /// One for each format, so that the names of one do not stand in the way of the other's.
  private let eForms: FieldScanner
  private lazy var ted = FieldScanner(
    NoticeFormats.scanTable(of: .ted, .all), usesPlainReader: usesPlainReader)
  private let usesPlainReader: Bool

  /// - Parameters:
  ///   - choice: the fields to look for; a notice says nothing of the others.
  ///   - usesPlainReader: `false` leaves every notice to libxml2, however plain; the same has to come of it.
  package init(_ choice: FieldChoice = .all, usesPlainReader: Bool = true) {
    self.usesPlainReader = usesPlainReader
    eForms = FieldScanner(
      NoticeFormats.scanTable(of: .eForms, choice), usesPlainReader: usesPlainReader)
  }

  /// One notice.
  ///
  /// - Parameters:
  ///   - bytes: the file, in any encoding that it declares.
  ///   - path: where it came from, kept as `source.path`.
  ///   - keepsRaw: whether the texts as they stand in the file are kept, for `--sources`.
  /// - Throws: ``NoticeFailure`` `unreadable` or `unknownFormat`.
  package func read(
    _ bytes: [UInt8], path: String, keepsRaw: Bool = false
  ) throws(NoticeFailure) -> Notice {
    let likely = NoticeFormats.likelyFormat(of: bytes)
    var document = try scan(bytes, as: likely, path: path)
    if let format = NoticeFormats.format(ofRoot: document.root),
      (format == .ted) != (likely == .ted)
    {
      document = try scan(bytes, as: format, path: path)
    }
    let notice = try NoticeFormats.build(document, bytes: bytes, path: path)
    guard keepsRaw else { return notice }
    var traced = notice
    traced.rawTexts = document.rawTexts
    return traced
  }

  private func scan(
    _ bytes: [UInt8], as format: NoticeSource.Format, path: String
  ) throws(NoticeFailure) -> ScannedDocument {
    do throws(XMLFailure) {
      return try (format == .ted ? ted : eForms).scan(bytes, file: path)
    } catch {
      throw NoticeFailure(error)
    }
  }
}
