import LinearProgramming

/// Finds the largest margin over all limits by halving, as a share's margin is no sum.
struct MarginSearch {
  let programme: Programme

  /// - Returns: the margin in whole per cents; `nil` where there is no plan to begin with.
  func run(
    _ search: inout LexicographicSearch, sharing left: Int
  ) throws(PlanningFailure) -> Plan.Objective? {
    if search.point == nil {
      guard try search.minimise("any plan", LinearExpression(), sharing: left) != nil else {
        return nil
      }
    }
    let others = search.program.constraints.dropFirst(programme.linear.constraints.count)
    var reached = programme.task.wishes.margin
    var refused = 101
    var isOpen = false
    while refused - reached > 1 {
      let middle = (reached + refused) / 2
      switch try search.accept(program(with: middle, and: others), sharing: left) {
      case true: reached = middle
      case false: refused = middle
      case nil:
        isOpen = true
        refused = middle
      }
    }
    return Plan.Objective(
      name: PlanObjective.safety.rawValue, value: reached, bound: isOpen ? nil : reached)
  }

  private func program(
    with margin: Int, and others: some Sequence<LinearProgram.Constraint>
  ) throws(PlanningFailure) -> LinearProgram {
    var raised = programme
    raised.task.wishes.margin = margin
    for position in programme.lots.indices { try raised.requirePooled(onLotAt: position) }
    for row in others { raised.linear.require(row) }
    return raised.linear
  }
}
