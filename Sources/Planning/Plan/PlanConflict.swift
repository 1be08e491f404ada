package import Briefs
package import Members
package import Values

/// Requirements that cannot hold together: leave out any one of them, and a plan exists.
package struct PlanConflict: Hashable, Sendable {
  /// The lots that cannot be tendered for together; one where a lot fails by itself.
  package let lots: [LotID]
  /// What cannot all be kept; to give up any one of them is enough where it is the smallest such list.
  package let requirements: [PlanRequirement]
  /// Each would do by itself; the cheapest first.
  package let mends: [Mend]
  /// Whether it was shown that nothing can be left out.
  package let isSmallest: Bool

  /// As the search for conflicts found it.
  package init(
    lots: [LotID], requirements: [PlanRequirement], mends: [Mend], isSmallest: Bool = true
  ) {
    self.lots = lots
    self.requirements = requirements
    self.mends = mends
    self.isSmallest = isSmallest
  }
}

/// Something that a plan must keep and that a person could give up.
package enum PlanRequirement: Hashable, Sendable {
  /// The work of a lot.
  case demand(LotID, Demand)
  /// What the group on a lot must show together, by name, as in `RES-GRP-01/group-heads` or `turnover`.
  case pooled(LotID, String)
  /// Somebody on the lot who may lead.
  case leader(LotID)
  /// Somebody among those who tender together who has the mandate and the administration to lead.
  case jointLeader(LotID)
  /// The brief's leader leads every joint tender.
  case leads(OperatorID)
  /// BT-31.
  case lotsSubmitted(Int)
  /// BT-33: what may be awarded at once must be within everybody's capacity.
  case lotsAwarded
  /// BT-763.
  case allLots
  case mostMembers(Int)
  /// Least part of a demand that a member takes on.
  case leastPart(Ratio)
  /// Most of all the work that a member takes on.
  case mostPart(Ratio)
  /// Least of all the work that stays with some members.
  case workShare(Ratio, of: [OperatorID])
  case takesPart(OperatorID)
}

/// One change that would make a lot possible.
package indirect enum Mend: Hashable, Sendable {
  /// A member that is able but not eligible gets its facts in order: what is in the way, by rule id.
  case settleFacts(OperatorID, rules: [String])
  /// The law that is disputed for a member is settled, or the risk is taken: the rules, by id.
  case settleLaw(OperatorID, rules: [String])
  /// A member that does not meet rules comes to meet them, by id.
  case meetRules(OperatorID, rules: [String])
  /// It is shown that a member can lead a joint tender: the facts that are missing, or that are not so.
  case showLeadership(OperatorID, [FactName])
  /// A member that is able and eligible states a price.
  case statePrice(OperatorID, Demand)
  /// A partner is found for the amount that is missing of a demand.
  case partner(Demand, missing: Int)
  /// A partner is found with a yearly turnover of so much.
  case turnover(Money)
  /// Partners are found with so many more target workers, and no others.
  case targetWorkers(Int, rule: String)
  /// All of these at once.
  case together([Mend])
  /// A wish or a limit of one's own is given up.
  case giveUp(PlanRequirement)
  /// A lot is left out, so that the others can be had.
  case dropLot(LotID)
}
