import Briefs
import Law
import LinearProgramming
import Members
import Values

/// What holds between the lots of a procedure, and what the bidders wish.
extension Programme {
  mutating func requireLimits() {
    if let most = task.limits.maxLotsSubmitted, !scope.dropped.contains(.lotsSubmitted(most)) {
      linear.require("most lots", LinearExpression(sumOf: lotVariables), atMost: most)
    }
    if task.limits.allRequired, !scope.dropped.contains(.allLots), let first = lotVariables.first {
      for lot in lotVariables.dropFirst() {
        linear.require("all lots", difference(first, lot), equals: 0)
      }
    }
    for id in task.wishes.required { requireOnSomeLot(id) }
  }

  /// No lot without the operator on one of them.
  private mutating func requireOnSomeLot(_ id: OperatorID) {
    guard !scope.dropped.contains(.takesPart(id)) else { return }
    for lot in lotVariables {
      let terms =
        [LinearExpression.Term(-1, lot)] + (variable(of: id).map { [.init(1, $0)] } ?? [])
      linear.require("\(id) takes part", LinearExpression(terms), atLeast: 0)
    }
  }

  mutating func requireWishes() {
    let wishes = task.wishes
    if let most = wishes.mostMembers, !scope.dropped.contains(.mostMembers(most)) {
      linear.require("most members", LinearExpression(sumOf: operatorVariables), atMost: most)
    }
    if let most = scope.keeps(.mostPart, of: wishes) { require(mostPart: most) }
    for share in wishes.workShares where !scope.dropped.contains(share.requirement) {
      require(share)
    }
    if wishes.objectives.contains(.balance) { addLoad() }
  }

  /// For each unit: what each operator does is at most its part of everything that is tendered for.
  private mutating func require(mostPart ratio: Ratio) {
    for (key, drawing) in offersByUnit {
      let whole = whole(key)
      let own = Dictionary(grouping: drawing) { offers[$0].operatorID }
      for id in own.keys.sorted() {
        let terms = draw(of: own[id] ?? []).terms.map {
          LinearExpression.Term(ratio.denominator * $0.coefficient, $0.variable)
        }
        linear.require(
          "most work of \(id)", LinearExpression(terms + whole.times(-ratio.numerator)), atMost: 0)
      }
    }
  }

  private mutating func require(_ share: WorkShare) {
    for (key, drawing) in offersByUnit {
      let own = drawing.filter { share.operators.contains(offers[$0].operatorID) }
      let terms = draw(of: own).times(share.ratio.denominator)
      linear.require(
        "share of work", LinearExpression(terms + whole(key).times(-share.ratio.numerator)),
        atLeast: 0)
    }
  }

  private var offersByUnit: [(WorkKind, [Int])] {
    Dictionary(grouping: offers.indices) { offer in
      WorkKind(lots[offers[offer].lot].demands[offers[offer].demand])
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Everything that is tendered for in one unit, in base units.
  private func whole(_ key: WorkKind) -> LinearExpression {
    LinearExpression(
      zip(lots, lotVariables).flatMap { lot, variable in
        lot.demands.filter { WorkKind($0) == key }.map { demand in
          .init((demand.amount ?? 0) * demand.period.baseUnits, variable)
        }
      })
  }

  private mutating func addLoad() {
    let most = linear.addVariable("load", through: 1_000 * max(1, lots.count))
    load = most
    let own = Dictionary(grouping: offers.indices) { offers[$0].operatorID }
    for economicOperator in operators {
      let draws = Dictionary(grouping: own[economicOperator.id] ?? []) { offers[$0].capacity }
      for (position, drawing) in draws.sorted(by: { $0.key < $1.key }) {
        let amount = economicOperator.capacities[position].baseAmount
        linear.require(
          "load of \(economicOperator.id)",
          LinearExpression(draw(of: drawing).times(1_000)).minus(amount, most), atMost: 0)
      }
    }
  }
}

extension LinearExpression {
  func times(_ factor: Int) -> [Term] { terms.map { Term(factor * $0.coefficient, $0.variable) } }
}

/// What can be made small.
extension Programme {
  /// `nil` for ``PlanObjective/safety``, which is no sum but the largest margin that leaves a plan.
  func sum(for objective: PlanObjective) -> LinearExpression? {
    switch objective {
    case .members: LinearExpression(sumOf: operatorVariables)
    case .shares: LinearExpression(sumOf: seats.map(\.variable))
    case .price: price
    case .jobs: LinearExpression(targetHours.times(-1))
    case .balance: load.map { LinearExpression(sumOf: [$0]) }
    case .safety: nil
    }
  }

  var lotsGiven: LinearExpression { LinearExpression(lotVariables.map { .init(-1, $0) }) }

  /// In one period for all lots, so that they weigh against each other fairly.
  private var price: LinearExpression {
    let work = zip(offers, offerVariables).map { offer, variable in
      let times = lots[offer.lot].demands[offer.demand].timesPriced(in: pricePeriod)
      return LinearExpression.Term(offer.unitPrice * times, variable)
    }
    let administration = operatorVariables.map {
      LinearExpression.Term(task.wishes.memberCost, $0)
    }
    return LinearExpression(
      work + ways.map { .init($0.cost, $0.variable) } + administration)
  }

  /// In ten-thousandths of an hour a year; of operators whose share is not known, none.
  private var targetHours: LinearExpression {
    let terms = zip(offers, offerVariables).compactMap { offer, variable in
      let lot = lots[offer.lot]
      let demand = lot.demands[offer.demand]
      let book = lot.candidates.first { $0.operatorID == offer.operatorID }
      return demand.unit == .hours
        ? book.map {
          LinearExpression.Term($0.targetShareInMyriads * demand.period.baseUnits, variable)
        } : nil
    }
    return LinearExpression(terms)
  }
}

extension FactBook {
  /// Rounded down, in ten-thousandths; 0 where it is not known.
  fileprivate var targetShareInMyriads: Int {
    guard let whole = quantity(.occupiedHeads), let part = quantity(.occupiedTargetHeads),
      0 <= part, part <= whole, (1...1_000_000_000).contains(whole)
    else { return 0 }
    return part * 10_000 / whole
  }
}
