import Briefs
import LinearProgramming
import Members
import Values

/// Who does how much: demands, seats and capacities.
extension Programme {
  /// Each demand of a lot that is tendered for is met exactly; one that is dropped, at most.
  mutating func requireWork() {
    for (position, lot) in lots.enumerated() {
      let own = offers.indices.filter { offers[$0].lot == position }
      for (number, demand) in lot.demands.enumerated() {
        var terms = own.filter { offers[$0].demand == number }
          .map { LinearExpression.Term(1, offerVariables[$0]) }
        terms.append(.init(-(demand.amount ?? 0), lotVariables[position]))
        let name = "demand \(number + 1) of \(lot.id)"
        if scope.dropped.contains(.demand(lot.id, demand)) {
          linear.require(name, LinearExpression(terms), atMost: 0)
        } else {
          if let missing = shortfall(of: demand, lot.id) { terms.append(.init(1, missing)) }
          linear.require(name, LinearExpression(terms), equals: 0)
        }
      }
    }
  }

  mutating func requireSeats() {
    for seat in seats {
      let name = "\(seat.operatorID) on \(lots[seat.lot].id)"
      linear.require(
        "tender: \(name)", difference(lotVariables[seat.lot], seat.variable), atLeast: 0)
      // No idle member: competition law has no room for one that the work does not need. On one demand,
      // the least part sees to it.
      if Set(seat.offers.map { offers[$0].demand }).count > 1 {
        let work = seat.offers.map { LinearExpression.Term(1, offerVariables[$0]) }
        linear.require(
          "work: \(name)", LinearExpression(work + [.init(-1, seat.variable)]), atLeast: 0)
      }
      requirePresence(of: seat, name)
    }
    let own = Dictionary(grouping: seats, by: \.operatorID)
    for (economicOperator, variable) in zip(operators, operatorVariables) {
      requireMembership(of: economicOperator.id, variable, own[economicOperator.id] ?? [])
    }
  }

  /// Work only from a seat that is taken, and as much of it as the wishes say.
  private mutating func requirePresence(of seat: Seat, _ name: String) {
    let demands = Set(seat.offers.map { offers[$0].demand }).sorted()
    for number in demands {
      let demand = lots[seat.lot].demands[number]
      let amount = demand.amount ?? 0
      let own = seat.offers.filter { offers[$0].demand == number }
      let most = own.reduce(0) { min(amount, $0 + offers[$1].limit) }
      let least = scope.keeps(.leastPart, of: task.wishes).map { $0.ofWhole(amount) } ?? 0
      let way = wayCost(of: seat, to: demand)
      let presence =
        demands.count == 1 || (least <= 1 && way == 0)
        ? seat.variable : addPresence(on: seat, name)
      let work = LinearExpression(sumOf: own.map { offerVariables[$0] })
      linear.require("presence: \(name)", work.minus(most, presence), atMost: 0)
      if least > 1 || demands.count == 1 {
        linear.require("part: \(name)", work.minus(max(1, least), presence), atLeast: 0)
      }
      if way > 0 { ways.append((way, presence)) }
    }
  }

  private mutating func addPresence(
    on seat: Seat, _ name: String
  ) -> LinearProgram.VariableID {
    let presence = linear.addVariable("at work: \(name)", through: 1)
    linear.require("seat: \(name)", difference(seat.variable, presence), atLeast: 0)
    return presence
  }

  private func wayCost(of seat: Seat, to demand: Demand) -> Int {
    guard task.wishes.transport != nil else { return 0 }
    return task.operators.first { $0.id == seat.operatorID }
      .flatMap { task.wayCost(of: $0, to: demand) } ?? 0
  }

  /// In the consortium exactly if on some lot.
  private mutating func requireMembership(
    of id: OperatorID, _ variable: LinearProgram.VariableID, _ own: [Seat]
  ) {
    for seat in own {
      linear.require("member: \(id)", difference(variable, seat.variable), atLeast: 0)
    }
    linear.require(
      "no idle member: \(id)",
      LinearExpression(own.map { .init(1, $0.variable) } + [.init(-1, variable)]), atLeast: 0)
  }

  /// One capacity is shared by all demands that draw on it, in base units; only a member has any.
  mutating func requireCapacities() {
    let own = Dictionary(grouping: offers.indices) { offers[$0].operatorID }
    for (economicOperator, variable) in zip(operators, operatorVariables) {
      let draws = Dictionary(grouping: own[economicOperator.id] ?? []) { offers[$0].capacity }
      for (position, drawing) in draws.sorted(by: { $0.key < $1.key }) {
        let name = "capacity \(position + 1) of \(economicOperator.id)"
        for (drawing, free) in shares(of: economicOperator, position, drawing) {
          if let most = task.limits.maxLotsAwarded,
            Set(drawing.map { offers[$0].lot }).count > most, !scope.dropped.contains(.lotsAwarded)
          {
            require(name, drawing, atMost: free, onEvery: most)
          } else {
            linear.require(name, draw(of: drawing).minus(free, variable), atMost: 0)
          }
        }
      }
    }
  }

  /// Which of the offers share what of a capacity; none alone, as its own limit says as much.
  func shares(
    of economicOperator: EconomicOperator, _ capacity: Int, _ drawing: [Int]
  ) -> [(drawing: [Int], free: Int)] {
    economicOperator.freeCapacity(at: capacity, on: lots.map(\.days)).map { bound in
      (drawing.filter { bound.lots.contains(offers[$0].lot) }, bound.amount)
    }.filter { $0.drawing.count > 1 }
  }

  func draw(of drawing: [Int]) -> LinearExpression {
    LinearExpression(
      drawing.map { LinearExpression.Term(baseUnits(of: $0), offerVariables[$0]) })
  }

  /// However many lots of those tendered for are awarded, `count` at most, the capacity suffices.
  ///
  /// The largest `count` of the draws d sum to at most c exactly if some t and p exist with
  /// `count * t + sum(p) <= c` and `p >= d - t` on each lot.
  private mutating func require(
    _ name: String, _ drawing: [Int], atMost amount: Int, onEvery count: Int
  ) {
    let level = linear.addVariable("level of \(name)", through: amount, isAmount: true)
    var sum = [LinearExpression.Term(count, level)]
    let lots = Dictionary(grouping: drawing) { offers[$0].lot }
    for lot in lots.keys.sorted() {
      let above = linear.addVariable("above level of \(name)", through: amount, isAmount: true)
      let draw = draw(of: lots[lot] ?? []).minus(1, level).minus(1, above)
      linear.require(name, draw, atMost: 0)
      sum.append(.init(1, above))
    }
    linear.require(name, LinearExpression(sum), atMost: amount)
  }
}

extension Programme.Scope {
  enum Part { case leastPart, mostPart }

  /// The wish, where it is not dropped.
  func keeps(_ part: Part, of wishes: PlanWishes) -> Ratio? {
    switch part {
    case .leastPart: wishes.leastPart.flatMap { dropped.contains(.leastPart($0)) ? nil : $0 }
    case .mostPart: wishes.mostPart.flatMap { dropped.contains(.mostPart($0)) ? nil : $0 }
    }
  }
}

extension Ratio {
  /// The least whole number that is this share of `whole`.
  func ofWhole(_ whole: Int) -> Int { (whole * numerator + denominator - 1) / denominator }
}

extension LinearExpression {
  func minus(_ coefficient: Int, _ variable: LinearProgram.VariableID) -> LinearExpression {
    LinearExpression(terms + [Term(-coefficient, variable)])
  }
}

func difference(
  _ left: LinearProgram.VariableID, _ right: LinearProgram.VariableID
) -> LinearExpression {
  LinearExpression([.init(1, left), .init(-1, right)])
}
