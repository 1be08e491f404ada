/// A program as solver libraries take it: columns in compressed form, numbers as `Double`.
///
/// Rows and objective are divided by what their coefficients have in common. As every variable is whole,
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
    for (row, constraint) in program.constraints.enumerated() {
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
