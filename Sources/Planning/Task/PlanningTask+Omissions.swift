import Briefs
import Law
import Members
import Values

extension PlanningTask {
  /// By lot, operator and then reason; whether or not the lot can do without them.
  package func omissions() throws(PlanningFailure) -> [Omission] {
    var omissions: [Omission] = []
    for lot in lots {
      let constraints = try PooledSums(lot: lot, margin: wishes.margin).all()
      for candidate in candidates(of: lot) {
        let wanted = lot.demands.filter { demand in
          candidate.capacities.contains { $0.isFor(demand) }
        }
        guard !wanted.isEmpty else { continue }
        let reasons =
          wanted
          .filter { candidate.unitPrice(for: $0, in: currency) == nil }
          .map(Omission.Reason.noPrice) + unknownFacts(of: candidate.id, lot, constraints)
          + unknownLeadership(of: candidate.id, lot) + distances(of: candidate, wanted)
        omissions += reasons.map {
          Omission(lot: lot.id, operatorID: candidate.id, reason: $0)
        }
      }
    }
    return omissions
  }

  private func distances(of candidate: EconomicOperator, _ wanted: [Demand]) -> [Omission.Reason] {
    let far = wanted.filter { wayCost(of: candidate, to: $0) == nil }.compactMap(\.place)
    return Set(far).sorted().map(Omission.Reason.noDistance)
  }

  private func unknownLeadership(of id: OperatorID, _ lot: LotTask) -> [Omission.Reason] {
    guard let able = lot.jointLeaders, !able.contains(id),
      let book = lot.candidates.first(where: { $0.operatorID == id }), !book.isKnownNotToLead
    else { return [] }
    return [.unknownLeadership(book.missingForLead)]
  }

  private func unknownFacts(
    of id: OperatorID, _ lot: LotTask, _ constraints: [PooledConstraint]
  ) -> [Omission.Reason] {
    guard lot.candidates.contains(where: { $0.operatorID == id }) else { return [] }
    var labels: [String] = []
    for constraint in constraints
    where constraint.contributions[id] == nil && !labels.contains(constraint.label) {
      labels.append(constraint.label)
    }
    return labels.map(Omission.Reason.unknownFact)
  }
}
