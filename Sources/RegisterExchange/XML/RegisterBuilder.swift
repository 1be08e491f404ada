internal import Members
internal import Schemas
internal import Values
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
    let asOf = try read.day("asOf", of: root)
    var groups: [Register.Group] = []
    for element in root.children("group") { groups.append(try group(element, on: asOf)) }
    var register = Register(path: path, asOf: asOf, groups: groups, operators: operators)
    register.distances = try distances(root.child("distances"))
    return register
  }

  private func distances(_ element: XMLElement?) throws(RegisterFailure) -> [PlaceDistance] {
    var distances: [PlaceDistance] = []
    for child in element?.children("distance") ?? [] {
      let next = PlaceDistance(
        from: try read.text("from", of: child), to: try read.text("to", of: child),
        kilometres: try read.count("km", of: child))
      guard !distances.contains(where: { $0.ends == next.ends }) else {
        throw RegisterFailure(
          .duplicateDistance, file: path, line: child.line,
          "the distance between '\(next.from)' and '\(next.to)' is there twice",
          remedy: "keep one of them")
      }
      distances.append(next)
    }
    return distances
  }

  private func group(
    _ element: XMLElement, on day: CivilDate
  ) throws(RegisterFailure) -> Register.Group {
    let lead = OperatorID(try read.text("lead", of: element))
    var group = Register.Group(
      name: try read.text("name", of: element), lead: lead,
      memberships: try memberships(of: element), on: day)
    // A group that was dissolved has nobody left to lead it.
    guard group.members.contains(lead) || group.members.isEmpty else {
      throw RegisterFailure(
        .leadNotMember, file: path, line: element.line, "lead '\(lead)' is not among the members",
        remedy: "add <member ref=\"\(lead)\"/> or name another lead")
    }
    group.certificates = try certificates(of: element)
    return group
  }

  private func memberships(
    of element: XMLElement
  ) throws(RegisterFailure) -> [Register.Membership] {
    var result: [Register.Membership] = []
    var earlier: [OperatorID: [Register.Membership]] = [:]
    for member in element.children("member") {
      let from = try read.optionalDay("from", of: member)
      let through = try read.optionalDay("through", of: member)
      try checkOrder(from, through, of: member)
      let next = Register.Membership(
        OperatorID(try read.text("ref", of: member)), from: from, through: through)
      guard !earlier[next.operatorID, default: []].contains(where: next.overlaps) else {
        throw RegisterFailure(
          .dates, file: path, line: member.line,
          "member '\(next.operatorID)' is there twice for the same days",
          remedy: "keep one of them, or correct a day")
      }
      earlier[next.operatorID, default: []].append(next)
      result.append(next)
    }
    return result
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
