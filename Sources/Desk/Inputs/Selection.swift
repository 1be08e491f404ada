import Members
import Notices
import Values

/// Picks what the user named, and refuses what is not there.
enum Selection {
  /// The leader first, then the others as named or in the register's order.
  static func operators(
    _ names: [String], of register: Register
  ) throws(DeskFailure) -> [EconomicOperator] {
    let chosen = try found(
      names.isEmpty ? register.group.members : names.map(OperatorID.init), in: register)
    guard !chosen.isEmpty else {
      throw DeskFailure(
        .usage, at: register.path,
        Phrase(
          "failure.register.empty-group",
          ["group": "\(register.group.name)", "day": .day(register.asOf)]),
        remedy: Phrase("remedy.pass-members"))
    }
    return chosen.filter { $0.id == register.group.lead }
      + chosen.filter { $0.id != register.group.lead }
  }

  /// As named, or every operator of the register, whatever its group.
  static func anyOperators(
    _ names: [String], of register: Register
  ) throws(DeskFailure) -> [EconomicOperator] {
    names.isEmpty ? register.operators : try found(names.map(OperatorID.init), in: register)
  }

  private static func found(
    _ wanted: [OperatorID], in register: Register
  ) throws(DeskFailure) -> [EconomicOperator] {
    var chosen: [EconomicOperator] = []
    for id in wanted where !chosen.contains(where: { $0.id == id }) {
      guard let found = register.operators.first(where: { $0.id == id }) else {
        throw DeskFailure(
          .usage, at: register.path, Phrase("failure.register.unknown-member", ["member": "\(id)"]),
          remedy: known(register))
      }
      chosen.append(found)
    }
    return chosen
  }

  private static func known(_ register: Register) -> Phrase {
    guard register.operators.count <= 60 else { return Phrase("remedy.see-members") }
    let members = register.operators.map(\.id.description).joined(separator: ", ")
    return Phrase("remedy.known-members", ["members": "\(members)"])
  }

  /// The register's operators beside `operators`.
  static func others(
    than operators: [EconomicOperator], in register: Register?
  ) -> [EconomicOperator] {
    (register?.operators ?? []).filter { other in !operators.contains { $0.id == other.id } }
  }

  static func lots(_ names: [String], of notice: Notice) throws(DeskFailure) -> [Lot] {
    guard !names.isEmpty else { return notice.lots }
    var chosen: [Lot] = []
    for name in names {
      guard let lot = notice.lot(LotID(name)) else {
        throw DeskFailure(
          .usage, at: notice.source.path, Phrase("failure.notice.unknown-lot", ["lot": "\(name)"]),
          remedy: Phrase(
            "remedy.known-lots",
            ["lots": "\(notice.lots.map(\.id.description).joined(separator: ", "))"]))
      }
      chosen.append(lot)
    }
    return chosen
  }
}
