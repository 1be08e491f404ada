internal import CCbc

/// Owns one model of COIN-OR's branch-and-cut solver; frees it at the end of its life.
///
/// Only to be used while ``CBCSolver`` holds its lock.
@safe
struct CBCHandle: ~Copyable {
  private let model: UnsafeMutableRawPointer
  private let columns: Int

  /// `nil` where the library has no memory left.
  init?(_ matrix: ColumnMatrix) {
    guard let model = unsafe Cbc_newModel() else { return nil }
    unsafe self.model = unsafe model
    columns = matrix.columnLower.count
    unsafe Cbc_loadProblem(
      model, Int32(truncatingIfNeeded: columns), Int32(truncatingIfNeeded: matrix.rowLower.count),
      matrix.starts, matrix.rows, matrix.coefficients, matrix.columnLower, matrix.columnUpper,
      matrix.objective, matrix.rowLower, matrix.rowUpper)
    for column in 0..<columns where matrix.isWhole[column] {
      unsafe Cbc_setInteger(model, Int32(truncatingIfNeeded: column))
    }
    unsafe Cbc_setObjSense(model, 1)
    unsafe Cbc_setLogLevel(model, 0)
  }

  deinit { unsafe Cbc_deleteModel(model) }

  func set(_ parameter: String, _ value: String) {
    unsafe Cbc_setParameter(model, parameter, value)
  }

  /// A valid point, one value a column, to be bettered.
  func begin(with point: [Double]) {
    unsafe Cbc_setMIPStartI(
      model, Int32(truncatingIfNeeded: columns), (0..<columns).map(Int32.init), point)
  }

  func solve() { _ = unsafe Cbc_solve(model) }

  var isProvenOptimal: Bool { unsafe Cbc_isProvenOptimal(model) != 0 }
  var isProvenInfeasible: Bool { unsafe Cbc_isProvenInfeasible(model) != 0 }
  var isUnbounded: Bool { unsafe Cbc_isContinuousUnbounded(model) != 0 }
  /// 0 finished, 1 stopped by a limit, 2 given up.
  var status: Int { Int(unsafe Cbc_status(model)) }
  /// Says more about ``status``: 1 is an infeasible relaxation, 7 an unbounded one.
  var secondaryStatus: Int { Int(unsafe Cbc_secondaryStatus(model)) }
  /// No point is below this.
  var bound: Double { unsafe Cbc_getBestPossibleObjValue(model) }

  /// The best point that keeps all constraints within the solver's tolerances, if it found one.
  var bestPoint: [Double]? {
    guard let values = unsafe Cbc_bestSolution(model) else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: values, count: columns))
  }
}
