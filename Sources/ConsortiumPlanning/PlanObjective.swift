/// What a plan is judged by, in this order: each is made as good as it can be before the next counts.
package enum PlanObjective: String, Hashable, Sendable, CaseIterable {
  /// Most lots.
  case lots
  /// Fewest operators in all.
  case members
  /// Fewest pairs of operator and lot: no more operators on a lot than it needs.
  case shares
  /// Lowest price of the work.
  case price
}
