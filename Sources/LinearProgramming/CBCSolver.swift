internal import Synchronization

/// COIN-OR's branch-and-cut solver (CBC), silent, on one thread and with fixed seeds.
package struct CBCSolver: FloatingSolver {
  /// Solves go one at a time in the whole process: Debian's library keeps the commands of the solve in
  /// one shared buffer (coin-or/Cbc#332), and two at once read each other's.
  private static let lock = Mutex(())

  /// As people know the solver; no version is told.
  package let name = "CBC"

  /// Holds nothing: every value is the same solver.
  package init() {}

  func answer(
    _ matrix: ColumnMatrix, _ limits: SolverLimits, from start: [Double]?, strictly: Bool
  ) -> RawAnswer? {
    Self.lock.withLock { _ in
      guard let handle = CBCHandle(matrix) else { return nil }
      for (parameter, value) in Self.parameters(limits, strictly: strictly) {
        handle.set(parameter, value)
      }
      if let start { handle.begin(with: start) }
      handle.solve()
      return RawAnswer(outcome: Self.outcome(handle), bound: handle.bound, point: handle.bestPoint)
    }
  }

  private static func outcome(_ handle: borrowing CBCHandle) -> RawAnswer.Outcome {
    if handle.isProvenOptimal { return .optimal }
    if handle.isUnbounded || handle.secondaryStatus == 7 { return .unbounded }
    if handle.isProvenInfeasible { return .infeasible }
    return handle.status == 1
      ? .stopped : .abandoned("cbc status \(handle.status)/\(handle.secondaryStatus)")
  }

  /// Without CBC's preprocessing: with it, 2.10.8 called a plan proven whose price another was below (seed 10 of
  /// the planning benchmark, 50 x 20); without it, twenty seeds of twenty agree with HiGHS, in less time. Nor with
  /// cuts that cost more than they cut off in programs like ours.
  private static func parameters(
    _ limits: SolverLimits, strictly: Bool
  ) -> [(String, String)] {
    var parameters = [
      ("log", "0"), ("slog", "0"), ("randomSeed", "1234567"), ("randomCbcSeed", "7654321"),
      ("ratioGap", "0"), ("allowableGap", "0"), ("preprocess", "off"), ("twoMirCuts", "off"),
      ("gomoryCuts", "off"),
    ]
    if let nodes = limits.nodes { parameters.append(("maxNodes", "\(max(0, nodes))")) }
    if let milliseconds = limits.milliseconds {
      parameters += [("timeMode", "elapsed"), ("seconds", seconds(milliseconds))]
    }
    if strictly {
      parameters += [("integerTolerance", "1e-9"), ("primalTolerance", "1e-9")]
    }
    return parameters
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let thousandths = String(1_000 + max(0, milliseconds) % 1_000).dropFirst()
    return "\(max(0, milliseconds) / 1_000).\(thousandths)"
  }
}
