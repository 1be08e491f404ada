package import Values

/// The enterprises of a register, and the groups that they tender in.
package struct Register: Hashable, Sendable {
  /// The file, as the user named it.
  package var path: String
  /// The day that the file describes.
  package var asOf: CivilDate
  /// The group at hand: the one that tenders.
  package var group: Group
  /// Groups that the register holds besides, in its order.
  package var otherGroups: [Group] = []
  /// Every enterprise of the register, in its order.
  package var operators: [EconomicOperator]
  /// Between places that its members and their work are in; each pair once.
  package var distances: [PlaceDistance] = []

  /// A register with the group that tenders and no other.
  package init(path: String, asOf: CivilDate, group: Group, operators: [EconomicOperator]) {
    self.path = path
    self.asOf = asOf
    self.group = group
    self.operators = operators
  }

  /// - Parameter groups: the first is the one at hand; none where nobody tenders together yet.
  package init(path: String, asOf: CivilDate, groups: [Group], operators: [EconomicOperator]) {
    self.init(path: path, asOf: asOf, group: groups.first ?? .none, operators: operators)
    otherGroups = Array(groups.dropFirst())
  }

  /// The group at hand, then the others.
  package var groups: [Group] { (group == .none ? [] : [group]) + otherGroups }

  /// The same register with the group of that name at hand; `nil` where it has none such.
  package func atHand(_ name: String) -> Register? {
    guard let index = groups.firstIndex(where: { $0.name == name }) else { return nil }
    var others = groups
    var copy = self
    copy.group = others.remove(at: index)
    copy.otherGroups = others
    return copy
  }

  /// The groups that `id` belonged to on `day`, with what they hold themselves.
  package func systems(of id: OperatorID, on day: CivilDate) -> [GroupSystem] {
    groups.filter { $0.members(on: day).contains(id) }
      .map { GroupSystem(name: $0.name, certificates: $0.certificates) }
  }

  /// A consortium: its name as every document must spell it, and who leads it.
  package struct Group: Hashable, Sendable {
    /// As every document must spell it.
    package let name: String
    /// Who leads it; empty where there is no group.
    package let lead: OperatorID
    /// Who belongs to it since when and until when, in the order of the register; former members too.
    package let memberships: [Membership]
    /// Those who belong to it on the register's day.
    package let members: [OperatorID]
    /// What the group holds itself, as a quality system that its members share.
    package var certificates: [Certificate] = []

    /// Stands in where nobody tenders together yet.
    package static let none = Group(name: "", lead: OperatorID(""), members: [])

    /// A group whose members have always belonged to it, as far as anybody said.
    package init(name: String, lead: OperatorID, members: [OperatorID]) {
      self.init(
        name: name, lead: lead, memberships: members.map { Membership($0) },
        on: CivilDate(1970, 1, 1))
    }

    /// - Parameter day: the register's day.
    package init(name: String, lead: OperatorID, memberships: [Membership], on day: CivilDate) {
      self.name = name
      self.lead = lead
      self.memberships = memberships
      members = Self.members(of: memberships, on: day)
    }

    /// Those who belong to it on that day, in the order of the register.
    package func members(on day: CivilDate) -> [OperatorID] {
      Self.members(of: memberships, on: day)
    }

    private static func members(of memberships: [Membership], on day: CivilDate) -> [OperatorID] {
      memberships.filter { $0.covers(day) }.map(\.operatorID)
    }
  }

  /// A time for which an enterprise belongs to a group; who left and came back has two.
  package struct Membership: Hashable, Sendable {
    /// The enterprise that belongs to the group.
    package let operatorID: OperatorID
    /// The first day; `nil` for as long as anybody knows.
    package let from: CivilDate?
    /// The last day; `nil` while it lasts.
    package let through: CivilDate?

    /// With no first or last day where nobody said.
    package init(_ operatorID: OperatorID, from: CivilDate? = nil, through: CivilDate? = nil) {
      self.operatorID = operatorID
      self.from = from
      self.through = through
    }

    /// Whether it belongs to the group on that day, both ends included.
    package func covers(_ day: CivilDate) -> Bool {
      (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
    }

    /// Whether some day belongs to both.
    package func overlaps(_ other: Membership) -> Bool {
      operatorID == other.operatorID
        && !(through.flatMap { end in other.from.map { end < $0 } } ?? false)
        && !(other.through.flatMap { end in from.map { end < $0 } } ?? false)
    }
  }
}
