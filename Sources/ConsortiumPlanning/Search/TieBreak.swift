import LinearProgramming
import Procurement

/// Chooses between plans that every objective finds equally good, by the order of ids, in four searches.
///
/// First the lots with the smallest sum of positions, then the operators, then the fewest seats and of those
/// the earliest, then the amounts: the more an operator comes first, the more it does. What is still even
/// after that is left to the solver, which gives the same answer to the same program every time.
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
    let one = programme.seats.reduce(1) { $0 + position(of: $1.operatorID) }
    let seats = programme.seats.map {
      LinearExpression.Term(one + position(of: $0.operatorID), $0.variable)
    }
    guard try step("order of seats", seats, &search) else { return }
    search.fix(programme.seats.map(\.variable))
    // A lot's first demand weighs most, so that it is not left open who does which of them.
    let amounts = zip(programme.offers, programme.offerVariables).map { offer, variable in
      LinearExpression.Term(
        position(of: offer.operatorID)
          * (programme.lots[offer.lot].demands.count - offer.demand), variable)
    }
    _ = try step("order of amounts", amounts, &search)
  }

  private func step(
    _ name: String, _ terms: [LinearExpression.Term], _ search: inout LexicographicSearch
  ) throws(PlanningFailure) -> Bool {
    try search.minimise(name, LinearExpression(terms)) != nil && search.isProven
  }

  private func position(of id: OperatorID) -> Int { (programme.positions[id] ?? 0) + 1 }
}
