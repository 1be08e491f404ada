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

  /// The smallest team that does every kind of work; `nil` where the composer found none, `unknown` where it failed.
  mutating func kinds(_ team: Team, solved: inout Int) -> PlanAnswer? {
    let question = Question(wanted: team.wanted, parts: team.eligible)
    if let known = answers[question] { return known }
    solved += 1
    let task = TeamTask(
      work: .kinds(
        wanted: team.wanted,
        done: Dictionary(
          team.eligible.map { ($0.id, $0.done) }, uniquingKeysWith: { first, _ in first })),
      members: team.eligible.map { .named($0.id) }, asOf: CivilDate(dayNumber: 0))
    let answer: PlanAnswer?
    do {
      answer = try task.smallest().map {
        PlanAnswer(.exists, by: .kinds, team: $0.team, isSmallest: $0.isProven)
      }
    } catch { answer = PlanAnswer(unknown: "\(error)", by: .kinds) }
    if answers.count >= Self.mostAnswers { answers.removeAll() }
    answers[question] = .some(answer)
    return answer
  }

  /// Whether the group can do the work that a brief states; `unknown` where the composer failed or did not come to
  /// an end, `nil` where the lot has no day to judge it on.
  func amounts(_ task: BriefTask, _ assessor: Assessor) -> PlanAnswer? {
    let members = task.group.operators.map(\.withoutPrices)
    guard let judged = assessor.assess(task.lot, operators: members) else { return nil }
    let builder = PlanningTaskBuilder(
      notice: task.notice, register: task.group, brief: task.brief, includesDisputed: false,
      wishes: PlanWishes(objectives: [.members]), supporters: [:], assessor: assessor)
    var planning = builder.task(
      lots: [task.lot], operators: members, helpers: [], candidates: [task.lot.id: judged])
    planning.currency = EconomicOperator.noCurrency
    let planner = ConsortiumPlanner(budget: SearchBudget(nodes: Self.nodeLimit))
    let plan: Plan
    do {
      plan = try planner.plan(planning)
    } catch { return PlanAnswer(unknown: "\(error)", by: .amounts) }
    let team = (plan.lots.first?.tenderers ?? []).map(\.operatorID).sorted()
    guard !team.isEmpty else {
      return plan.isProvenOptimal
        ? PlanAnswer(.none, by: .amounts)
        : PlanAnswer(unknown: "no team after \(Self.nodeLimit) nodes [plan.limit]", by: .amounts)
    }
    return PlanAnswer(.exists, by: .amounts, team: team, isSmallest: plan.isProvenOptimal)
  }
}
