import Briefs
import Members
package import Planning
import Values

/// How a plan is asked for.
package struct PlanOptions: Sendable {
  /// What counts, the most important first.
  package var objectives = PlanObjective.usual
  /// Ids of members that must take part.
  package var required: [String] = []
  /// Ids of members that must not.
  package var excluded: [String] = []
  /// Ids of enterprises that may work without tendering.
  package var subcontractors: [String] = []
  /// Ids of enterprises that may lend their turnover.
  package var reliedOn: [String] = []
  /// In whole per cents.
  package var margin = 0
  /// How many of the next best plans to show, from 0 to 100.
  package var alternatives = 0
  /// Whether the plan must survive the loss of any one member.
  package var isRobust = false
  /// Whether reasons, fallbacks and surplus members are worked out.
  package var isExplained = true
  /// For all searches together.
  package var seconds = SearchLimits.seconds
  /// Which solver the plan is made with.
  package var solver = SolverChoice.auto
  /// The HiGHS library that `SAMANBUD_HIGHS` names; `nil` looks for the system's.
  package var solverLibrary: String?

  /// What is usual.
  package init() {}

  /// The brief's wishes with those asked for now.
  ///
  /// - Parameter distances: the register's; the brief's own count before them.
  func wishes(
    with brief: Brief, _ distances: [PlaceDistance], _ required: [OperatorID]
  ) -> PlanWishes {
    var wishes = PlanWishes(objectives: objectives)
    wishes.required = required
    wishes.margin = margin
    wishes.isRobust = isRobust
    wishes.lead = brief.wishes?.lead
    wishes.mostMembers = brief.wishes?.mostMembers
    wishes.leastPart = brief.wishes?.leastPart
    wishes.mostPart = brief.wishes?.mostPart
    wishes.workShares = (brief.wishes?.workShares ?? []).map {
      WorkShare(operators: Set($0.operators), atLeast: $0.ratio)
    }
    wishes.memberCost = brief.wishes?.memberCost?.minorUnits ?? 0
    wishes.transport = brief.wishes?.transport.map { transport in
      Transport(
        perKilometre: transport.perKilometre.minorUnits, tripsAYear: transport.tripsAYear,
        distances: routes(of: distances).merging(routes(of: transport.distances)) { $1 })
    }
    return wishes
  }

  private func routes(of distances: [PlaceDistance]) -> [Transport.Route: Int] {
    Dictionary(
      distances.map { (Transport.Route($0.from, $0.to), $0.kilometres) },
      uniquingKeysWith: { max($0, $1) })
  }
}
