/// Which operators tender for which lots, with how much work and at what price.
package struct Plan: Hashable, Sendable {
  package let lots: [LotPlan]
  /// Whether the solver proved that no better plan exists.
  package let isProvenOptimal: Bool
  /// What was optimised, in order, with the value reached.
  package let objectives: [Objective]

  package init(lots: [LotPlan], isProvenOptimal: Bool, objectives: [Objective]) {
    self.lots = lots
    self.isProvenOptimal = isProvenOptimal
    self.objectives = objectives
  }

  package struct Objective: Hashable, Sendable {
    /// `lots`, `members`, `shares`, `price`.
    package let name: String
    package let value: Int
    package init(name: String, value: Int) {
      self.name = name
      self.value = value
    }
  }
}

/// What is planned for one lot.
package struct LotPlan: Hashable, Sendable {
  package let lot: LotID
  /// The operators that tender together, the leader first; empty where no tender is possible.
  package let tenderers: [Tenderer]
  /// Sum of the parts, öre or cent, VAT not included; `nil` where no tender is possible.
  package let price: LotPrice?
  /// Why there is no tender.
  package let obstacles: [Obstacle]

  package init(lot: LotID, tenderers: [Tenderer], price: LotPrice?, obstacles: [Obstacle]) {
    self.lot = lot
    self.tenderers = tenderers
    self.price = price
    self.obstacles = obstacles
  }
}

/// One operator's part in a lot.
package struct Tenderer: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable {
    case sole = "sole-tenderer"
    case lead = "group-lead"
    case member = "group-mem"
  }

  package let operatorID: OperatorID
  package let role: Role
  package let assignments: [Assignment]

  package init(operatorID: OperatorID, role: Role, assignments: [Assignment]) {
    self.operatorID = operatorID
    self.role = role
    self.assignments = assignments
  }
}

/// How much of one demand an operator takes on.
package struct Assignment: Hashable, Sendable {
  package let demand: Demand
  /// Whole units per period of the demand.
  package let amount: Int
  /// Per unit, as the operator's own price list says.
  package let unitPrice: Money

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
  /// The group's common costs on top.
  package let shared: Money
  package let total: Money

  package init(work: Money, shared: Money, total: Money) {
    self.work = work
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
  /// The buyer's limit on lots was used for other lots.
  case lotLimit(Int)
  /// Each demand can be met alone, but not all of them with the others on the lot.
  case combination
}
