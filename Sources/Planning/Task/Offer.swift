import Briefs
import Law
import Members
import Values

/// One capacity of one operator, as far as it can go to one demand of one lot at a known price.
struct Offer: Sendable {
  let operatorID: OperatorID
  /// Position within the programme's lots.
  let lot: Int
  /// Position within the lot's demands.
  let demand: Int
  /// Position within the operator's capacities: all lots that draw on one share it.
  let capacity: Int
  /// Most whole units of the demand, 1 or more.
  let limit: Int
  /// Minor units of the task's currency per unit of work.
  let unitPrice: Int
}

extension PlanningTask {
  /// What the candidates can do on `lot` and have a price for, by operator, demand and capacity.
  ///
  /// A limit of 0 does not occur: a capacity too small for one whole unit is no offer.
  ///
  /// - Parameter position: what the offers call the lot.
  func offers(on lot: LotTask, at position: Int = 0) -> [Offer] {
    candidates(of: lot).flatMap { candidate in
      lot.demands.indices.flatMap { demand in
        offers(of: candidate, at: demand, of: lot, at: position)
      }
    }
  }

  private func offers(
    of candidate: EconomicOperator, at number: Int, of lot: LotTask, at position: Int
  ) -> [Offer] {
    let demand = lot.demands[number]
    guard let price = candidate.unitPrice(for: demand, in: currency) else { return [] }
    return candidate.capacities.indices.compactMap { capacity in
      guard candidate.capacities[capacity].isFor(demand) else { return nil }
      let free = candidate.leastFree(at: capacity, on: [lot.days]) / demand.period.baseUnits
      let limit = min(demand.amount ?? 0, free)
      guard limit > 0 else { return nil }
      return Offer(
        operatorID: candidate.id, lot: position, demand: number, capacity: capacity, limit: limit,
        unitPrice: price.minorUnits)
    }
  }

  /// The operators behind the lot's candidates and subcontractors, in the order of their ids.
  func candidates(of lot: LotTask) -> [EconomicOperator] {
    let working = lot.supporters.filter { $0.kind == .subcontractor }.map(\.facts)
    let ids = Set((lot.candidates + working).map(\.operatorID))
    return operators.filter { ids.contains($0.id) }.sorted { $0.id < $1.id }
  }
}
