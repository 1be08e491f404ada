import LinearProgramming

/// What a plan's searches may use up between them; one plan's use takes nothing from the next.
package struct SearchBudget: Sendable {
  /// For each search.
  let nodes: Int?
  /// For all of them together, from the start of a plan.
  private let seconds: Int?
  /// `nil` before the start.
  private let deadline: ContinuousClock.Instant?

  /// - Parameters:
  ///   - nodes: after how many nodes each search stops with the best plan found; `nil` for never.
  ///   - seconds: for all of them together, from the start of each plan.
  package init(nodes: Int? = nil, seconds: Int? = nil) {
    self.init(nodes: nodes, seconds: seconds, deadline: nil)
  }

  /// The same with its time running from now on, unless it runs already.
  var started: SearchBudget {
    guard deadline == nil, let seconds else { return self }
    return SearchBudget(nodes: nodes, seconds: seconds, deadline: .now + .seconds(seconds))
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
    return SearchBudget(
      nodes: nodes, seconds: seconds, deadline: .now + left / max(1, count))
  }

  var isSpent: Bool { deadline.map { .now >= $0 } ?? false }

  /// What ended a search that took `duration` with ``limits(sharing:)`` as `limits`.
  static func stop(after duration: Duration, with limits: SolverLimits) -> Plan.Stop {
    limits.milliseconds.map { duration >= .milliseconds($0) } ?? false ? .time : .nodes
  }

  private init(nodes: Int?, seconds: Int?, deadline: ContinuousClock.Instant?) {
    self.nodes = nodes
    self.seconds = seconds
    self.deadline = deadline
  }
}
