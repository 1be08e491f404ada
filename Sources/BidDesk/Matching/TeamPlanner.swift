import ClauseMatching
import ConsortiumPlanning
import Procurement
import TenderMatching

/// A lot with a brief that says how much work it is, and the group that may want it.
struct BriefTask {
  let notice: Notice
  let lot: Lot
  let brief: Brief
  let group: Register
}

/// Asks the composer for a smallest team. No prices are looked at: a match must not tell what members charge.
struct TeamPlanner {
  private struct Question: Hashable {
    let wanted: UInt64
    let parts: [Team.Part]
  }

  /// Equal questions have equal answers; there are far fewer of them than lots.
  private var answers: [Question: PlanAnswer?] = [:]
  private static let mostAnswers = 10_000
  private static let nodeLimit = 2_000

  /// The smallest team that does every kind of work; `nil` where the composer gave no answer.
  mutating func kinds(_ team: Team, solved: inout Int) -> PlanAnswer? {
    let question = Question(wanted: team.wanted, parts: team.eligible)
    if let known = answers[question] { return known }
    solved += 1
    let plan = try? ConsortiumPlanner(nodes: Self.nodeLimit).plan(Self.task(for: team))
    let answer = plan.flatMap { Self.answer($0, by: .kinds) }
    if answers.count >= Self.mostAnswers { answers.removeAll() }
    answers[question] = .some(answer)
    return answer
  }

  /// Whether the group can do the work that a brief states; `nil` where the composer gave no answer.
  func amounts(_ task: BriefTask, _ assessor: Assessor) -> PlanAnswer? {
    let members = task.group.operators.map(\.withoutPrices)
    guard let judged = assessor.assess(task.lot, operators: members) else { return nil }
    let builder = PlanningTaskBuilder(
      notice: task.notice, register: task.group, brief: task.brief, includesDisputed: false)
    var planning = builder.task(
      lots: [task.lot], operators: members, candidates: [task.lot.id: judged])
    planning.currency = EconomicOperator.noCurrency
    guard let plan = try? ConsortiumPlanner(nodes: Self.nodeLimit).plan(planning) else {
      return nil
    }
    return Self.answer(plan, by: .amounts) ?? PlanAnswer(.none, by: .amounts)
  }

  private static func answer(_ plan: Plan, by method: PlanAnswer.Method) -> PlanAnswer? {
    guard let tenderers = plan.lots.first?.tenderers, !tenderers.isEmpty else { return nil }
    return PlanAnswer(
      .exists, by: method, team: tenderers.map(\.operatorID).sorted(),
      isSmallest: plan.isProvenOptimal)
  }

  /// One unit of each kind of work, which whoever does it can give: the composer then covers all with the fewest.
  private static func task(for team: Team) -> PlanningTask {
    let kinds = (0..<64).filter { team.wanted >> UInt64($0) & 1 == 1 }
    let demands = kinds.map { kind in
      Demand(
        cpv: code(of: kind), unit: .pieces, period: .contract, amount: 1, place: nil, origin: nil,
        source: EconomicOperator.nowhere)
    }
    let operators = team.eligible.map { part in
      EconomicOperator.doing(
        kinds.filter { part.done >> UInt64($0) & 1 == 1 }.map(code), id: part.id)
    }
    let lot = LotTask(
      id: LotID("lot"), demands: demands,
      candidates: operators.map { FactBook($0, asOf: CivilDate(2000, 1, 1)) })
    return PlanningTask(
      lots: [lot], operators: operators, sharedCost: .percent(0),
      currency: EconomicOperator.noCurrency)
  }

  /// Any codes do, as long as none lies below another.
  private static func code(of kind: Int) -> CPVCode { CPVCode(Int32(10_000_001 + kind)) }
}

extension EconomicOperator {
  fileprivate static let nowhere = Source(NoticeField(term: "", path: ""))
  /// ISO 4217's code for no currency.
  fileprivate static let noCurrency = "XXX"

  fileprivate static func doing(_ codes: [CPVCode], id: OperatorID) -> EconomicOperator {
    var member = EconomicOperator(
      id: id, name: "", legalForm: "", registration: RegistrationNumber(scheme: "", value: ""),
      country: "", town: "", municipality: "", nuts: "", size: "", source: nowhere)
    member.capacities = codes.map {
      Capacity(
        cpv: $0, unit: .pieces, period: .contract, amount: 1, places: [], source: nowhere)
    }
    return member.withoutPrices
  }

  /// The same with everything for nothing, so that no price decides.
  fileprivate var withoutPrices: EconomicOperator {
    var copy = self
    copy.prices = capacities.map {
      UnitPrice(
        cpv: $0.cpv, unit: $0.unit, price: Money(minorUnits: 0, currency: Self.noCurrency))
    }
    return copy
  }
}
