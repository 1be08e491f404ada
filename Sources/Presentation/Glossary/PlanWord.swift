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

  /// The word in one language.
  package func text(in language: OutputLanguage) -> String { phrase.text(in: language) }

  /// The word in every language; its key where it has no row.
  package var phrase: Phrase { Self.phrases[self] ?? Phrase(verbatim: rawValue) }

  /// A test holds that every one has its row.
  private static let phrases: [PlanWord: Phrase] = [
    .plan: Phrase("plan"),
    .picture: Phrase("plan.picture"),
    .who: Phrase("plan.who"),
    .objectives: Phrase("plan.objectives"),
    .bound: Phrase("plan.bound"),
    .solver: Phrase("plan.solver"),
    .stoppedByTime: Phrase("plan.stopped-by-time"),
    .stoppedByNodes: Phrase("plan.stopped-by-nodes"),
    .robust: Phrase("plan.robust"),
    .reasons: Phrase("plan.reasons"),
    .reason: Phrase("plan.reason"),
    .without: Phrase("plan.without"),
    .fallback: Phrase("plan.fallback"),
    .noFallback: Phrase("plan.no-fallback"),
    .alternatives: Phrase("plan.alternatives"),
    .alternative: Phrase("plan.alternative"),
    .conflicts: Phrase("plan.conflicts"),
    .cannotHold: Phrase("plan.cannot-hold"),
    .cannotHoldAlone: Phrase("plan.cannot-hold-alone"),
    .mends: Phrase("plan.mends"),
    .notSmallest: Phrase("plan.not-smallest"),
    .surplus: Phrase("plan.surplus"),
    .competitionRecord: Phrase("plan.competition-record"),
    .questions: Phrase("plan.questions"),
    .answered: Phrase("plan.answered"),
    .noAnswer: Phrase("plan.no-answer"),
    .decision: Phrase("plan.decision"),
    .red: Phrase("plan.red"),
    .amber: Phrase("plan.amber"),
    .green: Phrase("plan.green"),
    .unknownLevel: Phrase("plan.unknown-level"),
    .transport: Phrase("plan.transport"),
    .period: Phrase("plan.period"),
    .vat: Phrase("plan.vat"),
    .low: Phrase("plan.low"),
    .notLow: Phrase("plan.not-low"),
    .lowExplanation: Phrase("plan.low-explanation"),
    .ownPart: Phrase("plan.own-part"),
    .hidden: Phrase("plan.hidden"),
    .notStated: Phrase("plan.not-stated"),
    .role: Phrase("plan.role"),
    .share: Phrase("plan.share"),
    .total: Phrase("plan.total"),
    .subcontractor: Phrase("plan.subcontractor"),
    .reliedOn: Phrase("plan.relied-on"),
    .member: Phrase("plan.member"),
    .lots: Phrase("plan.lots"),
    .members: Phrase("plan.members"),
    .shares: Phrase("plan.shares"),
    .price: Phrase("plan.price"),
    .priceOfWork: Phrase("plan.price-of-work"),
    .priceWithAdministration: Phrase("plan.price-with-administration"),
    .jobs: Phrase("plan.jobs"),
    .balance: Phrase("plan.balance"),
    .safety: Phrase("plan.safety"),
    .lost: Phrase("plan.lost"),
    .equalWithout: Phrase("plan.equal-without"),
    .omissions: Phrase("plan.omissions"),
    .subcontractingReserved: Phrase("plan.subcontracting-reserved"),
  ]
}
