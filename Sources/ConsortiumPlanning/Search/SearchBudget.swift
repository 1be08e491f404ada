import LinearProgramming
import Procurement

/// What a plan's searches may use up between them.
package struct SearchBudget: Sendable {
  /// For each search.
  let nodes: Int?
  private let deadline: ContinuousClock.Instant?

  /// - Parameters:
  ///   - nodes: after how many nodes each search stops with the best plan found; `nil` for never.
  ///   - seconds: for all of them together, from now on.
  package init(nodes: Int? = nil, seconds: Int? = nil) {
    self.nodes = nodes
    deadline = seconds.map { ContinuousClock.now + .seconds($0) }
  }

  /// What one search may use when `searches` are left, itself included.
  func limits(sharing searches: Int) -> SolverLimits {
    guard let deadline else { return SolverLimits(nodes: nodes) }
    let left = (deadline - .now) / .milliseconds(1)
    return SolverLimits(nodes: nodes, milliseconds: max(10, Int(left) / max(1, searches)))
  }

  var isSpent: Bool { deadline.map { .now >= $0 } ?? false }

  /// What ended a search that was stopped.
  var stop: Plan.Stop { isTimed ? .time : .nodes }

  private var isTimed: Bool { deadline != nil }
}
