import LinearProgramming
import Procurement

/// Whether a lot could be tendered for if it were the only one, and what kind of partner is missing.
struct SoloTest {
  /// `nil` where nothing is in the way.
  let obstacles: [Obstacle]?
  /// No group with fewer operators can tender for the lot, whatever else is tendered for.
  let fewestSeats: Int
  /// False where a limit ended the search before there was an answer.
  let isProven: Bool

  var isRuledOut: Bool { obstacles != nil }

  init(
    _ lot: LotTask, _ task: PlanningTask, solver: any LinearSolver, limits: SolverLimits
  ) throws(PlanningFailure) {
    let constraints = try lot.pooledConstraints()
    let obvious = task.workObstacles(on: lot)
    guard obvious.isEmpty else {
      obstacles = obvious
      fewestSeats = 1
      isProven = true
      return
    }
    let trial = Trial(lot: lot, task: task, solver: solver, limits: limits)
    switch try trial.solution(under: .all) {
    case .optimal(let smallest):
      (obstacles, fewestSeats, isProven) = (nil, smallest.objective, true)
    case .stopped(let best, let bound):
      (obstacles, fewestSeats, isProven) = (nil, max(1, bound ?? 1), best != nil)
    case .infeasible:
      (obstacles, fewestSeats, isProven) = (try trial.obstacles(constraints), 1, true)
    case .unbounded: throw .unbounded
    }
  }
}

extension PlanningTask {
  /// What can be said of each demand by itself.
  fileprivate func workObstacles(on lot: LotTask) -> [Obstacle] {
    if lot.demands.isEmpty { return [.noDemand] }
    let offers = offers(on: lot)
    return lot.demands.enumerated().flatMap { position, demand -> [Obstacle] in
      let offered = offers.reduce(0) { $1.demand == position ? $0 + $1.limit : $0 }
      return offered < demand.amount ?? 0 ? shortage(of: demand, on: lot, offered: offered) : []
    }
  }

  /// Missing prices are named even where they are not all that is missing: they are the cheapest to mend.
  private func shortage(of demand: Demand, on lot: LotTask, offered: Int) -> [Obstacle] {
    let able = candidates(of: lot).filter { $0.capacities.contains { $0.isFor(demand) } }
    if able.isEmpty { return [.noCapacity(demand)] }
    let unpriced = able.filter { $0.unitPrice(for: demand, in: currency) == nil }
    let silent: [Obstacle] =
      unpriced.isEmpty ? [] : [.noPrice(demand, operators: unpriced.map(\.id))]
    return unpriced.count == able.count
      ? silent : [.tooLittleCapacity(demand, offered: offered)] + silent
  }
}

/// Solves one lot with more or fewer of its pooled constraints.
private struct Trial {
  let lot: LotTask
  let task: PlanningTask
  let solver: any LinearSolver
  let limits: SolverLimits

  /// The smallest group that could tender for the lot.
  func solution(under families: Programme.Families) throws(PlanningFailure) -> LinearSolution {
    var programme = try Programme(task, lots: [lot], families: families)
    for variable in programme.lotVariables { programme.linear.fix(variable, at: 1) }
    programme.linear.minimised = programme.sum(for: .shares)
    return try solver.solution(of: programme.linear, limits: limits)
  }

  func obstacles(_ constraints: [PooledConstraint]) throws(PlanningFailure) -> [Obstacle] {
    if try solution(under: []) == .infeasible { return [.combination] }
    var obstacles: [Obstacle] = []
    if try solution(under: .turnover) == .infeasible { obstacles += turnoverObstacles(constraints) }
    if try solution(under: .share) == .infeasible { obstacles.append(.reservation) }
    return obstacles.isEmpty ? [.combination] : obstacles
  }

  /// Each amount that those who can work on the lot do not reach together, or that too many of them do
  /// not state; `pooled` is `nil` where a statement is what is missing.
  private func turnoverObstacles(_ constraints: [PooledConstraint]) -> [Obstacle] {
    let able = Set(task.offers(on: lot).map(\.operatorID))
    let obstacles = constraints.compactMap { constraint -> Obstacle? in
      guard case .turnover(let required) = constraint.family else { return nil }
      let stated = constraint.contributions.filter { able.contains($0.key) }
      let pooled = stated.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
      if stated.isEmpty { return .turnover(required: required, pooled: nil) }
      if pooled < constraint.required { return .turnover(required: required, pooled: pooled) }
      return stated.count < able.count ? .turnover(required: required, pooled: nil) : nil
    }
    return obstacles.isEmpty ? [.combination] : obstacles
  }
}
