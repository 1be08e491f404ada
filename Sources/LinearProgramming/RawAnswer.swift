/// What a library said in one run, before anybody believed it.
struct RawAnswer {
  enum Outcome {
    case optimal, infeasible, unbounded, stopped
    /// The library's own status.
    case abandoned(String)
  }

  let outcome: Outcome
  /// No point is below this, in the matrix's own objective.
  let bound: Double
  let point: [Double]?

  /// The answer in whole numbers, checked.
  ///
  /// - Parameter relaxed: whether amounts were taken as divisible. The best point of such a run is the best
  ///   of all only if it is whole by itself.
  func solution(
    of program: LinearProgram, _ matrix: ColumnMatrix, relaxed: Bool
  ) throws(LinearFailure) -> LinearSolution {
    switch outcome {
    case .optimal:
      if relaxed, let place = firstDivided(of: program) {
        throw LinearFailure(kind: .inexact, place: place)
      }
      return .optimal(try exactPoint(of: program))
    case .infeasible: return .infeasible
    case .unbounded: return .unbounded
    case .stopped: return .stopped(best: try? exactPoint(of: program), bound: wholeBound(matrix))
    case .abandoned(let status): throw LinearFailure(kind: .abandoned, place: status)
    }
  }

  private func firstDivided(of program: LinearProgram) -> String? {
    zip(program.variables, point ?? []).first { abs($1 - $1.rounded()) > 1e-5 }?.0.name
  }

  private func exactPoint(of program: LinearProgram) throws(LinearFailure) -> LinearPoint {
    guard let point else { throw LinearFailure(kind: .abandoned, place: "no point") }
    var values: [Int] = []
    for (variable, value) in zip(program.variables, point) {
      guard let whole = Int(exactly: value.rounded()) else {
        throw LinearFailure(kind: .inexact, place: variable.name)
      }
      values.append(whole)
    }
    return try LinearPoint(values, of: program)
  }

  /// The bound as a value that the objective can take: never above the true one but for the solver's
  /// own tolerance, which is taken off.
  private func wholeBound(_ matrix: ColumnMatrix) -> Int? {
    let tolerance = 1e-6 * max(1, bound.magnitude)
    guard bound.magnitude < 1e30, let whole = Int(exactly: (bound - tolerance).rounded(.up)) else {
      return nil
    }
    let (value, overflow) = whole.multipliedReportingOverflow(by: matrix.objectiveDivisor)
    return overflow ? nil : value
  }
}

extension LinearPoint {
  /// - Throws: ``LinearFailure`` where `values` break a constraint, or the objective does not fit an `Int`.
  init(_ values: [Int], of program: LinearProgram) throws(LinearFailure) {
    if let place = program.firstBroken(by: values) {
      throw LinearFailure(kind: .inexact, place: place)
    }
    guard let objective = program.minimised.value(at: values) else {
      throw LinearFailure(kind: .tooLarge, place: "objective")
    }
    self.init(values: values, objective: objective)
  }
}
