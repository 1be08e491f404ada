import Briefs
import Judging
import Members
import Notices
import Planning
import Values

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
  private let planner: ConsortiumPlanner

  init(_ planner: ConsortiumPlanner = TeamTask.planner) { self.planner = planner }

  /// The smallest team that does every kind of work; `nil` where there is none, `unknown` where the composer failed or
  /// did not come to an end.
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
      let found = try task.smallest(by: planner)
      answer = found == .none ? nil : PlanAnswer(found, by: .kinds)
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
    // Whether a team can do the work is asked; who of it leads is settled when a bid is made.
    for position in planning.lots.indices { planning.lots[position].jointLeaders = nil }
    do {
      return PlanAnswer(TeamTask.Answer(try planner.plan(planning)), by: .amounts)
    } catch { return PlanAnswer(unknown: "\(error)", by: .amounts) }
  }
}

extension PlanAnswer {
  fileprivate init(_ answer: TeamTask.Answer, by method: Method) {
    switch answer {
    case .team(let team, let isProven):
      self.init(.exists, by: method, team: team, isSmallest: isProven)
    case .none: self.init(.none, by: method)
    case .unsettled:
      self.init(
        unknown:
          "the search stopped before it found a team or proved that there is none [plan.stopped]",
        by: method)
    }
  }
}
