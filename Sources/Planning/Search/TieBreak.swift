import LinearProgramming
import Values

/// Chooses between plans that every objective finds equally good, by the order of ids.
///
/// First the lots with the smallest sum of positions, then the operators, then the fewest seats and of those
/// the earliest ids on the earliest lots, then the amounts: the more an operator comes first, the more it does.
/// Two solvers then come to the same plan, but for rare sums that are even over three or more operators.
struct TieBreak {
  let programme: Programme

  func run(_ search: inout LexicographicSearch) throws(PlanningFailure) {
    let lots = programme.lotVariables.enumerated().map {
      LinearExpression.Term($0.offset + 1, $0.element)
    }
    guard try step("order of lots", lots, &search) else { return }
    search.fix(programme.lotVariables)
    let members = programme.operatorVariables.enumerated().map {
      LinearExpression.Term($0.offset + 1, $0.element)
    }
    guard try step("order of members", members, &search) else { return }
    search.fix(programme.operatorVariables)
    if !programme.task.wishes.objectives.contains(.shares) {
      let seats = programme.seats.map { LinearExpression.Term(1, $0.variable) }
      guard try step("fewest seats", seats, &search) else { return }
    }
    let seats = programme.seats.map { seat in
      LinearExpression.Term(
        position(of: seat.operatorID) * (programme.lots.count - seat.lot), seat.variable)
    }
    guard try step("order of seats", seats, &search) else { return }
    search.fix(programme.seats.map(\.variable))
    // Earlier demands weigh more, so that it is not left open who does which of them.
    let ranks = ranks
    let amounts = zip(programme.offers, programme.offerVariables).map { offer, variable in
      LinearExpression.Term(
        position(of: offer.operatorID) * (ranks[offer.lot] - offer.demand), variable)
    }
    _ = try step("order of amounts", amounts, &search)
  }

  /// By lot, how many demands there are from its first one on.
  private var ranks: [Int] {
    programme.lots.indices.map { lot in
      programme.lots[lot...].reduce(0) { $0 + $1.demands.count }
    }
  }

  private func step(
    _ name: String, _ terms: [LinearExpression.Term], _ search: inout LexicographicSearch
  ) throws(PlanningFailure) -> Bool {
    try search.minimise(name, LinearExpression(terms)) != nil && search.isProven
  }

  private func position(of id: OperatorID) -> Int { (programme.positions[id] ?? 0) + 1 }
}
