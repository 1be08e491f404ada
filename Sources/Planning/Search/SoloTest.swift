import Briefs
import LinearProgramming
import Members
import Values

/// Whether a lot could be tendered for if it were the only one, and what kind of partner is missing.
struct SoloTest {
  /// `nil` where nothing is in the way.
  let obstacles: [Obstacle]?
  /// False where a limit ended the search before there was an answer.
  let isProven: Bool

  init(
    _ lot: LotTask, _ task: PlanningTask, solver: any LinearSolver, budget: SearchBudget
  ) throws(PlanningFailure) {
    let constraints = try PooledSums(lot: lot, margin: task.wishes.margin).all()
    let obvious = task.workObstacles(on: lot)
    guard obvious.isEmpty else {
      obstacles = obvious
      isProven = true
      return
    }
    let trial = Trial(lot: lot, task: task, solver: solver, budget: budget)
    switch try trial.isPossible(without: []) {
    case true: (obstacles, isProven) = (nil, true)
    case nil: (obstacles, isProven) = ([.notSearched], false)
    case false: (obstacles, isProven) = (try trial.obstacles(constraints), true)
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

/// Solves one lot with more or fewer of the things that its group must show.
private struct Trial {
  let lot: LotTask
  let task: PlanningTask
  let solver: any LinearSolver
  let budget: SearchBudget

  /// `nil` where the limits left it open.
  func isPossible(without dropped: Set<PlanRequirement>) throws(PlanningFailure) -> Bool? {
    let programme = try Programme(
      task.alone(lot), lots: [lot], scope: Programme.Scope(allLots: true, dropped: dropped))
    switch try solver.solution(
      of: programme.linear, limits: budget.limits(sharing: 1), from: nil)
    {
    case .infeasible: return false
    case .stopped(nil, _): return nil
    case .optimal, .stopped: return true
    case .unbounded: throw .unbounded
    }
  }

  private var leading: Set<PlanRequirement> {
    let named = task.wishes.lead.map { [PlanRequirement.leads($0)] } ?? []
    return Set([.leader(lot.id), .jointLeader(lot.id)] + named)
  }

  func obstacles(_ constraints: [PooledConstraint]) throws(PlanningFailure) -> [Obstacle] {
    let shares = Set(constraints.filter(\.isShare).map { PlanRequirement.pooled(lot.id, $0.label) })
    let others = Set(constraints.map { PlanRequirement.pooled(lot.id, $0.label) })
      .subtracting(shares)
    if try isPossible(without: leading) == true { return [.noLeader] }
    if try isPossible(without: shares.union(others)) == false { return [.combination] }
    var obstacles: [Obstacle] = []
    if try isPossible(without: shares) == false { obstacles += turnoverObstacles(constraints) }
    if try isPossible(without: others) == false { obstacles.append(.reservation) }
    return obstacles.isEmpty ? [.combination] : obstacles
  }

  /// Each amount that those who can work on the lot do not reach together, or that too many of them do
  /// not state; `pooled` is `nil` where a statement is what is missing.
  private func turnoverObstacles(_ constraints: [PooledConstraint]) -> [Obstacle] {
    let able = Set(task.offers(on: lot).map(\.operatorID))
    let obstacles = constraints.compactMap { constraint -> Obstacle? in
      guard case .turnover(let required) = constraint.family else { return nil }
      let stated = constraint.contributions.filter { able.contains($0.key) }
      let pooled = stated.values.saturatingSum
      if stated.isEmpty { return .turnover(required: required, pooled: nil) }
      if pooled < constraint.required { return .turnover(required: required, pooled: pooled) }
      return stated.count < able.count ? .turnover(required: required, pooled: nil) : nil
    }
    return obstacles.isEmpty ? [.combination] : obstacles
  }
}

extension PooledConstraint {
  fileprivate var isShare: Bool { if case .share = family { true } else { false } }
}

extension PlanningTask {
  /// The same with one lot, and without what several share.
  func alone(_ lot: LotTask) -> PlanningTask {
    var task = self
    task.lots = [lot]
    task.limits = LotLimits()
    task.wishes.required = []
    return task
  }
}
