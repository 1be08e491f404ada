import Briefs
import Law
import Members
import Planning
import Values

/// Every way to do one lot alone.
struct LotWays {
  let lot: LotTask
  let task: PlanningTask

  private var operators: [EconomicOperator] { task.operators }

  /// - Parameters:
  ///   - group: the only group to look at; any where `nil`.
  ///   - idle: whether some of the group may have nothing to do.
  func all(margin: Int, within group: Int? = nil, idle: Bool = false) -> [Enumeration.Way] {
    guard !lot.demands.isEmpty else { return [] }
    var ways: Set<Enumeration.Way> = [none]
    for demand in lot.demands {
      ways = ways.reduce(into: []) { $0.formUnion(spread(demand, over: $1, within: group)) }
    }
    let working = ways.flatMap { way in groups(of: way, within: group, idle: idle) }
    return Set(working).filter { meets($0.group, margin: margin) }
  }

  var none: Enumeration.Way {
    Enumeration.Way(
      draws: operators.map { $0.capacities.map { _ in 0 } }, work: operators.map { _ in 0 })
  }

  /// Those who work, with any of those who are only relied on.
  private func groups(
    of way: Enumeration.Way, within group: Int?, idle: Bool
  ) -> [Enumeration.Way] {
    if idle, let group { return way.group & ~group == 0 ? [with(group, way)] : [] }
    let relied = operators.indices.filter { kind(of: $0) == .reliedOn }
    return (0..<(1 << relied.count)).map { choice in
      let extra = relied.enumerated().reduce(0) { mask, item in
        choice & (1 << item.offset) != 0 ? mask | 1 << item.element : mask
      }
      return with(way.group | extra, way)
    }
  }

  private func with(_ group: Int, _ way: Enumeration.Way) -> Enumeration.Way {
    var way = way
    way.group = group
    return way
  }

  /// Spreads a demand over the capacities of those who can do it, in every way.
  private func spread(
    _ demand: Demand, over way: Enumeration.Way, within group: Int?
  ) -> Set<Enumeration.Way> {
    var found: Set<Enumeration.Way> = []
    func go(_ member: Int, _ capacity: Int, _ wanted: Int, _ own: Int, _ way: Enumeration.Way) {
      guard member < operators.count else {
        if wanted == 0 { found.insert(way) }
        return
      }
      guard capacity < operators[member].capacities.count else {
        guard let way = finish(demand, member, own, way, isFree: group != nil) else { return }
        return go(member + 1, 0, wanted, 0, way)
      }
      let mayWork =
        canWork(member) && (group.map { $0 & (1 << member) != 0 } ?? true)
        && unitPrice(of: member, demand) != nil
        && Self.fits(operators[member].capacities[capacity], demand)
      let times = demand.period.timesAYear ?? 1
      let free = operators[member].capacities[capacity].base - way.draws[member][capacity]
      for amount in 0...(mayWork ? min(wanted, free / times) : 0) {
        var next = way
        next.draws[member][capacity] += amount * times
        go(member, capacity + 1, wanted - amount, own + amount, next)
      }
    }
    go(0, 0, demand.amount ?? 0, 0, way)
    return found
  }

  /// Books what one member does of a demand; `nil` where that is too little.
  private func finish(
    _ demand: Demand, _ member: Int, _ amount: Int, _ way: Enumeration.Way, isFree: Bool
  ) -> Enumeration.Way? {
    guard amount > 0 else { return way }
    if let least = task.wishes.leastPart, !isFree,
      amount * least.denominator < (demand.amount ?? 0) * least.numerator
    {
      return nil
    }
    var way = way
    way.group |= 1 << member
    let base = amount * (demand.period.timesAYear ?? 1)
    way.work[member] += base
    let times = pricePeriodIsOwn ? 1 : demand.period.timesAYear ?? 1
    way.price += amount * times * (unitPrice(of: member, demand) ?? 0) + wayCost(member, demand)
    let book = lot.candidates.first { $0.operatorID == operators[member].id }
    if let heads = book?.quantity(.occupiedHeads), heads > 0,
      let target = book?.quantity(.occupiedTargetHeads)
    {
      way.jobs += base * (target * 10_000 / heads)
    }
    return way
  }

  private var pricePeriodIsOwn: Bool {
    task.wishes.transport == nil && task.wishes.memberCost == 0
      && Set(task.lots.flatMap(\.demands).map(\.period)).count == 1
  }

  private func wayCost(_ member: Int, _ demand: Demand) -> Int {
    guard let transport = task.wishes.transport, let place = demand.place,
      place != operators[member].municipality, !operators[member].nuts.hasPrefix(place)
    else { return 0 }
    let distance =
      transport.distances[Transport.Route(place, operators[member].municipality)] ?? 0
    return distance * 2 * transport.tripsAYear * transport.perKilometre
  }

  private func kind(of member: Int) -> Supporter.Kind? {
    lot.supporters.first { $0.facts.operatorID == operators[member].id }?.kind
  }

  private func isCandidate(_ member: Int) -> Bool {
    lot.candidates.contains { $0.operatorID == operators[member].id }
  }

  private func canWork(_ member: Int) -> Bool {
    isCandidate(member) || kind(of: member) == .subcontractor
  }

  private func unitPrice(of member: Int, _ demand: Demand) -> Int? {
    let fitting = operators[member].prices.filter {
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

/// What a group must show together.
extension LotWays {
  func meets(_ group: Int, margin: Int) -> Bool {
    let own = task.operators.indices.filter { group & (1 << $0) != 0 }.map { task.operators[$0].id }
    let members = own.compactMap { id in lot.candidates.first { $0.operatorID == id } }
    let relied = lot.supporters.filter { $0.kind == .reliedOn && own.contains($0.facts.operatorID) }
      .map(\.facts)
    guard !members.isEmpty, lot.turnovers.allSatisfy({ meets($0, members, relied, margin) }),
      relied.allSatisfy({ book in
        lot.turnovers.contains { book.money(.turnover, in: $0.currency)?.minorUnits ?? 0 > 0 }
      })
    else { return false }
    if let leaders = lot.leaders, !members.contains(where: { leaders.contains($0.operatorID) }) {
      return false
    }
    if members.count > 1, !members.contains(where: { leadsJointly($0.operatorID) }) { return false }
    return lot.pooled.allSatisfy { meets($0.reading.condition, members, margin) }
      && lot.oneOf.allSatisfy { list in
        list.contains { meets($0.reading.condition, members, margin) }
      }
      && lot.covers.allSatisfy { cover in
        members.contains { cover.operators.contains($0.operatorID) }
      }
  }

  private func leadsJointly(_ id: OperatorID) -> Bool {
    lot.leaders?.contains(id) ?? true && lot.jointLeaders?.contains(id) ?? true
      && task.wishes.lead ?? id == id
  }

  private func meets(
    _ required: Money, _ members: [FactBook], _ relied: [FactBook], _ margin: Int
  ) -> Bool {
    let turnovers = (members + relied).map { $0.money(.turnover, in: "SEK")?.minorUnits }
    return !turnovers.contains(nil)
      && turnovers.reduce(0) { $0 + ($1 ?? 0) } * 100 >= required.minorUnits * (100 + margin)
  }

  private func meets(_ condition: Condition, _ books: [FactBook], _ margin: Int) -> Bool {
    switch condition {
    case .all(let parts): return parts.allSatisfy { meets($0, books, margin) }
    case .count(let form, let floor):
      let counts = books.compactMap { $0.value(of: form) }
      return counts.count == books.count
        && counts.reduce(0, +) * 100 >= floor * (100 + max(0, floor > 0 ? margin : 0))
    case .share(let part, let whole, let ratio):
      let parts = books.compactMap { $0.value(of: part) }
      let wholes = books.compactMap { $0.value(of: whole) }
      guard parts.count == books.count, wholes.count == books.count else { return false }
      let sum = wholes.reduce(0, +)
      return sum > 0
        && parts.reduce(0, +) * ratio.denominator * 100
          >= sum * (ratio.numerator * 100 + margin * ratio.denominator)
    default: return false
    }
  }
}
