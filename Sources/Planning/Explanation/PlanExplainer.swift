import Law
import Values

/// What is worked out beside a plan.
package struct ExplanationScope: Hashable, Sendable {
  /// How many of the next best plans.
  package var alternatives: Int
  /// Whether each member's reason and fallback, and who could be spared, are worked out.
  package var isFull: Bool

  /// No further plans, but every reason, unless said.
  package init(alternatives: Int = 0, isFull: Bool = true) {
    self.alternatives = alternatives
    self.isFull = isFull
  }
}

extension ConsortiumPlanner {
  /// The best plan, and what somebody who decides on it asks: why these, what else, what if one lapses, and
  /// why some lots are not in it.
  ///
  /// - Throws: ``PlanningFailure`` as ``plan(_:)``.
  package func report(
    on task: PlanningTask, _ scope: ExplanationScope = ExplanationScope()
  ) throws(PlanningFailure) -> PlanReport {
    try task.check()
    return try started.explained(task, scope)
  }

  private func explained(
    _ task: PlanningTask, _ scope: ExplanationScope
  ) throws(PlanningFailure) -> PlanReport {
    // Half of the time for the plan, half for what is said about it.
    let (parts, solved) = try withPart(of: scope.isFull ? 2 : 1).solve(task)
    let plan = try plan(of: solved, task)
    let conflicts = try ConflictFinder(planner: self, task: task).conflicts(of: plan)
    guard scope.isFull else {
      return PlanReport(plan: plan, conflicts: conflicts, isRobust: task.wishes.isRobust)
    }
    return PlanReport(
      plan: plan, reasons: try reasons(for: plan, parts, solved, task),
      alternatives: try alternatives(to: solved, parts, task, scope.alternatives),
      surplus: try SurplusSearch(planner: self, task: task).surplus(in: plan),
      conflicts: conflicts, isRobust: task.wishes.isRobust)
  }

  private func reasons(
    for plan: Plan, _ parts: [PlanningTask], _ solved: [Solved], _ task: PlanningTask
  ) throws(PlanningFailure) -> [MemberReason] {
    var reasons: [MemberReason] = []
    for (number, id) in plan.members.enumerated() {
      let planner = withPart(of: plan.members.count - number + 1)
      var others = solved
      for (position, part) in parts.enumerated() where solved[position].members.contains(id) {
        others[position] = try planner.search(part.without(id)).best(breakingTies: false)
      }
      let rest = task.without(id)
      if parts.count > 1, try !planner.keepsWishes(others, rest) {
        others = [try planner.search(rest).best(breakingTies: false)]
      }
      let fallback = try self.plan(of: others, rest)
      reasons.append(
        MemberReason(operatorID: id, losses: losses(from: plan, to: fallback), fallback: fallback))
    }
    return reasons
  }

  /// Once a lot is lost, how good the rest is says nothing any more.
  private func losses(from plan: Plan, to fallback: Plan) -> [MemberReason.Loss] {
    let lost = zip(plan.lots, fallback.lots).filter { before, after in
      !before.tenderers.isEmpty && after.tenderers.isEmpty
    }
    guard lost.isEmpty else { return lost.map { .lot($1.lot, $1.obstacles) } }
    return zip(plan.objectives, fallback.objectives).compactMap { before, after in
      before.value == after.value
        ? nil : .objective(before.name, from: before.value, to: after.value)
    }
  }

  /// Plans with other members, best first; each part of the task adds its own next best.
  private func alternatives(
    to solved: [Solved], _ parts: [PlanningTask], _ task: PlanningTask, _ count: Int
  ) throws(PlanningFailure) -> [Plan] {
    guard count > 0 else { return [] }
    if parts.count > 1, task.hasJointWishes {
      let whole = try search(task).best(breakingTies: false)
      return try alternatives(to: [whole], [task], task, count)
    }
    var best: [[Solved]] = [[]]
    for (part, first) in zip(parts, solved) {
      let choices = try choices(of: part, from: first, count)
      best = best.flatMap { plans in choices.map { plans + [$0] } }
      best.sort { Self.rank($0).lexicographicallyPrecedes(Self.rank($1)) }
      best = Array(best.prefix(count + 1))
    }
    var plans: [Plan] = []
    for parts in best.dropFirst() { plans.append(try plan(of: parts, task)) }
    return plans
  }

  /// The best plan of a part and up to `count` more, each with a set of members of its own.
  private func choices(
    of part: PlanningTask, from first: Solved, _ count: Int
  ) throws(PlanningFailure) -> [Solved] {
    var choices = [first]
    while choices.count <= count, !first.members.isEmpty, !budget.isSpent {
      let next = try search(part)
        .best(otherThan: choices.map(\.members), breakingTies: false)
      guard next.point != nil, next.tendered.count == first.tendered.count else { break }
      choices.append(next)
    }
    return choices
  }

  private static func rank(_ parts: [Solved]) -> [Int] {
    let ranks = parts.map(\.rank)
    let length = ranks.map(\.count).max() ?? 0
    return (0..<length).map { position in
      ranks.reduce(0) { $0 + ($1.indices.contains(position) ? $1[position] : 0) }
    }
  }
}

extension PlanningTask {
  /// The same where `id` takes no part in anything.
  func without(_ id: OperatorID) -> PlanningTask {
    var task = self
    for position in task.lots.indices {
      task.lots[position].candidates.removeAll { $0.operatorID == id }
      task.lots[position].supporters.removeAll { $0.facts.operatorID == id }
    }
    task.wishes.required.removeAll { $0 == id }
    if task.wishes.lead == id { task.wishes.lead = nil }
    return task
  }
}
