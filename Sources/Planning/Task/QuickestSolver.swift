package import LinearProgramming

extension PlanningTask {
  /// The solver that plans a task of this size in the least time, as measured by `make bench-plan`.
  ///
  /// On 20 lots with 50 members, some 300 offers, CBC is ahead of HiGHS by a fifth in the median; what it has not
  /// finished after 600 nodes HiGHS finishes sooner. On 30 lots with 100 members, some 450 offers, HiGHS is ahead.
  ///
  /// - Parameter highs: `nil` where the machine has none.
  package func quickestSolver(_ highs: HiGHSSolver?) -> any LinearSolver {
    guard let highs else { return CBCSolver() }
    let count = lots.reduce(0) { $0 + offers(on: $1).count }
    return count < 400 ? SolverRelay(CBCSolver(), nodes: 600, then: highs) : highs
  }
}
