import LinearProgramming
import Procurement

/// A planning task as a linear program, and what its variables stand for.
///
/// Variables: a lot is tendered for; an operator is in the consortium; an operator is on a lot (a *seat*);
/// how much of an offer is used. Everything is in the order of ids, so that the order in which a register
/// lists its members changes nothing, not even between equally good plans.
struct Programme {
  struct Seat {
    let operatorID: OperatorID
    let lot: LotID
    let variable: LinearProgram.VariableID
    /// Positions within ``Programme/offers``.
    let offers: [Int]
  }

  /// Which pooled constraints hold; fewer than all only to find out why there is no plan.
  struct Families: OptionSet {
    let rawValue: Int
    static let share = Families(rawValue: 1)
    static let turnover = Families(rawValue: 2)
    static let all: Families = [.share, .turnover]
  }

  var linear = LinearProgram()
  /// By id.
  let lots: [LotTask]
  private(set) var lotVariables: [LinearProgram.VariableID] = []
  /// By id; only those with an offer.
  private(set) var operators: [EconomicOperator] = []
  private(set) var operatorVariables: [LinearProgram.VariableID] = []
  /// By lot and operator.
  private(set) var seats: [Seat] = []
  private(set) var offers: [Offer] = []
  private(set) var offerVariables: [LinearProgram.VariableID] = []
  /// What the price of a plan is for: that of all lots of the task, whichever are in the programme.
  let pricePeriod: WorkPeriod

  init(
    _ task: PlanningTask, lots: [LotTask], families: Families = .all
  ) throws(PlanningFailure) {
    self.lots = lots.sorted { $0.id < $1.id }
    pricePeriod = task.lots.flatMap(\.demands).pricePeriod
    var pooled: [[PooledConstraint]] = []
    for lot in self.lots {
      let constraints = try lot.pooledConstraints().filter { families.includes($0.family) }
      pooled.append(constraints)
      addVariables(of: lot, task, known: constraints)
    }
    addOperators(of: task)
    requireWork()
    requireSeats()
    requireCapacities()
    for (position, constraints) in pooled.enumerated() {
      for constraint in constraints { require(constraint, onLotAt: position) }
    }
  }

  func seats(on lot: LotID) -> [Seat] { seats.filter { $0.lot == lot } }

  /// The amounts of a seat that go to the lot's demand at `demand`.
  func amounts(of seat: Seat, for demand: Int) -> LinearExpression {
    LinearExpression(
      sumOf: seat.offers.filter { offers[$0].demand == demand }.map { offerVariables[$0] })
  }
}

extension Programme.Families {
  fileprivate func includes(_ family: PooledConstraint.Family) -> Bool {
    switch family {
    case .share: contains(.share)
    case .turnover: contains(.turnover)
    }
  }
}

extension Programme {
  /// An operator without a known value for a pooled constraint gets no seat: unknown is never true.
  private mutating func addVariables(
    of lot: LotTask, _ task: PlanningTask, known constraints: [PooledConstraint]
  ) {
    lotVariables.append(linear.addVariable("lot \(lot.id)", through: 1))
    let usable = task.offers(on: lot).filter { offer in
      constraints.allSatisfy { $0.contributions[offer.operatorID] != nil }
    }
    for group in usable.chunked(by: \.operatorID) {
      let seat = linear.addVariable("seat \(group[0].operatorID) \(lot.id)", through: 1)
      let first = offers.count
      for offer in group {
        offerVariables.append(
          linear.addVariable("work \(offer.operatorID) \(lot.id)", through: offer.limit))
      }
      offers += group
      seats.append(
        Seat(
          operatorID: group[0].operatorID, lot: lot.id, variable: seat,
          offers: Array(first..<offers.count)))
    }
  }

  private mutating func addOperators(of task: PlanningTask) {
    let seated = Set(seats.map(\.operatorID))
    operators = task.operators.filter { seated.contains($0.id) }.sorted { $0.id < $1.id }
    operatorVariables = operators.map { linear.addVariable("member \($0.id)", through: 1) }
  }

  /// Each demand of a lot that is tendered for is met exactly.
  private mutating func requireWork() {
    for (lot, variable) in zip(lots, lotVariables) {
      for (position, demand) in lot.demands.enumerated() {
        let work = offers.indices.filter {
          offers[$0].lot == lot.id && offers[$0].demand == position
        }
        let terms = work.map { LinearExpression.Term(1, offerVariables[$0]) }
        linear.require(
          "demand \(position + 1) of \(lot.id)",
          LinearExpression(terms + [.init(-(demand.amount ?? 0), variable)]), equals: 0)
      }
    }
  }

  private mutating func requireSeats() {
    let lotVariable = Dictionary(
      zip(lots.map(\.id), lotVariables), uniquingKeysWith: { first, _ in first })
    let demands = Dictionary(
      lots.map { ($0.id, $0.demands) }, uniquingKeysWith: { first, _ in first })
    for seat in seats {
      let name = "\(seat.operatorID) on \(seat.lot)"
      if let lot = lotVariable[seat.lot] {
        linear.require("tender: \(name)", difference(lot, seat.variable), atLeast: 0)
      }
      // No idle member: competition law has no room for one that the work does not need.
      let work = seat.offers.map { LinearExpression.Term(1, offerVariables[$0]) }
      linear.require(
        "work: \(name)", LinearExpression(work + [.init(-1, seat.variable)]), atLeast: 0)
      for (position, demand) in (demands[seat.lot] ?? []).enumerated() {
        requirePresence(for: seat, demand: demand, at: position, name)
      }
    }
    for (economicOperator, variable) in zip(operators, operatorVariables) {
      requireMembership(of: economicOperator.id, variable)
    }
  }

  /// Work only from a seat that is taken.
  private mutating func requirePresence(
    for seat: Seat, demand: Demand, at position: Int, _ name: String
  ) {
    let own = seat.offers.filter { offers[$0].demand == position }
    guard !own.isEmpty else { return }
    let most = own.reduce(0) { min(demand.amount ?? 0, $0 + offers[$1].limit) }
    let terms = own.map { LinearExpression.Term(-1, offerVariables[$0]) }
    linear.require(
      "presence: \(name)", LinearExpression(terms + [.init(most, seat.variable)]), atLeast: 0)
  }

  /// In the consortium exactly if on some lot.
  private mutating func requireMembership(
    of id: OperatorID, _ variable: LinearProgram.VariableID
  ) {
    let own = seats.filter { $0.operatorID == id }.map(\.variable)
    for seat in own { linear.require("member: \(id)", difference(variable, seat), atLeast: 0) }
    linear.require(
      "no idle member: \(id)",
      LinearExpression(own.map { .init(1, $0) } + [.init(-1, variable)]), atLeast: 0)
  }

  /// One capacity is shared by all demands that draw on it, in base units.
  private mutating func requireCapacities() {
    for economicOperator in operators {
      let own = offers.indices.filter { offers[$0].operatorID == economicOperator.id }
      for (position, capacity) in economicOperator.capacities.enumerated() {
        let draws = own.filter { offers[$0].capacity == position }
        guard draws.count > 1 else { continue }
        let terms = draws.map { draw in
          LinearExpression.Term(baseUnits(of: offers[draw]), offerVariables[draw])
        }
        linear.require(
          "capacity \(position + 1) of \(economicOperator.id)", LinearExpression(terms),
          atMost: capacity.baseAmount)
      }
    }
  }

  private func baseUnits(of offer: Offer) -> Int {
    lots.first { $0.id == offer.lot }?.demands[offer.demand].period.baseUnits ?? 1
  }

  private mutating func require(_ constraint: PooledConstraint, onLotAt position: Int) {
    let terms = seats(on: lots[position].id).map { seat in
      LinearExpression.Term(constraint.contributions[seat.operatorID] ?? 0, seat.variable)
    }
    linear.require(
      "\(constraint.label) on \(lots[position].id)",
      LinearExpression(terms + [.init(-constraint.required, lotVariables[position])]), atLeast: 0)
  }
}

private func difference(
  _ left: LinearProgram.VariableID, _ right: LinearProgram.VariableID
) -> LinearExpression {
  LinearExpression([.init(1, left), .init(-1, right)])
}

extension Array {
  /// Runs of neighbours with the same key.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
    reduce(into: []) { runs, element in
      if let last = runs.last?.last, key(last) == key(element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
  }
}
