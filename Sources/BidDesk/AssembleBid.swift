package import BidWriting
import ClauseMatching
import ConsortiumPlanning
package import MemberRegister
package import Procurement

/// The main job: from a notice, a register and a brief to the content of a joint bid.
package struct AssembleBid {
  package var noticePath: String
  package var registerPath: String
  package var briefPath: String
  package var lots: [String] = []
  package var members: [String] = []
  /// Day to judge on; each lot's own deadline where `nil`.
  package var asOf: CivilDate?
  /// Which group of a register database; `nil` where it has just one.
  package var group: String?
  /// Who looks; what is walled off from a member is not there to plan with.
  package var viewer = Viewer.administrator("administrator")
  /// The day on which the bid is written; papers carry it.
  package var today: CivilDate
  /// Whether members about whom the law is disputed may be planned with; the bid then stays a draft.
  package var includesDisputed = false
  /// The buyer's ESPD Request; its version decides the version of the Responses.
  package var requestPath: String?

  package init(noticePath: String, registerPath: String, briefPath: String, today: CivilDate) {
    self.noticePath = noticePath
    self.registerPath = registerPath
    self.briefPath = briefPath
    self.today = today
  }

  package func run() throws(DeskFailure) -> BidContent {
    let notice = try Inputs.notice(noticePath)
    let register = try Inputs.register(registerPath, group: group, viewer: viewer, today: today)
    let brief = try Inputs.brief(briefPath, for: notice)
    let request: AnsweredRequest? =
      if let requestPath { try AnsweredRequest(requestPath) } else { nil }
    let operators = try Selection.operators(members, of: register)
    let chosen = try Selection.lots(lots, of: notice)
    let clauses =
      CodedClauses.clauses(of: notice) + BriefClauses.clauses(of: brief)
      + (request.map { ESPDClauses.clauses(of: $0.request) } ?? [])
    let assessor = Assessor(notice, clauses: clauses, asOf: asOf)
    let review = TextReview(notice, texts: try OwnPhrases.clauses(of: notice))
    var candidates: [LotID: LotAssessment] = [:]
    for lot in chosen {
      guard let assessment = assessor.assess(lot, operators: operators) else {
        throw DeskFailure(
          .badInput,
          "\(noticePath): lot '\(lot.id)' has no deadline [notice.no-deadline]; pass --as-of")
      }
      candidates[lot.id] = review.complete(assessment)
    }
    let plan = try plan(chosen, notice, register, brief, operators, candidates)
    var contents: [LotContent] = []
    for lot in chosen {
      guard let lotPlan = plan.lots.first(where: { $0.lot == lot.id }),
        let judged = candidates[lot.id]
      else { continue }
      let tender = try tender(for: lot, lotPlan, operators, assessor).map(review.complete)
      contents.append(
        LotContent(lot: lot, plan: lotPlan, candidates: judged, tender: tender))
    }
    let bid = BidIdentity(notice: notice, register: register, today: today)
    let filings = ESPDFilings(
      notice: notice, register: register, bid: bid, today: today, request: request)
    let responses = contents.flatMap(filings.responses)
    return BidContent(
      bidID: bid.id, notice: notice, register: register, brief: brief, plan: plan,
      lots: contents, responses: responses,
      openPoints: OpenPoints(
        today: today, noticeID: notice.id, register: register, request: request?.request
      ).points(lots: contents, responses: responses))
  }

  private func plan(
    _ lots: [Lot], _ notice: Notice, _ register: Register, _ brief: Brief,
    _ operators: [EconomicOperator], _ candidates: [LotID: LotAssessment]
  ) throws(DeskFailure) -> Plan {
    let builder = PlanningTaskBuilder(
      notice: notice, register: register, brief: brief, includesDisputed: includesDisputed)
    do {
      return try ConsortiumPlanner(nodes: Self.nodeLimit).plan(
        builder.task(lots: lots, operators: operators, candidates: candidates))
    } catch {
      let status: ExitStatus =
        error.kind == .solver || error.kind == .notLinear ? .fault : .badInput
      let place = error.source.map { "\(brief.path): line \($0.line): " } ?? ""
      throw DeskFailure(status, "\(place)\(error)")
    }
  }

  /// A search that goes on for longer ends with the best plan found, marked as not proven; counted in
  /// nodes, so that the same input gives the same plan on any machine.
  private static let nodeLimit = 20_000

  /// The chosen ones judged together: the judge must agree with the plan, or neither is to be trusted.
  private func tender(
    for lot: Lot, _ plan: LotPlan, _ operators: [EconomicOperator], _ assessor: Assessor
  ) throws(DeskFailure) -> LotAssessment? {
    guard !plan.tenderers.isEmpty else { return nil }
    let group = plan.tenderers.compactMap { part in
      operators.first { $0.id == part.operatorID }
    }
    guard let judged = assessor.assess(lot, operators: group) else { return nil }
    guard judged.groupVerdict != .notMet else {
      throw DeskFailure(
        .fault,
        "lot '\(lot.id)': the plan's group does not meet a clause [plan.judge-disagrees]; "
          + "report this with the input files")
    }
    return judged
  }
}
