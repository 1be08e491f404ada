import Briefs
import Law
import LinearProgramming
import Members
import Values

/// A planning task as a linear program, and what its variables stand for.
///
/// Variables: a lot is tendered for; an operator is in the consortium; an operator is on a lot (a *seat*);
/// how much of an offer is used. Everything is in the order of ids, so that the order in which a register
/// lists its members changes nothing.
struct Programme {
  struct Seat {
    let operatorID: OperatorID
    /// Position within ``Programme/lots``.
    let lot: Int
    /// `nil` for a member of the group.
    let support: Supporter.Kind?
    let variable: LinearProgram.VariableID
    /// Positions within ``Programme/offers``.
    let offers: Range<Int>
  }

  /// What is asked of the program besides the task itself.
  struct Scope {
    /// Whether every lot must be tendered for.
    var allLots = false
    /// What is left out to find out whether it is in the way.
    var dropped: Set<PlanRequirement> = []
    /// Whether amounts and sums may fall short, at a price: to find out by how little.
    var isElastic = false
  }

  var linear = LinearProgram()
  var task: PlanningTask
  let scope: Scope
  /// By id.
  let lots: [LotTask]
  var lotVariables: [LinearProgram.VariableID] = []
  /// By id; only those with a seat.
  var operators: [EconomicOperator] = []
  var operatorVariables: [LinearProgram.VariableID] = []
  /// By lot and operator.
  var seats: [Seat] = []
  var offers: [Offer] = []
  var offerVariables: [LinearProgram.VariableID] = []
  /// Fixed cost of a seat's ways, minor units, with the variable that is 1 where they are gone.
  var ways: [(cost: Int, variable: LinearProgram.VariableID)] = []
  /// What may fall short, where it may.
  var shortfalls: [Shortfall] = []
  /// The load of the most loaded capacity, thousandths; only where it counts.
  var load: LinearProgram.VariableID?
  /// What the price of a plan is for: that of all lots of the task, whichever are in the programme.
  let pricePeriod: WorkPeriod
  /// Of ``operators``, by id.
  private(set) var positions: [OperatorID: Int] = [:]

  init(
    _ task: PlanningTask, lots: [LotTask], scope: Scope = Scope()
  ) throws(PlanningFailure) {
    self.task = task
    self.scope = scope
    self.lots = lots.sorted { $0.id < $1.id }
    pricePeriod = task.pricePeriod(of: task.lots)
    for position in self.lots.indices {
      try addVariables(ofLotAt: position)
      if scope.allLots { linear.fix(lotVariables[position], at: 1) }
    }
    addOperators()
    requireWork()
    requireSeats()
    requireCapacities()
    for position in self.lots.indices { try requirePooled(onLotAt: position) }
    requireLimits()
    requireWishes()
    addBounds()
  }

  func variable(of id: OperatorID) -> LinearProgram.VariableID? {
    positions[id].map { operatorVariables[$0] }
  }

  func seats(onLotAt position: Int) -> [Seat] { seats.filter { $0.lot == position } }

  /// The amounts of a seat that go to the lot's demand at `demand`.
  func amounts(of seat: Seat, for demand: Int) -> LinearExpression {
    LinearExpression(
      sumOf: seat.offers.filter { offers[$0].demand == demand }.map { offerVariables[$0] })
  }

  /// Base units of the capacity that one unit of the offer draws.
  func baseUnits(of offer: Int) -> Int {
    lots[offers[offer].lot].demands[offers[offer].demand].period.baseUnits
  }
}

extension Programme {
  private mutating func addVariables(ofLotAt position: Int) throws(PlanningFailure) {
    let lot = lots[position]
    lotVariables.append(linear.addVariable("lot \(lot.id)", through: 1))
    let constraints = try pooled(onLotAt: position)
    let supporters = Dictionary(
      lot.supporters.map { ($0.facts.operatorID, $0.kind) }, uniquingKeysWith: { first, _ in first }
    )
    let offers = Dictionary(
      grouping: task.offers(on: lot, at: position), by: \.operatorID)
    for candidate in task.parties(of: lot) {
      let support = supporters[candidate]
      let own = support == .reliedOn ? [] : offers[candidate] ?? []
      guard canSit(candidate, support, constraints), !own.isEmpty || support == .reliedOn else {
        continue
      }
      addSeat(of: candidate, ofLotAt: position, support, own)
    }
  }

  /// An operator without a known value for something that the group must show gets no seat: unknown is never
  /// true. A supporter shows only what it lends.
  private func canSit(
    _ id: OperatorID, _ support: Supporter.Kind?, _ constraints: [PooledConstraint]
  ) -> Bool {
    switch support {
    case nil: constraints.allSatisfy { $0.contributions[id] != nil }
    case .subcontractor: true
    case .reliedOn: constraints.contains { $0.contributions[id] ?? 0 > 0 }
    }
  }

  private mutating func addSeat(
    of id: OperatorID, ofLotAt position: Int, _ support: Supporter.Kind?, _ own: [Offer]
  ) {
    let lot = lots[position].id
    let seat = linear.addVariable("seat \(id) \(lot)", through: 1)
    let first = offers.count
    for offer in own {
      offerVariables.append(
        linear.addVariable("work \(id) \(lot)", through: offer.limit, isAmount: true))
    }
    offers += own
    seats.append(
      Seat(
        operatorID: id, lot: position, support: support, variable: seat,
        offers: first..<offers.count))
  }

  private mutating func addOperators() {
    let seated = Set(seats.map(\.operatorID))
    operators = task.operators.filter { seated.contains($0.id) }.sorted { $0.id < $1.id }
    operatorVariables = operators.map { linear.addVariable("member \($0.id)", through: 1) }
    positions = Dictionary(
      zip(operators.map(\.id), operators.indices), uniquingKeysWith: { first, _ in first })
  }
}

extension PlanningTask {
  /// Everybody who may be on the lot in whatever role, by id.
  func parties(of lot: LotTask) -> [OperatorID] {
    (lot.candidates + lot.supporters.map(\.facts)).map(\.operatorID).sorted()
  }
}
