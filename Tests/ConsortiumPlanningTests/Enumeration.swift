import ConsortiumPlanning
import Procurement

/// The best plan of a small task by looking at all of them: no linear program, no solver.
///
/// Written against the description of the plan, not against the programme that it checks.
struct Enumeration {
  /// What is compared, smaller first: lots (negative), members, shares, price, then the tie-break.
  struct Best: Equatable {
    var lots = 0
    var members = 0
    var shares = 0
    var price = 0
    /// Amounts by lot, then demand, then member.
    var amounts: [[[Int]]] = []
    fileprivate var order: [Int] = []
  }

  private let task: PlanningTask
  private let lots: [LotTask]
  private let members: [EconomicOperator]
  private var left: [[Int]]
  private var amounts: [[[Int]]]
  private var groups: [Int] = []
  private var best: Best?

  static func best(of task: PlanningTask) -> Best {
    var enumeration = Enumeration(task)
    return enumeration.search()
  }

  private init(_ task: PlanningTask) {
    self.task = task
    lots = task.lots
    members = task.operators
    left = members.map { $0.capacities.map { $0.amount * ($0.period.timesAYear ?? 1) } }
    let none = Array(repeating: 0, count: members.count)
    amounts = task.lots.map { Array(repeating: none, count: $0.demands.count) }
  }

  /// Groups of members are bit sets; 0 is no tender.
  private mutating func search() -> Best {
    var choices: [[Int]] = [[]]
    for lot in lots {
      let groups = (0..<(1 << members.count)).filter { $0 == 0 || meets($0, lot) }
      choices = choices.flatMap { choice in groups.map { choice + [$0] } }
    }
    let ranked = Dictionary(grouping: choices.filter(keepsLimits), by: rank)
    for rank in ranked.keys.sorted() {
      for choice in ranked[rank] ?? [] {
        groups = choice
        assign(lot: 0, demand: 0, member: 0, open: nil)
      }
      if let best { return best }
    }
    return Best()
  }

  private func rank(_ groups: [Int]) -> Int {
    let tendered = groups.filter { $0 != 0 }.count
    let all = groups.reduce(0, |).nonzeroBitCount
    return -tendered * 10_000 + all * 100 + groups.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  private func keepsLimits(_ groups: [Int]) -> Bool {
    let tendered = groups.filter { $0 != 0 }.count
    if let most = task.limits.maxLotsSubmitted, tendered > most { return false }
    if task.limits.allRequired, tendered != 0, tendered != lots.count { return false }
    guard task.leadMustTakePart, tendered > 0 else { return true }
    let lead = members.firstIndex { $0.id == task.lead } ?? 0
    return groups.contains { $0 & (1 << lead) != 0 }
  }

  /// Whether a group is eligible, and meets what it must meet together.
  private func meets(_ group: Int, _ lot: LotTask) -> Bool {
    let own = members.indices.filter { group & (1 << $0) != 0 }.map { members[$0].id }
    let books = own.compactMap { id in lot.candidates.first { $0.operatorID == id } }
    guard books.count == own.count else { return false }
    for required in lot.turnovers {
      let turnovers = books.map { $0.money(.turnover, in: required.currency)?.minorUnits }
      guard turnovers.allSatisfy({ $0 != nil }),
        turnovers.reduce(0, { $0 + ($1 ?? 0) }) >= required.minorUnits
      else { return false }
    }
    return lot.pooled.allSatisfy { meets($0.reading.condition, books) }
  }

  private func meets(_ condition: Condition, _ books: [FactBook]) -> Bool {
    switch condition {
    case .all(let parts): return parts.allSatisfy { meets($0, books) }
    case .share(let part, let whole, let ratio):
      let parts = books.compactMap { $0.value(of: part) }
      let wholes = books.compactMap { $0.value(of: whole) }
      guard parts.count == books.count, wholes.count == books.count else { return false }
      let sum = wholes.reduce(0, +)
      return sum > 0 && parts.reduce(0, +) * ratio.denominator >= sum * ratio.numerator
    default: return false
    }
  }

  /// Spreads each demand over the capacities of its lot's group in every way.
  private mutating func assign(lot: Int, demand: Int, member: Int, open: Int?) {
    guard lot < lots.count else { return keepIfBest() }
    guard groups[lot] != 0, demand < lots[lot].demands.count else {
      if groups[lot] != 0, !everyoneWorks(on: lot) { return }
      return assign(lot: lot + 1, demand: 0, member: 0, open: nil)
    }
    let wanted = open ?? lots[lot].demands[demand].amount ?? 0
    guard member < members.count else {
      if wanted == 0 { assign(lot: lot, demand: demand + 1, member: 0, open: nil) }
      return
    }
    guard groups[lot] & (1 << member) != 0,
      unitPrice(of: member, lots[lot].demands[demand]) != nil
    else { return assign(lot: lot, demand: demand, member: member + 1, open: wanted) }
    draw(lot, demand, member, capacity: 0, taken: 0, wanted: wanted)
  }

  private mutating func draw(
    _ lot: Int, _ demand: Int, _ member: Int, capacity: Int, taken: Int, wanted: Int
  ) {
    guard capacity < members[member].capacities.count else {
      amounts[lot][demand][member] = taken
      assign(lot: lot, demand: demand, member: member + 1, open: wanted)
      amounts[lot][demand][member] = 0
      return
    }
    let asked = lots[lot].demands[demand]
    let size = asked.period.timesAYear ?? 1
    let fits = Self.fits(members[member].capacities[capacity], asked)
    let most = fits ? min(wanted, left[member][capacity] / size) : 0
    for amount in 0...most {
      left[member][capacity] -= amount * size
      draw(
        lot, demand, member, capacity: capacity + 1, taken: taken + amount,
        wanted: wanted - amount)
      left[member][capacity] += amount * size
    }
  }

  private func everyoneWorks(on lot: Int) -> Bool {
    members.indices.allSatisfy { member in
      groups[lot] & (1 << member) == 0 || amounts[lot].contains { $0[member] > 0 }
    }
  }

  private mutating func keepIfBest() {
    let periods = Set(lots.flatMap(\.demands).map(\.period))
    var found = Best(
      lots: groups.filter { $0 != 0 }.count, members: groups.reduce(0, |).nonzeroBitCount,
      shares: groups.reduce(0) { $0 + $1.nonzeroBitCount }, amounts: amounts)
    for (lot, demands) in zip(lots, amounts) {
      for (demand, amounts) in zip(lot.demands, demands) {
        let times = periods.count == 1 ? 1 : demand.period.timesAYear ?? 1
        for member in members.indices where amounts[member] > 0 {
          found.price += amounts[member] * times * (unitPrice(of: member, demand) ?? 0)
        }
      }
    }
    if let best, best.price < found.price { return }
    found.order = order
    if let best, best.price == found.price, !found.order.lexicographicallyPrecedes(best.order) {
      return
    }
    best = found
  }

  /// Smaller is preferred: members, lots, members on lots, amounts, each in the order of ids.
  private var order: [Int] {
    let all = groups.reduce(0, |)
    return members.indices.map { -(all >> $0 & 1) } + groups.map { $0 == 0 ? 0 : -1 }
      + groups.flatMap { group in members.indices.map { -(group >> $0 & 1) } }
      + amounts.flatMap { $0.flatMap { $0.map { -$0 } } }
  }

  private func unitPrice(of member: Int, _ demand: Demand) -> Int? {
    let fitting = members[member].prices.filter {
      $0.unit == demand.unit && $0.cpv.covers(demand.cpv)
    }
    return fitting.max { $0.cpv.prefix.count < $1.cpv.prefix.count }?.price.minorUnits
  }

  /// Places as in ``RandomTask``: 1496 lies in SE232, which lies in SE23.
  private static func fits(_ capacity: Capacity, _ demand: Demand) -> Bool {
    guard capacity.unit == demand.unit, capacity.cpv.covers(demand.cpv) else { return false }
    guard let place = demand.place, let own = capacity.places.first else { return true }
    let around = place == "1496" ? ["1496", "SE232", "SE23"] : ["SE232", "SE23"]
    return around.contains(own)
  }
}
