package import Procurement

/// An eligible operator that a plan could not count on for a lot, and what would mend it.
package struct Omission: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// It offers the work, but its price list does not have it.
    case noPrice(Demand)
    /// A fact that the group must show together is not known of it; the pooled condition's name, as in
    /// `RES-GRP-01/group-heads` or `turnover`.
    case unknownFact(String)
  }

  package let lot: LotID
  package let operatorID: OperatorID
  package let reason: Reason
}

extension PlanningTask {
  /// By lot, operator and then reason; whether or not the lot can do without them.
  package func omissions() throws(PlanningFailure) -> [Omission] {
    var omissions: [Omission] = []
    for lot in lots {
      let constraints = try lot.pooledConstraints()
      for candidate in candidates(of: lot) {
        let wanted = lot.demands.filter { demand in
          candidate.capacities.contains { $0.isFor(demand) }
        }
        guard !wanted.isEmpty else { continue }
        let reasons =
          wanted
          .filter { candidate.unitPrice(for: $0, in: currency) == nil }
          .map(Omission.Reason.noPrice) + unknownFacts(of: candidate.id, constraints)
        omissions += reasons.map {
          Omission(lot: lot.id, operatorID: candidate.id, reason: $0)
        }
      }
    }
    return omissions
  }

  private func unknownFacts(
    of id: OperatorID, _ constraints: [PooledConstraint]
  ) -> [Omission.Reason] {
    var labels: [String] = []
    for constraint in constraints
    where constraint.contributions[id] == nil && !labels.contains(constraint.label) {
      labels.append(constraint.label)
    }
    return labels.map(Omission.Reason.unknownFact)
  }
}
