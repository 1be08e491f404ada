internal import Schemas
internal import XMLStream

/// Why a brief was refused, or could not be begun.
package struct BriefFailure: Error, Hashable, Sendable {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Not XML, or cut off.
    case malformed
    /// XML, but no brief of a version that we know.
    case otherFormat = "other-format"
    /// Breaks `schemas/brief.xsd`.
    case schema
    case personalNumber = "personal-number"
    /// Belongs to another notice.
    case otherNotice = "other-notice"
    /// Names a lot that the notice does not have.
    case unknownLot = "unknown-lot"
    /// The notice has nothing to tender for.
    case noLots = "no-lots"
    /// A text of the notice cannot be written as XML.
    case unwritable
  }

  package let kind: Kind
  /// The file, as the user named it.
  package let file: String
  /// 1-based, or 0 where none is known.
  package let line: Int
  /// What was found and what was expected: lower case, no full stop.
  package let message: String
  /// What to do about it.
  package let remedy: String

  init(_ kind: Kind, file: String, line: Int, _ message: String, remedy: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// What libxml2 found, in our form.
  init(_ failure: XMLFailure) {
    switch failure.kind {
    case .invalid, .schema:
      self.init(
        .schema, file: failure.file, line: failure.line,
        Schemas.wording(of: failure.message),
        remedy: "correct it as schemas/brief.xsd says")
    default:
      self.init(
        .malformed, file: failure.file, line: failure.line, failure.message,
        remedy: "save the file again, or begin a new one with 'samanbud brief init'")
    }
  }
}

extension BriefFailure: CustomStringConvertible {
  /// One line: `brief.xml: line 12: what was found [brief.unknown-lot]; what to do`.
  package var description: String {
    let place = line > 0 ? "\(file): line \(line)" : file
    return "\(place): \(message) [brief.\(kind.rawValue)]; \(remedy)"
  }
}
