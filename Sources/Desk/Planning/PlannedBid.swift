package import Briefs
package import Judging
import Law
package import Members
package import Notices
package import Planning
package import Presentation
import RegisterStore
package import Values

/// A plan with everything that it was made from.
package struct PlannedBid: Sendable {
  /// As it was planned on.
  package let notice: Notice
  /// The group that was planned with.
  package let register: Register
  /// What the procurement documents ask for.
  package let brief: Brief
  /// Those asked for, or that the brief has.
  package let lots: [Lot]
  /// Those chosen among, the leader first.
  package let operators: [EconomicOperator]
  let helpers: [EconomicOperator]
  /// Every one of ``operators`` judged, by lot.
  package let candidates: [LotID: LotAssessment]
  let assessor: Assessor
  /// The buyer's ESPD Request, where there is one.
  let request: AnsweredRequest?
  /// The plan with its reasons, alternatives and fallbacks.
  package let report: PlanReport
  /// Work that members offer and that the plan could not count on.
  package let omissions: [Omission]
  let includesDisputed: Bool
  let today: CivilDate

  /// The plan's page, table and JSON.
  ///
  /// - Parameter viewer: the member who will read it; `nil` for the administrator.
  package func content(for viewer: OperatorID?) -> PlanContent {
    PlanContent(
      notice: notice, register: register, brief: brief, lots: lots, report: report,
      competition: competition(for: viewer), prices: priceReviews, omissions: omissions,
      candidates: lots.compactMap { candidates[$0.id] }, tenders: lots.compactMap(tender),
      includesDisputed: includesDisputed,
      viewer: viewer)
  }

  /// One a lot on which several tender together, as far as `viewer` may know; `nil` is the administrator.
  func competition(for viewer: OperatorID?) -> [CompetitionRecord] {
    let known = viewer.map { id in operators.map { $0.seen(by: .member(id)) } } ?? operators
    return report.plan.lots.compactMap { lot in
      CompetitionRecord(
        on: lot.lot, tenderers: lot.tenderers.map(\.operatorID), operators: known,
        noticeIDs: [notice.id, notice.publicationNumber].compactMap(\.self),
        surplus: report.surplus, decision: brief.lot(lot.lot)?.competition,
        on: competitionDay(of: lot.lot))
    }
  }

  private func competitionDay(of lot: LotID) -> CivilDate {
    GroupRemarks.day(judgedOn: candidates[lot]?.asOf, today: today)
  }

  /// What should be known of a lot and of those who tender for it together.
  func remarks(on lot: Lot, _ plan: LotPlan, seesAnswers: Bool) -> [LotRemark] {
    let group = plan.tenderers.compactMap { part in
      operators.first { $0.id == part.operatorID }
    }
    let context = assessor.context(of: lot)
    let excluded = candidates[lot.id].map { judged in
      ExclusionRemarks(on: context, seesAnswers: seesAnswers).remarks(
        operators, asOf: judged.asOf)
    }
    return DeadlineRemarks(of: context, judgedOn: candidates[lot.id]?.asOf).remarks
      + (excluded ?? [])
      + GroupRemarks(on: context, register, brief: brief, seesAnswers: seesAnswers).remarks(
        group, surplus: report.surplus, asOf: competitionDay(of: lot.id))
      + (candidates[lot.id].map { TermRemarks(of: lot).remarks(on: $0, group) } ?? [])
  }

  private var priceReviews: [PriceReview] {
    report.plan.lots.compactMap { plan in
      guard let lot = lots.first(where: { $0.id == plan.lot }), let price = plan.price else {
        return nil
      }
      let period =
        brief.wishes?.countsByYear != true
        ? (brief.lot(lot.id)?.demands ?? []).pricePeriod : .year
      return PriceReview(price, for: period, of: lot)
    }
  }

  /// The chosen ones judged together; `nil` where there is no tender.
  func tender(for lot: Lot) -> LotAssessment? {
    guard let plan = report.plan.lots.first(where: { $0.lot == lot.id }), !plan.tenderers.isEmpty
    else { return nil }
    let group = plan.tenderers.compactMap { part in
      operators.first { $0.id == part.operatorID }
    }
    let reliedOn = helpers(.reliedOn, in: plan)
    let parties = Parties(
      group, reliedOn: reliedOn, subcontractors: helpers(.subcontractor, in: plan))
    guard let judged = assessor.assessments(of: [lot], parties)[0] else { return nil }
    return reliedOn.isEmpty ? judged : lending(reliedOn, to: group, judged, lot)
  }

  /// Whether each that stands behind the chosen ones has reserved status itself, for its own ESPD; it does not tender,
  /// so that this settles nothing for the group.
  func supporters(on lot: Lot) -> [Finding] {
    guard let plan = report.plan.lots.first(where: { $0.lot == lot.id }) else { return [] }
    let behind = Supporter.Kind.allCases.flatMap { helpers($0, in: plan) }
    return behind.flatMap { helper in
      assessor.assess(lot, operators: [helper])?.memberFindings ?? []
    }.filter { $0.clause.kind == .reservedArt20 }
  }

  private func helpers(_ kind: Supporter.Kind, in plan: LotPlan) -> [EconomicOperator] {
    helpers.filter { helper in
      plan.supporters.contains { $0.operatorID == helper.id && $0.kind == kind }
    }
  }

  /// Turnover of those who are relied on counts with the group's; nothing else of theirs does.
  private func lending(
    _ reliedOn: [EconomicOperator], to group: [EconomicOperator], _ judged: LotAssessment,
    _ lot: Lot
  ) -> LotAssessment? {
    guard let together = assessor.assess(lot, operators: group + reliedOn) else { return nil }
    return LotAssessment(
      lot: judged.lot, asOf: judged.asOf, regime: judged.regime, clauses: judged.clauses,
      memberFindings: judged.memberFindings,
      groupFindings: judged.groupFindings.map { finding in
        guard finding.clause.kind == .turnover else { return finding }
        return together.groupFindings.first {
          $0.rule.id == finding.rule.id && $0.clause.id == finding.clause.id
        } ?? finding
      },
      basis: judged.basis, operators: judged.operators, demands: judged.demands)
  }

  /// The judge must agree with the plan, or neither is to be trusted.
  func checkJudgeAgrees() throws(DeskFailure) {
    for lot in lots {
      guard let judged = tender(for: lot), judged.groupVerdict == .notMet || !isLed(judged)
      else { continue }
      throw DeskFailure(
        .fault, Phrase("failure.plan.judge-disagrees", ["lot": "\(lot.id)"]),
        remedy: Phrase("remedy.report-with-inputs"))
    }
  }

  /// Whether those who tender together have a leader who can lead; who tenders alone needs none.
  private func isLed(_ tender: LotAssessment) -> Bool {
    guard tender.operators.count > 1, let lead = tender.operators.first else { return true }
    return operators.first { $0.id == lead }.map { FactBook($0, asOf: tender.asOf).canLead }
      ?? false
  }
}
