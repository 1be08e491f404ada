import Briefs
import Judging
import Law
import Members
import Planning
import Values

/// A plan held against the judge, who knows nothing of programmes and solvers and reckons in whole numbers.
struct JudgedPlan {
  let plan: Plan
  let task: PlanningTask

  /// What does not hold, as in `LOT-1: turnover`; empty for a plan that may be tendered.
  var faults: [String] {
    let tendered = plan.lots.filter { !$0.tenderers.isEmpty }
    var faults = tendered.flatMap { lot in lotFaults(of: lot).map { "\(lot.lot): \($0)" } }
    if tendered.count > task.limits.maxLotsSubmitted ?? .max { faults.append("BT-31") }
    if task.limits.allRequired, !tendered.isEmpty, tendered.count < task.lots.count {
      faults.append("BT-763")
    }
    return faults
  }

  private func lotFaults(of plan: LotPlan) -> [String] {
    guard let lot = task.lots.first(where: { $0.id == plan.lot }) else { return ["unknown lot"] }
    let group = operators(plan.tenderers.map(\.operatorID))
    let relied = operators(
      plan.supporters.filter { $0.kind == .reliedOn }.map(\.operatorID))
    var faults = lot.pooled.filter { !isMet($0.reading, group) }.map(\.ruleID)
    faults += lot.oneOf.filter { list in !list.contains { isMet($0.reading, group) } }
      .map { "none of \($0.map(\.ruleID))" }
    for turnover in lot.turnovers {
      let reading = Reading(
        id: "turnover", scope: .pooled, condition: .amount(.turnover, atLeast: turnover),
        argument: Phrase(verbatim: ""))
      if !isMet(reading, group + relied) { faults.append("turnover") }
    }
    let ids = Set(plan.tenderers.map(\.operatorID))
    faults += lot.covers.filter { ids.isDisjoint(with: $0.operators) }.map { _ in "cover" }
    if let leaders = lot.leaders, !leaders.contains(plan.tenderers[0].operatorID) {
      faults.append("leader")
    }
    if plan.tenderers.count > 1 {
      let lead = plan.tenderers[0].operatorID
      if lot.jointLeaders?.contains(lead) == false { faults.append("joint leader") }
      if task.wishes.lead ?? lead != lead { faults.append("named leader") }
    }
    for demand in lot.demands where amount(of: demand, in: plan) != demand.amount {
      faults.append("demand")
    }
    return faults
  }

  private func operators(_ ids: [OperatorID]) -> [EconomicOperator] {
    ids.compactMap { id in task.operators.first { $0.id == id } }
  }

  private func amount(of demand: Demand, in plan: LotPlan) -> Int {
    (plan.tenderers.flatMap(\.assignments) + plan.supporters.flatMap(\.assignments))
      .filter { $0.demand == demand }.reduce(0) { $0 + $1.amount }
  }

  private func isMet(_ reading: Reading, _ group: [EconomicOperator]) -> Bool {
    let rule = Rule(
      id: "TEST", title: Phrase(verbatim: ""),
      citation: Citation(
        act: "", provision: "", gist: Phrase(verbatim: ""), standing: .proposal, verifiedOn: day),
      validity: Validity(from: CivilDate(2000, 1, 1)), subject: .group, readings: [reading])
    let clause = Clause(
      id: "test", kind: .selectionOther, lots: [], origin: .brief, file: "", source: nowhere,
      quote: "")
    return Judge(operators: group, asOf: day).findings(applying: rule, for: clause, on: LotID("-"))
      .map(\.verdict) == [.met]
  }
}
