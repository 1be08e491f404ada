/// What a group wants of its plan, as its brief says.
package struct BriefWishes: Hashable, Sendable {
  /// Who leads every joint tender.
  package var lead: OperatorID?
  package var mostMembers: Int?
  /// Least part of a demand that a member takes on.
  package var leastPart: Ratio?
  /// Most of all work that a member takes on.
  package var mostPart: Ratio?
  package var transport: BriefTransport?
  package let source: Source

  package init(source: Source) { self.source = source }
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
