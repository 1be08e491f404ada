/// A program as solver libraries take it: columns in compressed form, numbers as `Double`.
///
/// Rows that say nothing are left out; the others are freed of variables with one value left, then rows and objective are divided by what their
/// coefficients have in common. As every variable is whole,
/// bounds may then be rounded inwards, which loses no solution and keeps the numbers small: turnovers in
/// öre and prices per hour would otherwise strain the solver's tolerances.
struct ColumnMatrix {
  private(set) var starts: [Int32] = [0]
  private(set) var rows: [Int32] = []
  private(set) var coefficients: [Double] = []
  private(set) var columnLower: [Double] = []
  private(set) var columnUpper: [Double] = []
  private(set) var objective: [Double]
  private(set) var rowLower: [Double] = []
  private(set) var rowUpper: [Double] = []
  /// Which columns must be whole.
  private(set) var isWhole: [Bool]
  private let isAmount: [Bool]
  /// What the objective was divided by.
  let objectiveDivisor: Int

  /// Means "no bound" to COIN-OR.
  private static let unbounded = Double.greatestFiniteMagnitude

  init(_ program: LinearProgram) {
    objectiveDivisor = program.minimised.divisor
    objective = Array(repeating: 0, count: program.variables.count)
    for term in program.minimised.terms {
      objective[term.variable.index] = Double(term.coefficient / objectiveDivisor)
    }
    isAmount = program.variables.map(\.isAmount)
    isWhole = Array(repeating: true, count: isAmount.count)
    for variable in program.variables {
      columnLower.append(Double(variable.lower))
      columnUpper.append(variable.upper.map(Double.init) ?? Self.unbounded)
    }
    appendRows(of: program)
  }

  private mutating func appendRows(of program: LinearProgram) {
    var columns: [[(row: Int32, coefficient: Double)]] = Array(
      repeating: [], count: program.variables.count)
    for (row, whole) in program.bindingConstraints.enumerated() {
      let constraint = program.withoutFixed(whole)
      let divisor = constraint.sum.divisor
      let lower = constraint.lower.map { Double($0.dividedUp(by: divisor)) }
      let upper = constraint.upper.map { Double($0.dividedDown(by: divisor)) }
      rowLower.append(lower ?? -Self.unbounded)
      rowUpper.append(upper ?? Self.unbounded)
      for term in constraint.sum.terms {
        columns[term.variable.index].append(
          (Int32(truncatingIfNeeded: row), Double(term.coefficient / divisor)))
      }
    }
    for column in columns {
      rows += column.map(\.row)
      coefficients += column.map(\.coefficient)
      starts.append(Int32(truncatingIfNeeded: rows.count))
    }
  }

  var hasAmounts: Bool { isAmount.contains(true) }

  /// The same with divisible amounts.
  var relaxed: ColumnMatrix {
    var matrix = self
    matrix.isWhole = isAmount.map { !$0 }
    return matrix
  }

  /// Whether some row asks for a whole number between two neighbours.
  var hasEmptyRow: Bool { zip(rowLower, rowUpper).contains { $0 > $1 } }
}

extension LinearProgram {
  /// `constraint` with the variables that have one value left taken into its limits: what is left of "at
  /// least 3/10 of 1,001 hours" is then a whole number. As it is where that does not fit an `Int`.
  fileprivate func withoutFixed(_ constraint: Constraint) -> Constraint {
    var fixed = 0
    var free: [LinearExpression.Term] = []
    for term in constraint.sum.terms {
      let variable = variables[term.variable.index]
      guard variable.lower == variable.upper else {
        free.append(term)
        continue
      }
      let (part, tooLarge) = term.coefficient.multipliedReportingOverflow(by: variable.lower)
      guard !tooLarge, part.magnitude <= 1 << 53, fixed.magnitude <= 1 << 53 else {
        return constraint
      }
      fixed += part
    }
    guard fixed.magnitude <= 1 << 53, free.count < constraint.sum.terms.count else {
      return constraint
    }
    return Constraint(
      name: constraint.name, sum: LinearExpression(free),
      lower: constraint.lower.map { $0 - fixed }, upper: constraint.upper.map { $0 - fixed })
  }
}

extension Int {
  fileprivate func dividedDown(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  fileprivate func dividedUp(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }
}
