import LinearProgramming
import Values

/// Finds requirements that cannot hold together, none of which can be left out.
///
/// One after the other is dropped: what is possible without it was in the way, and stays; what is impossible
/// without it as well was not, and goes.
struct ConflictFinder {
  let planner: ConsortiumPlanner
  let task: PlanningTask

  /// One for each lot that fails by itself, and one for lots that fail together.
  func conflicts(of plan: Plan) throws(PlanningFailure) -> [PlanConflict] {
    let missing = plan.lots.filter(\.tenderers.isEmpty).map(\.lot)
    var conflicts: [PlanConflict] = []
    var able: [LotTask] = []
    for lot in task.lots {
      guard missing.contains(lot.id) else {
        able.append(lot)
        continue
      }
      guard !lot.demands.isEmpty else { continue }
      if let conflict = try conflict(of: [lot], task.alone(lot)) {
        conflicts.append(conflict)
      } else {
        able.append(lot)
      }
    }
    if able.contains(where: { missing.contains($0.id) }) {
      var together = task
      together.lots = able
      if let conflict = try conflict(of: smallestSet(of: able, missing, together), together) {
        conflicts.append(conflict)
      }
    }
    return conflicts
  }

  /// Leaves out one lot after the other for as long as the rest cannot be had together.
  private func smallestSet(
    of lots: [LotTask], _ missing: [LotID], _ task: PlanningTask
  ) throws(PlanningFailure) -> [LotTask] {
    guard !task.limits.allRequired else { return lots }
    var kept = lots
    for lot in lots.sorted(by: {
      (missing.contains($0.id) ? 1 : 0) < (missing.contains($1.id) ? 1 : 0)
    }) {
      let rest = kept.filter { $0.id != lot.id }
      guard rest.count > 1, !planner.budget.isSpent else { continue }
      if try isPossible(rest, task, without: []) == false { kept = rest }
    }
    return kept
  }

  private func conflict(
    of lots: [LotTask], _ task: PlanningTask
  ) throws(PlanningFailure) -> PlanConflict? {
    guard try isPossible(lots, task, without: []) == false else { return nil }
    var dropped: Set<PlanRequirement> = []
    var kept: [PlanRequirement] = []
    var isSmallest = true
    for requirement in try requirements(of: lots, task) {
      let possible = try isPossible(lots, task, without: dropped.union([requirement]))
      if possible == false {
        dropped.insert(requirement)
      } else {
        kept.append(requirement)
        isSmallest = isSmallest && possible == true
      }
    }
    let mends = try MendFinder(finder: self, task: task, lots: lots).mends(for: kept)
    return PlanConflict(
      lots: lots.map(\.id), requirements: kept, mends: mends, isSmallest: isSmallest)
  }

  /// What can be given up, one's own wishes first, so that the law's and the buyer's are named where they
  /// suffice.
  private func requirements(
    of lots: [LotTask], _ task: PlanningTask
  ) throws(PlanningFailure) -> [PlanRequirement] {
    let wishes = task.wishes
    var list: [PlanRequirement] = wishes.required.map { .takesPart($0) }
    list += [
      wishes.lead.map { .leads($0) }, wishes.mostMembers.map { .mostMembers($0) },
      wishes.leastPart.map { .leastPart($0) },
      wishes.mostPart.map { .mostPart($0) },
      task.limits.maxLotsSubmitted.map { .lotsSubmitted($0) },
      task.limits.maxLotsAwarded.map { _ in .lotsAwarded },
      task.limits.allRequired ? .allLots : nil,
    ].compactMap(\.self)
    list += wishes.workShares.map(\.requirement)
    for lot in lots {
      if lot.leaders != nil { list.append(.leader(lot.id)) }
      if lot.jointLeaders != nil { list.append(.jointLeader(lot.id)) }
      let pooled = try PooledSums(lot: lot, margin: wishes.margin).all().map(\.label)
      for label in pooled + lot.oneOf.compactMap({ $0.first?.label })
      where !list.contains(.pooled(lot.id, label)) {
        list.append(.pooled(lot.id, label))
      }
      list += lot.demands.map { .demand(lot.id, $0) }
    }
    return list
  }

  /// Whether all of `lots` can be tendered for; `nil` where the limits left it open.
  func isPossible(
    _ lots: [LotTask], _ task: PlanningTask, without dropped: Set<PlanRequirement>
  ) throws(PlanningFailure) -> Bool? {
    var whole = task
    whole.lots = lots
    let programme = try Programme(
      whole, lots: lots, scope: Programme.Scope(allLots: true, dropped: dropped))
    switch try planner.solver.solution(
      of: programme.linear, limits: planner.budget.limits(sharing: 1), from: nil)
    {
    case .infeasible: return false
    case .stopped(nil, _): return nil
    case .optimal, .stopped: return true
    case .unbounded: throw .unbounded
    }
  }
}
