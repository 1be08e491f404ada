import LinearProgramming
import Planning
import Values

/// Which solver plans are made with. Whichever it is, the plan is the same.
package enum SolverChoice: String, Sendable, CaseIterable {
  /// The quickest for the task; CBC alone where there is no HiGHS.
  case auto
  /// Always there.
  case cbc
  /// The library that `SAMANBUD_HIGHS` names, else the system's, else the one beside the program.
  case highs

  /// - Throws: ``DeskFailure`` `noInput` where HiGHS is asked for and not there, or where the variable names
  ///   no such library.
  ///
  /// - Parameter path: the HiGHS library that the user names.
  func solver(for task: PlanningTask, highsAt path: String?) throws(DeskFailure) -> any LinearSolver
  {
    if self == .cbc { return CBCSolver() }
    let highs = HiGHSSolver.found(at: path)
    if let path, highs == nil {
      throw DeskFailure(
        .noInput, at: "SAMANBUD_HIGHS", Phrase("failure.solver.missing", ["path": "\(path)"]),
        remedy: Phrase("remedy.correct-it"))
    }
    if self == .auto { return task.quickestSolver(highs) }
    guard let highs else {
      throw DeskFailure(
        .noInput, Phrase("failure.solver.missing.none"), remedy: Phrase("remedy.install-solver"))
    }
    return highs
  }
}
