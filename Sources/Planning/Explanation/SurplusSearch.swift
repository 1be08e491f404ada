import Judging
import Law
import LinearProgramming
import Values

/// Who could be spared on a lot: competition law asks for no more members than are needed.
struct SurplusSearch {
  let planner: ConsortiumPlanner
  let task: PlanningTask

  /// By lot and operator: members without whom the others on the lot, with all that they have, could tender.
  func surplus(in plan: Plan) throws(PlanningFailure) -> [SurplusMember] {
    var surplus: [SurplusMember] = []
    for lotPlan in plan.lots where lotPlan.tenderers.count > 1 {
      guard let lot = task.lots.first(where: { $0.id == lotPlan.lot }) else { continue }
      for id in lotPlan.tenderers.map(\.operatorID).sorted() {
        if try canDo(lot, lotPlan, without: id) {
          surplus.append(SurplusMember(lot: lot.id, operatorID: id))
        }
      }
    }
    return surplus
  }

  private func canDo(
    _ lot: LotTask, _ plan: LotPlan, without spared: OperatorID
  ) throws(PlanningFailure) -> Bool {
    let rest = Set(
      (plan.tenderers.map(\.operatorID) + plan.supporters.map(\.operatorID))
        .filter { $0 != spared })
    var smaller = lot
    smaller.candidates.removeAll { !rest.contains($0.operatorID) }
    smaller.supporters.removeAll { !rest.contains($0.facts.operatorID) }
    var alone = task.alone(smaller)
    alone.wishes.isRobust = false
    // To lead is no work that a lot needs.
    alone.lots[0].jointLeaders = nil
    alone.wishes.lead = nil
    let programme = try Programme(
      alone, lots: alone.lots, scope: Programme.Scope(allLots: true))
    return try planner.solver.solution(
      of: programme.linear, limits: planner.budget.limits(sharing: 1), from: nil
    ).point != nil
  }
}
