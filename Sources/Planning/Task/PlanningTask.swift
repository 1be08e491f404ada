package import Briefs
package import Law
package import Members
package import Values

/// Everything that a plan is made from; nothing else is looked at, and no clock.
package struct PlanningTask: Sendable {
  /// The lots to plan, each once.
  package var lots: [LotTask]
  /// With their capacities and prices; those that are a candidate for no lot change nothing.
  package var operators: [EconomicOperator]
  /// The register's leader of the group.
  package var lead: OperatorID?
  /// How many lots the buyer allows.
  package var limits: LotLimits
  /// What a group adds to the work price of each lot for its common costs; who tenders alone adds nothing.
  package var sharedCost: Ratio
  /// ISO 4217; prices in another currency are not used.
  package var currency: String
  /// What those who bid want besides.
  package var wishes: PlanWishes

  /// No limits, no common costs and no wishes unless said; the currency is that of the program's home
  /// country.
  package init(
    lots: [LotTask], operators: [EconomicOperator], lead: OperatorID? = nil,
    limits: LotLimits = LotLimits(), sharedCost: Ratio = .percent(0),
    currency: String = LawBook.standard.home.money.currency, wishes: PlanWishes = PlanWishes()
  ) {
    self.lots = lots
    self.operators = operators
    self.lead = lead
    self.limits = limits
    self.sharedCost = sharedCost
    self.currency = currency
    self.wishes = wishes
  }
}

/// One lot: the work, who may do it, and what they must show together.
package struct LotTask: Sendable {
  /// The lot in the notice.
  package var id: LotID
  /// The work as the brief states it; empty where nobody has read it yet, and then there is no tender.
  package var demands: [Demand]
  /// When the work is done: what is promised elsewhere on some of these days is not free.
  package var days = WorkDays()
  /// The operators that the caller found eligible under every reading, by their facts on the lot's day.
  package var candidates: [FactBook]
  /// What the facts of all on the lot must meet when added up.
  package var pooled: [PooledReading]
  /// Of each list, at least one must be met.
  package var oneOf: [[PooledReading]] = []
  /// Of each list, at least one operator must be on the lot.
  package var covers: [Cover] = []
  /// Those whom the documents allow to lead the tender, or to make it alone; `nil` for any.
  package var leaders: Set<OperatorID>?
  /// Those who can lead a joint tender; `nil` for any. Who tenders alone leads nobody.
  package var jointLeaders: Set<OperatorID>?
  /// Those who may stand behind the tender without being in the group.
  package var supporters: [LotSupporter] = []
  /// Those who would be candidates if something were mended.
  package var barred: [BarredOperator] = []
  /// Yearly turnover that the documents ask of the group.
  package var turnovers: [Money]

  /// With nobody who is barred or stands behind, and any leader.
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

  /// A reading with scope `pooled`, and the rule that it is of.
  package init(ruleID: String, reading: Reading) {
    self.ruleID = ruleID
    self.reading = reading
  }

  /// As in `RES-GRP-01/group-heads`.
  var label: String { "\(ruleID)/\(reading.id)" }
}

/// A demand that one operator of several meets for the whole group.
package struct Cover: Hashable, Sendable {
  /// As in `RES-GRP-01/group`.
  package let label: String
  /// Those who meet it by themselves.
  package let operators: Set<OperatorID>

  /// The demand by name, with those who meet it.
  package init(label: String, operators: Set<OperatorID>) {
    self.label = label
    self.operators = operators
  }
}

/// One who may stand behind a tender.
package struct LotSupporter: Sendable {
  /// Whether it would do work or lend its standing.
  package let kind: Supporter.Kind
  /// What can be relied on about it on the lot's day.
  package let facts: FactBook

  /// As the brief or the caller names it.
  package init(kind: Supporter.Kind, facts: FactBook) {
    self.kind = kind
    self.facts = facts
  }
}

/// An operator that is not eligible as things are.
package struct BarredOperator: Sendable {
  /// What can be relied on about it on the lot's day.
  package let facts: FactBook
  /// The rules that bar it, by id.
  package let rules: [String]
  /// What the rules say: it fails them, a fact is missing, or the law is disputed.
  package let verdict: Verdict

  /// With what bars it; a missing fact, unless said.
  package init(facts: FactBook, rules: [String], verdict: Verdict = .undetermined(.unknown)) {
    self.facts = facts
    self.rules = rules
    self.verdict = verdict
  }
}

/// What the buyer says about tendering for several lots.
package struct LotLimits: Hashable, Sendable {
  /// BT-31: most lots one tenderer may tender for; `nil` for no limit.
  package var maxLotsSubmitted: Int?
  /// BT-33: most lots one tenderer may be awarded; `nil` for no limit. No more than these must be within
  /// everybody's capacity at once.
  package var maxLotsAwarded: Int?
  /// BT-763: tenders must be for all lots.
  package var allRequired: Bool

  /// As the notice states them; no limit where it states none.
  package init(
    maxLotsSubmitted: Int? = nil, maxLotsAwarded: Int? = nil, allRequired: Bool = false
  ) {
    self.maxLotsSubmitted = maxLotsSubmitted
    self.maxLotsAwarded = maxLotsAwarded
    self.allRequired = allRequired
  }
}
