import Law
internal import Members
internal import Privacy
package import Schemas
internal import Values
package import XMLStream

/// Why a register file was refused.
package typealias RegisterFailure = OwnFormatFailure<RegisterFormat>

/// The register exchange file (`schemas/register.xsd`).
package enum RegisterFormat: OwnFormat {
  /// Why an exchange file was refused; the word ends the failure's code.
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

  /// `register`, as the root element is called.
  package static var name: String { "register" }
  /// The namespace of version 1, which an exchange file must have.
  package static var namespace: String { "urn:samanbud:register:1" }
  /// The schema `register.xsd`, compiled once.
  package static let validator = compiled(Schemas.register)
  /// What to do about a file that is no XML or is cut off.
  package static var malformedRemedy: String { "export or save the file again" }
  /// What to do where another file was given for the register.
  package static var otherFormatRemedy: String { "give the register's exchange file" }

  /// Where the number stands, without the number; of a sole trader, that it cannot be kept.
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
    if value.utf8.count == 10, CivilDate(value) != nil { return false }
    // No amount begins with a nought and goes on.
    if attribute == "amount", value.wholeMatch(of: /(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?/) != nil {
      return PersonalNumber.isAmount(value)
    }
    return PersonalDigits.occur(in: value)
  }

  /// Looks for words on health, missing numbers and signs that nobody sees, before the schema does.
  package static func precheck(_ root: XMLElement, path: String) -> RegisterFailure? {
    do { try refuse(root, path: path) } catch { return error }
    return nil
  }

  private static func refuse(_ root: XMLElement, path: String) throws(RegisterFailure) {
    var harmless: Set<String> = []
    try refuseHealth(in: root, path: path, &harmless)
    for element in root.children("operator") {
      let number = element.child("registration")?.attributes["number"] ?? ""
      guard number.allSatisfy(\.isWhitespace) else { continue }
      let id = element.attributes["id"] ?? ""
      throw RegisterFailure(
        .noNumber, file: path, line: element.line, "operator '\(id)' has no organisation number",
        remedy:
          "add <registration scheme=\"\(LawBook.standard.home.enterprises?.scheme ?? "")\" number=\"NNNNNN-NNNN\"/> after its name"
      )
    }
    try refuseSigns(in: root, path: path)
  }

  /// What the parser lets through and no other door does: signs that nobody sees, and texts of blanks alone.
  private static func refuseSigns(in element: XMLElement, path: String) throws(RegisterFailure) {
    let odd = element.attributes.filter { mayBeOdd($0.value) }.sorted { $0.key < $1.key }
      .map { (place: "attribute '\($0.key)' of '\(element.name)'", text: $0.value) }
    // Blanks between elements are no text.
    let isOwn = element.children.isEmpty || !KeptText.words(element.text).isEmpty
    let own =
      isOwn && mayBeOdd(element.text) ? [("the text of '\(element.name)'", element.text)] : []
    for (place, text) in odd + own {
      if let sign = text.unicodeScalars.first(where: KeptText.isForbidden) {
        throw RegisterFailure(
          .schema, file: path, line: element.line,
          "\(place) has the sign \(KeptText.name(sign)), expected letters that are seen",
          remedy: "write it without")
      }
      if GarbledText.occurs(in: text) {
        throw RegisterFailure(
          .schema, file: path, line: element.line,
          "\(place) has letters that were read in the wrong code page, expected letters as in "
            + "'förening'", remedy: "write it anew, or open its source as UTF-8")
      }
      if !text.isEmpty, KeptText.words(text).isEmpty {
        throw RegisterFailure(
          .schema, file: path, line: element.line, "\(place) is blank, expected a text",
          remedy: "fill it in or leave it out")
      }
    }
    for child in element.children { try refuseSigns(in: child, path: path) }
  }

  /// Nearly every text is of plain ASCII letters.
  private static func mayBeOdd(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 >= 0x7F } || text.utf8.allSatisfy { $0 == 0x20 }
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
