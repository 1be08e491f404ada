package import LinearProgramming
package import Procurement

/// Decides which members tender for which lots, with how much work and at what price.
///
/// The answer depends on the task only: not on the order in which members or lots are listed, nor, unless
/// a limit stopped the search, on the solver.
package struct ConsortiumPlanner: Sendable {
  let solver: any LinearSolver
  /// For each of the several searches of one plan.
  let limits: SolverLimits

  /// - Parameter nodes: after how many nodes each search stops with the best plan found; `nil` for never.
  package init(nodes: Int? = nil) {
    self.init(solver: CBCSolver(), limits: SolverLimits(nodes: nodes))
  }

  package init(solver: any LinearSolver, limits: SolverLimits = .none) {
    self.solver = solver
    self.limits = limits
  }

  /// The best plan in the order of ``PlanObjective``; for a lot without tender, what is in the way.
  ///
  /// - Throws: ``PlanningFailure`` where the task is wrong in itself, or where the solver gave no answer
  ///   that holds exactly.
  package func plan(_ task: PlanningTask) throws(PlanningFailure) -> Plan {
    try task.check()
    let tests = try soloTests(of: task)
    let open = task.lots.filter { tests[$0.id]?.isRuledOut == false }
    let joint = try jointPlan(for: open, tests, of: task)
    var lotPlans: [LotPlan] = []
    for lot in task.lots {
      lotPlans.append(joint.lotPlans[lot.id] ?? untendered(lot, task, tests, joint))
    }
    return Plan(
      lots: lotPlans, isProvenOptimal: joint.isProven && tests.values.allSatisfy(\.isProven),
      objectives: joint.objectives)
  }

  private func untendered(
    _ lot: LotTask, _ task: PlanningTask, _ tests: [LotID: SoloTest], _ joint: JointPlan
  ) -> LotPlan {
    let obstacles = tests[lot.id]?.obstacles ?? joint.obstacles(for: lot, of: task)
    return LotPlan(lot: lot.id, tenderers: [], price: nil, obstacles: obstacles)
  }

  private func soloTests(of task: PlanningTask) throws(PlanningFailure) -> [LotID: SoloTest] {
    var tests: [LotID: SoloTest] = [:]
    for lot in task.lots {
      tests[lot.id] = try SoloTest(lot, task, solver: solver, limits: limits)
    }
    return tests
  }

  private func jointPlan(
    for open: [LotTask], _ tests: [LotID: SoloTest], of task: PlanningTask
  ) throws(PlanningFailure) -> JointPlan {
    let programme = try programme(for: open, tests, of: task)
    var search = LexicographicSearch(programme.linear, solver: solver, limits: limits)
    var objectives: [Plan.Objective] = []
    for objective in PlanObjective.allCases {
      guard let value = try search.minimise(objective.rawValue, programme.sum(for: objective))
      else { break }
      objectives.append(
        Plan.Objective(name: objective.rawValue, value: objective == .lots ? -value : value))
    }
    var tieBreak = TieBreak(programme: programme, search: search)
    try tieBreak.run()
    return try JointPlan(task, programme, tieBreak.search, objectives)
  }

  private func programme(
    for open: [LotTask], _ tests: [LotID: SoloTest], of task: PlanningTask
  ) throws(PlanningFailure) -> Programme {
    // All or none: one lot ruled out rules out the others, and the programme would not know of it.
    let lots = task.limits.allRequired && open.count < task.lots.count ? [] : open
    var programme = try Programme(task, lots: lots)
    programme.require(task.limits)
    if task.leadMustTakePart, let lead = task.lead { programme.require(lead: lead) }
    for lot in lots { programme.require(seats: tests[lot.id]?.fewestSeats ?? 1, on: lot.id) }
    return programme
  }
}
