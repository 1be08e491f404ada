import ConsortiumPlanning
import Procurement

/// A small planning task with every kind of constraint, drawn from a seed.
struct RandomTask: Sendable, CustomStringConvertible {
  let seed: UInt64
  let task: PlanningTask

  var description: String { "seed \(seed)" }

  init(seed: UInt64) {
    self.seed = seed
    var random = SeededGenerator(seed: seed)
    let lotCount = Int.random(in: 1...3, using: &random)
    let count = Int.random(in: 2...(lotCount == 3 ? 4 : 6), using: &random)
    let members = (1...count).map { Self.randomMember("M\($0)", &random) }
    let lots = (1...lotCount).map { number in
      Self.randomLot("LOT-\(number)", members, &random)
    }
    let limit = Int.random(in: 0..<10, using: &random)
    task = PlanningTask(
      lots: lots, operators: members, lead: OperatorID("M1"),
      leadMustTakePart: Bool.random(using: &random) && Bool.random(using: &random),
      limits: LotLimits(maxLotsSubmitted: limit < 3 ? limit + 1 : nil, allRequired: limit == 9))
  }

  private static let places = [[], [], [], ["SE23"], ["SE232"], ["1496"], ["SE110"]]

  private static func randomMember(
    _ id: String, _ random: inout SeededGenerator
  ) -> EconomicOperator {
    let capacities = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      let period = [WorkPeriod.week, .week, .month, .year].randomElement(using: &random) ?? .week
      let most = [WorkPeriod.week: 4, .month: 14, .year: 160][period] ?? 4
      return capacity(
        Int.random(in: 1...most, using: &random), per: period,
        of: [cleaning, cleaning, schoolCleaning].randomElement(using: &random) ?? cleaning,
        in: places.randomElement(using: &random) ?? [])
    }
    var prices = [price(Int.random(in: 280...284, using: &random))]
    if Int.random(in: 0..<8, using: &random) == 0 {
      prices = [price(290, of: schoolCleaning)]
    }
    let heads = Int.random(in: 0...12, using: &random)
    return member(
      id, capacities, prices, target: Int.random(in: 0...heads, using: &random),
      heads: Int.random(in: 0..<8, using: &random) == 0 ? nil : heads,
      turnover: Int.random(in: 0..<8, using: &random) == 0
        ? nil : Int.random(in: 1...5, using: &random) * 100_000)
  }

  private static func randomLot(
    _ id: String, _ members: [EconomicOperator], _ random: inout SeededGenerator
  ) -> LotTask {
    let demands = (0..<Int.random(in: 1...4, using: &random) / 4 + 1).map { line in
      demand(
        Int.random(in: 1...4, using: &random),
        per: [WorkPeriod.week, .week, .year].randomElement(using: &random) ?? .week,
        of: [cleaning, schoolCleaning, schoolCleaning].randomElement(using: &random) ?? cleaning,
        in: [nil, nil, "SE232", "1496"].randomElement(using: &random) ?? nil, line: line)
    }
    let share = Ratio.percent([20, 30, 50].randomElement(using: &random) ?? 30)
    return lot(
      id, demands, members.filter { _ in Int.random(in: 0..<6, using: &random) > 0 },
      pooled: Bool.random(using: &random) ? [pooled(.all([shareOfHeads(share)]))] : [],
      turnovers: Bool.random(using: &random)
        ? [kronor(Int.random(in: 1...7, using: &random) * 100_000)] : [])
  }
}
