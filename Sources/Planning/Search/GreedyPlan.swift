import Briefs
import LinearProgramming
import Members
import Values

/// A plan made without looking back: something for a solver to better.
///
/// Lots with the least choice first; of those who can work on them, whoever is in already, then whoever can
/// do most. Nothing but the work is looked at, so that the plan may break other constraints: then it is none.
struct GreedyPlan {
  private let programme: Programme
  private var values: [Int]
  /// Base units left, by operator and capacity.
  private var left: [OperatorID: [Int]] = [:]
  private var members: Set<OperatorID> = []

  init(_ programme: Programme) {
    self.programme = programme
    values = Array(repeating: 0, count: programme.linear.variables.count)
    for economicOperator in programme.operators {
      left[economicOperator.id] = economicOperator.capacities.indices.map {
        economicOperator.leastFree(at: $0, on: programme.lots.map(\.days))
      }
    }
  }

  /// `nil` where the plan breaks a constraint.
  var point: LinearPoint? {
    var plan = self
    return plan.fill() ? programme.linear.point(plan.values) : nil
  }

  private mutating func fill() -> Bool {
    let choice = programme.lots.indices.map { lot in programme.seats(onLotAt: lot).count }
    for lot in programme.lots.indices.sorted(by: { (choice[$0], $0) < (choice[$1], $1) }) {
      for demand in programme.lots[lot].demands.indices where !fill(demand, of: lot) {
        return false
      }
      values[index(programme.lotVariables[lot])] = 1
    }
    for seat in programme.seats {
      let works = seat.offers.contains { values[index(programme.offerVariables[$0])] > 0 }
      values[index(seat.variable)] = works ? 1 : 0
    }
    for (economicOperator, variable) in zip(programme.operators, programme.operatorVariables) {
      values[index(variable)] = members.contains(economicOperator.id) ? 1 : 0
    }
    return true
  }

  private mutating func fill(_ demand: Int, of lot: Int) -> Bool {
    var wanted = programme.lots[lot].demands[demand].amount ?? 0
    var open = programme.offers.indices.filter {
      programme.offers[$0].lot == lot && programme.offers[$0].demand == demand
    }
    while wanted > 0 {
      guard let best = open.max(by: { rank($0, wanted) < rank($1, wanted) }) else { return false }
      open.removeAll { $0 == best }
      let amount = min(wanted, free(best))
      guard amount > 0 else { continue }
      take(amount, of: best)
      wanted -= amount
    }
    return true
  }

  private mutating func take(_ amount: Int, of offer: Int) {
    let own = programme.offers[offer]
    values[index(programme.offerVariables[offer])] += amount
    left[own.operatorID]?[own.capacity] -= amount * programme.baseUnits(of: offer)
    members.insert(own.operatorID)
  }

  /// Earlier ids win between equals.
  private func rank(_ offer: Int, _ wanted: Int) -> (Int, Int, Int) {
    let useful = min(wanted, free(offer))
    let isIn = members.contains(programme.offers[offer].operatorID) && useful > 0
    return (isIn ? 1 : 0, useful, -offer)
  }

  private func free(_ offer: Int) -> Int {
    let own = programme.offers[offer]
    let units = left[own.operatorID]?[own.capacity] ?? 0
    return min(own.limit, units / programme.baseUnits(of: offer))
  }

  private func index(_ variable: LinearProgram.VariableID) -> Int { variable.position }
}
