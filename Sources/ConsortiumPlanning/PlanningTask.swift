package import Procurement

/// Everything that a plan is made from; nothing else is looked at, and no clock.
package struct PlanningTask: Sendable {
  package var lots: [LotTask]
  /// With their capacities and prices; those that are a candidate for no lot change nothing.
  package var operators: [EconomicOperator]
  /// The register's leader of the group.
  package var lead: OperatorID?
  /// Whether nothing can be tendered for unless the leader works on at least one of the lots.
  package var leadMustTakePart: Bool
  package var limits: LotLimits
  /// What the group adds to the work price of each lot for its common costs.
  package var sharedCost: Ratio
  /// ISO 4217; prices in another currency are not used.
  package var currency: String

  package init(
    lots: [LotTask], operators: [EconomicOperator], lead: OperatorID? = nil,
    leadMustTakePart: Bool = false, limits: LotLimits = LotLimits(),
    sharedCost: Ratio = .percent(15), currency: String = "SEK"
  ) {
    self.lots = lots
    self.operators = operators
    self.lead = lead
    self.leadMustTakePart = leadMustTakePart
    self.limits = limits
    self.sharedCost = sharedCost
    self.currency = currency
  }
}

/// One lot: the work, who may do it, and what they must show together.
package struct LotTask: Sendable {
  package var id: LotID
  package var demands: [Demand]
  /// The operators that the caller found eligible under every reading, by their facts on the lot's day.
  package var candidates: [FactBook]
  /// What the facts of all on the lot must meet when added up.
  package var pooled: [PooledReading]
  /// Yearly turnover that the documents ask of the group.
  package var turnovers: [Money]

  package init(
    id: LotID, demands: [Demand], candidates: [FactBook], pooled: [PooledReading] = [],
    turnovers: [Money] = []
  ) {
    self.id = id
    self.demands = demands
    self.candidates = candidates
    self.pooled = pooled
    self.turnovers = turnovers
  }
}

/// A reading of a rule that the group on a lot must meet together.
package struct PooledReading: Hashable, Sendable {
  /// Of the rule, as in `RES-GRP-01`.
  package let ruleID: String
  /// With scope `pooled`; any other is refused.
  package let reading: Reading

  package init(ruleID: String, reading: Reading) {
    self.ruleID = ruleID
    self.reading = reading
  }

  /// As in `RES-GRP-01/group-heads`.
  var label: String { "\(ruleID)/\(reading.id)" }
}

/// What the buyer says about tendering for several lots.
package struct LotLimits: Hashable, Sendable {
  /// BT-31: most lots one tenderer may tender for; `nil` for no limit.
  package var maxLotsSubmitted: Int?
  /// BT-763: tenders must be for all lots.
  package var allRequired: Bool

  package init(maxLotsSubmitted: Int? = nil, allRequired: Bool = false) {
    self.maxLotsSubmitted = maxLotsSubmitted
    self.allRequired = allRequired
  }
}
