/// Something that finds the best solution of a linear program, or says that there is none.
///
/// The only door to a solver library: nobody above sees which one answered.
package protocol LinearSolver: Sendable {
  /// As people know what solved so far, with its version where it has one.
  var name: String { get }

  /// - Parameter start: a point that keeps every constraint, to be bettered.
  func solve(
    _ program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(LinearFailure) -> LinearSolution
}

extension LinearSolver {
  /// Solves without a point to start from.
  ///
  /// - Throws: ``LinearFailure`` where there is no answer at all; an infeasible program is an answer.
  package func solve(
    _ program: LinearProgram, limits: SolverLimits = .none
  ) throws(LinearFailure) -> LinearSolution {
    try solve(program, limits: limits, from: nil)
  }
}

/// When to stop searching. A run that a limit stopped says so, with the bound it had reached.
package struct SolverLimits: Hashable, Sendable {
  /// Most nodes of the search tree; deterministic, unlike time.
  package var nodes: Int?
  /// Elapsed time, whole milliseconds. Which solution a run has found by then depends on the machine.
  package var milliseconds: Int?

  /// What is `nil` sets no limit.
  package init(nodes: Int? = nil, milliseconds: Int? = nil) {
    self.nodes = nodes
    self.milliseconds = milliseconds
  }

  /// Searches until the answer is proven.
  package static let none = SolverLimits()
}

/// What a solver says about a program.
package enum LinearSolution: Hashable, Sendable {
  case optimal(LinearPoint)
  case infeasible
  /// The objective can be made as small as one likes: the program lacks a constraint.
  case unbounded
  /// A limit ended the search: the best point found so far, and a value that no point is below.
  case stopped(best: LinearPoint?, bound: Int?)

  /// The best point found; `nil` where there is none, or none was found in time.
  package var point: LinearPoint? {
    switch self {
    case .optimal(let point): point
    case .stopped(let best, _): best
    case .infeasible, .unbounded: nil
    }
  }
}

/// A point that was checked against every constraint in exact arithmetic.
package struct LinearPoint: Hashable, Sendable {
  let values: [Int]
  /// The value of the minimised sum.
  package let objective: Int

  /// The variable's value here.
  package subscript(variable: LinearProgram.VariableID) -> Int { values[variable.index] }

  /// The value of `sum` here; `nil` where it does not fit an `Int`.
  package func value(of sum: LinearExpression) -> Int? { sum.value(at: values) }
}

/// Why there is no answer at all; an infeasible program is an answer.
package struct LinearFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why there is no answer; the word is the failure's code.
  package enum Kind: String, Hashable, Sendable {
    /// A number is too large to be exact in the solver's arithmetic.
    case tooLarge = "linear.too-large"
    /// The solver's answer, rounded to whole numbers, breaks a constraint.
    case inexact = "linear.inexact"
    /// The solver gave up or contradicts itself.
    case abandoned = "linear.abandoned"
  }

  /// What went wrong.
  package let kind: Kind
  /// The constraint or variable concerned, or the solver's own status.
  package let place: String

  /// `place` names a constraint or variable of the program, or the solver's own status.
  package init(kind: Kind, place: String) {
    self.kind = kind
    self.place = place
  }

  package var description: String {
    switch kind {
    case .tooLarge: "\(place): number too large for an exact answer [\(kind.rawValue)]"
    case .inexact: "\(place): the solver's answer does not hold exactly [\(kind.rawValue)]"
    case .abandoned: "\(place): the solver gave up [\(kind.rawValue)]"
    }
  }
}
