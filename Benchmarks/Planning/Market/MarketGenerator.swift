import Briefs
import Law
import Members
package import Planning
import Values

/// Planning tasks of a given size from a seed: the cost model that solvers are compared on.
///
/// Joining costs, ways cost, work costs. Each lot is covered exactly by members with its certificate; a member's
/// free hours are shared by all lots; at most so many members; nobody does more than 30 % of all work; small firms
/// do 30 % of it; who is on a lot does 10 % of it at least. A lot takes 2 to 7 % of the hours of those who can
/// work on it, a member's year costs 10,000 SEK, a monthly way 17 SEK a kilometre: HiGHS needs about a second for
/// 50 x 20. Where lots take most of all hours, proofs take minutes.
package struct MarketGenerator {
  private let members: Int
  private let lots: Int
  private var random: SplitMix

  package init(members: Int, lots: Int, seed: UInt64) {
    self.members = members
    self.lots = lots
    random = SplitMix(seed: seed &* 1_000_003 &+ UInt64(members))
  }

  private static let hourWork = CPVCode(90_910_000)
  private static let source = Source(NoticeField(term: "benchmark", path: "/"))

  package mutating func task() -> PlanningTask {
    let places = (0..<max(4, lots / 3)).map { String(1_000 + $0) }
    let operators = (1...members).map { member($0, in: places) }
    let lotTasks = (1...lots).map { lot($0, operators, in: places) }
    let small = Set(operators.filter { $0.size == "micro" }.map(\.id))
    var wishes = PlanWishes(objectives: [.price])
    wishes.memberCost = 1_000_000
    wishes.mostMembers = members * 3 / 5
    wishes.mostPart = .percent(30)
    wishes.leastPart = .percent(10)
    wishes.workShares = [WorkShare(operators: small, atLeast: .percent(30))]
    wishes.transport = Transport(
      perKilometre: 1_700, tripsAYear: 12, distances: distances(between: places))
    return PlanningTask(lots: lotTasks, operators: operators, wishes: wishes)
  }

  private mutating func member(_ number: Int, in places: [String]) -> EconomicOperator {
    let digits = String(number)
    let id = "M" + String(repeating: "0", count: 4 - digits.count) + digits
    var made = EconomicOperator(
      id: OperatorID(id), name: id, legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "7696000000"), country: "SWE",
      town: "-", municipality: pick(places), nuts: "-", size: draw(1...2) == 1 ? "micro" : "small",
      source: Self.source)
    made.capacities = [
      Capacity(
        cpv: Self.hourWork, unit: .hours, period: .year, amount: draw(400...4_000), places: [],
        source: Self.source)
    ]
    made.prices = [
      UnitPrice(
        cpv: Self.hourWork, unit: .hours,
        price: Money(minorUnits: draw(25_000...45_000), currency: "SEK"))
    ]
    return made
  }

  /// About 15 members can work on a lot, and each has its certificate with a chance of 4 in 5.
  private mutating func lot(
    _ number: Int, _ operators: [EconomicOperator], in places: [String]
  ) -> LotTask {
    let day = CivilDate(2026, 11, 1)
    let able = operators.filter { _ in draw(1...operators.count) <= 19 && draw(1...5) < 5 }
    let reach = able.reduce(0) { $0 + $1.capacities[0].amount }
    let amount = max(1, reach * draw(2...7) / 100)
    return LotTask(
      id: LotID("LOT-\(1_000 + number)"),
      demands: [
        Demand(
          cpv: Self.hourWork, unit: .hours, period: .year, amount: amount,
          place: pick(places), origin: nil, source: Self.source)
      ],
      candidates: able.map { FactBook($0, asOf: day) })
  }

  private mutating func distances(between places: [String]) -> [Transport.Route: Int] {
    var distances: [Transport.Route: Int] = [:]
    for (position, one) in places.enumerated() {
      for other in places.dropFirst(position + 1) {
        distances[Transport.Route(one, other)] = draw(10...200)
      }
    }
    return distances
  }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func pick(_ places: [String]) -> String { places[draw(0...places.count - 1)] }
}

/// SplitMix64: the same numbers on every machine.
package struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
