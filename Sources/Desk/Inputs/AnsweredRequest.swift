import NoticeReading
package import Notices
import Papers
import Values

/// A buyer's ESPD Request that Responses of ours can answer.
package struct AnsweredRequest: Sendable {
  /// As the buyer wrote it.
  package let request: ESPDRequest
  let edition: ESPDEdition

  /// - Parameter path: what errors and sources call the document.
  /// - Throws: ``DeskFailure`` `badInput` for what is no Request, or one of a release that we do not answer.
  package init(_ bytes: [UInt8], path: String) throws(DeskFailure) {
    do {
      request = try ESPDRequestReader.read(bytes: bytes, path: path)
    } catch { throw DeskFailure(.badInput, error) }
    guard let edition = ESPDEdition(answering: request) else {
      let known = ESPDEdition.allCases.map(\.rawValue).joined(separator: ", ")
      throw DeskFailure(
        .badInput, at: path,
        Phrase(
          "failure.espd.version-unanswered",
          ["version": "\(request.version ?? "unknown")", "known": "\(known)"]),
        remedy: Phrase("remedy.answer-on-platform"))
    }
    self.edition = edition
  }

  /// How a Response names it; `nil` where it has no id of its own.
  var reference: ESPDRequestReference? {
    guard let id = request.id?.value, let uuid = request.uuid?.value else { return nil }
    return ESPDRequestReference(id: id, uuid: uuid)
  }
}
