package import Members
package import Values

/// What a group wants of its plan, as its brief says.
package struct BriefWishes: Hashable, Sendable {
  /// Who leads every joint tender.
  package var lead: OperatorID?
  /// Most members that the plan may have; `nil` for any number.
  package var mostMembers: Int?
  /// Least part of a demand that a member takes on.
  package var leastPart: Ratio?
  /// Most of all work that a member takes on.
  package var mostPart: Ratio?
  /// Work that must stay with some of the members.
  package var workShares: [BriefWorkShare] = []
  /// What each member costs the group in administration, a year; weighs in the choice of members only.
  package var memberCost: Money?
  /// What ways cost; `nil` where they are not counted.
  package var transport: BriefTransport?
  /// Where the brief has the wishes.
  package let source: Source

  /// Nothing is wished for until it is set.
  package init(source: Source) { self.source = source }

  /// Whether something that is counted by the year adds to prices.
  package var countsByYear: Bool { memberCost != nil || transport != nil }

  /// Who is named, by the wishes' own words.
  package var named: [OperatorID] { [lead].compactMap(\.self) + workShares.flatMap(\.operators) }
}

/// At least `ratio` of all work in each unit is done by `operators`.
package struct BriefWorkShare: Hashable, Sendable {
  /// Members that do the work together.
  package let operators: [OperatorID]
  /// The least part of all work in each unit.
  package let ratio: Ratio

  /// `ratio` is of all work in each unit, on all lots together.
  package init(operators: [OperatorID], atLeast ratio: Ratio) {
    self.operators = operators
    self.ratio = ratio
  }
}

/// What ways between places cost.
package struct BriefTransport: Hashable, Sendable {
  /// What one kilometre costs, in the prices' currency.
  package let perKilometre: Money
  /// How often a year each member goes there and back, for each lot.
  package let tripsAYear: Int
  /// Where the register has another for the same places, these count.
  package let distances: [PlaceDistance]

  /// One way of a distance is counted twice for each trip: there and back.
  package init(perKilometre: Money, tripsAYear: Int, distances: [PlaceDistance]) {
    self.perKilometre = perKilometre
    self.tripsAYear = tripsAYear
    self.distances = distances
  }
}
