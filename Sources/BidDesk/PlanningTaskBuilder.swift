import ConsortiumPlanning
import Procurement

/// Turns what was judged into the task of the composer: the same rules and facts, as constraints.
struct PlanningTaskBuilder {
  let notice: Notice
  let register: Register
  let brief: Brief
  let includesDisputed: Bool

  func task(
    lots: [Lot], operators: [EconomicOperator], candidates: [LotID: LotAssessment]
  ) -> PlanningTask {
    PlanningTask(
      lots: lots.compactMap { lot in
        candidates[lot.id].map { task(for: lot, operators, $0) }
      },
      operators: operators,
      lead: operators.first { $0.id == register.group.lead }?.id,
      limits: LotLimits(
        maxLotsSubmitted: notice.procedure.maxLotsSubmitted.map(\.value).flatMap {
          $0 > 0 ? $0 : nil
        },
        allRequired: notice.procedure.lotsAllRequired?.value ?? false),
      sharedCost: brief.sharedCost, currency: currency)
  }

  /// What the buyer counts in: as the notice values the lots, or else the money of the buyer's country.
  private var currency: String {
    let stated =
      notice.lots.compactMap(\.estimatedValue)
      + [notice.procedure.estimatedValue].compactMap(\.self)
    if let first = stated.first { return first.value.currency }
    let buyer = notice.buyers.first?.organisation
    switch notice.organisations.first(where: { $0.id == buyer })?.country {
    case "SWE": return "SEK"
    case "DNK": return "DKK"
    default: return "EUR"
    }
  }

  private func task(
    for lot: Lot, _ operators: [EconomicOperator], _ judged: LotAssessment
  ) -> LotTask {
    let eligible = operators.filter { isEligible($0.id, judged) && meetsEach($0.id, judged) }
    return LotTask(
      id: lot.id, demands: brief.lot(lot.id)?.demands ?? [],
      candidates: eligible.map { FactBook($0, asOf: judged.asOf) },
      pooled: includesDisputed ? [] : pooledReadings(judged),
      turnovers: pooledTurnovers(judged))
  }

  private func isEligible(_ id: OperatorID, _ judged: LotAssessment) -> Bool {
    switch judged.verdict(for: id) {
    case .met, .notApplicable: true
    case .undetermined(.disputed): includesDisputed
    case .undetermined(.unknown), .notMet: false
    }
  }

  /// Demands that the documents make on each member: judged for everybody together, read one by one.
  private func meetsEach(_ id: OperatorID, _ judged: LotAssessment) -> Bool {
    judged.groupFindings.allSatisfy { finding in
      guard finding.clause.origin == .brief else { return true }
      return finding.readings.filter { $0.reading.scope == .each }.allSatisfy { outcome in
        guard let index = judged.operators.firstIndex(of: id) else { return false }
        return outcome.steps.indices.contains(index) && outcome.steps[index].value == .isTrue
      }
    }
  }

  private func pooledReadings(_ judged: LotAssessment) -> [PooledReading] {
    judged.groupFindings.flatMap { finding in
      finding.rule.readings.filter { $0.scope == .pooled && !$0.condition.isAmount }.map {
        PooledReading(ruleID: finding.rule.id, reading: $0)
      }
    }
  }

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

extension Condition {
  fileprivate var isAmount: Bool {
    if case .amount = self { true } else { false }
  }
}
