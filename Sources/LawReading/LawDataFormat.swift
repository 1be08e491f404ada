package import Schemas
package import XMLStream

/// Why a file of an office's own law data was refused.
package typealias LawDataFailure = OwnFormatFailure<LawDataFormat>

/// What an office adds to the law (`schemas/law-data.xsd`).
package enum LawDataFormat: OwnFormat {
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

  package static var name: String { "law-data" }
  package static var namespace: String { "urn:samanbud:law-data:1" }
  package static let validator = compiled(Schemas.lawData)

  package static var malformedRemedy: String { "save the file again as XML" }
  package static var otherFormatRemedy: String { "give a file as docs/law-data.md shows it" }

  package static func personalNumber(
    in element: XMLElement, attribute: String?
  ) -> (message: String, remedy: String) {
    (
      "a text or attribute of '\(element.name)' looks like a personal number",
      "remove it: a role or a firm is enough"
    )
  }
}
