internal import Procurement
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
    /// A text that speaks of somebody's health.
    case health
    case noNumber = "no-number"
    case soleTrader = "sole-trader"
    case checkDigit = "check-digit"
    case duplicateOperator = "duplicate-operator"
    case leadNotMember = "lead-not-member"
    case partOverWhole = "part-over-whole"
    case duplicateFact = "duplicate-fact"
    case duplicateDistance = "duplicate-distance"
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

  /// In texts also behind other signs than belong in it; an amount or a day is no disguise.
  package static func isPersonal(
    _ value: String, in element: XMLElement, attribute: String?
  ) -> Bool {
    guard PersonalDigits.occur(in: value) else { return false }
    return PersonalNumber.occurs(in: value)
      || value.wholeMatch(of: /\d{1,12}(\.\d{1,2})?|\d{4}-\d\d-\d\d/) == nil
  }

  package static func precheck(_ root: XMLElement, path: String) throws(RegisterFailure) {
    var harmless: Set<String> = []
    try refuseHealth(in: root, path: path, &harmless)
    for element in root.children("operator") {
      let number = element.child("registration")?.attributes["number"] ?? ""
      guard number.allSatisfy(\.isWhitespace) else { continue }
      let id = element.attributes["id"] ?? ""
      throw RegisterFailure(
        .noNumber, file: path, line: element.line, "operator '\(id)' has no organisation number",
        remedy: "add <registration scheme=\"0007\" number=\"NNNNNN-NNNN\"/> after its name")
    }
  }

  /// Where somebody may write of one person: reasons, references, who issued what. Groups of people, names
  /// of enterprises and what a contract was about are other elements.
  ///
  /// - Parameter harmless: texts looked at before; a register says the same issuer thousands of times.
  private static func refuseHealth(
    in element: XMLElement, path: String, _ harmless: inout Set<String>
  ) throws(RegisterFailure) {
    let texts =
      (element.name == "answer" ? [element.text] : [])
      + ["by", "reference", "issuer", "number"].compactMap { element.attributes[$0] }
    for text in texts where harmless.insert(text).inserted && HealthWords.occur(in: text) {
      throw RegisterFailure(
        .health, file: path, line: element.line,
        "'\(element.name)' has a word for somebody's health",
        remedy: "say it without: a register holds nothing about one person")
    }
    for child in element.children { try refuseHealth(in: child, path: path, &harmless) }
  }
}
