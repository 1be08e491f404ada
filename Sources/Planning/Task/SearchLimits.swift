/// How long searches may go on, the same for every command that plans.
package enum SearchLimits {
  /// For each search. One that goes on for longer ends with the best found, marked as not proven; counted in nodes,
  /// so that the same input gives the same plan on any machine.
  package static let nodes = 20_000
  /// For all searches of one plan together, or of one question whether a team exists. Most take a second; one that
  /// this stopped is marked, as it then depends on the machine.
  package static let seconds = 120
}
