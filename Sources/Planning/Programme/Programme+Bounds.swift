import Briefs
import Law
import LinearProgramming
import Members
import Values

/// What follows from the rest, but not for fractions: a solver that may put half an operator on a lot needs
/// long to see that no smaller group will do.
extension Programme {
  mutating func addBounds() {
    guard scope.dropped.isEmpty, !scope.isElastic else { return }
    boundSeats()
    if scope.allLots, task.limits.maxLotsAwarded == nil { boundMembers() }
    orderTwins()
  }

  /// Of each demand: the largest that are needed to do it.
  private mutating func boundSeats() {
    for (position, lot) in lots.enumerated() {
      let own = seats(onLotAt: position)
      for (number, demand) in lot.demands.enumerated() {
        let working = own.filter { $0.offers.contains { offers[$0].demand == number } }
        let limits = working.map { seat in
          seat.offers.reduce(0) { offers[$1].demand == number ? $0 + offers[$1].limit : $0 }
        }
        guard let fewest = fewest(of: limits, reaching: demand.amount ?? 0), fewest > 1 else {
          continue
        }
        linear.require(
          "fewest on \(lot.id)",
          LinearExpression(sumOf: working.map(\.variable)).minus(fewest, lotVariables[position]),
          atLeast: 0)
      }
    }
  }

  /// Of all demands that must be met from the same capacities: the operators that are needed to meet them.
  private mutating func boundMembers() {
    struct Well: Hashable {
      let operatorID: OperatorID
      let capacity: Int
    }
    var wells: [[Int]: Set<Well>] = [:]
    for offer in offers.indices {
      let own = offers[offer]
      wells[[own.lot, own.demand], default: []].insert(
        Well(operatorID: own.operatorID, capacity: own.capacity))
    }
    let kinds = Set(wells.values).sorted { $0.count < $1.count }
    var bounds: Set<[Int]> = []
    for kind in kinds {
      // Everything that nobody outside of this kind can do.
      let within = wells.filter { $0.value.isSubset(of: kind) }.keys
      let amount = within.reduce(0) { sum, key in
        let demand = lots[key[0]].demands[key[1]]
        return sum + (demand.amount ?? 0) * demand.period.baseUnits
      }
      let able = operators.indices.filter { position in
        kind.contains { $0.operatorID == operators[position].id }
      }
      let amounts = able.map { position in
        kind.reduce(0) { sum, well in
          well.operatorID == operators[position].id
            ? sum + operators[position].capacities[well.capacity].baseAmount : sum
        }
      }
      guard let fewest = fewest(of: amounts, reaching: amount), fewest > 1,
        bounds.insert(able + [fewest]).inserted
      else { continue }
      linear.require(
        "fewest members", LinearExpression(sumOf: able.map { operatorVariables[$0] }),
        atLeast: fewest)
    }
  }

  /// `nil` where all together do not reach `amount`.
  private func fewest(of amounts: [Int], reaching amount: Int) -> Int? {
    var sum = 0
    for (count, own) in amounts.sorted(by: >).enumerated() {
      if sum >= amount { return count }
      sum += own
    }
    return sum >= amount ? amounts.count : nil
  }

  /// Of operators that are alike in everything, the one with the earlier id comes first.
  private mutating func orderTwins() {
    let named = Set(task.wishes.required + [task.wishes.lead, task.lead].compactMap(\.self))
    let standings = standings
    let groups = Dictionary(
      grouping: operators.indices.filter { !named.contains(operators[$0].id) }
    ) { Twin(operators[$0], standings[operators[$0].id] ?? []) }
    for twins in groups.values where twins.count > 1 {
      for (first, second) in zip(twins, twins.dropFirst()) {
        linear.require(
          "order of twins", difference(operatorVariables[first], operatorVariables[second]),
          atLeast: 0)
      }
    }
  }

  /// What each operator is and adds on each of its lots, as a list of numbers.
  private var standings: [OperatorID: [Int]] {
    var standings: [OperatorID: [Int]] = [:]
    let roles = [nil] + Supporter.Kind.allCases
    for seat in seats {
      standings[seat.operatorID, default: []] += [
        seat.lot, roles.firstIndex(of: seat.support) ?? 0,
        lots[seat.lot].leaders?.contains(seat.operatorID) == false ? 0 : 1,
        lots[seat.lot].jointLeaders?.contains(seat.operatorID) == false ? 0 : 1,
      ]
    }
    for lot in lots {
      let sums = PooledSums(lot: lot, margin: task.wishes.margin)
      let readings = lot.oneOf.flatMap(\.self).flatMap { (try? sums.sums(for: $0)) ?? [] }
      for constraint in ((try? sums.all()) ?? []) + readings {
        for book in lot.candidates {
          standings[book.operatorID, default: []].append(
            constraint.contributions[book.operatorID] ?? .min)
        }
      }
      for book in lot.candidates where task.wishes.objectives.contains(.jobs) {
        standings[book.operatorID, default: []] += [
          book.quantity(.occupiedHeads) ?? -1, book.quantity(.occupiedTargetHeads) ?? -1,
        ]
      }
    }
    for share in task.wishes.workShares {
      for id in share.operators { standings[id, default: []].append(1) }
    }
    return standings
  }

  /// Everything about an operator that a plan depends on, but for its id.
  private struct Twin: Hashable {
    let places: [String]
    let capacities: [[String]]
    let commitments: [Commitment]
    let prices: [UnitPrice]
    let standing: [Int]

    init(_ economicOperator: EconomicOperator, _ standing: [Int]) {
      places = [economicOperator.municipality, economicOperator.nuts]
      capacities = economicOperator.capacities.map {
        ["\($0.cpv)", $0.unit.rawValue, $0.period.rawValue, "\($0.amount)"] + $0.places
      }
      commitments = economicOperator.commitments
      prices = economicOperator.prices
      self.standing = standing
    }
  }
}
