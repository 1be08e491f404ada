package import Procurement
internal import XMLStream

/// Reads a buyer's ESPD Request of any edition.
package enum ESPDRequestReader {
  /// The Request in `bytes`.
  ///
  /// Releases that we do not know are read as the newest known, and the issues say so.
  ///
  /// - Parameter path: where it came from, kept as ``ESPDRequest/path``.
  /// - Throws: ``NoticeFailure`` `unreadable` for bad or hostile XML, `unknownFormat` for another document,
  ///   such as an ESPD Response.
  package static func read(bytes: [UInt8], path: String) throws(NoticeFailure) -> ESPDRequest {
    let root: XMLElement
    do throws(XMLFailure) {
      root = try XMLDocumentReader.read(bytes, file: path)
    } catch {
      throw NoticeFailure(error)
    }
    let isFirst = try isFirstEdition(root, path: path)
    let document = ESPDElements.element(root)
    let release =
      isFirst
      ? ESPDRelease(edition: .first, version: "1.0.2", remark: nil) : ESPDRelease.of(document)
    var builder = ESPDRequestBuilder(document, release: release, path: path)
    return builder.build()
  }

  /// Whether a root element of that local name is an ESPD document, a Request or a Response.
  static func knows(_ root: String) -> Bool { requests[root] != nil || responses.contains(root) }

  private static let requests = [
    "QualificationApplicationRequest": ESPDElements.requestNamespace,
    "ESPDRequest": ESPDElements.firstRequestNamespace,
  ]
  private static let responses: Set<String> = ["QualificationApplicationResponse", "ESPDResponse"]

  private static func isFirstEdition(
    _ root: XMLElement, path: String
  ) throws(NoticeFailure) -> Bool {
    func refusal(_ message: String) -> NoticeFailure {
      NoticeFailure(
        .unknownFormat, message, file: path, line: root.line, path: "/" + root.name)
    }
    if responses.contains(root.name) {
      throw refusal("an ESPD Response, which answers a Request; give the buyer's ESPD Request")
    }
    guard let namespace = requests[root.name] else {
      throw refusal("'\(root.name)' is no ESPD Request; expected QualificationApplicationRequest")
    }
    guard root.namespace == namespace else {
      throw refusal("namespace '\(root.namespace)' is no ESPD Request's; expected '\(namespace)'")
    }
    return root.name == "ESPDRequest"
  }
}
