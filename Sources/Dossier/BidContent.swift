package import Briefs
package import Judging
package import Members
package import Notices
package import Papers
package import Planning
import Presentation
package import Values

/// Everything that a bid folder is written from; the same for pages, JSON and ESPDs, so that they cannot
/// say different things.
package struct BidContent: Sendable {
  /// On every file of the bid.
  package let bidID: String
  /// The notice that is tendered on.
  package let notice: Notice
  /// The register of the group that tenders.
  package let register: Register
  /// What the bid manager read in the documents.
  package let brief: Brief
  /// Who does what on which lot.
  package let plan: Plan
  /// One a lot that was planned for, also where nobody tenders.
  package let lots: [LotContent]
  /// One ESPD Response a lot for each that tenders for it or stands behind those who do.
  package let responses: [LotResponse]
  /// What stands between the draft and a final tender.
  package let openPoints: [OpenPoint]
  /// What is undetermined and no longer stands between them.
  package let risks: [TakenRisk]
  /// One a lot on which several tender together; for the administrator.
  package let competition: [CompetitionRecord]
  /// What `check` asks the buyer about the same lots and tenderers, with its last day.
  package let questions: QuestionSheet
  /// Whether members about whom the law is disputed were planned with.
  package let includesDisputed: Bool

  /// All parts must come from the same run, so that no page says other things than the next.
  package init(
    bidID: String, notice: Notice, register: Register, brief: Brief, plan: Plan,
    lots: [LotContent], responses: [LotResponse], openPoints: [OpenPoint], risks: [TakenRisk] = [],
    competition: [CompetitionRecord] = [], questions: QuestionSheet = .none,
    includesDisputed: Bool = false
  ) {
    self.bidID = bidID
    self.notice = notice
    self.register = register
    self.brief = brief
    self.plan = plan
    self.lots = lots
    self.responses = responses
    self.openPoints = openPoints
    self.risks = risks
    self.competition = competition
    self.questions = questions
    self.includesDisputed = includesDisputed
  }

  /// Over the lots that are tendered for.
  package var counts: VerdictCounts { VerdictCounts(lots.compactMap(\.tender)) }

  /// Whether something is still open; a final bid has no open point.
  package var isDraft: Bool { !openPoints.isEmpty }

  /// Whether it is open whether members could have tendered for the lot alone (CMP-02).
  func hasOpenCompetition(on lot: LotID) -> Bool {
    openPoints.contains { $0.kind == .competition && $0.lot == lot }
  }

  /// Days before the deadline by which everything should be in.
  package static let margin = 3

  /// The same bid with some of its lots only; it is a draft as long as the whole is.
  package func limited(to lots: [LotID]) -> BidContent {
    BidContent(
      bidID: bidID, notice: notice, register: register, brief: brief, plan: plan,
      lots: self.lots.filter { lots.contains($0.lot.id) },
      responses: responses.filter { lots.contains($0.lot) },
      openPoints: openPoints,
      risks: risks.filter { lots.contains($0.lot) },
      competition: competition.filter { lots.contains($0.lot) }, questions: questions,
      includesDisputed: includesDisputed)
  }

  /// Who takes no part in the bid, with why.
  func leftOut(in language: OutputLanguage) -> LeftOut {
    LeftOut(
      lots.map(\.candidates), plan: plan, includesDisputed: includesDisputed, language: language,
      name: name)
  }

  /// The operator of that id; `nil` where the register has none such.
  package func economicOperator(_ id: OperatorID) -> EconomicOperator? {
    register.operators.first { $0.id == id }
  }

  /// Who settles an open point: a member, or the one who tenders alone; `nil` for the group's administrator.
  func responsible(for point: OpenPoint) -> String? {
    if let id = point.operatorID, !point.asksBuyer { return name(of: id) }
    let tenderers = lots.first { $0.lot.id == point.lot }?.plan.tenderers ?? []
    return tenderers.count == 1 ? name(of: tenderers[0].operatorID) : nil
  }

  /// The operator's name, or its id where the register has none such.
  package func name(of id: OperatorID) -> String { economicOperator(id)?.name ?? id.description }
}

/// One lot of a bid.
package struct LotContent: Sendable {
  /// The lot as the notice describes it.
  package let lot: Lot
  /// Who does what on it, or why nobody tenders.
  package let plan: LotPlan
  /// Every member of the register judged for the lot.
  package let candidates: LotAssessment
  /// The chosen ones judged together; `nil` where there is no tender.
  package let tender: LotAssessment?
  /// Whether each that stands behind the chosen ones has reserved status itself.
  package let supporters: [Finding]
  /// What should be known whatever the clauses ask.
  package let remarks: [LotRemark]
  /// Until when the buyer can be asked; `nil` where neither the notice nor the buyer's law says.
  package let lastQuestion: QuestionDay?

  /// `tender` is `nil` where nobody tenders for the lot.
  package init(
    lot: Lot, plan: LotPlan, candidates: LotAssessment, tender: LotAssessment?,
    supporters: [Finding] = [], remarks: [LotRemark] = [], lastQuestion: QuestionDay? = nil
  ) {
    self.lot = lot
    self.plan = plan
    self.candidates = candidates
    self.tender = tender
    self.supporters = supporters
    self.remarks = remarks
    self.lastQuestion = lastQuestion
  }
}

/// An ESPD Response, with the lot and the operator that it is for.
package struct LotResponse: Sendable {
  /// The lot that it is filed for.
  package let lot: LotID
  /// Who files it.
  package let operatorID: OperatorID
  /// The answers, and what is still without one.
  package let response: ESPDResponse

  /// One for each that tenders or supports a tender, and lot.
  package init(lot: LotID, operatorID: OperatorID, response: ESPDResponse) {
    self.lot = lot
    self.operatorID = operatorID
    self.response = response
  }

  /// Its file's name within the lot's `espd` folder.
  package var fileName: String { "espd-\(lot)-\(operatorID).xml" }
}
