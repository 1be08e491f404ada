internal import Procurement
internal import Schemas
internal import XMLStream

/// Makes a register of a tree that the schema has found valid, and checks what no schema can.
struct RegisterBuilder {
  let path: String
  var read: AttributeReader { AttributeReader(path: path) }

  func register(_ root: XMLElement) throws(RegisterFailure) -> Register {
    var operators: [EconomicOperator] = []
    for element in root.children("operator") {
      operators.append(try economicOperator(element))
    }
    try checkNumbersDiffer(operators)
    return Register(
      path: path, asOf: try read.day("asOf", of: root), group: try group(in: root),
      operators: operators)
  }

  private func group(in root: XMLElement) throws(RegisterFailure) -> Register.Group {
    guard let element = root.child("group") else {
      throw RegisterFailure(
        .schema, file: path, line: root.line, "the register has no group",
        remedy: "correct it as schemas/register.xsd says")
    }
    let lead = OperatorID(try read.text("lead", of: element))
    var members: [OperatorID] = []
    for member in element.children("member") {
      members.append(OperatorID(try read.text("ref", of: member)))
    }
    guard members.contains(lead) else {
      throw RegisterFailure(
        .leadNotMember, file: path, line: element.line, "lead '\(lead)' is not among the members",
        remedy: "add <member ref=\"\(lead)\"/> or name another lead")
    }
    return Register.Group(
      name: try read.text("name", of: element), lead: lead, members: members)
  }

  /// One legal entity is one operator: the law looks at the supplier as such.
  private func checkNumbersDiffer(_ operators: [EconomicOperator]) throws(RegisterFailure) {
    var first: [RegistrationNumber: OperatorID] = [:]
    for next in operators {
      if let other = first.updateValue(next.id, forKey: next.registration) {
        throw RegisterFailure(
          .duplicateOperator, file: path, line: next.source.line,
          "operator '\(next.id)' has the same organisation number as '\(other)'",
          remedy: "keep one operator for one legal entity")
      }
    }
  }
}
