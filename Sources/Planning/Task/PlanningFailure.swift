package import Values

/// Why no plan could be made at all; that no tender is possible is a plan, with obstacles.
package struct PlanningFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as the error's code names it.
  package enum Kind: String, Hashable, Sendable {
    /// A demand without an amount, or with one below 1.
    case badDemand = "plan.demand"
    /// A capacity with an amount below 1.
    case badCapacity = "plan.capacity"
    /// A price below zero.
    case badPrice = "plan.price"
    /// A limit on lots below 1, or a share of common costs below zero.
    case badLimit = "plan.limit"
    /// Two wishes that exclude each other.
    case contradiction = "plan.contradiction"
    /// A lot or an operator is there twice.
    case duplicate = "plan.duplicate"
    /// A candidate or a leader that is not among the operators.
    case unknownOperator = "plan.unknown-operator"
    /// A condition that cannot be a linear constraint over the group.
    case notLinear = "plan.not-linear"
    /// A number so large that sums would not be exact.
    case outOfRange = "plan.out-of-range"
    /// The solver gave no answer that holds.
    case solver = "plan.solver"
  }

  /// What is wrong, for programs and exit codes.
  package let kind: Kind
  /// What is wrong and where, by record ids only.
  package let message: String
  /// The line of the brief or the register, where one is at fault.
  package let source: Source?

  init(_ kind: Kind, _ message: String, source: Source? = nil) {
    self.kind = kind
    self.message = message
    self.source = source
  }

  /// Every variable of a plan has both bounds.
  static let unbounded = PlanningFailure(.solver, "a bounded program was called unbounded")

  package var description: String { "\(message) [\(kind.rawValue)]" }
}
