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
  case check, matrix, readOn, notedOn, judgedOn, judgedForGroup, lawOf, person, persons, fullTime
  case whatWouldMend, itself, withdraws, joins, judgedAnew, membersDecide, whatToDo
  case routes, route, why, unsettledPoints, dependsOn, notKnown, country, value
  case questions, questionsAbout, refersTo, lastDayToAsk, statedLastDay, answersDue, daysInHand

  /// The word in every language; its key where it has no row.
  package var phrase: Phrase { Self.phrases[self] ?? Phrase(verbatim: rawValue) }

  /// Every word by its name, as templates use them.
  static func texts(in language: OutputLanguage) -> [String: Any] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.text(in: language)) })
  }

  /// The word in one language.
  package func text(in language: OutputLanguage) -> String { phrase.text(in: language) }

  /// A test holds that every one has its row.
  private static let phrases: [Word: Phrase] = [
    .notice: Phrase("word.notice"),
    .buyer: Phrase("word.buyer"),
    .procedure: Phrase("word.procedure"),
    .lot: Phrase("word.lot"),
    .lots: Phrase("word.lots"),
    .deadline: Phrase("word.deadline"),
    .member: Phrase("word.member"),
    .members: Phrase("word.members"),
    .lead: Phrase("word.lead"),
    .soleTenderer: Phrase("word.sole-tenderer"),
    .verdict: Phrase("word.verdict"),
    .met: Phrase("word.met"),
    .notMet: Phrase("word.not-met"),
    .unknown: Phrase("word.unknown"),
    .disputed: Phrase("word.disputed"),
    .toBeRead: DemandWords.toBeRead,
    .notApplicable: Phrase("word.not-applicable"),
    .clause: Phrase("word.clause"),
    .clauses: Phrase("word.clauses"),
    .origin: Phrase("word.origin"),
    .place: Phrase("word.place"),
    .line: Phrase("word.line"),
    .rule: Phrase("word.rule"),
    .source: Phrase("word.source"),
    .inForce: Phrase("word.in-force"),
    .fact: Phrase("word.fact"),
    .facts: Phrase("word.facts"),
    .evidence: Phrase("word.evidence"),
    .noEvidence: Phrase("word.no-evidence"),
    .reading: Phrase("word.reading"),
    .readings: Phrase("word.readings"),
    .asOf: Phrase("word.as-of"),
    .whatWouldSettle: Phrase("word.what-would-settle"),
    .questionToBuyer: Phrase("word.question-to-buyer"),
    .leaning: Phrase("word.leaning"),
    .leansMet: Phrase("word.leans-met"),
    .leansNotMet: Phrase("word.leans-not-met"),
    .remarks: Phrase("word.remarks"),
    .basis: Phrase("word.basis"),
    .regime: Phrase("word.regime"),
    .findings: Phrase("word.findings"),
    .tender: Phrase("word.tender"),
    .tenderSummary: Phrase("word.tender-summary"),
    .price: Phrase("word.price"),
    .work: Phrase("word.work"),
    .sharedCosts: Phrase("word.shared-costs"),
    .total: Phrase("word.total"),
    .amount: Phrase("word.amount"),
    .unitPrice: Phrase("word.unit-price"),
    .noTender: Phrase("word.no-tender"),
    .obstacles: Phrase("word.obstacles"),
    .draft: Phrase("word.draft"),
    .final: Phrase("word.final"),
    .openPoints: Phrase("word.open-points"),
    .optimal: Phrase("word.optimal"),
    .notOptimal: Phrase("word.not-optimal"),
    .overview: Phrase("word.overview"),
    .excluded: Phrase("word.excluded"),
    .notLegalAdvice: Phrase("word.not-legal-advice"),
    .hiddenCount: DossierWord.hiddenCount,
    .vatExcluded: Phrase("word.vat-excluded"),
    .documents: Phrase("word.documents"),
    .group: Phrase("word.group"),
    .together: Phrase("word.together"),
    .alone: Phrase("word.alone"),
    .headroom: Phrase("word.headroom"),
    .none: Phrase("word.none"),
    .noWording: Phrase("word.no-wording"),
    .competition: Phrase("word.competition"),
    .wording: Phrase("word.wording"),
    .administratorOnly: Phrase("word.administrator-only"),
    .perYear: Phrase("word.per-year"),
    .nothingReserved: Phrase("word.nothing-reserved"),
    .notJudged: Phrase("word.not-judged"),
    .gaps: Phrase("word.gaps"),
    .certificate: Phrase("word.certificate"),
    .lookedUp: Phrase("word.looked-up"),
    .neverLookedUp: Phrase("word.never-looked-up"),
    .through: Phrase("word.through"),
    .graceThrough: Phrase("word.grace-through"),
    .noEnd: Phrase("word.no-end"),
    .grantedThrough: Phrase("word.granted-through"),
    .nextSteps: Phrase("word.next-steps"),
    .effort: Phrase("word.effort"),
    .whatIsMissing: Phrase("word.what-is-missing"),
    .whatWouldDo: Phrase("word.what-would-do"),
    .ways: Phrase("word.ways"),
    .ending: Phrase("word.ending"),
    .fallsOn: Phrase("word.falls-on"),
    .nothingMissing: Phrase("word.nothing-missing"),
    .within: Phrase("word.within"),
    .check: Phrase("word.check"),
    .matrix: Phrase("word.matrix"),
    .readOn: Phrase("word.read-on"),
    .notedOn: Phrase("word.noted-on"),
    .judgedOn: Phrase("word.judged-on"), .judgedForGroup: Phrase("word.judged-for-group"),
    .lawOf: Phrase("word.law-of"),
    .person: Phrase("word.person"),
    .persons: Phrase("word.persons"),
    .fullTime: Phrase("word.full-time"),
    .whatWouldMend: Phrase("word.what-would-mend"),
    .itself: Phrase("word.itself"),
    .withdraws: Phrase("word.withdraws"),
    .joins: Phrase("word.joins"),
    .membersDecide: Phrase("word.members-decide"),
    .whatToDo: Phrase("word.what-to-do"),
    .judgedAnew: Phrase("word.judged-anew"),
    .routes: Phrase("word.routes"),
    .route: Phrase("word.route"),
    .why: Phrase("word.why"),
    .unsettledPoints: Phrase("word.unsettled-points"),
    .dependsOn: Phrase("word.depends-on"),
    .notKnown: Phrase("word.not-known"),
    .country: Phrase("word.country"),
    .value: Phrase("word.value"),
    .questions: Phrase("word.questions"),
    .questionsAbout: Phrase("word.questions-about"),
    .refersTo: Phrase("word.refers-to"),
    .lastDayToAsk: Phrase("word.last-day-to-ask"),
    .statedLastDay: Phrase("word.stated-last-day"),
    .answersDue: Phrase("word.answers-due"),
    .daysInHand: Phrase("word.days-in-hand"),
    .units: Phrase("word.units"),
    .references: Phrase("word.references"),
    .commitments: Phrase("word.commitments"),
    .mandates: Phrase("word.mandates"),
    .standAlone: Phrase("word.stand-alone"),
    .exclusionGrounds: Phrase("word.exclusion-grounds"),
    .noGrounds: Phrase("word.no-grounds"),
    .prices: Phrase("word.prices"),
    .capacities: Phrase("word.capacities"),
    .mayShowShare: Phrase("word.may-show-share"),
    .mayNotShowShare: Phrase("word.may-not-show-share"),
  ]
}
