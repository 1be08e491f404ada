import Briefs
import LinearProgramming
import Members
import Values

/// A plan that outlives any one of its members.
extension LexicographicSearch {
  /// Asks that after the loss of any one operator the others on each lot can do all the work.
  ///
  /// Each loss gets amounts of its own. Groups cannot change once a tender is sent, so the seats stay.
  mutating func survive(in programme: inout Programme) throws(PlanningFailure) {
    for id in programme.operators.map(\.id) { try programme.require(survivalOf: id) }
    self.program = programme.linear
    forgetPoint()
  }
}

extension Programme {
  fileprivate mutating func require(survivalOf lost: OperatorID) throws(PlanningFailure) {
    var amounts: [Int: LinearProgram.VariableID] = [:]
    for offer in offers.indices where offers[offer].operatorID != lost {
      amounts[offer] = linear.addVariable(
        "work without \(lost)", through: offers[offer].limit, isAmount: true)
    }
    for (position, lot) in lots.enumerated() {
      for (number, demand) in lot.demands.enumerated() {
        let terms = amounts.filter {
          offers[$0.key].lot == position && offers[$0.key].demand == number
        }.map { LinearExpression.Term(1, $0.value) }
        linear.require(
          "demand without \(lost)",
          LinearExpression(terms).minus(demand.amount ?? 0, lotVariables[position]), equals: 0)
      }
      try requirePooled(onLotAt: position, without: lost)
    }
    for seat in seats where seat.operatorID != lost {
      for offer in seat.offers {
        guard let amount = amounts[offer] else { continue }
        linear.require(
          "seat without \(lost)",
          LinearExpression(sumOf: [amount]).minus(offers[offer].limit, seat.variable), atMost: 0)
      }
    }
    requireCapacities(of: amounts)
  }

  private mutating func requireCapacities(of amounts: [Int: LinearProgram.VariableID]) {
    let own = Dictionary(grouping: amounts.keys.sorted()) { offers[$0].operatorID }
    for economicOperator in operators {
      let draws = Dictionary(grouping: own[economicOperator.id] ?? []) { offers[$0].capacity }
      for (capacity, drawing) in draws.sorted(by: { $0.key < $1.key }) {
        for (drawing, free) in shares(of: economicOperator, capacity, drawing) {
          let terms = drawing.compactMap { offer in
            amounts[offer].map { LinearExpression.Term(baseUnits(of: offer), $0) }
          }
          linear.require("capacity without one", LinearExpression(terms), atMost: free)
        }
      }
    }
  }
}
