/// A library that solves in floating-point numbers; what it says is checked in whole numbers.
protocol FloatingSolver: LinearSolver {
  /// - Parameters:
  ///   - start: a point to begin with, one value a column.
  ///   - strictly: narrower tolerances, for programs in which the usual ones took a point for valid that is
  ///     not.
  /// - Returns: `nil` where the library has no memory left.
  func answer(
    _ matrix: ColumnMatrix, _ limits: SolverLimits, from start: [Double]?, strictly: Bool
  ) -> RawAnswer?
}

extension FloatingSolver {
  /// - Throws: ``LinearFailure`` where the program's numbers are too large, or where no attempt gives a
  ///   point that holds in exact arithmetic.
  package func solve(
    _ program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(LinearFailure) -> LinearSolution {
    if let place = program.firstTooLarge { throw LinearFailure(kind: .tooLarge, place: place) }
    let matrix = ColumnMatrix(program)
    if matrix.hasEmptyRow { return .infeasible }
    if program.variables.isEmpty {
      return program.isSatisfied(by: [])
        ? .optimal(LinearPoint(values: [], objective: 0)) : .infeasible
    }
    // Most amounts come out whole by themselves, and a search that need not see to it is shorter.
    for relaxed in matrix.hasAmounts ? [true, false] : [false] {
      if let solution = try? attempt(program, matrix, limits, start, relaxed: relaxed) {
        return solution
      }
    }
    return try attempt(program, matrix, limits, start, relaxed: false, strictly: true)
  }

  private func attempt(
    _ program: LinearProgram, _ matrix: ColumnMatrix, _ limits: SolverLimits,
    _ start: LinearPoint?, relaxed: Bool, strictly: Bool = false
  ) throws(LinearFailure) -> LinearSolution {
    let tried = relaxed ? matrix.relaxed : matrix
    let answer = answer(
      tried, limits, from: start?.values.map(Double.init), strictly: strictly)
    guard let answer else { throw LinearFailure(kind: .abandoned, place: "no memory") }
    return try answer.solution(of: program, matrix, relaxed: relaxed)
  }
}
