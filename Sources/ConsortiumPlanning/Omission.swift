package import Procurement

/// An eligible operator that a plan could not count on for a lot, and what would mend it.
package struct Omission: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// It offers the work, but its price list does not have it.
    case noPrice(Demand)
    /// A fact that the group must show together is not known of it; the pooled condition's name, as in
    /// `RES-GRP-01/group-heads` or `turnover`.
    case unknownFact(String)
    /// How far it is to the place of the work is not known, so that its ways are not in the price.
    case noDistance(to: String)
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
          + distances(of: candidate, wanted)
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
