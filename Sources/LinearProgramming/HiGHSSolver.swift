internal import CHiGHS

/// HiGHS, where the machine has it: found when it is first asked for, silent, on one thread, with a fixed seed.
package struct HiGHSSolver: FloatingSolver {
  private let library: HiGHSLibrary

  /// - Parameter path: of the shared library.
  /// - Returns: `nil` where there is no such library, or one that lacks what is used.
  package init?(path: String) {
    guard let library = HiGHSLibrary(path) else { return nil }
    self.library = library
  }

  /// Looked for in this order: what `path` names; the system's own; one beside the program, where `make` puts it.
  ///
  /// - Parameter path: as somebody set it; then no other will do.
  package static func found(at path: String?) -> HiGHSSolver? {
    path.map { HiGHSSolver(path: $0) } ?? installed
  }

  /// The dynamic linker knows the program's folder as `$ORIGIN`.
  private static let installed = ["libhighs.so.1", "libhighs.so", "$ORIGIN/libhighs.so"].lazy
    .compactMap { HiGHSSolver(path: $0) }.first

  /// With the version of the library that the machine has.
  package var name: String { "HiGHS \(library.version)" }

  func answer(
    _ matrix: ColumnMatrix, _ limits: SolverLimits, from start: [Double]?, strictly: Bool
  ) -> RawAnswer? {
    library.answer(matrix, limits, from: start, tolerance: strictly ? 1e-9 : 1e-7)
  }
}

/// The looked-up functions of one shared library.
///
/// `@unchecked`: the pointer is never changed or freed after `init`, and the library keeps nothing in common
/// between two models.
@safe
private final class HiGHSLibrary: @unchecked Sendable {
  private let functions: OpaquePointer

  init?(_ path: String) {
    guard let functions = unsafe samanbud_highs_open(path) else { return nil }
    unsafe self.functions = unsafe functions
  }

  /// As in `1.15.1`.
  var version: String { unsafe String(cString: samanbud_highs_version(functions)) }

  func answer(
    _ matrix: ColumnMatrix, _ limits: SolverLimits, from start: [Double]?, tolerance: Double
  ) -> RawAnswer {
    var point = Array(repeating: 0.0, count: matrix.columnLower.count)
    let integrality = matrix.isWhole.map { Int32($0 ? 1 : 0) }
    let outcome = unsafe matrix.withPointers(integrality, start) { pointers in
      var program = unsafe pointers
      unsafe program.seconds = limits.milliseconds.map { Double(max(0, $0)) / 1_000 } ?? -1
      unsafe program.nodes = limits.nodes.map { Int32(clamping: max(0, $0)) } ?? -1
      unsafe program.tolerance = tolerance
      return unsafe samanbud_highs_solve(functions, &program, &point)
    }
    return RawAnswer(
      outcome: Self.outcome(outcome.status), bound: outcome.bound,
      point: outcome.has_point == 0 ? nil : point)
  }

  private static func outcome(_ status: Int32) -> RawAnswer.Outcome {
    switch status {
    case 7: .optimal
    case 8: .infeasible
    // 9 is "unbounded or infeasible": every program of ours has bounds.
    case 9: .infeasible
    case 10: .unbounded
    case 13, 14, 16: .stopped
    default: .abandoned("highs status \(status)")
    }
  }
}

extension ColumnMatrix {
  /// Its arrays as C sees them, for the time of `body`; limits and tolerance are left for `body` to set.
  fileprivate func withPointers<Result>(
    _ integrality: [Int32], _ start: [Double]?, _ body: (samanbud_highs_program) -> Result
  ) -> Result {
    unsafe objective.withUnsafeBufferPointer { cost in
      unsafe columnLower.withUnsafeBufferPointer { lower in
        unsafe columnUpper.withUnsafeBufferPointer { upper in
          unsafe withRows(integrality, start) { rows in
            var program = unsafe rows
            unsafe program.cost = cost.baseAddress
            unsafe program.column_lower = lower.baseAddress
            unsafe program.column_upper = upper.baseAddress
            return unsafe body(program)
          }
        }
      }
    }
  }

  private func withRows<Result>(
    _ integrality: [Int32], _ start: [Double]?, _ body: (samanbud_highs_program) -> Result
  ) -> Result {
    unsafe rowLower.withUnsafeBufferPointer { lower in
      unsafe rowUpper.withUnsafeBufferPointer { upper in
        unsafe withEntries(integrality, start) { entries in
          var program = unsafe entries
          unsafe program.row_lower = lower.baseAddress
          unsafe program.row_upper = upper.baseAddress
          return unsafe body(program)
        }
      }
    }
  }

  private func withEntries<Result>(
    _ integrality: [Int32], _ start: [Double]?, _ body: (samanbud_highs_program) -> Result
  ) -> Result {
    unsafe starts.withUnsafeBufferPointer { starts in
      unsafe rows.withUnsafeBufferPointer { indices in
        unsafe coefficients.withUnsafeBufferPointer { values in
          unsafe integrality.withUnsafeBufferPointer { integrality in
            unsafe (start ?? []).withUnsafeBufferPointer { point in
              var program = unsafe samanbud_highs_program()
              unsafe program.columns = Int32(clamping: columnLower.count)
              unsafe program.rows = Int32(clamping: rowLower.count)
              unsafe program.nonzeros = Int32(clamping: coefficients.count)
              unsafe program.starts = starts.baseAddress
              unsafe program.indices = indices.baseAddress
              unsafe program.values = values.baseAddress
              unsafe program.integrality = integrality.baseAddress
              unsafe program.start = start == nil ? nil : point.baseAddress
              return unsafe body(program)
            }
          }
        }
      }
    }
  }
}
