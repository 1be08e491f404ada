package import Briefs
package import Judging
import Law
package import Members
package import Notices
package import Values

/// Turns what was judged into the task of the composer: the same rules and facts, as constraints.
package struct PlanningTaskBuilder {
  /// The notice whose lots are planned; its limits on lots and its currency count.
  package let notice: Notice
  /// The register with the group at hand, whose leader leads.
  package let register: Register
  /// The work of each lot, and the group's common costs.
  package let brief: Brief
  /// Whether members about whom the law is disputed may take part; one reading of each rule is then enough.
  package let includesDisputed: Bool
  /// What those who bid want of the plan.
  package let wishes: PlanWishes
  /// Those who stand behind the group, with how.
  package let supporters: [OperatorID: Supporter.Kind]
  /// Judges who may lead, by the same rules as everything else.
  package let assessor: Assessor

  /// The assessor must be of the same notice and day as what was judged.
  package init(
    notice: Notice, register: Register, brief: Brief, includesDisputed: Bool, wishes: PlanWishes,
    supporters: [OperatorID: Supporter.Kind], assessor: Assessor
  ) {
    self.notice = notice
    self.register = register
    self.brief = brief
    self.includesDisputed = includesDisputed
    self.wishes = wishes
    self.supporters = supporters
    self.assessor = assessor
  }

  /// - Parameters:
  ///   - operators: the members to choose among, the leader first.
  ///   - helpers: those who may stand behind them.
  ///   - candidates: the members judged, by lot.
  package func task(
    lots: [Lot], operators: [EconomicOperator], helpers: [EconomicOperator],
    candidates: [LotID: LotAssessment]
  ) -> PlanningTask {
    PlanningTask(
      lots: lots.compactMap { lot in
        candidates[lot.id].map { task(for: lot, operators, helpers, $0) }
      },
      operators: operators + helpers,
      lead: operators.first { $0.id == register.group.lead }?.id,
      limits: LotLimits(
        maxLotsSubmitted: positive(notice.procedure.maxLotsSubmitted),
        maxLotsAwarded: positive(notice.procedure.maxLotsAwarded),
        allRequired: notice.procedure.lotsAllRequired?.value ?? false),
      sharedCost: brief.sharedCost ?? .percent(0), currency: notice.currency, wishes: wishes)
  }

  /// A limit of 0 is no limit that anybody could keep: notices state it for none.
  private func positive(_ limit: Sourced<Int>?) -> Int? {
    limit.map(\.value).flatMap { $0 > 0 ? $0 : nil }
  }

  private func task(
    for lot: Lot, _ operators: [EconomicOperator], _ helpers: [EconomicOperator],
    _ judged: LotAssessment
  ) -> LotTask {
    let eligible = operators.filter { isEligible($0.id, judged) && meetsEach($0.id, judged) }
    let barred = operators.filter { own in !eligible.contains { $0.id == own.id } }
    var task = LotTask(
      id: lot.id, demands: brief.lot(lot.id)?.demands ?? [],
      candidates: eligible.map { FactBook($0, asOf: judged.asOf) },
      pooled: (includesDisputed ? [] : pooledReadings(judged).flatMap(\.self))
        + pooledAverages(judged),
      turnovers: pooledTurnovers(judged))
    task.days = WorkDays(lot.term, notBefore: judged.asOf)
    // Where members about whom the law is disputed may take part, one reading is enough.
    task.oneOf = includesDisputed ? pooledReadings(judged).filter { !$0.isEmpty } : []
    task.covers = covers(judged)
    task.leaders = leaders(of: lot, eligible, judged)
    task.jointLeaders = Set(task.candidates.filter(\.canLead).map(\.operatorID))
    task.supporters = helpers.compactMap { helper in
      supporters[helper.id].map {
        LotSupporter(kind: $0, facts: FactBook(helper, asOf: judged.asOf))
      }
    }
    task.barred = barred.map {
      BarredOperator(
        facts: FactBook($0, asOf: judged.asOf), rules: bars(of: $0.id, judged),
        verdict: judged.failsEveryReading($0.id) ? .notMet : judged.verdict(for: $0.id))
    }
    return task
  }

  /// The rules that keep an operator out, by id.
  private func bars(of id: OperatorID, _ judged: LotAssessment) -> [String] {
    let own = judged.memberFindings.filter { $0.operators == [id] && $0.effect != .met }
      .filter { $0.effect != .notApplicable }.map(\.rule.id)
    return own.isEmpty ? judged.binding.map(\.rule.id) : own
  }

  private func isEligible(_ id: OperatorID, _ judged: LotAssessment) -> Bool {
    switch judged.verdict(for: id) {
    // What stands in a text alone bars nobody: it keeps the bid a draft until somebody has read it.
    case .met, .notApplicable, .undetermined(.notJudged): true
    case .undetermined(.disputed): includesDisputed && !judged.failsEveryReading(id)
    case .undetermined(.unknown), .notMet: false
    }
  }

  /// Demands that the documents make on each member: judged for everybody together, read one by one.
  private func meetsEach(_ id: OperatorID, _ judged: LotAssessment) -> Bool {
    judged.binding.allSatisfy { finding in
      guard finding.clause.origin == .brief else { return true }
      // Insurance can still be taken out: it keeps the bid a draft and bars nobody.
      if case .insurance = finding.clause.requirement?.content { return true }
      return finding.readings.filter { $0.reading.scope == .each }.allSatisfy { outcome in
        guard let index = judged.operators.firstIndex(of: id) else { return false }
        return outcome.steps.indices.contains(index) && outcome.steps[index].value == .isTrue
      }
    }
  }

  /// Of each rule on the group, the readings that are sums.
  private func pooledReadings(_ judged: LotAssessment) -> [[PooledReading]] {
    judged.binding.map { finding in
      finding.rule.readings.filter { $0.scope == .pooled && !$0.condition.isAmount }.map {
        PooledReading(ruleID: finding.rule.id, reading: $0)
      }
    }
  }

  /// Readings that one member meets for all: those who do, as judged one by one.
  private func covers(_ judged: LotAssessment) -> [Cover] {
    guard !includesDisputed else { return [] }
    return judged.binding.flatMap { finding in
      finding.readings.filter { $0.reading.scope == .any }.map { outcome in
        Cover(
          label: "\(finding.rule.id)/\(outcome.reading.id)",
          operators: Set(
            zip(judged.operators, outcome.steps).filter { $1.value == .isTrue }.map(\.0)))
      }
    }
  }

  /// Those who meet what the documents ask of the leader; `nil` where they ask nothing.
  private func leaders(
    of lot: Lot, _ eligible: [EconomicOperator], _ judged: LotAssessment
  ) -> Set<OperatorID>? {
    let asked = judged.binding.contains { $0.rule.readings.contains { $0.scope == .lead } }
    guard asked else { return nil }
    return Set(
      eligible.filter { candidate in
        let alone = assessor.assess(lot, operators: [candidate])
        let findings = (alone?.binding ?? []).flatMap(\.readings)
          .filter { $0.reading.scope == .lead }
        return !findings.isEmpty && findings.allSatisfy { $0.value == .isTrue }
      }.map(\.id))
  }

  /// As with one year's turnover.
  private func pooledAverages(_ judged: LotAssessment) -> [PooledReading] {
    judged.groupFindings.flatMap { finding in
      finding.rule.readings.filter { reading in
        guard reading.scope == .pooled, case .averageAmount = reading.condition else {
          return false
        }
        return true
      }.map { PooledReading(ruleID: finding.rule.id, reading: $0) }
    }
  }

  /// What is asked of the group however a demand is read: no group below it meets any reading.
  private func pooledTurnovers(_ judged: LotAssessment) -> [Money] {
    judged.groupFindings.flatMap { finding in
      finding.rule.readings.compactMap { reading in
        guard reading.scope == .pooled, case .amount(.turnover, let floor) = reading.condition
        else { return nil }
        return floor
      }
    }
  }
}

extension LotAssessment {
  /// Findings on the group that a plan is made to meet. A demand in a text leaves its readings to people: of these
  /// only what holds under every reading bounds the plan.
  fileprivate var binding: [Finding] {
    groupFindings.filter { $0.clause.origin != .text || $0.clause.kind.reserves }
  }
}

extension Condition {
  fileprivate var isAmount: Bool {
    switch self {
    case .amount, .averageAmount: true
    default: false
    }
  }
}
