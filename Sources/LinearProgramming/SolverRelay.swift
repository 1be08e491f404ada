internal import Synchronization

/// One solver for what it finishes soon, another for what it does not.
///
/// What the first has not finished after some nodes it hands over, with the best point that it found.
package final class SolverRelay: LinearSolver {
  private let first: any LinearSolver
  private let second: any LinearSolver
  private let nodes: Int
  private let hasHandedOver = Mutex(false)

  /// - Parameter nodes: after how many `first` hands over.
  package init(_ first: any LinearSolver, nodes: Int, then second: any LinearSolver) {
    self.first = first
    self.second = second
    self.nodes = nodes
  }

  /// Of those that solved something: the second is named only once it has taken over.
  package var name: String {
    hasHandedOver.withLock(\.self) ? "\(first.name), \(second.name)" : first.name
  }

  /// Takes the second solver for what the first leaves open; time used is taken off its limit.
  package func solve(
    _ program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(LinearFailure) -> LinearSolution {
    guard limits.nodes ?? .max > nodes else {
      return try first.solve(program, limits: limits, from: start)
    }
    let begin = ContinuousClock.now
    var short = limits
    short.nodes = nodes
    let solution = try first.solve(program, limits: short, from: start)
    guard case .stopped(let best, _) = solution else { return solution }
    hasHandedOver.withLock { $0 = true }
    var rest = limits
    rest.milliseconds = limits.milliseconds.map {
      max(0, $0 - Int((ContinuousClock.now - begin) / .milliseconds(1)))
    }
    return try second.solve(program, limits: rest, from: best ?? start)
  }
}
