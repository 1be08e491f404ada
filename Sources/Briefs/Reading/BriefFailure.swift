package import Schemas
package import XMLStream

/// Why a brief was refused, or could not be begun.
package typealias BriefFailure = OwnFormatFailure<BriefFormat>

/// The brief (`schemas/brief.xsd`).
package enum BriefFormat: OwnFormat {
  /// Why a brief was refused; the word ends the failure's code.
  package enum Kind: String, OwnFormatKind, CaseIterable {
    case malformed
    case otherFormat = "other-format"
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

  /// `brief`, as the root element is called.
  package static var name: String { "brief" }
  /// The namespace of version 1, which a brief must have.
  package static var namespace: String { "urn:samanbud:brief:1" }
  /// The schema `brief.xsd`, compiled once.
  package static let validator = compiled(Schemas.brief)

  /// What to do about a brief that is no XML or is cut off.
  package static var malformedRemedy: String {
    "save the file again, or begin a new one with 'samanbud brief init'"
  }

  /// What to do where another file was given for the brief.
  package static var otherFormatRemedy: String {
    "give the brief, or begin one with 'samanbud brief init'"
  }

  /// That a brief needs no data about a person, wherever the number stands.
  package static func personalNumber(
    in element: XMLElement, attribute: String?
  ) -> (message: String, remedy: String) {
    (
      "a text or attribute of '\(element.name)' looks like a personal number",
      "remove it: a brief needs no data about a person"
    )
  }
}
