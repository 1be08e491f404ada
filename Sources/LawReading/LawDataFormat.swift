package import Schemas
package import XMLStream

/// Why a file of an office's own law data was refused.
package typealias LawDataFailure = OwnFormatFailure<LawDataFormat>

/// What an office adds to the law (`schemas/law-data.xsd`).
package enum LawDataFormat: OwnFormat {
  /// Why a file of law data was refused; the word ends the failure's code.
  package enum Kind: String, OwnFormatKind, CaseIterable {
    case malformed
    case otherFormat = "other-format"
    case schema
    case personalNumber = "personal-number"
    /// Names no rule of the rule book.
    case unknownRule = "unknown-rule"
    /// Names a rule whose text settles what it asks.
    case notOpen = "not-open"
    /// Names no reading of the rule, or none where there are several.
    case unknownReading = "unknown-reading"
    /// Ends before it begins.
    case days
    /// An amount that the program has.
    case knownAmount = "known-amount"
  }

  /// `law-data`, as the root element is called.
  package static var name: String { "law-data" }
  /// The namespace of version 1, which the file must have.
  package static var namespace: String { "urn:samanbud:law-data:1" }
  /// The schema `law-data.xsd`, compiled once.
  package static let validator = compiled(Schemas.lawData)

  /// What to do about a file that is no XML or is cut off.
  package static var malformedRemedy: String { "save the file again as XML" }
  /// What to do where another file was given for the law data.
  package static var otherFormatRemedy: String { "give a file as docs/law-data.md shows it" }

  /// That a role or a firm is enough, wherever the number stands.
  package static func personalNumber(
    in element: XMLElement, attribute: String?
  ) -> (message: String, remedy: String) {
    (
      "a text or attribute of '\(element.name)' looks like a personal number",
      "remove it: a role or a firm is enough"
    )
  }
}
