import Briefs
import LinearProgramming
import Members
import Values

/// The best points of a task's parts, read back as lots, tenderers and prices.
struct JointPlan {
  /// Of the lots that are tendered for.
  private(set) var lotPlans: [LotID: LotPlan] = [:]
  /// Base units of each operator's capacities that the plan uses.
  private var used: [OperatorID: [Int: Int]] = [:]

  init(_ task: PlanningTask, _ parts: [Solved]) throws(PlanningFailure) {
    for part in parts {
      guard let point = part.point else { continue }
      let programme = part.programme
      for (position, lot) in programme.lots.enumerated()
      where point[programme.lotVariables[position]] == 1 {
        let reading = LotReading(programme: programme, position: position, point: point)
        lotPlans[lot.id] = try reading.plan(
          lead: task.wishes.lead ?? task.lead, sharedCost: task.sharedCost)
      }
      for (number, offer) in programme.offers.enumerated() {
        let amount = point[programme.offerVariables[number]] * programme.baseUnits(of: number)
        used[offer.operatorID, default: [:]][offer.capacity, default: 0] += amount
      }
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
    let all = task.operators.first { $0.id == offer.operatorID }?
      .leastFree(at: offer.capacity, on: task.lots.map(\.days))
    let free = max(0, (all ?? 0) - (used[offer.operatorID]?[offer.capacity] ?? 0))
    return min(offer.limit, free / lot.demands[offer.demand].period.baseUnits)
  }
}

/// One lot of a point.
private struct LotReading {
  let programme: Programme
  let position: Int
  let point: LinearPoint

  /// One operator's part, with what it costs in minor units.
  private struct Part {
    let operatorID: OperatorID
    let support: Supporter.Kind?
    var assignments: [Assignment] = []
    var price = 0
  }

  private var lot: LotTask { programme.lots[position] }

  func plan(lead registered: OperatorID?, sharedCost: Ratio) throws(PlanningFailure) -> LotPlan {
    var parts: [Part] = []
    for seat in programme.seats(onLotAt: position) where point[seat.variable] == 1 {
      parts.append(try part(of: seat))
    }
    let group = parts.filter { $0.support == nil }
    let lead = leader(of: group, registered: registered)
    let ordered = group.filter { $0.operatorID == lead } + group.filter { $0.operatorID != lead }
    return LotPlan(
      lot: lot.id,
      tenderers: ordered.map { part in
        Tenderer(
          operatorID: part.operatorID,
          role: group.count == 1 ? .sole : part.operatorID == lead ? .lead : .member,
          assignments: part.assignments)
      },
      price: try price(
        work: parts.map(\.price), ways: ways(of: parts),
        group.count > 1 ? sharedCost : .percent(0)),
      obstacles: [],
      supporters: parts.compactMap { part in
        part.support.map {
          Supporter(operatorID: part.operatorID, kind: $0, assignments: part.assignments)
        }
      })
  }

  private func part(of seat: Programme.Seat) throws(PlanningFailure) -> Part {
    var part = Part(operatorID: seat.operatorID, support: seat.support)
    let period = programme.task.pricePeriod(of: [lot])
    for (number, demand) in lot.demands.enumerated() {
      let amount = point.value(of: programme.amounts(of: seat, for: number)) ?? 0
      let offer = seat.offers.first { programme.offers[$0].demand == number }
      guard amount > 0, let unitPrice = offer.map({ programme.offers[$0].unitPrice }) else {
        continue
      }
      part.assignments.append(
        Assignment(
          demand: demand, amount: amount,
          unitPrice: Money(minorUnits: unitPrice, currency: programme.task.currency)))
      part.price = try sum(
        part.price, product(amount, unitPrice * demand.timesPriced(in: period)))
    }
    return part
  }

  /// `nil` where ways have no price.
  private func ways(of parts: [Part]) throws(PlanningFailure) -> Int? {
    guard programme.task.wishes.transport != nil else { return nil }
    var cost = 0
    for part in parts {
      guard let own = programme.task.operators.first(where: { $0.id == part.operatorID }) else {
        continue
      }
      for assignment in part.assignments {
        cost = try sum(cost, programme.task.wayCost(of: own, to: assignment.demand) ?? 0)
      }
    }
    return cost
  }

  /// The register's leader where it is on the lot and may lead, else whose part costs most of those who may;
  /// the earlier id where equal.
  private func leader(of parts: [Part], registered: OperatorID?) -> OperatorID? {
    let isJoint = parts.count > 1
    let able = parts.filter { part in
      lot.leaders?.contains(part.operatorID) ?? true
        && (!isJoint || lot.jointLeaders?.contains(part.operatorID) ?? true)
    }
    if let registered, able.contains(where: { $0.operatorID == registered }) { return registered }
    return (able.isEmpty ? parts : able)
      .max { ($0.price, $1.operatorID) < ($1.price, $0.operatorID) }?.operatorID
  }

  /// Common costs are the exact share of work and ways, rounded up to a whole minor unit; a group's only.
  private func price(
    work parts: [Int], ways: Int?, _ ratio: Ratio
  ) throws(PlanningFailure) -> LotPrice {
    var work = 0
    for part in parts { work = try sum(work, part) }
    let own = try sum(work, ways ?? 0)
    let shared = try sum(product(own, ratio.numerator), ratio.denominator - 1) / ratio.denominator
    let money = { (amount: Int) in
      Money(minorUnits: amount, currency: programme.task.currency)
    }
    return LotPrice(
      work: money(work), transport: ways.map(money), shared: money(shared),
      total: money(try sum(own, shared)))
  }
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
