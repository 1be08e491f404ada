package import Schemas
package import XMLStream

/// Why a register file was refused.
package typealias RegisterFailure = OwnFormatFailure<RegisterFormat>

/// The register exchange file (`schemas/register.xsd`).
package enum RegisterFormat: OwnFormat {
  package enum Kind: String, OwnFormatKind, CaseIterable {
    case malformed
    case otherFormat = "other-format"
    case schema
    case personalNumber = "personal-number"
    case noNumber = "no-number"
    case soleTrader = "sole-trader"
    case checkDigit = "check-digit"
    case duplicateOperator = "duplicate-operator"
    case leadNotMember = "lead-not-member"
    case partOverWhole = "part-over-whole"
    case duplicateFact = "duplicate-fact"
    case dates
    /// A text of the register cannot be written as XML.
    case unwritable
  }

  package static var name: String { "register" }
  package static var namespace: String { "urn:samanbud:register:1" }
  package static var schema: [UInt8] { Schemas.register }
  package static var malformedRemedy: String { "export or save the file again" }
  package static var otherFormatRemedy: String { "give the register's exchange file" }

  package static func personalNumber(
    in element: XMLElement, attribute: String?
  ) -> (message: String, remedy: String) {
    let place =
      attribute.map { "attribute '\($0)' of '\(element.name)'" } ?? "the text of '\(element.name)'"
    return (
      "\(place) looks like a personal number",
      element.name == "registration"
        ? "a sole trader cannot be kept in the register; remove the operator"
        : "remove it: a register holds sums only, never data about a person"
    )
  }

  package static func precheck(_ root: XMLElement, path: String) throws(RegisterFailure) {
    for element in root.children("operator") {
      let number = element.child("registration")?.attributes["number"] ?? ""
      guard number.allSatisfy(\.isWhitespace) else { continue }
      let id = element.attributes["id"] ?? ""
      throw RegisterFailure(
        .noNumber, file: path, line: element.line, "operator '\(id)' has no organisation number",
        remedy: "add <registration scheme=\"0007\" number=\"NNNNNN-NNNN\"/> after its name")
    }
  }
}
