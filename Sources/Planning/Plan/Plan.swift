package import Briefs
package import Values

/// Which operators tender for which lots, with how much work and at what price.
package struct Plan: Hashable, Sendable {
  /// One for each lot of the task, in its order; a lot without a tender has obstacles.
  package let lots: [LotPlan]
  /// Whether the solver proved that no better plan exists.
  package let isProvenOptimal: Bool
  /// What was optimised, in order, with the value reached.
  package let objectives: [Objective]
  /// The solvers that worked on it, with their versions where they tell; empty where none did.
  package let solver: String
  /// What ended a search before its proof; `nil` where nothing did.
  package let stoppedBy: Stop?

  /// As the planner found it.
  package init(
    lots: [LotPlan], isProvenOptimal: Bool, objectives: [Objective], solver: String = "",
    stoppedBy: Stop? = nil
  ) {
    self.lots = lots
    self.isProvenOptimal = isProvenOptimal
    self.objectives = objectives
    self.solver = solver
    self.stoppedBy = stoppedBy
  }

  /// Why a search ended early. Only one that time ended may give another plan on another machine.
  package enum Stop: String, Hashable, Sendable { case nodes, time }

  /// Every operator that tenders for some lot, by id.
  package var members: [OperatorID] {
    Set(lots.flatMap { $0.tenderers.map(\.operatorID) }).sorted()
  }
}

extension Plan {
  /// One thing that was optimised, and how far it came.
  package struct Objective: Hashable, Sendable {
    /// As in ``PlanObjective``: `lots`, `members`, `price`.
    package let name: String
    /// The value reached, in the objective's own unit; a price in minor units of the plan's currency.
    package let value: Int
    /// What no plan can better, as far as the search came; `nil` where it cannot tell.
    package let bound: Int?

    /// `bound` is the best that any plan could have; `nil` where nothing is known of it.
    package init(name: String, value: Int, bound: Int? = nil) {
      self.name = name
      self.value = value
      self.bound = bound
    }

    /// Whether no plan has a better value, those before it in order being kept.
    package var isProven: Bool { bound == value }

    /// How far the value may be from the best, rounded up to hundredths of a per cent of the value.
    package var gapInHundredths: Int? {
      guard let bound else { return nil }
      let (scaled, overflow) = abs(value - bound).multipliedReportingOverflow(by: 10_000)
      guard value != 0, !overflow else { return value == bound ? 0 : nil }
      return (scaled + abs(value) - 1) / abs(value)
    }
  }
}

/// What is planned for one lot.
package struct LotPlan: Hashable, Sendable {
  /// The lot that is planned.
  package let lot: LotID
  /// The operators that tender together, the leader first; empty where no tender is possible.
  package let tenderers: [Tenderer]
  /// Sum of the parts, öre or cent, VAT not included; `nil` where no tender is possible.
  package let price: LotPrice?
  /// Why there is no tender.
  package let obstacles: [Obstacle]
  /// Those who do not tender, but whom the tender leans on; by id.
  package let supporters: [Supporter]

  /// Either tenderers with a price, or obstacles.
  package init(
    lot: LotID, tenderers: [Tenderer], price: LotPrice?, obstacles: [Obstacle],
    supporters: [Supporter] = []
  ) {
    self.lot = lot
    self.tenderers = tenderers
    self.price = price
    self.obstacles = obstacles
    self.supporters = supporters
  }
}

/// One operator's part in a lot.
package struct Tenderer: Hashable, Sendable {
  /// Whether it tenders alone, leads the group, or is one of it.
  package enum Role: String, Hashable, Sendable {
    case sole = "sole-tenderer"
    case lead = "group-lead"
    case member = "group-mem"
  }

  /// The operator that tenders.
  package let operatorID: OperatorID
  /// How it stands towards the buyer.
  package let role: Role
  /// The work that it does itself.
  package let assignments: [Assignment]

  /// As the planner settled it.
  package init(operatorID: OperatorID, role: Role, assignments: [Assignment]) {
    self.operatorID = operatorID
    self.role = role
    self.assignments = assignments
  }
}

/// One who is behind a tender without being in the group.
package struct Supporter: Hashable, Sendable {
  /// How one stands behind a tender.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Does part of the work; adds nothing to what the group must show together.
    case subcontractor
    /// Lends its economic standing, which counts with the group's own; never its reserved status, and no work.
    case reliedOn = "relied-on"
  }

  /// The operator that does not tender.
  package let operatorID: OperatorID
  /// Whether it does work or lends its standing.
  package let kind: Kind
  /// Empty for one that is relied on.
  package let assignments: [Assignment]

  /// As the planner settled it.
  package init(operatorID: OperatorID, kind: Kind, assignments: [Assignment]) {
    self.operatorID = operatorID
    self.kind = kind
    self.assignments = assignments
  }
}

/// How much of one demand an operator takes on.
package struct Assignment: Hashable, Sendable {
  /// The work of the brief that it is part of.
  package let demand: Demand
  /// Whole units per period of the demand.
  package let amount: Int
  /// Per unit, as the operator's own price list says.
  package let unitPrice: Money

  /// As the planner settled it, in the demand's own unit and period.
  package init(demand: Demand, amount: Int, unitPrice: Money) {
    self.demand = demand
    self.amount = amount
    self.unitPrice = unitPrice
  }
}

/// What a tender for a lot costs, for the periods of the brief, VAT not included.
package struct LotPrice: Hashable, Sendable {
  /// Amounts times unit prices.
  package let work: Money
  /// Ways between the members' places and the work's; `nil` where the brief prices none.
  package let transport: Money?
  /// The group's common costs on top.
  package let shared: Money
  /// Work, ways and common costs together.
  package let total: Money

  /// All in the currency of the plan.
  package init(work: Money, transport: Money? = nil, shared: Money, total: Money) {
    self.work = work
    self.transport = transport
    self.shared = shared
    self.total = total
  }
}

/// Why a lot cannot be tendered for.
package enum Obstacle: Hashable, Sendable {
  /// The brief does not say how much work the lot is.
  case noDemand
  /// Nobody eligible offers this kind of work in this place.
  case noCapacity(Demand)
  /// These eligible ones offer it, but their price lists do not have it, so they cannot be planned with.
  case noPrice(Demand, operators: [OperatorID])
  /// What the eligible ones offer together, in the demand's unit and period, is too little.
  case tooLittleCapacity(Demand, offered: Int)
  /// What they earn together is too little, or unknown.
  case turnover(required: Money, pooled: Int?)
  /// The share test fails for every group that could do the work.
  case reservation
  /// Nobody who may lead, with mandate and administration, is among those who could do the work.
  case noLeader
  /// The buyer's limit on lots was used for other lots.
  case lotLimit(Int)
  /// Each demand can be met alone, but not all of them with the others on the lot.
  case combination
  /// The search was ended before it was known whether a tender is possible.
  case notSearched
}
