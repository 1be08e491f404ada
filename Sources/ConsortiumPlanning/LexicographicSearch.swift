import LinearProgramming
import Procurement

/// Makes one sum after the other as small as it gets, never giving up what an earlier one reached.
struct LexicographicSearch {
  private(set) var program: LinearProgram
  /// The best point so far; `nil` before the first one is found.
  private(set) var point: LinearPoint?
  /// Whether every step so far was proven.
  private(set) var isProven = true
  private let solver: any LinearSolver
  private let limits: SolverLimits

  init(_ program: LinearProgram, solver: any LinearSolver, limits: SolverLimits) {
    self.program = program
    self.solver = solver
    self.limits = limits
  }

  /// Minimises `sum` and holds it at the value reached.
  ///
  /// - Returns: that value; `nil` where the program has no point, or none was found within the limits.
  mutating func minimise(_ name: String, _ sum: LinearExpression) throws(PlanningFailure) -> Int? {
    if point.map({ $0.value(of: sum) != program.lowestByBounds(of: sum) }) ?? true {
      program.minimised = sum
      try take(solver.solution(of: program, limits: limits), of: sum)
    }
    guard let value = point?.value(of: sum) else { return nil }
    program.require("\(name) reached", sum, atMost: value)
    return value
  }

  mutating func fix(_ variable: LinearProgram.VariableID, at value: Int) {
    program.fix(variable, at: value)
  }

  private mutating func take(
    _ solution: LinearSolution, of sum: LinearExpression
  ) throws(PlanningFailure) {
    switch solution {
    case .optimal(let best): point = best
    case .stopped(let best, let bound):
      if let best, point?.value(of: sum).map({ best.objective < $0 }) ?? true { point = best }
      isProven = isProven && bound != nil && point?.value(of: sum) == bound
    case .infeasible:
      guard point == nil else {
        throw PlanningFailure(.solver, "a program with a known point was called infeasible")
      }
    case .unbounded: throw .unbounded
    }
  }
}

extension LinearSolver {
  /// The same as ``solve(_:limits:)`` in this module's failures.
  func solution(
    of program: LinearProgram, limits: SolverLimits
  ) throws(PlanningFailure) -> LinearSolution {
    do {
      return try solve(program, limits: limits)
    } catch {
      throw PlanningFailure(error.kind == .tooLarge ? .outOfRange : .solver, "\(error)")
    }
  }
}
