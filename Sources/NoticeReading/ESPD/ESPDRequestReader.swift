package import Notices
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
    let request = builder.build()
    try checkSize(of: request)
    return request
  }

  /// Most criteria and statements, each counted once for each lot: a full Request of 9,000 lots has as many.
  private static let most = 1_000_000

  /// Few bytes can ask everything of every lot, so the product has a ceiling as the file itself has.
  private static func checkSize(of request: ESPDRequest) throws(NoticeFailure) {
    let asked = request.asked()
    let lots = asked.lazy.map { asked in
      asked.lots.count + asked.statements.lazy.map(\.lots.count).reduce(0, +)
    }
    guard lots.reduce(0, +) <= most else {
      throw NoticeFailure(
        .unreadable, "more than \(most) criteria and lots together are not read; split the Request",
        file: request.path)
    }
  }

  /// Local names of the roots of ESPD documents, Requests and Responses.
  static var roots: Set<String> { responses.union(requests.keys) }

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
