import Law
import Members
import Planning
import PlanningMarket
import Values

/// A small planning task with every kind of constraint, drawn from a seed.
struct RandomTask: Sendable, CustomStringConvertible {
  let seed: UInt64
  let task: PlanningTask

  var description: String { "seed \(seed)" }

  /// - Parameter isRobust: small, and to survive the loss of any one member.
  init(seed: UInt64, isRobust: Bool = false) {
    self.seed = seed
    var random = SplitMix(seed: seed)
    let sizes = [(10, 1), (7, 1), (5, 2), (4, 2), (5, 2), (3, 3), (4, 2), (3, 4)]
    let (most, lotCount) = isRobust ? (Int(seed % 2) + 3, 2 - Int(seed % 2)) : sizes[Int(seed % 8)]
    let count = Int.random(in: max(2, most - 2)...most, using: &random)
    let members = (1...count).map { Self.randomMember("M\($0)", &random) }
    let lots = (1...lotCount).map { number in
      Self.randomLot("LOT-\(number)", members, most: lotCount > 2 ? 2 : 3, &random)
    }
    let limit = Int.random(in: 0..<12, using: &random)
    task = PlanningTask(
      lots: lots, operators: members, lead: OperatorID("M1"),
      limits: LotLimits(
        maxLotsSubmitted: limit < 3 ? limit + 1 : nil,
        maxLotsAwarded: !isRobust && limit > 9 ? limit - 9 : nil, allRequired: limit == 9),
      wishes: Self.randomWishes(members, isRobust: isRobust, &random))
  }

  private static func chance(_ one: Int, _ random: inout SplitMix) -> Bool {
    Int.random(in: 0..<one, using: &random) == 0
  }

  private static func randomWishes(
    _ members: [EconomicOperator], isRobust: Bool, _ random: inout SplitMix
  ) -> PlanWishes {
    let all = PlanObjective.allCases.shuffled(using: &random)
    var wishes = PlanWishes(
      objectives: chance(3, &random) ? PlanObjective.usual : Array(all.prefix(3)))
    wishes.isRobust = isRobust
    if chance(8, &random) { wishes.required = [OperatorID("M2")] }
    if chance(12, &random) { wishes.lead = OperatorID("M2") }
    if chance(6, &random) { wishes.mostMembers = Int.random(in: 1...3, using: &random) }
    if chance(6, &random) {
      wishes.leastPart = .percent([10, 50, 60].randomElement(using: &random) ?? 10)
    }
    if chance(6, &random) {
      wishes.mostPart = .percent([40, 50, 70].randomElement(using: &random) ?? 50)
    }
    // Too few members with too little each are refused as a contradiction.
    if let most = wishes.mostMembers, let part = wishes.mostPart,
      most * part.numerator < part.denominator
    {
      wishes.mostPart = nil
    }
    if chance(8, &random) {
      wishes.workShares = [
        WorkShare(operators: Set(members.prefix(2).map(\.id)), atLeast: .percent(30))
      ]
    }
    if chance(6, &random) { wishes.margin = Int.random(in: 1...25, using: &random) }
    if chance(6, &random) { wishes.memberCost = 40_000 }
    if chance(6, &random) {
      wishes.transport = Transport(
        perKilometre: 2_500, tripsAYear: 10, distances: [Transport.Route("1480", "1496"): 130])
    }
    return wishes
  }

  private static let places = [[], [], [], ["SE23"], ["SE232"], ["1496"], ["SE110"]]

  private static func randomMember(
    _ id: String, _ random: inout SplitMix
  ) -> EconomicOperator {
    let capacities = (0..<Int.random(in: 1...3, using: &random) / 3 + 1).map { _ in
      let period = [WorkPeriod.week, .week, .month, .year].randomElement(using: &random) ?? .week
      let most = [WorkPeriod.week: 4, .month: 14, .year: 160][period] ?? 4
      return capacity(
        Int.random(in: 1...most, using: &random), per: period,
        of: [cleaning, cleaning, schoolCleaning].randomElement(using: &random) ?? cleaning,
        in: places.randomElement(using: &random) ?? [])
    }
    var prices = [price(Int.random(in: 280...284, using: &random))]
    if chance(8, &random) { prices = [price(290, of: schoolCleaning)] }
    let heads = Int.random(in: 0...12, using: &random)
    var made = member(
      id, capacities, prices, target: Int.random(in: 0...heads, using: &random),
      heads: chance(8, &random) ? nil : heads,
      turnover: chance(8, &random) ? nil : Int.random(in: 1...5, using: &random) * 100_000)
    if chance(4, &random) {
      made.commitments = (0...Int.random(in: 0...1, using: &random)).map { _ in
        let from = Int.random(in: 0...20, using: &random)
        return Commitment(
          cpv: chance(2, &random) ? cleaning : schoolCleaning, unit: .hours, period: .week,
          amount: Int.random(in: 1...2, using: &random), from: day.adding(days: from),
          through: chance(3, &random)
            ? nil : day.adding(days: from + Int.random(in: 0...15, using: &random)))
      }
    }
    if chance(3, &random) { (made.municipality, made.nuts) = ("1480", "SE232") }
    return made
  }

  private static func randomLot(
    _ id: String, _ members: [EconomicOperator], most: Int, _ random: inout SplitMix
  ) -> LotTask {
    let demands = (0..<Int.random(in: 1...(most < 4 ? 3 : 4), using: &random) / 4 + 1).map { line in
      demand(
        Int.random(in: 1...most, using: &random),
        per: [WorkPeriod.week, .week, .year].randomElement(using: &random) ?? .week,
        of: [cleaning, schoolCleaning, schoolCleaning].randomElement(using: &random) ?? cleaning,
        in: [nil, nil, "SE232", "1496"].randomElement(using: &random) ?? nil, line: line)
    }
    let share = Ratio.percent([20, 30, 50].randomElement(using: &random) ?? 30)
    var made = lot(
      id, demands, members.filter { _ in !chance(6, &random) },
      pooled: Bool.random(using: &random) ? [pooled(.all([shareOfHeads(share)]))] : [],
      turnovers: Bool.random(using: &random)
        ? [kronor(Int.random(in: 1...7, using: &random) * 100_000)] : [])
    if chance(4, &random) {
      let from = Int.random(in: 0...20, using: &random)
      made.days = WorkDays(
        from: chance(4, &random) ? nil : day.adding(days: from),
        through: chance(4, &random)
          ? nil : day.adding(days: from + Int.random(in: 0...20, using: &random)))
    }
    addRareDemands(to: &made, members, &random)
    return made
  }

  private static func addRareDemands(
    to lot: inout LotTask, _ members: [EconomicOperator], _ random: inout SplitMix
  ) {
    let some = { (random: inout SplitMix) in
      Set(members.map(\.id).filter { _ in Bool.random(using: &random) })
    }
    if chance(6, &random) {
      lot.covers = [Cover(label: "RES-GRP-01/any", operators: some(&random))]
    }
    if chance(6, &random) { lot.leaders = some(&random) }
    if chance(4, &random) { lot.jointLeaders = some(&random) }
    if chance(6, &random) {
      lot.pooled.append(
        pooled(.count(LinearForm(.occupiedHeads), atLeast: Int.random(in: 3...15, using: &random))))
    }
    if chance(5, &random) {
      lot.oneOf = [
        [
          pooled(shareOfHeads(.percent(60))),
          pooled(.count(LinearForm(.occupiedTargetHeads), atLeast: 6)),
        ]
      ]
    }
    guard chance(3, &random) else { return }
    let outside = members.filter { own in
      !lot.candidates.contains { $0.operatorID == own.id }
    }
    lot.supporters = outside.map {
      LotSupporter(
        kind: Bool.random(using: &random) ? .subcontractor : .reliedOn,
        facts: FactBook($0, asOf: day))
    }
  }
}
