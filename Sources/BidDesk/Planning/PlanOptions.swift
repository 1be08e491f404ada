package import ConsortiumPlanning
import Foundation
import LinearProgramming
import Procurement

/// How a plan is asked for.
package struct PlanOptions: Sendable {
  package var objectives = PlanObjective.usual
  package var required: [String] = []
  package var excluded: [String] = []
  package var subcontractors: [String] = []
  package var reliedOn: [String] = []
  /// In whole per cents.
  package var margin = 0
  package var alternatives = 0
  package var isRobust = false
  /// Whether reasons, fallbacks and surplus members are worked out.
  package var isExplained = true
  /// For all searches together; `nil` for no limit, so that the same input gives the same plan.
  package var seconds: Int?
  package var solver = SolverChoice.cbc

  package init() {}

  /// The brief's wishes with those asked for now.
  func wishes(with brief: Brief, _ required: [OperatorID]) -> PlanWishes {
    var wishes = PlanWishes(objectives: objectives)
    wishes.required = required
    wishes.margin = margin
    wishes.isRobust = isRobust
    wishes.mostMembers = brief.wishes?.mostMembers
    wishes.leastPart = brief.wishes?.leastPart
    wishes.mostPart = brief.wishes?.mostPart
    wishes.transport = brief.wishes?.transport.map { transport in
      Transport(
        perKilometre: transport.perKilometre.minorUnits, tripsAYear: transport.tripsAYear,
        distances: Dictionary(
          transport.distances.map { (Transport.Route($0.from, $0.to), $0.kilometres) },
          uniquingKeysWith: { max($0, $1) }))
    }
    return wishes
  }
}

/// Which solver plans are made with.
package enum SolverChoice: String, Sendable, CaseIterable {
  /// Always there.
  case cbc
  /// The library that `SAMANBUD_HIGHS` names, or the system's.
  case highs

  /// - Throws: ``DeskFailure`` `noInput` where HiGHS is asked for and not there.
  var found: any LinearSolver {
    get throws(DeskFailure) {
      guard self == .highs else { return CBCSolver() }
      let path = ProcessInfo.processInfo.environment["SAMANBUD_HIGHS"]
      if let path {
        guard let solver = HiGHSSolver(path: path) else {
          throw DeskFailure(
            .noInput, "SAMANBUD_HIGHS: '\(path)' is no HiGHS library [solver.missing]; correct it")
        }
        return solver
      }
      guard let solver = HiGHSSolver.ofSystem else {
        throw DeskFailure(
          .noInput,
          "HiGHS is not on this machine [solver.missing]; name its libhighs.so in SAMANBUD_HIGHS")
      }
      return solver
    }
  }
}
