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
  /// - Throws: ``NoticeFailure`` `unreadable` or `unknownFormat`.
  package func read(_ bytes: [UInt8], path: String) throws(NoticeFailure) -> Notice {
    let document: ScannedDocument
    do throws(XMLFailure) {
      document = try scanner.scan(bytes, file: path)
    } catch {
      throw NoticeFailure(error)
    }
    return try NoticeFormats.build(document, bytes: bytes, path: path)
  }
}
