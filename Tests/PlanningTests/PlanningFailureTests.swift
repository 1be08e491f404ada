import Briefs
import Members
import Planning
import Testing
import Values

/// A task that no plan should be made from.
private struct BadTask: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let kind: PlanningFailure.Kind
  let task: PlanningTask

  init(
    _ description: String, _ kind: PlanningFailure.Kind, demand: Demand = demand(1),
    member: EconomicOperator = member("M1", [capacity(1)]),
    change: (inout PlanningTask) -> Void = { _ in }
  ) {
    testDescription = description
    self.kind = kind
    var task = PlanningTask(lots: [lot("LOT-1", [demand], [member])], operators: [member])
    change(&task)
    self.task = task
  }

  private static let huge = 1 << 40

  static let all = [
    BadTask("no amount", .badDemand, demand: demand(nil)),
    BadTask("demand of 0", .badDemand, demand: demand(0)),
    BadTask("negative demand", .badDemand, demand: demand(-1)),
    BadTask("huge demand", .outOfRange, demand: demand(huge)),
    BadTask("capacity of 0", .badCapacity, member: member("M1", [capacity(0)])),
    BadTask("negative capacity", .badCapacity, member: member("M1", [capacity(-1)])),
    BadTask("huge capacity", .outOfRange, member: member("M1", [capacity(.max)])),
    BadTask("negative price", .badPrice, member: member("M1", [capacity(1)], [price(-1)])),
    BadTask("huge price", .outOfRange, member: member("M1", [capacity(1)], [price(huge)])),
    BadTask(
      "huge counts", .outOfRange, member: member("M1", [capacity(1)], target: 1, heads: .max)
    ) { $0.lots[0].pooled = [thirtyPercent] },
    BadTask(
      "huge turnover", .outOfRange,
      member: member("M1", [capacity(1)], turnover: 1 << 50)
    ) { $0.lots[0].turnovers = [kronor(1)] },
    BadTask("negative turnover", .badLimit) { $0.lots[0].turnovers = [kronor(-1)] },
    BadTask("lot twice", .duplicate) { $0.lots += $0.lots },
    BadTask("operator twice", .duplicate) { $0.operators += $0.operators },
    BadTask("candidate twice", .duplicate) { $0.lots[0].candidates += $0.lots[0].candidates },
    BadTask("unknown candidate", .unknownOperator) { $0.operators = [] },
    BadTask("unknown leader", .unknownOperator) { $0.lead = OperatorID("M9") },
    BadTask("no lot allowed", .badLimit) { $0.limits.maxLotsSubmitted = 0 },
    BadTask("negative share", .badLimit) { $0.sharedCost = .percent(-1) },
    BadTask("huge share", .outOfRange) { $0.sharedCost = Ratio(.max, of: 1) },
  ]
}

@Suite("A task that is wrong in itself gives a failure, not a plan")
struct PlanningFailureTests {
  @Test("Each has its own kind", arguments: BadTask.all)
  private func kind(_ row: BadTask) {
    let failure = #expect(throws: PlanningFailure.self) {
      try ConsortiumPlanner().plan(row.task)
    }
    #expect(failure?.kind == row.kind, "\(failure?.description ?? "none")")
  }

  @Test("A demand's failure points to the line of the brief")
  func place() {
    let bad = BadTask("", .badDemand, demand: demand(0, line: 17))
    let failure = #expect(throws: PlanningFailure.self) {
      try ConsortiumPlanner().plan(bad.task)
    }
    #expect(failure?.source?.line == 17)
    #expect(failure?.description == "lot 'LOT-1': demand for 90910000 is 0 [plan.demand]")
  }
}
