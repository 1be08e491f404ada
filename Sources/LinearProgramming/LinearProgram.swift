/// An optimisation problem: whole-number variables, linear constraints, one linear objective.
///
/// Every variable is a whole number, because members, lots and hours are, and because only whole numbers
/// can be checked without rounding: see ``isSatisfied(by:)``.
package struct LinearProgram: Hashable, Sendable {
  /// A variable of one program.
  package struct VariableID: Hashable, Sendable {
    let index: Int

    /// Of its value in a list of one value a variable.
    package var position: Int { index }
  }

  /// A whole number to be found, within its bounds.
  package struct Variable: Hashable, Sendable {
    /// For people who read a failure.
    package let name: String
    /// Inclusive.
    package let lower: Int
    /// `nil` for no upper bound.
    package let upper: Int?
    /// Whether a search may take it as divisible first, as it mostly comes out whole by itself.
    package let isAmount: Bool
  }

  /// A sum that must stay within its bounds.
  package struct Constraint: Hashable, Sendable {
    /// For people who read a failure.
    package let name: String
    /// What is bounded.
    package let sum: LinearExpression
    /// Inclusive; `nil` for none.
    package let lower: Int?
    /// Inclusive; `nil` for none.
    package let upper: Int?
  }

  /// In the order of ``VariableID/position``.
  package private(set) var variables: [Variable] = []
  /// In the order in which they were required.
  package private(set) var constraints: [Constraint] = []
  /// To be made as small as the constraints allow; negate a sum to make it large.
  package var minimised = LinearExpression()

  /// A program without variables and constraints, which is satisfied.
  package init() {}

  /// - Parameter name: for people who read a failure; need not be unique.
  package mutating func addVariable(
    _ name: String, from lower: Int = 0, through upper: Int?, isAmount: Bool = false
  ) -> VariableID {
    variables.append(Variable(name: name, lower: lower, upper: upper, isAmount: isAmount))
    return VariableID(index: variables.count - 1)
  }

  /// Narrows `variable` to one value.
  package mutating func fix(_ variable: VariableID, at value: Int) {
    let old = variables[variable.index]
    variables[variable.index] = Variable(
      name: old.name, lower: value, upper: value, isAmount: old.isAmount)
  }

  /// Adds a constraint as it is.
  package mutating func require(_ constraint: Constraint) { constraints.append(constraint) }

  /// Asks that `sum` is not below `lower`.
  package mutating func require(_ name: String, _ sum: LinearExpression, atLeast lower: Int) {
    constraints.append(Constraint(name: name, sum: sum, lower: lower, upper: nil))
  }

  /// Asks that `sum` is not above `upper`.
  package mutating func require(_ name: String, _ sum: LinearExpression, atMost upper: Int) {
    constraints.append(Constraint(name: name, sum: sum, lower: nil, upper: upper))
  }

  /// Asks that `sum` is exactly `value`.
  package mutating func require(_ name: String, _ sum: LinearExpression, equals value: Int) {
    constraints.append(Constraint(name: name, sum: sum, lower: value, upper: value))
  }
}

extension LinearProgram {
  /// `values`, one a variable, as a point; `nil` where they break a constraint.
  package func point(_ values: [Int]) -> LinearPoint? { try? LinearPoint(values, of: self) }

  /// Whether `variable` can be nothing but `value`.
  package func isFixed(at value: Int, _ variable: VariableID) -> Bool {
    variables[variable.index].lower == value && variables[variable.index].upper == value
  }

  /// Whether `values`, one a variable, keep every bound and every constraint, in exact arithmetic.
  package func isSatisfied(by values: [Int]) -> Bool { firstBroken(by: values) == nil }

  /// The name of the first bound or constraint that `values` break; `nil` where they keep all.
  ///
  /// A sum that does not fit an `Int` counts as broken: what cannot be checked is not an answer.
  func firstBroken(by values: [Int]) -> String? {
    guard values.count == variables.count else { return "number of values" }
    for (variable, value) in zip(variables, values)
    where value < variable.lower || variable.upper.map({ value > $0 }) ?? false {
      return variable.name
    }
    return constraints.first { !$0.holds(at: values) }?.name
  }

  /// The name of the first variable or constraint whose numbers a floating-point solver cannot hold
  /// exactly; `nil` where all fit.
  var firstTooLarge: String? {
    let fits = { (number: Int) in number.magnitude <= Self.largestExact }
    let fitsSum = { (sum: LinearExpression) in sum.terms.allSatisfy { fits($0.coefficient) } }
    for variable in variables where !(fits(variable.lower) && variable.upper.map(fits) ?? true) {
      return variable.name
    }
    if !fitsSum(minimised) { return "objective" }
    return constraints.first {
      !(fitsSum($0.sum) && $0.lower.map(fits) ?? true && $0.upper.map(fits) ?? true)
    }?.name
  }

  /// Every whole number up to this one is a `Double`.
  private static let largestExact: UInt = 1 << 53
}

extension LinearProgram.Constraint {
  fileprivate func holds(at values: [Int]) -> Bool {
    guard let sum = sum.value(at: values) else { return false }
    return lower.map { $0 <= sum } ?? true && upper.map { sum <= $0 } ?? true
  }
}
