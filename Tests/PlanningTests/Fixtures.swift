import Briefs
import Law
import Members
import Planning
import Values

let day = CivilDate(2026, 11, 1)
let nowhere = Source(NoticeField(term: "test", path: "/test"))
let cleaning = CPVCode(90_910_000)
let schoolCleaning = CPVCode(90_919_300)
let meals = CPVCode(55_520_000)

func kronor(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: "SEK") }

func demand(
  _ amount: Int?, _ unit: WorkUnit = .hours, per period: WorkPeriod = .week,
  of cpv: CPVCode = cleaning, in place: String? = nil, line: Int = 0
) -> Demand {
  Demand(
    cpv: cpv, unit: unit, period: period, amount: amount, place: place, origin: nil,
    source: Source(nowhere.field, line: line))
}

func capacity(
  _ amount: Int, _ unit: WorkUnit = .hours, per period: WorkPeriod = .week,
  of cpv: CPVCode = cleaning, in places: [String] = []
) -> Capacity {
  Capacity(
    cpv: cpv, unit: unit, period: period, amount: amount, places: places, source: nowhere)
}

/// In whole kronor.
func price(_ amount: Int, _ unit: WorkUnit = .hours, of cpv: CPVCode = cleaning) -> UnitPrice {
  UnitPrice(cpv: cpv, unit: unit, price: kronor(amount))
}

func fact(_ name: FactName, _ value: FactValue) -> Fact {
  Fact(
    name, value, asOf: day, evidence: Evidence(kind: "signed-statement", grade: .c),
    source: nowhere)
}

/// - Parameters:
///   - target: target workers among `heads`; both unknown where `heads` is `nil`.
///   - turnover: a year, in kronor.
func member(
  _ id: String, _ capacities: [Capacity], _ prices: [UnitPrice] = [price(300)], target: Int = 0,
  heads: Int? = nil, turnover: Int? = nil
) -> EconomicOperator {
  var member = EconomicOperator(
    id: OperatorID(id), name: id, legalForm: "ekonomisk-forening",
    registration: RegistrationNumber(scheme: "0007", value: "7696000000"), country: "SWE",
    town: "Skövde", municipality: "1496", nuts: "SE232", size: "small", source: nowhere)
  member.capacities = capacities
  member.prices = prices
  if let heads {
    member.facts.append(fact(.occupiedHeads, .quantity(heads)))
    member.facts.append(fact(.occupiedTargetHeads, .quantity(target)))
  }
  if let turnover { member.facts.append(fact(.turnover, .money(kronor(turnover)))) }
  return member
}

func lot(
  _ id: String, _ demands: [Demand], _ candidates: [EconomicOperator],
  pooled: [PooledReading] = [], turnovers: [Money] = []
) -> LotTask {
  LotTask(
    id: LotID(id), demands: demands, candidates: candidates.map { FactBook($0, asOf: day) },
    pooled: pooled, turnovers: turnovers)
}

func pooled(_ condition: Condition, scope: Reading.Scope = .pooled) -> PooledReading {
  let argument = Phrase(verbatim: "")
  return PooledReading(
    ruleID: "RES-GRP-01",
    reading: Reading(
      id: "group-heads", scope: scope, condition: condition, argument: argument))
}

/// At least 30 % of those occupied in the group are target workers.
let thirtyPercent = pooled(shareOfHeads(.percent(30)))

func shareOfHeads(_ ratio: Ratio) -> Condition {
  .share(
    part: LinearForm(.occupiedTargetHeads), whole: LinearForm(.occupiedHeads), atLeast: ratio)
}

extension Plan {
  func lot(_ id: String) -> LotPlan? { lots.first { $0.lot == LotID(id) } }

  func value(_ name: String) -> Int? { objectives.first { $0.name == name }?.value }
}

extension LotPlan {
  /// As in `M1 sole-tenderer 40`, amounts of one tenderer joined with `+`.
  var summary: [String] {
    tenderers.map { tenderer in
      let amounts = tenderer.assignments.map { "\($0.amount)" }.joined(separator: "+")
      return "\(tenderer.operatorID) \(tenderer.role.rawValue) \(amounts)"
    }
  }
}
