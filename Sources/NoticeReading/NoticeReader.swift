package import Procurement
internal import XMLStream

/// Reads notices of every format that we know; use one reader for each thread.
package final class NoticeReader {
  private let scanner: FieldScanner

  package init() {
    scanner = FieldScanner(NoticeFormats.scanTable)
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
    let document: ScannedDocument
    do throws(XMLFailure) {
      document = try scanner.scan(bytes, file: path)
    } catch {
      throw NoticeFailure(error)
    }
    var notice = try NoticeFormats.build(document, bytes: bytes, path: path)
    if keepsRaw { notice.rawTexts = document.rawTexts }
    return notice
  }
}
