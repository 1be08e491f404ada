package import Members
package import Values

/// What a group wants of its plan, as its brief says.
package struct BriefWishes: Hashable, Sendable {
  /// Who leads every joint tender.
  package var lead: OperatorID?
  package var mostMembers: Int?
  /// Least part of a demand that a member takes on.
  package var leastPart: Ratio?
  /// Most of all work that a member takes on.
  package var mostPart: Ratio?
  /// Work that must stay with some of the members.
  package var workShares: [BriefWorkShare] = []
  /// What each member costs the group in administration, a year; weighs in the choice of members only.
  package var memberCost: Money?
  package var transport: BriefTransport?
  package let source: Source

  package init(source: Source) { self.source = source }

  /// Whether something that is counted by the year adds to prices.
  package var countsByYear: Bool { memberCost != nil || transport != nil }

  /// Who is named, by the wishes' own words.
  package var named: [OperatorID] { [lead].compactMap(\.self) + workShares.flatMap(\.operators) }
}

/// At least `ratio` of all work in each unit is done by `operators`.
package struct BriefWorkShare: Hashable, Sendable {
  package let operators: [OperatorID]
  package let ratio: Ratio

  package init(operators: [OperatorID], atLeast ratio: Ratio) {
    self.operators = operators
    self.ratio = ratio
  }
}

/// What ways between places cost.
package struct BriefTransport: Hashable, Sendable {
  package let perKilometre: Money
  package let tripsAYear: Int
  /// Where the register has another for the same places, these count.
  package let distances: [PlaceDistance]

  package init(perKilometre: Money, tripsAYear: Int, distances: [PlaceDistance]) {
    self.perKilometre = perKilometre
    self.tripsAYear = tripsAYear
    self.distances = distances
  }
}
