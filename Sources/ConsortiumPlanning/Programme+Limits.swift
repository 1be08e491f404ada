import LinearProgramming
import Procurement

/// What holds between the lots of a procedure.
extension Programme {
  mutating func require(_ limits: LotLimits) {
    if let most = limits.maxLotsSubmitted {
      linear.require("most lots", LinearExpression(sumOf: lotVariables), atMost: most)
    }
    guard limits.allRequired, let first = lotVariables.first else { return }
    for lot in lotVariables.dropFirst() {
      linear.require(
        "all lots", LinearExpression([.init(1, first), .init(-1, lot)]), equals: 0)
    }
  }

  /// At least `fewest` operators on `lot` if it is tendered for.
  ///
  /// Follows from the rest where `fewest` is right, but not for fractions: a solver that may put half an
  /// operator on a lot needs long to see that no smaller group will do.
  mutating func require(seats fewest: Int, on lot: LotID) {
    for (own, variable) in zip(lots, lotVariables) where own.id == lot {
      let seated = seats(on: lot).map { LinearExpression.Term(1, $0.variable) }
      linear.require(
        "fewest on \(lot)", LinearExpression(seated + [.init(-fewest, variable)]), atLeast: 0)
    }
  }

  /// No lot without `lead` on one of them.
  mutating func require(lead: OperatorID) {
    let member = zip(operators, operatorVariables).first { $0.0.id == lead }?.1
    for lot in lotVariables {
      let terms = [LinearExpression.Term(-1, lot)] + (member.map { [.init(1, $0)] } ?? [])
      linear.require("leader takes part", LinearExpression(terms), atLeast: 0)
    }
  }
}

/// What can be made small.
extension Programme {
  func sum(for objective: PlanObjective) -> LinearExpression {
    switch objective {
    case .lots: LinearExpression(lotVariables.map { .init(-1, $0) })
    case .members: LinearExpression(sumOf: operatorVariables)
    case .shares: LinearExpression(sumOf: seats.map(\.variable))
    case .price: workPrice
    }
  }

  /// In one period for all lots, so that they weigh against each other fairly.
  private var workPrice: LinearExpression {
    let demands = Dictionary(
      lots.map { ($0.id, $0.demands) }, uniquingKeysWith: { first, _ in first })
    return LinearExpression(
      zip(offers, offerVariables).map { offer, variable in
        let times = demands[offer.lot]?[offer.demand].timesPriced(in: pricePeriod) ?? 1
        return .init(offer.unitPrice * times, variable)
      })
  }
}
