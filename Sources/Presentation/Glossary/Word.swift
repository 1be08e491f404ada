import Texts
package import Values

/// The words that pages and tables are made of, in the languages that the program writes.
package enum Word: String, Hashable, Sendable, CaseIterable {
  case notice, buyer, procedure, lot, lots, deadline, member, members, lead, soleTenderer
  case verdict, met, notMet, unknown, disputed, toBeRead, notApplicable
  case clause, clauses, origin, place, line
  case rule, source, inForce, fact, facts, evidence, noEvidence, reading, readings, asOf
  case whatWouldSettle, questionToBuyer, leaning, leansMet, leansNotMet, remarks, basis, regime
  case findings, tender, tenderSummary, price, work, sharedCosts, total, amount, unitPrice
  case noTender, obstacles, draft, final, openPoints, optimal, notOptimal, overview, excluded
  case notLegalAdvice, hiddenCount, vatExcluded, documents, group, together, alone, headroom, none
  case wording, administratorOnly, perYear, noWording, competition, nothingReserved, notJudged
  case gaps, certificate, lookedUp, neverLookedUp, through, graceThrough, noEnd, grantedThrough
  case nextSteps, effort, whatIsMissing, whatWouldDo, ways, ending, fallsOn, nothingMissing, within
  case units, references, commitments, mandates, standAlone, exclusionGrounds, noGrounds
  case prices, capacities, mayShowShare, mayNotShowShare
  case check, matrix, readOn, notedOn, judgedOn, lawOf, person, persons, fullTime
  case whatWouldMend, itself, withdraws, joins, judgedAnew, membersDecide, whatToDo
  case routes, route, why, unsettledPoints, dependsOn, notKnown, country, value
  case questions, questionsAbout, refersTo, lastDayToAsk, statedLastDay, answersDue, daysInHand

  package var phrase: Phrase { Self.phrase(self) }

  /// Every word by its name, as templates use them.
  static func texts(in language: OutputLanguage) -> [String: Any] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.text(in: language)) })
  }

  package func text(in language: OutputLanguage) -> String { phrase.text(in: language) }

  private static func phrase(_ word: Word) -> Phrase {
    switch word {
    case .notice: Phrase("word.notice")
    case .buyer: Phrase("word.buyer")
    case .procedure: Phrase("word.procedure")
    case .lot: Phrase("word.lot")
    case .lots: Phrase("word.lots")
    case .deadline:
      Phrase("word.deadline")
    case .member: Phrase("word.member")
    case .members: Phrase("word.members")
    case .lead:
      Phrase("word.lead")
    case .soleTenderer:
      Phrase("word.sole-tenderer")
    case .verdict: Phrase("word.verdict")
    case .met: Phrase("word.met")
    case .notMet: Phrase("word.not-met")
    case .unknown:
      Phrase("word.unknown")
    case .disputed:
      Phrase("word.disputed")
    case .toBeRead: DemandWords.toBeRead
    case .notApplicable: Phrase("word.not-applicable")
    case .clause: Phrase("word.clause")
    case .clauses: Phrase("word.clauses")
    case .origin: Phrase("word.origin")
    case .place: Phrase("word.place")
    case .line: Phrase("word.line")
    case .rule: Phrase("word.rule")
    case .source: Phrase("word.source")
    case .inForce: Phrase("word.in-force")
    case .fact: Phrase("word.fact")
    case .facts: Phrase("word.facts")
    case .evidence: Phrase("word.evidence")
    case .noEvidence: Phrase("word.no-evidence")
    case .reading: Phrase("word.reading")
    case .readings: Phrase("word.readings")
    case .asOf: Phrase("word.as-of")
    case .whatWouldSettle:
      Phrase("word.what-would-settle")
    case .questionToBuyer:
      Phrase("word.question-to-buyer")
    case .leaning: Phrase("word.leaning")
    case .leansMet: Phrase("word.leans-met")
    case .leansNotMet:
      Phrase("word.leans-not-met")
    case .remarks: Phrase("word.remarks")
    case .basis:
      Phrase("word.basis")
    case .regime:
      Phrase("word.regime")
    case .findings: Phrase("word.findings")
    case .tender: Phrase("word.tender")
    case .tenderSummary:
      Phrase("word.tender-summary")
    case .price: Phrase("word.price")
    case .work: Phrase("word.work")
    case .sharedCosts:
      Phrase("word.shared-costs")
    case .total: Phrase("word.total")
    case .amount: Phrase("word.amount")
    case .unitPrice: Phrase("word.unit-price")
    case .noTender: Phrase("word.no-tender")
    case .obstacles: Phrase("word.obstacles")
    case .draft: Phrase("word.draft")
    case .final: Phrase("word.final")
    case .openPoints: Phrase("word.open-points")
    case .optimal:
      Phrase("word.optimal")
    case .notOptimal:
      Phrase("word.not-optimal")
    case .overview: Phrase("word.overview")
    case .excluded:
      Phrase("word.excluded")
    case .notLegalAdvice:
      Phrase("word.not-legal-advice")
    case .hiddenCount: DossierWord.hiddenCount
    case .vatExcluded: Phrase("word.vat-excluded")
    case .documents: Phrase("word.documents")
    case .group: Phrase("word.group")
    case .together: Phrase("word.together")
    case .alone: Phrase("word.alone")
    case .headroom:
      Phrase("word.headroom")
    case .none: Phrase("word.none")
    case .noWording:
      Phrase("word.no-wording")
    case .competition:
      Phrase("word.competition")
    case .wording: Phrase("word.wording")
    case .administratorOnly:
      Phrase("word.administrator-only")
    case .perYear: Phrase("word.per-year")
    case .nothingReserved:
      Phrase("word.nothing-reserved")
    case .notJudged:
      Phrase("word.not-judged")
    case .gaps: Phrase("word.gaps")
    case .certificate: Phrase("word.certificate")
    case .lookedUp:
      Phrase("word.looked-up")
    case .neverLookedUp:
      Phrase("word.never-looked-up")
    case .through: Phrase("word.through")
    case .graceThrough:
      Phrase("word.grace-through")
    case .noEnd: Phrase("word.no-end")
    case .grantedThrough:
      Phrase("word.granted-through")
    case .nextSteps:
      Phrase("word.next-steps")
    case .effort: Phrase("word.effort")
    case .whatIsMissing:
      Phrase("word.what-is-missing")
    case .whatWouldDo:
      Phrase("word.what-would-do")
    case .ways:
      Phrase("word.ways")
    case .ending:
      Phrase("word.ending")
    case .fallsOn: Phrase("word.falls-on")
    case .nothingMissing: Phrase("word.nothing-missing")
    case .within: Phrase("word.within")
    case .check:
      Phrase("word.check")
    case .matrix:
      Phrase("word.matrix")
    case .readOn: Phrase("word.read-on")
    case .notedOn: Phrase("word.noted-on")
    case .judgedOn: Phrase("word.judged-on")
    case .lawOf:
      Phrase("word.law-of")
    case .person: Phrase("word.person")
    case .persons: Phrase("word.persons")
    case .fullTime:
      Phrase("word.full-time")
    case .whatWouldMend:
      Phrase("word.what-would-mend")
    case .itself: Phrase("word.itself")
    case .withdraws:
      Phrase("word.withdraws")
    case .joins: Phrase("word.joins")
    case .membersDecide:
      Phrase("word.members-decide")
    case .whatToDo: Phrase("word.what-to-do")
    case .judgedAnew:
      Phrase("word.judged-anew")
    case .routes: Phrase("word.routes")
    case .route: Phrase("word.route")
    case .why: Phrase("word.why")
    case .unsettledPoints: Phrase("word.unsettled-points")
    case .dependsOn: Phrase("word.depends-on")
    case .notKnown: Phrase("word.not-known")
    case .country: Phrase("word.country")
    case .value: Phrase("word.value")
    case .questions:
      Phrase("word.questions")
    case .questionsAbout:
      Phrase("word.questions-about")
    case .refersTo: Phrase("word.refers-to")
    case .lastDayToAsk:
      Phrase("word.last-day-to-ask")
    case .statedLastDay:
      Phrase("word.stated-last-day")
    case .answersDue:
      Phrase("word.answers-due")
    case .daysInHand:
      Phrase("word.days-in-hand")
    case .units: Phrase("word.units")
    case .references: Phrase("word.references")
    case .commitments:
      Phrase("word.commitments")
    case .mandates:
      Phrase("word.mandates")
    case .standAlone:
      Phrase("word.stand-alone")
    case .exclusionGrounds:
      Phrase("word.exclusion-grounds")
    case .noGrounds: Phrase("word.no-grounds")
    case .prices: Phrase("word.prices")
    case .capacities: Phrase("word.capacities")
    case .mayShowShare:
      Phrase("word.may-show-share")
    case .mayNotShowShare:
      Phrase("word.may-not-show-share")
    }
  }
}
