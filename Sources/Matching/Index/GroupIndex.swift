package import Members
package import Values

/// What an operator can do of a lot; codes and regions by bits, in the lot's order.
package struct WorkHit: Hashable, Sendable {
  /// Position within ``GroupIndex/operators``.
  package let operatorIndex: Int
  /// Codes that it does.
  package var done: UInt64 = 0
  /// Codes that are wider than what it does.
  package var wider: UInt64 = 0
  /// Regions that lie wholly where it works.
  package var regions: UInt64 = 0
}

/// A group for which a lot is relevant, and who of it can do what.
package struct GroupHit: Hashable, Sendable {
  /// Position within ``GroupIndex/groups``.
  package let group: Int
  /// In the order of the group's members.
  package internal(set) var members: [WorkHit]

  /// Codes of the lot that some member does.
  package var done: UInt64 { members.reduce(0) { $0 | $1.done } }
  /// Codes of the lot that are wider than what some member does.
  package var wider: UInt64 { members.reduce(0) { $0 | $1.wider } }
  /// Regions of the lot that lie wholly where some member works.
  package var regions: UInt64 { members.reduce(0) { $0 | $1.regions } }
}

/// All groups of a register, so arranged that a lot finds those that it is relevant for.
///
/// The cost of a lot does not grow with the groups it is nothing for: its place rules most lots out at once, and
/// the vocabulary's tree leads from its codes to the operators. Each operator is looked at once, however many
/// groups it is in.
package struct GroupIndex: Sendable {
  /// A group of the register with its members by position.
  package struct Group: Hashable, Sendable {
    /// The group's name in the register, by which matches and files name it.
    package let name: String
    /// The member that leads the group, as the register has it.
    package let lead: OperatorID
    /// Positions within ``GroupIndex/operators``.
    package let members: [Int]
  }

  /// Operators that are in some group, each once, in the order of the register.
  package let operators: [EconomicOperator]
  /// Every group of the register, in its order.
  package let groups: [Group]
  private let path: String
  private let asOf: CivilDate
  private let work: WorkIndex
  private let places: PlaceIndex
  /// For each operator the groups that it is in, and its place there.
  private let seats: [[(group: Int, place: Int)]]

  /// - Parameter register: with every group to match for; an operator in none of them is not looked at.
  package init(_ register: Register) {
    let seated = Set(register.groups.flatMap(\.members))
    let operators = register.operators.filter { seated.contains($0.id) }
    let positions = Dictionary(
      zip(operators.map(\.id), operators.indices), uniquingKeysWith: { first, _ in first })
    let groups = register.groups.map { group in
      Group(
        name: group.name, lead: group.lead, members: group.members.compactMap { positions[$0] })
    }
    var seats: [[(group: Int, place: Int)]] = operators.map { _ in [] }
    for (number, group) in groups.enumerated() {
      for (place, member) in group.members.enumerated() { seats[member].append((number, place)) }
    }
    var places = PlaceIndex()
    var entries: Set<WorkIndex.Entry> = []
    for (index, member) in operators.enumerated() {
      for capacity in member.capacities where capacity.amount > 0 {
        entries.insert(
          WorkIndex.Entry(
            operatorIndex: Int32(index), code: capacity.cpv,
            places: places.number(of: capacity, by: member)))
      }
    }
    path = register.path
    asOf = register.asOf
    self.operators = operators
    self.groups = groups
    self.seats = seats
    self.places = places
    work = WorkIndex(entries)
  }

  /// A group as a register of its own.
  package func register(_ group: Int) -> Register {
    let members = groups[group].members.map { operators[$0] }
    return Register(
      path: path, asOf: asOf,
      group: Register.Group(
        name: groups[group].name, lead: groups[group].lead, members: members.map(\.id)),
      operators: members)
  }

  /// The groups with a member who does some of the work in some of the place, in the register's order.
  package func hits(_ need: LotNeed) -> [GroupHit] {
    let hits = workHits(need)
    guard !hits.isEmpty else { return [] }
    var found: [Int: [(place: Int, hit: WorkHit)]] = [:]
    for hit in hits {
      for seat in seats[hit.operatorIndex] {
        found[seat.group, default: []].append((seat.place, hit))
      }
    }
    return found.keys.sorted().map { group in
      let members = (found[group] ?? []).sorted { $0.place < $1.place }.map(\.hit)
      return GroupHit(group: group, members: members)
    }
  }

  private func workHits(_ need: LotNeed) -> [WorkHit] {
    guard let reaches = places.reaches(need) else { return [] }
    var hits: [Int32: WorkHit] = [:]
    func note(_ entry: WorkIndex.Entry, _ bits: WritableKeyPath<WorkHit, UInt64>, _ bit: Int) {
      let reach = reaches[Int(entry.places)]
      guard reach.touches else { return }
      let fresh = WorkHit(operatorIndex: Int(entry.operatorIndex))
      hits[entry.operatorIndex, default: fresh][keyPath: bits] |= 1 << bit
      hits[entry.operatorIndex]?.regions |= reach.covered
    }
    for (bit, code) in need.codes.enumerated() {
      work.covering(code) { note($0, \.done, bit) }
      work.below(code) { note($0, \.wider, bit) }
    }
    return Array(hits.values)
  }
}
