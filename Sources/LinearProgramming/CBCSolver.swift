internal import Synchronization

/// COIN-OR's branch-and-cut solver (CBC), silent, on one thread and with fixed seeds.
package struct CBCSolver: LinearSolver {
  /// Solves go one at a time in the whole process: Debian's library keeps the commands of the solve in
  /// one shared buffer (coin-or/Cbc#332), and two at once read each other's.
  private static let lock = Mutex(())

  package init() {}

  /// - Throws: ``LinearFailure`` where the program's numbers are too large, or where no attempt gives a
  ///   point that holds in exact arithmetic.
  package func solve(
    _ program: LinearProgram, limits: SolverLimits = .none
  ) throws(LinearFailure) -> LinearSolution {
    if let place = program.firstTooLarge { throw LinearFailure(kind: .tooLarge, place: place) }
    let matrix = ColumnMatrix(program)
    if matrix.hasEmptyRow { return .infeasible }
    if program.variables.isEmpty { return Self.solutionWithoutVariables(of: program) }
    do throws(LinearFailure) {
      return try Self.attempt(program, matrix, limits, strictly: false)
    } catch {
      return try Self.attempt(program, matrix, limits, strictly: true)
    }
  }

  private static func solutionWithoutVariables(of program: LinearProgram) -> LinearSolution {
    program.isSatisfied(by: []) ? .optimal(LinearPoint(values: [], objective: 0)) : .infeasible
  }

  /// - Parameter strictly: narrower tolerances and no preprocessing: slower, for programs in which the
  ///   usual ones took a point for valid that is not.
  private static func attempt(
    _ program: LinearProgram, _ matrix: ColumnMatrix, _ limits: SolverLimits, strictly: Bool
  ) throws(LinearFailure) -> LinearSolution {
    let answer = lock.withLock { _ in CBCAnswer(matrix, limits, strictly: strictly) }
    guard let answer else { throw LinearFailure(kind: .abandoned, place: "no memory") }
    return try answer.solution(of: program, objectiveDivisor: matrix.objectiveDivisor)
  }
}

/// What the library said in one run, before anybody believed it.
private struct CBCAnswer {
  let isProvenOptimal: Bool
  let isProvenInfeasible: Bool
  let isUnbounded: Bool
  let status: Int
  let secondaryStatus: Int
  let bound: Double
  let point: [Double]?

  init?(_ matrix: ColumnMatrix, _ limits: SolverLimits, strictly: Bool) {
    guard let handle = CBCHandle(matrix) else { return nil }
    for (parameter, value) in Self.parameters(limits, strictly: strictly) {
      handle.set(parameter, value)
    }
    handle.solve()
    isProvenOptimal = handle.isProvenOptimal
    isProvenInfeasible = handle.isProvenInfeasible
    isUnbounded = handle.isUnbounded
    status = handle.status
    secondaryStatus = handle.secondaryStatus
    bound = handle.bound
    point = handle.bestPoint
  }

  private static func parameters(
    _ limits: SolverLimits, strictly: Bool
  ) -> [(String, String)] {
    var parameters = [
      ("log", "0"), ("slog", "0"), ("randomSeed", "1234567"), ("randomCbcSeed", "7654321"),
      ("ratioGap", "0"), ("allowableGap", "0"),
    ]
    if let nodes = limits.nodes { parameters.append(("maxNodes", "\(max(0, nodes))")) }
    if let milliseconds = limits.milliseconds {
      parameters += [("timeMode", "elapsed"), ("seconds", seconds(milliseconds))]
    }
    if strictly {
      parameters += [
        ("preprocess", "off"), ("integerTolerance", "1e-9"), ("primalTolerance", "1e-9"),
      ]
    }
    return parameters
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let thousandths = String(1_000 + max(0, milliseconds) % 1_000).dropFirst()
    return "\(max(0, milliseconds) / 1_000).\(thousandths)"
  }

  func solution(
    of program: LinearProgram, objectiveDivisor: Int
  ) throws(LinearFailure) -> LinearSolution {
    if isProvenOptimal { return .optimal(try exactPoint(of: program)) }
    if isUnbounded || secondaryStatus == 7 { return .unbounded }
    if isProvenInfeasible { return .infeasible }
    guard status == 1 else {
      throw LinearFailure(kind: .abandoned, place: "cbc status \(status)/\(secondaryStatus)")
    }
    let best: LinearPoint? = try? exactPoint(of: program)
    return .stopped(best: best, bound: wholeBound(objectiveDivisor))
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
    if let place = program.firstBroken(by: values) {
      throw LinearFailure(kind: .inexact, place: place)
    }
    guard let objective = program.minimised.value(at: values) else {
      throw LinearFailure(kind: .tooLarge, place: "objective")
    }
    return LinearPoint(values: values, objective: objective)
  }

  /// The bound as a value that the objective can take: never above the true one but for the solver's
  /// own tolerance, which is taken off.
  private func wholeBound(_ objectiveDivisor: Int) -> Int? {
    let tolerance = 1e-6 * max(1, bound.magnitude)
    guard bound.magnitude < 1e30, let whole = Int(exactly: (bound - tolerance).rounded(.up)) else {
      return nil
    }
    let (value, overflow) = whole.multipliedReportingOverflow(by: objectiveDivisor)
    return overflow ? nil : value
  }
}
