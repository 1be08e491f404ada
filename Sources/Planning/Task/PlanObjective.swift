/// What a plan is judged by; each is made as good as it can be before the next in order counts.
///
/// Most lots always comes first, and is not asked for.
package enum PlanObjective: String, Hashable, Sendable, CaseIterable {
  /// Fewest operators in all.
  case members
  /// Fewest pairs of operator and lot: no more operators on a lot than it needs.
  case shares
  /// Lowest price of work, ways and administration.
  case price
  /// Most hours for target workers: each operator's hours by its own share of those occupied.
  case jobs
  /// Lowest load of the most loaded capacity, in thousandths.
  case balance
  /// Largest distance from every required share and amount, in whole per cents.
  case safety

  /// The order where nobody asks for another; the order of ids breaks ties.
  ///
  /// Fewest members means in all and then on each lot: competition law has no room for one that a lot could do
  /// without, however cheap.
  package static let usual: [PlanObjective] = [.members, .shares, .price]

  /// The name of the objective that comes before all others.
  package static let lots = "lots"

  /// Whether more is better.
  package var isMaximised: Bool { self == .jobs || self == .safety }

  /// Whether the value of a plan is the sum over its parts that share nothing.
  var isSum: Bool { self != .balance && self != .safety }
}
