import LinearProgramming
import Procurement

/// The best point of a programme, read back as lots, tenderers and prices.
struct JointPlan {
  let isProven: Bool
  let objectives: [Plan.Objective]
  /// Of the lots that are tendered for.
  private(set) var lotPlans: [LotID: LotPlan] = [:]
  /// Base units of each operator's capacities that the plan uses.
  private var used: [OperatorID: [Int: Int]] = [:]

  init(
    _ task: PlanningTask, _ programme: Programme, _ search: LexicographicSearch,
    _ objectives: [Plan.Objective]
  ) throws(PlanningFailure) {
    isProven = search.isProven && search.point != nil
    self.objectives = objectives
    guard let point = search.point else { return }
    for (lot, variable) in zip(programme.lots, programme.lotVariables) where point[variable] == 1 {
      lotPlans[lot.id] = try lotPlan(for: lot, task, programme, point)
    }
    countUse(programme, point)
  }

  private mutating func countUse(_ programme: Programme, _ point: LinearPoint) {
    let demands = Dictionary(
      programme.lots.map { ($0.id, $0.demands) }, uniquingKeysWith: { first, _ in first })
    for (offer, variable) in zip(programme.offers, programme.offerVariables) {
      let times = demands[offer.lot]?[offer.demand].period.baseUnits ?? 1
      used[offer.operatorID, default: [:]][offer.capacity, default: 0] += point[variable] * times
    }
  }

  /// Why a lot that could be had alone is not in the plan.
  func obstacles(for lot: LotTask, of task: PlanningTask) -> [Obstacle] {
    if let most = task.limits.maxLotsSubmitted,
      lotPlans.count == most || (task.limits.allRequired && most < task.lots.count)
    {
      return [.lotLimit(most)]
    }
    let left = task.offers(on: lot).map { offer in (offer, unused(offer, lot, task)) }
    let short = lot.demands.enumerated().compactMap { position, demand -> Obstacle? in
      let offered = left.reduce(0) { $1.0.demand == position ? $0 + $1.1 : $0 }
      return offered < demand.amount ?? 0 ? .tooLittleCapacity(demand, offered: offered) : nil
    }
    return short.isEmpty ? [.combination] : short
  }

  /// Whole units of the offer's demand that the plan leaves free.
  private func unused(_ offer: Offer, _ lot: LotTask, _ task: PlanningTask) -> Int {
    let capacities = task.operators.first { $0.id == offer.operatorID }?.capacities ?? []
    let free =
      capacities[offer.capacity].baseAmount - (used[offer.operatorID]?[offer.capacity] ?? 0)
    return min(offer.limit, free / lot.demands[offer.demand].period.baseUnits)
  }
}

/// The parts of one lot.
private struct Part {
  let operatorID: OperatorID
  let assignments: [Assignment]
  /// Minor units.
  let price: Int
}

private func lotPlan(
  for lot: LotTask, _ task: PlanningTask, _ programme: Programme, _ point: LinearPoint
) throws(PlanningFailure) -> LotPlan {
  let seats = programme.seats(on: lot.id).filter { point[$0.variable] == 1 }
  var parts: [Part] = []
  for seat in seats { parts.append(try part(of: seat, lot, task, programme, point)) }
  let lead = leader(of: parts, registered: task.lead)
  let ordered = parts.filter { $0.operatorID == lead } + parts.filter { $0.operatorID != lead }
  return LotPlan(
    lot: lot.id,
    tenderers: ordered.map { part in
      Tenderer(
        operatorID: part.operatorID,
        role: parts.count == 1 ? .sole : part.operatorID == lead ? .lead : .member,
        assignments: part.assignments)
    },
    price: try lotPrice(work: parts.map(\.price), task, lot), obstacles: [])
}

private func part(
  of seat: Programme.Seat, _ lot: LotTask, _ task: PlanningTask, _ programme: Programme,
  _ point: LinearPoint
) throws(PlanningFailure) -> Part {
  var assignments: [Assignment] = []
  var price = 0
  let period = lot.demands.pricePeriod
  for (position, demand) in lot.demands.enumerated() {
    let amount = point.value(of: programme.amounts(of: seat, for: position)) ?? 0
    let offer = seat.offers.first { programme.offers[$0].demand == position }
    guard amount > 0, let unitPrice = offer.map({ programme.offers[$0].unitPrice }) else {
      continue
    }
    assignments.append(
      Assignment(
        demand: demand, amount: amount,
        unitPrice: Money(minorUnits: unitPrice, currency: task.currency)))
    price = try sum(price, product(amount, unitPrice * demand.timesPriced(in: period)))
  }
  return Part(operatorID: seat.operatorID, assignments: assignments, price: price)
}

/// The register's leader where it is on the lot, else whose part costs most; the earlier id where equal.
private func leader(of parts: [Part], registered: OperatorID?) -> OperatorID? {
  if let registered, parts.contains(where: { $0.operatorID == registered }) { return registered }
  return parts.max { ($0.price, $1.operatorID) < ($1.price, $0.operatorID) }?.operatorID
}

/// Common costs are the exact share of the work price, rounded up to a whole minor unit.
private func lotPrice(
  work parts: [Int], _ task: PlanningTask, _ lot: LotTask
) throws(PlanningFailure) -> LotPrice {
  var work = 0
  for part in parts { work = try sum(work, part) }
  let ratio = task.sharedCost
  let rounding = ratio.denominator - 1
  let shared = try sum(product(work, ratio.numerator), rounding) / ratio.denominator
  let money = { (amount: Int) in Money(minorUnits: amount, currency: task.currency) }
  return LotPrice(work: money(work), shared: money(shared), total: money(try sum(work, shared)))
}

private func product(_ left: Int, _ right: Int) throws(PlanningFailure) -> Int {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  if overflow { throw PlanningFailure(.outOfRange, "a price is too large to be exact") }
  return product
}

private func sum(_ left: Int, _ right: Int) throws(PlanningFailure) -> Int {
  let (sum, overflow) = left.addingReportingOverflow(right)
  if overflow { throw PlanningFailure(.outOfRange, "a price is too large to be exact") }
  return sum
}
