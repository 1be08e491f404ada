internal import Notices
internal import XMLStream

/// A buyer's ESPD Request of any edition. A Response is told from it, and refused with a sentence of its own.
struct ESPDRequestFormat: XMLNoticeFormat {
  let id = NoticeSource.Format.espdRequest
  let name = "an ESPD Request"
  let roots = ESPDRequestReader.roots

  /// Nothing: the parts of a Request nest freely, so that it is read as a tree.
  func table(_ choice: FieldChoice) -> ScanTable { Self.nothing }

  private static let nothing = ScanTable([], namespaces: [:], paragraphs: [])

  func notice(
    of document: ScannedDocument, bytes: [UInt8], path: String
  ) throws(NoticeFailure) -> Notice {
    ESPDRequestNotice.notice(of: try ESPDRequestReader.read(bytes: bytes, path: path))
  }

  func mayChangeOthers(_ bytes: [UInt8]) -> Bool { false }
}
