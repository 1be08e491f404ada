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

  /// One of `count` equal parts of the time that is left.
  func part(of count: Int) -> SearchBudget {
    guard let deadline else { return self }
    let left = ContinuousClock.now.duration(to: deadline)
    return SearchBudget(nodes: nodes, deadline: .now + left / max(1, count))
  }

  var isSpent: Bool { deadline.map { .now >= $0 } ?? false }

  /// What ended a search that took `duration` with ``limits(sharing:)`` as `limits`.
  static func stop(after duration: Duration, with limits: SolverLimits) -> Plan.Stop {
    limits.milliseconds.map { duration >= .milliseconds($0) } ?? false ? .time : .nodes
  }

  private init(nodes: Int?, deadline: ContinuousClock.Instant) {
    self.nodes = nodes
    self.deadline = deadline
  }
}
