package import Judging
package import Values

/// A plan with what somebody who must decide on it asks next.
package struct PlanReport: Hashable, Sendable {
  /// The plan that it is about.
  package let plan: Plan
  /// One a member of the plan, by id.
  package let reasons: [MemberReason]
  /// The next best plans with other members, best first.
  package let alternatives: [Plan]
  /// Members without whom their lot's group would do: competition law asks why they are there.
  package let surplus: [SurplusMember]
  /// Why lots that were asked for are not in the plan.
  package let conflicts: [PlanConflict]
  /// Whether the plan was asked to survive the loss of any one member.
  package let isRobust: Bool

  /// With the plan alone where nothing else was worked out.
  package init(
    plan: Plan, reasons: [MemberReason] = [], alternatives: [Plan] = [],
    surplus: [SurplusMember] = [], conflicts: [PlanConflict] = [], isRobust: Bool = false
  ) {
    self.plan = plan
    self.reasons = reasons
    self.alternatives = alternatives
    self.surplus = surplus
    self.conflicts = conflicts
    self.isRobust = isRobust
  }
}

/// Why a member is in a plan: what would be without it.
package struct MemberReason: Hashable, Sendable {
  /// What the plan would lose without the member.
  package enum Loss: Hashable, Sendable {
    /// The lot cannot be tendered for any more, and why.
    case lot(LotID, [Obstacle])
    /// An objective gets worse: its name, from, to.
    case objective(String, from: Int, to: Int)
  }

  /// The member of the plan.
  package let operatorID: OperatorID
  /// In the order of the objectives; empty where another plan is as good.
  package let losses: [Loss]
  /// The best plan without it: what to do if it lapses.
  package let fallback: Plan

  /// As found by planning again without the member.
  package init(operatorID: OperatorID, losses: [Loss], fallback: Plan) {
    self.operatorID = operatorID
    self.losses = losses
    self.fallback = fallback
  }
}
