package import Values

/// What those who bid want of their plan, besides what law and buyer ask.
package struct PlanWishes: Hashable, Sendable {
  /// In order of weight, each once.
  package var objectives: [PlanObjective]
  /// Operators that must be on some lot.
  package var required: [OperatorID] = []
  /// Who leads every joint tender; `nil` for any that can.
  package var lead: OperatorID?
  /// Most operators that tender, over all lots together; `nil` for any number.
  package var mostMembers: Int?
  /// Least part of a demand that an operator takes on, if it works on it at all.
  package var leastPart: Ratio?
  /// Most of all the work, in each unit, that one operator takes on.
  package var mostPart: Ratio?
  /// Work that must stay with some of the operators.
  package var workShares: [WorkShare] = []
  /// By how much every required share and amount must be exceeded, in whole per cents: of 100 for a share
  /// (30 % becomes 35 %), of the amount for others.
  package var margin = 0
  /// Whether what is left must still be able to do everything when any one operator lapses.
  package var isRobust = false
  /// What an operator costs the group in administration, minor units a year; weighs in the choice only.
  package var memberCost = 0
  /// What ways cost; `nil` where they are not priced.
  package var transport: Transport?

  /// Whether something that is counted by the year adds to prices.
  var countsByYear: Bool { memberCost > 0 || transport != nil }

  /// No wish besides the objectives.
  package init(objectives: [PlanObjective] = PlanObjective.usual) {
    self.objectives = objectives
  }
}

/// At least `ratio` of all work in each unit is done by `operators`.
package struct WorkShare: Hashable, Sendable {
  /// The operators that do the share together.
  package let operators: Set<OperatorID>
  /// Of all the work in each unit, over all lots.
  package let ratio: Ratio

  /// The least share that they must do together.
  package init(operators: Set<OperatorID>, atLeast ratio: Ratio) {
    self.operators = operators
    self.ratio = ratio
  }
}

extension WorkShare {
  var requirement: PlanRequirement { .workShare(ratio, of: operators.sorted()) }
}

/// What ways between places cost.
package struct Transport: Hashable, Sendable {
  /// Between two places, in either direction.
  package struct Route: Hashable, Sendable {
    let ends: Set<String>

    /// Codes of municipalities or NUTS codes, whichever way round.
    package init(_ one: String, _ other: String) { ends = [one, other] }
  }

  /// Minor units.
  package let perKilometre: Int
  /// There and back, for each operator and each place on each lot.
  package let tripsAYear: Int
  /// Whole kilometres one way.
  package let distances: [Route: Int]

  /// Money in minor units of the task's currency; a way whose distance is not listed is in no price.
  package init(perKilometre: Int, tripsAYear: Int, distances: [Route: Int]) {
    self.perKilometre = perKilometre
    self.tripsAYear = tripsAYear
    self.distances = distances
  }
}
