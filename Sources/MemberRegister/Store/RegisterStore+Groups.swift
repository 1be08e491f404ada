internal import GRDB
package import Procurement

extension RegisterStore {
  /// Several groups at one revision, without anything that is walled off; members of many are read once.
  ///
  /// - Parameter names: in the order wanted; every group, by name, where empty.
  /// - Throws: ``StoreFailure`` `unknownGroup` for a name that the register does not have.
  package func registers(
    of names: [String] = [], asOf day: CivilDate? = nil, today: CivilDate
  ) throws(StoreFailure) -> [Register] {
    let path = path
    return try read { database in
      let revision = try Revisions.last(by: day, in: database)
      let known = try Memberships.groups(at: revision, database)
      if let unknown = names.first(where: { !known.contains($0) }) {
        throw StoreFailure(
          .unknownGroup, file: path, "the register has no group '\(unknown)'",
          remedy: "see 'samanbud register list'")
      }
      var operators: [OperatorID: EconomicOperator] = [:]
      return try (names.isEmpty ? known : names).map { name in
        let members = try Memberships.of(name, at: revision, database)
        for member in members where operators[member.operatorID] == nil {
          operators[member.operatorID] = try Self.economicOperator(
            member.operatorID, at: revision, for: .matching, database)
        }
        let lead = members.first(where: \.isLead) ?? members.first
        return Register(
          path: path, asOf: day ?? today,
          group: Register.Group(
            name: name, lead: lead?.operatorID ?? OperatorID(""), members: members.map(\.operatorID)
          ),
          operators: members.compactMap { operators[$0.operatorID] })
      }
    }
  }
}
