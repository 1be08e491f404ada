package import LinearProgramming

/// Never comes to an end: with the first point that CBC finds, or without any.
package struct GivingUp: LinearSolver {
  package let name = "giving up"
  package let findsFirst: Bool

  package init(findsFirst: Bool) { self.findsFirst = findsFirst }

  package func solve(
    _ program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(LinearFailure) -> LinearSolution {
    guard findsFirst else { return .stopped(best: nil, bound: nil) }
    let solution = try CBCSolver().solve(program, limits: limits, from: start)
    return solution.point.map { .stopped(best: $0, bound: nil) } ?? solution
  }
}
