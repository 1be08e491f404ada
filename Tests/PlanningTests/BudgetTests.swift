import LinearProgramming
import Planning
import Testing

@Suite("A plan that a limit stopped says which, and how far it may be from the best")
struct BudgetTests {
  /// Minutes of work for CBC.
  private let task = NestedMarket(members: 12, lots: 20, load: 70, seed: 2).task

  @Test(
    "Time and nodes are told apart",
    arguments: [
      (SearchBudget(nodes: 20_000, seconds: 0), Plan.Stop.time),
      (SearchBudget(nodes: 1, seconds: 600), .nodes), (SearchBudget(nodes: 1), .nodes),
    ])
  func stop(_ row: (budget: SearchBudget, stop: Plan.Stop)) throws {
    let plan = try ConsortiumPlanner(budget: row.budget).plan(task)
    #expect(!plan.isProvenOptimal)
    #expect(plan.stoppedBy == row.stop)
    for objective in plan.objectives {
      let bound = objective.bound ?? objective.value
      #expect(
        objective.name == PlanObjective.lots ? bound >= objective.value : bound <= objective.value)
    }
  }

  @Test("Alternatives, reasons and conflicts keep to the limit too")
  func report() throws {
    let planner = ConsortiumPlanner(budget: SearchBudget(nodes: 20_000, seconds: 0))
    let report = try planner.report(on: task, ExplanationScope(alternatives: 3))
    #expect(report.plan.stoppedBy == .time)
    #expect(report.alternatives.isEmpty)
    #expect(report.reasons.allSatisfy { !$0.fallback.isProvenOptimal })
  }
}
