package import LinearProgramming

/// Decides which members tender for which lots, with how much work and at what price.
///
/// The answer does not depend on the order in which members or lots are listed, nor on time where nothing
/// but nodes limits the search.
package struct ConsortiumPlanner: Sendable {
  let solver: any LinearSolver
  let budget: SearchBudget

  /// CBC solves, and nothing stops a search before its proof, unless said.
  package init(solver: any LinearSolver = CBCSolver(), budget: SearchBudget = SearchBudget()) {
    self.solver = solver
    self.budget = budget
  }

  /// The best plan in the order of the task's objectives; for a lot without tender, what is in the way.
  ///
  /// - Throws: ``PlanningFailure`` where the task is wrong in itself, or where the solver gave no answer
  ///   that holds exactly.
  package func plan(_ task: PlanningTask) throws(PlanningFailure) -> Plan {
    try task.check()
    let planner = started
    return try planner.plan(of: planner.solve(task).solved, task)
  }

  /// What ``plan(_:)`` reaches, without its last step, in which ids settle what the objectives leave open.
  package func objectives(of task: PlanningTask) throws(PlanningFailure) -> [Plan.Objective] {
    try task.check()
    return Self.objectives(of: try started.solve(task, breakingTies: false).solved, task)
  }

  /// The programme of the task's first objective where every lot is tendered for, as other solvers get it.
  package static func comparableProgram(
    of task: PlanningTask
  ) throws(PlanningFailure) -> LinearProgram {
    try task.check()
    let programme = try Programme(task, lots: task.lots, scope: Programme.Scope(allLots: true))
    var linear = programme.linear
    if let sum = task.wishes.objectives.first.flatMap(programme.sum) { linear.minimised = sum }
    return linear
  }

  /// Part by part, or the whole at once where the parts together break a wish: what is best without a wish, and
  /// keeps it, is best with it.
  func solve(
    _ task: PlanningTask, breakingTies: Bool = true
  ) throws(PlanningFailure) -> (parts: [PlanningTask], solved: [Solved]) {
    let parts = task.components
    guard parts.count > 1, task.hasJointWishes else {
      return (parts, try solve(parts, breakingTies))
    }
    let apart = try withPart(of: 2).solve(parts, breakingTies)
    if try keepsWishes(apart, task) { return (parts, apart) }
    return ([task], try solve([task], breakingTies))
  }

  private func solve(
    _ parts: [PlanningTask], _ breakingTies: Bool
  ) throws(PlanningFailure) -> [Solved] {
    var solved: [Solved] = []
    for (number, part) in parts.enumerated() {
      solved.append(
        try withPart(of: parts.count - number).search(part).best(breakingTies: breakingTies))
    }
    return solved
  }

  func keepsWishes(_ parts: [Solved], _ task: PlanningTask) throws(PlanningFailure) -> Bool {
    try task.keepsJointWishes(JointPlan(task, parts).lotPlans.values)
  }

  /// The same with its time running.
  var started: ConsortiumPlanner { ConsortiumPlanner(solver: solver, budget: budget.started) }

  /// The same with one of `count` equal parts of the time that is left.
  func withPart(of count: Int) -> ConsortiumPlanner {
    ConsortiumPlanner(solver: solver, budget: budget.part(of: count))
  }

  func search(_ task: PlanningTask) -> PlanSearch {
    PlanSearch(task: task, solver: solver, budget: budget)
  }

  /// Puts the parts of a task together.
  func plan(of parts: [Solved], _ task: PlanningTask) throws(PlanningFailure) -> Plan {
    let joint = try JointPlan(task, parts)
    var lotPlans: [LotPlan] = []
    var isProven = parts.allSatisfy(\.isProven)
    for lot in task.lots {
      if let tendered = joint.lotPlans[lot.id] {
        lotPlans.append(tendered)
        continue
      }
      let test = try SoloTest(lot, task, solver: solver, budget: budget)
      isProven = isProven && test.isProven
      lotPlans.append(
        LotPlan(
          lot: lot.id, tenderers: [], price: nil,
          obstacles: test.obstacles ?? joint.obstacles(for: lot, of: task)))
    }
    return Plan(
      lots: lotPlans, isProvenOptimal: isProven, objectives: Self.objectives(of: parts, task),
      solver: solver.name,
      stoppedBy: isProven
        ? nil : parts.lazy.compactMap(\.stoppedBy).first ?? (budget.isSpent ? .time : .nodes))
  }

  /// Sums over the parts; where a part has no plan at all, its lots count as none and cost nothing.
  private static func objectives(
    of parts: [Solved], _ task: PlanningTask
  ) -> [Plan.Objective] {
    let names = [PlanObjective.lots] + task.wishes.objectives.map(\.rawValue)
    return names.map { name in
      let own = parts.map { part in part.objectives.first { $0.name == name } }
      let bounds = own.map { $0.map(\.bound) ?? 0 }
      return Plan.Objective(
        name: name, value: own.reduce(0) { $0 + ($1?.value ?? 0) },
        bound: bounds.contains(nil) ? nil : bounds.reduce(0) { $0 + ($1 ?? 0) })
    }
  }
}
