import Briefs
package import Dossier
import Judging
import Notices
import Planning
package import Presentation
import RegisterStore
import Values

/// The main job: from a plan to a joint bid.
package struct AssembleBid {
  private let planning: PlanBid

  /// `planning` says for whom and with what; see ``PlanBid``.
  package init(_ planning: PlanBid) { self.planning = planning }

  /// - Throws: as ``PlanBid``; `badInput` where the brief takes a risk with what was not asked.
  package func run() throws(DeskFailure) -> AssembledBid {
    let planned = try planning.run()
    return AssembledBid(
      content: try content(of: planned), plan: planned.content(for: planning.viewer.member))
  }

  private func content(of planned: PlannedBid) throws(DeskFailure) -> BidContent {
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
        competition: planned.competition(for: planning.viewer.member),
        sharedCost: planned.brief.sharedCost
      ).points(lots: contents, responses: responses),
      risks: overrides.risks,
      competition: planned.competition(for: planning.viewer.member),
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
        on: lot, lotPlan, seesAnswers: planning.viewer.isAdministrator),
      lastQuestion: ProcedureDates(of: planned.assessor.context(of: lot))
        .lastQuestion())
  }
}

/// A joint bid before its papers are written.
package struct AssembledBid: Sendable {
  /// Everything that the papers are made from.
  package let content: BidContent
  /// The plan behind it, as whoever looks may see it.
  package let plan: PlanContent

  /// - Parameter final: whether a draft will not do.
  /// - Throws: ``DeskFailure`` `noFeasiblePlan` where no lot can be tendered for, `undetermined` for a draft.
  package func check(final: Bool) throws(DeskFailure) {
    guard content.lots.contains(where: { $0.tender != nil }) else { throw plan.hasNoLot }
    guard final, content.isDraft else { return }
    throw DeskFailure(
      .undetermined, at: content.notice.source.path,
      Phrase("failure.bid.draft", ["count": "\(content.openPoints.count)"]),
      remedy: Phrase("remedy.settle-or-draft"))
  }

  /// `done` where nothing is open, `undetermined` for a draft.
  package var status: ExitStatus { content.isDraft ? .undetermined : .done }
}

extension PlanContent {
  /// What stops whoever asked for a plan where there is none.
  fileprivate var hasNoLot: DeskFailure {
    DeskFailure(
      .noFeasiblePlan, at: notice.source.path, Phrase("failure.plan.none"),
      remedy: Phrase("remedy.see-reasons"))
  }

  /// - Throws: ``DeskFailure`` `noFeasiblePlan` where no lot can be tendered for.
  package func check() throws(DeskFailure) {
    guard report.plan.lots.contains(where: { !$0.tenderers.isEmpty }) else { throw hasNoLot }
  }
}
