import Members
package import Values

/// What becomes of a group: who joins, who leaves, who leads, and from which day.
package struct GroupChange: Hashable, Sendable {
  /// Operators that become members; those that are members already stay so.
  package var joining: [OperatorID] = []
  /// Members whose membership ends.
  package var leaving: [OperatorID] = []
  /// Who leads from now on; `nil` leaves the leader as it is, or makes the first member one.
  package var lead: OperatorID?
  /// The first day of those who join; those who leave belong to it for the last time on the day before.
  /// `nil` says of those who join that nobody knows since when.
  package var day: CivilDate?

  /// Changes nothing until something is set.
  package init() {}

  /// Whether nobody joins, leaves or begins to lead.
  package var isEmpty: Bool { joining.isEmpty && leaving.isEmpty && lead == nil }

  /// - Parameter today: the day for those who leave where no day was given.
  func applied(to group: Register.Group, today: CivilDate) -> Register.Group {
    let last = (day ?? today).adding(days: -1)
    var memberships = group.memberships.map { item in
      leaving.contains(item.operatorID) && item.through == nil
        ? Register.Membership(item.operatorID, from: item.from, through: last) : item
    }
    for id in joining
    where !memberships.contains(where: { $0.operatorID == id && $0.through == nil }) {
      memberships.append(Register.Membership(id, from: day))
    }
    let first = group.lead.description.isEmpty ? memberships.first?.operatorID : group.lead
    var result = Register.Group(
      name: group.name, lead: lead ?? first ?? group.lead, memberships: memberships, on: today)
    result.certificates = group.certificates
    return result
  }
}
