import LinearProgramming
import Procurement

/// Chooses between plans that every objective finds equally good, so that the answer is the only one.
///
/// Operators with earlier ids come first: into the consortium, then lots with earlier ids, then operators
/// on each lot, then the largest amounts.
struct TieBreak {
  let programme: Programme
  var search: LexicographicSearch

  /// Weights are powers of two; this many keep them far within the solver's precision.
  private static let blockSize = 10

  mutating func run() throws(PlanningFailure) {
    let choices =
      programme.operatorVariables + programme.lotVariables + programme.seats.map(\.variable)
    if try !isOnlyChoice(choices) {
      try prefer(programme.operatorVariables)
      try prefer(programme.lotVariables)
      try prefer(programme.seats.map(\.variable))
    }
    try preferAmounts()
  }

  /// Asks for the point that differs most from the one at hand; where none differs, all are fixed.
  private mutating func isOnlyChoice(
    _ choices: [LinearProgram.VariableID]
  ) throws(PlanningFailure) -> Bool {
    guard let point = search.point else { return true }
    let agreement = LinearExpression(choices.map { .init(point[$0] == 1 ? 1 : -1, $0) })
    var probe = search
    let least = try probe.minimise("agreement", agreement)
    guard probe.isProven, least == point.value(of: agreement) else { return false }
    for choice in choices { search.fix(choice, at: point[choice]) }
    return true
  }

  /// Takes the earliest of `choices` (0 or 1 each) first.
  private mutating func prefer(_ choices: [LinearProgram.VariableID]) throws(PlanningFailure) {
    for start in stride(from: 0, to: choices.count, by: Self.blockSize) {
      let block = choices[start..<min(start + Self.blockSize, choices.count)]
      let weighted = zip(block, 0...).map { choice, position in
        LinearExpression.Term(-(1 << (Self.blockSize - position)), choice)
      }
      _ = try search.minimise("order", LinearExpression(weighted))
      guard let point = search.point else { return }
      for choice in block { search.fix(choice, at: point[choice]) }
    }
    fixIdleSeats()
  }

  /// Without its operator or its lot a seat is free: saying so saves the solver from finding out.
  private mutating func fixIdleSeats() {
    for seat in programme.seats where search.program.isFixed(at: 0, seat.variable) {
      for offer in seat.offers { search.fix(programme.offerVariables[offer], at: 0) }
    }
  }

  private mutating func preferAmounts() throws(PlanningFailure) {
    for lot in programme.lots {
      let seats = programme.seats(on: lot.id).filter { search.point?[$0.variable] == 1 }
      for demand in lot.demands.indices {
        let sums = seats.map { programme.amounts(of: $0, for: demand) }.filter { !$0.terms.isEmpty }
        // The last one does what the others leave.
        for sum in sums.dropLast() { try preferMost(of: sum) }
      }
    }
  }

  private mutating func preferMost(of sum: LinearExpression) throws(PlanningFailure) {
    let negative = LinearExpression(sum.terms.map { .init(-$0.coefficient, $0.variable) })
    _ = try search.minimise("amount", negative)
  }
}
