import Briefs
package import Dossier
package import Files
import Judging
import Notices
import Planning
import RegisterStore

/// The main job: from a plan to the content of a joint bid.
package struct AssembleBid {
  /// What is planned, and from which files.
  package var planning: PlanBid

  package init(_ planning: PlanBid) { self.planning = planning }

  package func run() throws(DeskFailure) -> BidContent { try content(of: planning.run()) }

  package func content(of planned: PlannedBid) throws(DeskFailure) -> BidContent {
    let contents = planned.lots.compactMap { lotContent($0, of: planned) }
    let notice = planned.notice
    let register = planned.register
    let today = planning.today
    let request = planned.request
    let bid = BidIdentity(notice: notice, register: register, today: today)
    let filings = ESPDFilings(
      notice: notice, register: register, bid: bid, today: today, request: request)
    let responses = contents.flatMap(filings.responses)
    let overrides = try RiskOverrides(planned.brief, lots: contents, today: today)
    return BidContent(
      bidID: bid.id, notice: notice, register: register, brief: planned.brief,
      plan: planned.report.plan, lots: contents, responses: responses,
      openPoints: OpenPoints(
        today: today, notice: notice, register: register, request: request?.request,
        overrides: overrides,
        competition: planned.competition(for: planning.viewing.viewer.member),
        sharedCost: planned.brief.sharedCost
      ).points(lots: contents, responses: responses),
      risks: overrides.risks,
      competition: planned.competition(for: planning.viewing.viewer.member),
      questions: BuyerQuestions.sheet(
        on: contents.map(\.candidates), of: notice, margin: ProcedureDates.usualMargin,
        law: planned.assessor.law),
      includesDisputed: planning.includesDisputed)
  }

  /// `nil` where the lot was not planned, or could not be judged.
  private func lotContent(_ lot: Lot, of planned: PlannedBid) -> LotContent? {
    guard let lotPlan = planned.report.plan.lots.first(where: { $0.lot == lot.id }),
      let judged = planned.candidates[lot.id]
    else { return nil }
    return LotContent(
      lot: lot, plan: lotPlan, candidates: judged, tender: planned.tender(for: lot),
      supporters: planned.supporters(on: lot),
      remarks: planned.remarks(
        on: lot, lotPlan, seesAnswers: planning.viewing.viewer.isAdministrator),
      lastQuestion: ProcedureDates(of: planned.assessor.context(of: lot))
        .lastQuestion())
  }
}
