import Briefs
import Law
import Members
import Values

extension PlanningTask {
  /// Amounts and prices up to this stay exact in every sum that the programme makes of them.
  static let largestAmount = 1_000_000_000

  /// Refuses what no plan should be made from.
  func check() throws(PlanningFailure) {
    try checkLimits()
    try checkNames()
    try checkWishes()
    for lot in lots {
      for demand in lot.demands { try check(demand, of: lot.id) }
    }
    for economicOperator in operators {
      for capacity in economicOperator.capacities { try check(capacity, of: economicOperator.id) }
      for commitment in economicOperator.commitments {
        try check(commitment, of: economicOperator)
      }
      for price in economicOperator.prices { try check(price, of: economicOperator) }
    }
  }

  private func checkLimits() throws(PlanningFailure) {
    if let most = limits.maxLotsSubmitted, most < 1 {
      throw PlanningFailure(
        .badLimit, "at most \(most) lots may be tendered for; at least 1 is needed")
    }
    let share = "\(sharedCost.numerator)/\(sharedCost.denominator)"
    guard sharedCost.numerator >= 0 else {
      throw PlanningFailure(
        .badLimit, "share of common costs is \(share); 0 or more is needed")
    }
    guard sharedCost.numerator <= 1_000_000, sharedCost.denominator <= 1_000_000 else {
      throw PlanningFailure(.outOfRange, "share of common costs is \(share)")
    }
  }

  private func checkNames() throws(PlanningFailure) {
    if let lot = firstRepeated(lots.map(\.id)) {
      throw PlanningFailure(.duplicate, "lot '\(lot)' is there twice")
    }
    if let id = firstRepeated(operators.map(\.id)) {
      throw PlanningFailure(.duplicate, "operator '\(id)' is there twice")
    }
    let known = Set(operators.map(\.id))
    for lot in lots {
      let candidates = lot.candidates.map(\.operatorID)
      if let id = firstRepeated(candidates) {
        throw PlanningFailure(.duplicate, "lot '\(lot.id)': candidate '\(id)' is there twice")
      }
      if let id = candidates.first(where: { !known.contains($0) }) {
        throw PlanningFailure(
          .unknownOperator, "lot '\(lot.id)': candidate '\(id)' is not in the register")
      }
    }
    if let lead, !known.contains(lead) {
      throw PlanningFailure(.unknownOperator, "leader '\(lead)' is not in the register")
    }
  }

  private func check(_ demand: Demand, of lot: LotID) throws(PlanningFailure) {
    let name = "lot '\(lot)': demand for \(demand.cpv)"
    guard let amount = demand.amount else {
      throw PlanningFailure(.badDemand, "\(name) has no amount", source: demand.source)
    }
    guard amount > 0 else {
      throw PlanningFailure(.badDemand, "\(name) is \(amount)", source: demand.source)
    }
    guard amount <= Self.largestAmount else {
      throw PlanningFailure(.outOfRange, "\(name) is \(amount)", source: demand.source)
    }
  }

  private func check(_ capacity: Capacity, of id: OperatorID) throws(PlanningFailure) {
    let message = "operator '\(id)': capacity for \(capacity.cpv) is \(capacity.amount)"
    guard capacity.amount > 0 else {
      throw PlanningFailure(.badCapacity, message, source: capacity.source)
    }
    guard capacity.amount <= Self.largestAmount else {
      throw PlanningFailure(.outOfRange, message, source: capacity.source)
    }
  }

  private func check(
    _ commitment: Commitment, of economicOperator: EconomicOperator
  ) throws(PlanningFailure) {
    guard (0...Self.largestAmount).contains(commitment.amount) else {
      throw PlanningFailure(
        .badCapacity,
        "operator '\(economicOperator.id)': commitment for \(commitment.cpv) is \(commitment.amount)",
        source: economicOperator.source)
    }
  }

  private func check(
    _ price: UnitPrice, of economicOperator: EconomicOperator
  ) throws(PlanningFailure) {
    // No amount in the message: only its own member may see a price.
    let message = "operator '\(economicOperator.id)': price for \(price.cpv)"
    guard price.price.minorUnits >= 0 else {
      throw PlanningFailure(
        .badPrice, "\(message) is below zero", source: economicOperator.source)
    }
    guard price.price.minorUnits <= Self.largestAmount else {
      throw PlanningFailure(
        .outOfRange, "\(message) is too large", source: economicOperator.source)
    }
  }
}

private func firstRepeated<Name: Hashable>(_ names: [Name]) -> Name? {
  var seen: Set<Name> = []
  return names.first { !seen.insert($0).inserted }
}
