internal import Notices
internal import XMLStream

/// A format in XML, whose documents are told by their root element.
protocol XMLNoticeFormat: NoticeFormat {
  /// What the scanner looks for; made once and kept, since making it takes milliseconds.
  func table(_ choice: FieldChoice) -> ScanTable
  /// The notice in a document that has one of the format's roots.
  ///
  /// - Parameter bytes: the file, for what is read as a tree.
  func notice(
    of document: ScannedDocument, bytes: [UInt8], path: String
  ) throws(NoticeFailure) -> Notice
}

extension XMLNoticeFormat {
  func reader(_ choice: FieldChoice, usesPlainReader: Bool) -> any NoticeFormatReader {
    XMLFormatReader(self, choice, usesPlainReader: usesPlainReader)
  }
}

/// Scans documents for the fields of one format.
private final class XMLFormatReader: NoticeFormatReader {
  private let format: any XMLNoticeFormat
  private let roots: Set<String>
  private let scanner: FieldScanner

  init(_ format: any XMLNoticeFormat, _ choice: FieldChoice, usesPlainReader: Bool) {
    self.format = format
    roots = format.roots
    scanner = FieldScanner(format.table(choice), usesPlainReader: usesPlainReader)
  }

  func read(
    _ bytes: [UInt8], path: String, keepsRaw: Bool
  ) throws(NoticeFailure) -> FormatReading {
    let document = try scan(bytes, path: path)
    guard roots.contains(document.root) else { return .otherRoot(document.root) }
    var notice = try format.notice(of: document, bytes: bytes, path: path)
    if keepsRaw { notice.rawTexts = document.rawTexts }
    return .notice(notice)
  }

  private func scan(_ bytes: [UInt8], path: String) throws(NoticeFailure) -> ScannedDocument {
    do throws(XMLFailure) {
      return try scanner.scan(bytes, file: path)
    } catch {
      throw NoticeFailure(error)
    }
  }
}
