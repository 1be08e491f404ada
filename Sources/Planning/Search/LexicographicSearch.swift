import LinearProgramming

/// Makes one sum after the other as small as it gets, never giving up what an earlier one reached.
struct LexicographicSearch {
  var program: LinearProgram
  /// The best point so far; `nil` before the first one is found.
  private(set) var point: LinearPoint?
  /// Whether every step so far was proven.
  private(set) var isProven = true
  /// Whether it is known that the program has no point.
  private(set) var isInfeasible = false
  /// What ended the first search that a limit ended.
  private(set) var stop: Plan.Stop?
  private let solver: any LinearSolver
  private let budget: SearchBudget

  /// - Parameter point: one that `program` allows, to begin with.
  init(
    _ program: LinearProgram, from point: LinearPoint? = nil, solver: any LinearSolver,
    budget: SearchBudget
  ) {
    self.program = program
    self.point = point
    self.solver = solver
    self.budget = budget
  }

  /// Minimises `sum` and holds it at the value reached.
  ///
  /// - Parameter searches: how many are still to come with this one, to share what is left of the time.
  /// - Returns: that value, and what no point is below; `nil` where the program has no point, or none was
  ///   found within the limits.
  mutating func minimise(
    _ name: String, _ sum: LinearExpression, sharing searches: Int = 1
  ) throws(PlanningFailure) -> (value: Int, bound: Int?)? {
    let lowest = program.lowestByBounds(of: sum)
    var bound = lowest
    if point.map({ $0.value(of: sum) != lowest }) ?? true {
      program.minimised = sum
      bound = try take(solution(sharing: searches, from: point), of: sum) ?? lowest
    }
    guard let value = point?.value(of: sum) else { return nil }
    isProven = isProven && bound == value
    program.require("\(name) reached", sum, atMost: value)
    return (value, bound.map { min($0, value) })
  }

  /// For a program that was changed so that the point may not hold any more.
  mutating func forgetPoint() { point = nil }

  mutating func fix(_ variables: [LinearProgram.VariableID]) {
    guard let point else { return }
    for variable in variables { program.fix(variable, at: point[variable]) }
  }

  /// Goes on with a narrower program if that has a point; `nil` where the limits left it open.
  mutating func accept(
    _ narrower: LinearProgram, sharing searches: Int = 1
  ) throws(PlanningFailure) -> Bool? {
    var changed = narrower
    changed.minimised = LinearExpression()
    let former = program
    program = changed
    let solution = try solution(sharing: searches, from: nil)
    guard let found = solution.point else {
      program = former
      return solution == .infeasible ? false : nil
    }
    point = found
    return true
  }

  private mutating func solution(
    sharing searches: Int, from start: LinearPoint?
  ) throws(PlanningFailure) -> LinearSolution {
    let limits = budget.limits(sharing: searches)
    let begin = ContinuousClock.now
    let solution = try solver.solution(of: program, limits: limits, from: start)
    if case .stopped = solution {
      stop = stop ?? SearchBudget.stop(after: ContinuousClock.now - begin, with: limits)
    }
    return solution
  }

  /// - Returns: what no point is below, where it is known.
  private mutating func take(
    _ solution: LinearSolution, of sum: LinearExpression
  ) throws(PlanningFailure) -> Int? {
    switch solution {
    case .optimal(let best):
      point = best
      return best.objective
    case .stopped(let best, let bound):
      if let best, point?.value(of: sum).map({ best.objective < $0 }) ?? true { point = best }
      isProven = isProven && point != nil
      return bound
    case .infeasible:
      guard point == nil else {
        throw PlanningFailure(.solver, "a program with a known point was called infeasible")
      }
      isInfeasible = true
      return nil
    case .unbounded: throw .unbounded
    }
  }
}

extension LinearSolver {
  /// The same as ``solve(_:limits:from:)`` in this module's failures.
  func solution(
    of program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(PlanningFailure) -> LinearSolution {
    do {
      return try solve(program, limits: limits, from: start)
    } catch {
      throw PlanningFailure(error.kind == .tooLarge ? .outOfRange : .solver, "\(error)")
    }
  }
}
