import Texts
package import Values

/// The words of plans: what ``Word`` is for bids.
package enum PlanWord: String, Hashable, Sendable, CaseIterable {
  case plan, picture, who, objectives, bound, solver, stoppedByTime, stoppedByNodes, robust
  case reasons, reason, without, fallback, noFallback, alternatives, alternative, conflicts,
    cannotHold, cannotHoldAlone
  case mends, notSmallest, surplus, competitionRecord, questions, answered, noAnswer, decision
  case red, amber, green, unknownLevel, transport, period, vat, low, notLow, ownPart, hidden,
    notStated
  case role, share, total, subcontractor, reliedOn, member, lots, members, shares, price, jobs,
    balance
  case priceOfWork, priceWithAdministration, safety, lost, equalWithout, lowExplanation, omissions,
    subcontractingReserved

  package func text(in language: OutputLanguage) -> String { phrase.text(in: language) }

  package var phrase: Phrase {
    switch self {
    case .plan: Phrase("plan")
    case .picture: Phrase("plan.picture")
    case .who: Phrase("plan.who")
    case .objectives: Phrase("plan.objectives")
    case .bound:
      Phrase("plan.bound")
    case .solver: Phrase("plan.solver")
    case .stoppedByTime:
      Phrase("plan.stopped-by-time")
    case .stoppedByNodes:
      Phrase("plan.stopped-by-nodes")
    case .robust:
      Phrase("plan.robust")
    case .reasons:
      Phrase("plan.reasons")
    case .reason: Phrase("plan.reason")
    case .without: Phrase("plan.without")
    case .fallback:
      Phrase("plan.fallback")
    case .noFallback: Phrase("plan.no-fallback")
    case .alternatives:
      Phrase("plan.alternatives")
    case .alternative: Phrase("plan.alternative")
    case .conflicts:
      Phrase("plan.conflicts")
    case .cannotHold:
      Phrase("plan.cannot-hold")
    case .cannotHoldAlone:
      Phrase("plan.cannot-hold-alone")
    case .mends:
      Phrase("plan.mends")
    case .notSmallest:
      Phrase("plan.not-smallest")
    case .surplus:
      Phrase("plan.surplus")
    case .competitionRecord:
      Phrase("plan.competition-record")
    case .questions:
      Phrase("plan.questions")
    case .answered: Phrase("plan.answered")
    case .noAnswer: Phrase("plan.no-answer")
    case .decision: Phrase("plan.decision")
    case .red:
      Phrase("plan.red")
    case .amber:
      Phrase("plan.amber")
    case .green:
      Phrase("plan.green")
    case .unknownLevel:
      Phrase("plan.unknown-level")
    case .transport: Phrase("plan.transport")
    case .period: Phrase("plan.period")
    case .vat: Phrase("plan.vat")
    case .low:
      Phrase("plan.low")
    case .notLow:
      Phrase("plan.not-low")
    case .lowExplanation:
      Phrase("plan.low-explanation")
    case .ownPart: Phrase("plan.own-part")
    case .hidden: Phrase("plan.hidden")
    case .notStated:
      Phrase("plan.not-stated")
    case .role: Phrase("plan.role")
    case .share: Phrase("plan.share")
    case .total: Phrase("plan.total")
    case .subcontractor: Phrase("plan.subcontractor")
    case .reliedOn: Phrase("plan.relied-on")
    case .member: Phrase("plan.member")
    case .lots: Phrase("plan.lots")
    case .members: Phrase("plan.members")
    case .shares:
      Phrase("plan.shares")
    case .price:
      Phrase("plan.price")
    case .priceOfWork:
      Phrase("plan.price-of-work")
    case .priceWithAdministration:
      Phrase("plan.price-with-administration")
    case .jobs:
      Phrase("plan.jobs")
    case .balance: Phrase("plan.balance")
    case .safety:
      Phrase("plan.safety")
    case .lost: Phrase("plan.lost")
    case .equalWithout:
      Phrase("plan.equal-without")
    case .omissions:
      Phrase("plan.omissions")
    case .subcontractingReserved:
      Phrase("plan.subcontracting-reserved")
    }
  }
}
