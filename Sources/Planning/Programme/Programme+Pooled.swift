import LinearProgramming
import Values

/// What the group on a lot must show together.
extension Programme {
  /// Those that hold, without any that were dropped.
  func pooled(onLotAt position: Int) throws(PlanningFailure) -> [PooledConstraint] {
    let lot = lots[position]
    return try PooledSums(lot: lot, margin: task.wishes.margin).all()
      .filter { !scope.dropped.contains(.pooled(lot.id, $0.label)) }
  }

  /// - Parameter lost: who is not there any more; `nil` for the group as it tenders.
  mutating func requirePooled(
    onLotAt position: Int, without lost: OperatorID? = nil
  ) throws(PlanningFailure) {
    let group = Group(
      position: position,
      seats: seats.filter { $0.lot == position && $0.operatorID != lost })
    for constraint in try pooled(onLotAt: position) { require(constraint, of: group) }
    for readings in lots[position].oneOf { try require(oneOf: readings, of: group) }
    requireLeader(of: group)
    requireJointLeader(of: group)
  }

  /// The seats on a lot that count.
  private struct Group {
    let position: Int
    let seats: [Seat]

    /// What they add.
    func sum(of constraint: PooledConstraint) -> LinearExpression {
      LinearExpression(
        seats.compactMap { seat in
          constraint.contributions[seat.operatorID].map { .init($0, seat.variable) }
        })
    }
  }

  private mutating func require(_ constraint: PooledConstraint, of group: Group) {
    let lot = lots[group.position]
    var sum = group.sum(of: constraint).minus(constraint.required, lotVariables[group.position])
    if let missing = shortfall(of: constraint, lot.id) {
      sum = LinearExpression(sum.terms + [.init(1, missing)])
    }
    linear.require("\(constraint.label) on \(lot.id)", sum, atLeast: 0)
  }

  /// At least one of several readings, each with a variable that is 1 only where the reading holds.
  private mutating func require(
    oneOf readings: [PooledReading], of group: Group
  ) throws(PlanningFailure) {
    let lot = lots[group.position]
    guard !scope.dropped.contains(.pooled(lot.id, readings.first?.label ?? "")) else { return }
    let sums = PooledSums(lot: lot, margin: task.wishes.margin)
    var chosen: [LinearExpression.Term] = []
    for reading in readings {
      let choice = linear.addVariable("reading \(reading.label) on \(lot.id)", through: 1)
      chosen.append(.init(1, choice))
      for constraint in try sums.sums(for: reading) { hold(constraint, of: group, if: choice) }
    }
    linear.require(
      "one reading on \(lot.id)",
      LinearExpression(chosen + [.init(-1, lotVariables[group.position])]), atLeast: 0)
  }

  /// Where `choice` is 0 the sum may be as low as it can get. Who has an unknown fact stays out if it is 1.
  private mutating func hold(
    _ constraint: PooledConstraint, of group: Group, if choice: LinearProgram.VariableID
  ) {
    let sum = group.sum(of: constraint)
    let lowest = sum.terms.reduce(0) { $0 + min(0, $1.coefficient) }
    linear.require(
      "\(constraint.label) if chosen", sum.minus(constraint.required - lowest, choice),
      atLeast: lowest)
    for seat in group.seats
    where seat.support == nil && constraint.contributions[seat.operatorID] == nil {
      linear.require(
        "known if chosen", LinearExpression(sumOf: [seat.variable, choice]), atMost: 1)
    }
  }

  private mutating func requireLeader(of group: Group) {
    let lot = lots[group.position]
    let own = group.seats.filter { $0.support == nil }
    guard !scope.dropped.contains(.leader(lot.id)) else { return }
    // A tender has a tenderer, whoever else does the work.
    guard lot.leaders != nil || own.count < group.seats.count else { return }
    let able = own.filter { lot.leaders?.contains($0.operatorID) ?? true }
    linear.require(
      "leader on \(lot.id)",
      LinearExpression(sumOf: able.map(\.variable)).minus(1, lotVariables[group.position]),
      atLeast: 0)
  }

  /// Two or more tender together only where one of them may lead, and can.
  private mutating func requireJointLeader(of group: Group) {
    let own = group.seats.filter { $0.support == nil }
    let leading = own.filter { leadsJointly($0.operatorID, lots[group.position]) }
    let others = own.filter { !leadsJointly($0.operatorID, lots[group.position]) }
    guard others.count > 1 else { return }
    linear.require(
      "joint leader on \(lots[group.position].id)",
      LinearExpression(
        leading.map { .init(1 - others.count, $0.variable) } + others.map { .init(1, $0.variable) }),
      atMost: 1)
  }

  private func leadsJointly(_ id: OperatorID, _ lot: LotTask) -> Bool {
    if let named = task.wishes.lead, named != id, !scope.dropped.contains(.leads(named)) {
      return false
    }
    return (lot.leaders?.contains(id) ?? true || scope.dropped.contains(.leader(lot.id)))
      && (lot.jointLeaders?.contains(id) ?? true || scope.dropped.contains(.jointLeader(lot.id)))
  }
}
