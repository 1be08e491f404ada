import LinearProgramming
import Members
import Values

/// The best point of a programme, with what each objective reached.
struct Solved {
  let programme: Programme
  /// `nil` where nothing can be tendered for, or nothing was found.
  let point: LinearPoint?
  /// In the order of the task's wishes, most lots first; as large as told to people.
  let objectives: [Plan.Objective]
  let isProven: Bool
  let stoppedBy: Plan.Stop?

  /// For comparing plans of one task: smaller is better.
  var rank: [Int] {
    objectives.map { objective in
      let isMaximised =
        objective.name == PlanObjective.lots
        || PlanObjective(rawValue: objective.name)?.isMaximised ?? false
      return isMaximised ? -objective.value : objective.value
    }
  }

  var members: Set<OperatorID> {
    guard let point else { return [] }
    return Set(
      zip(programme.operators, programme.operatorVariables).filter { point[$1] == 1 }.map(\.0.id))
  }

  var tendered: Set<LotID> {
    guard let point else { return [] }
    return Set(
      zip(programme.lots, programme.lotVariables).filter { point[$1] == 1 }.map(\.0.id))
  }
}

/// Solves one task, whole.
struct PlanSearch {
  let task: PlanningTask
  let solver: any LinearSolver
  let budget: SearchBudget

  /// - Parameters:
  ///   - others: sets of members that are not to come back.
  ///   - breakingTies: whether the order of ids settles what the objectives leave open.
  func best(
    otherThan others: [Set<OperatorID>] = [], breakingTies: Bool = true
  ) throws(PlanningFailure) -> Solved {
    let lots = task.lots.filter { !$0.demands.isEmpty }
    // All or none: one lot ruled out rules out the others, and the programme would not know of it.
    let isRuledOut = task.limits.allRequired && lots.count < task.lots.count
    let open = isRuledOut ? [] : lots
    var stop: Plan.Stop?
    // Mostly everything can be tendered for; then how many lots is no question.
    if task.limits.maxLotsSubmitted.map({ $0 >= open.count }) ?? true, !open.isEmpty {
      let whole = try search(open, Programme.Scope(allLots: true), others, breakingTies)
      if whole.point != nil { return whole }
      stop = whole.stoppedBy
    }
    let part = try search(open, Programme.Scope(), others, breakingTies)
    guard let stop else { return part }
    return Solved(
      programme: part.programme, point: part.point, objectives: part.objectives, isProven: false,
      stoppedBy: stop)
  }

  private func search(
    _ lots: [LotTask], _ scope: Programme.Scope, _ others: [Set<OperatorID>], _ breakingTies: Bool
  ) throws(PlanningFailure) -> Solved {
    var programme = try Programme(task, lots: lots, scope: scope)
    for members in others { programme.exclude(members) }
    var search = LexicographicSearch(
      programme.linear, from: others.isEmpty ? GreedyPlan(programme).point : nil, solver: solver,
      budget: budget)
    if task.wishes.isRobust { try search.survive(in: &programme) }
    var objectives: [Plan.Objective] = []
    var left = task.wishes.objectives.count + (scope.allLots ? 0 : 1) + (breakingTies ? 1 : 0)
    if scope.allLots {
      objectives.append(
        Plan.Objective(name: PlanObjective.lots, value: lots.count, bound: lots.count))
    } else if let given = try search.minimise(
      PlanObjective.lots, programme.lotsGiven, sharing: left)
    {
      left -= 1
      objectives.append(
        Plan.Objective(
          name: PlanObjective.lots, value: -given.value, bound: given.bound.map { -$0 }))
    }
    for objective in task.wishes.objectives {
      guard let reached = try reach(objective, programme, &search, sharing: left) else { break }
      objectives.append(reached)
      left -= 1
    }
    let isProven = search.isProven && (search.point != nil || search.isInfeasible)
    if breakingTies, search.isProven, search.point != nil {
      try TieBreak(programme: programme).run(&search)
    }
    return Solved(
      programme: programme, point: search.point, objectives: objectives, isProven: isProven,
      stoppedBy: isProven ? nil : search.stop ?? .nodes)
  }

  private func reach(
    _ objective: PlanObjective, _ programme: Programme, _ search: inout LexicographicSearch,
    sharing left: Int
  ) throws(PlanningFailure) -> Plan.Objective? {
    guard let sum = programme.sum(for: objective) else {
      return try MarginSearch(programme: programme).run(&search, sharing: left)
    }
    guard let reached = try search.minimise(objective.rawValue, sum, sharing: left) else {
      return nil
    }
    let sign = objective.isMaximised ? -1 : 1
    return Plan.Objective(
      name: objective.rawValue, value: sign * reached.value, bound: reached.bound.map { sign * $0 })
  }
}

extension Programme {
  /// Rules out the very set `members`.
  mutating func exclude(_ members: Set<OperatorID>) {
    let terms = zip(operators, operatorVariables).map { economicOperator, variable in
      LinearExpression.Term(members.contains(economicOperator.id) ? -1 : 1, variable)
    }
    linear.require("other members", LinearExpression(terms), atLeast: 1 - members.count)
  }
}
