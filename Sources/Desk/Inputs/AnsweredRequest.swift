import NoticeReading
package import Notices
import Papers
import Values

/// A buyer's ESPD Request that Responses of ours can answer.
package struct AnsweredRequest: Sendable {
  package let request: ESPDRequest
  let edition: ESPDEdition

  /// - Parameter path: what errors and sources call the document.
  /// - Throws: ``DeskFailure`` `badInput` for what is no Request, or one of a release that we do not answer.
  package init(_ bytes: [UInt8], path: String) throws(DeskFailure) {
    do {
      request = try ESPDRequestReader.read(bytes: bytes, path: path)
    } catch { throw DeskFailure(.badInput, "\(error)") }
    guard let edition = ESPDEdition(answering: request) else {
      let known = ESPDEdition.allCases.map(\.rawValue).joined(separator: ", ")
      throw DeskFailure(
        .badInput,
        "\(path): the Request is of version '\(request.version ?? "unknown")', Responses are written in "
          + "\(known) [espd.version-unanswered]; answer it on the buyer's platform, or leave out --request"
      )
    }
    self.edition = edition
  }

  /// How a Response names it; `nil` where it has no id of its own.
  var reference: ESPDRequestReference? {
    guard let id = request.id?.value, let uuid = request.uuid?.value else { return nil }
    return ESPDRequestReference(id: id, uuid: uuid)
  }
}
