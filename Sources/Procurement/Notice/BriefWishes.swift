/// What a group wants of its plan, as its brief says.
package struct BriefWishes: Hashable, Sendable {
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
  package struct Distance: Hashable, Sendable {
    /// Municipality code.
    package let from: String
    /// Municipality or NUTS code.
    package let to: String
    /// One way.
    package let kilometres: Int

    package init(from: String, to: String, kilometres: Int) {
      self.from = from
      self.to = to
      self.kilometres = kilometres
    }
  }

  package let perKilometre: Money
  package let tripsAYear: Int
  package let distances: [Distance]

  package init(perKilometre: Money, tripsAYear: Int, distances: [Distance]) {
    self.perKilometre = perKilometre
    self.tripsAYear = tripsAYear
    self.distances = distances
  }
}
