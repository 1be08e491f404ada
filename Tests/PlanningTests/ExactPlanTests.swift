import Foundation
import LinearProgramming
import Members
import Planning
import Testing
import Values

/// What a solver that reckons in floating-point numbers takes for kept, and is broken by one.
@Suite("A plan holds exactly, however near to a limit")
struct ExactPlanTests {
  private static let solvers: [any LinearSolver] =
    [CBCSolver()]
    + [HiGHSSolver.found(at: ProcessInfo.processInfo.environment["SAMANBUD_HIGHS"])]
    .compactMap(\.self)

  /// Target workers alone in M1, nobody but others in M2, and the work needs both.
  private func shareTask(others: Int) -> PlanningTask {
    let members = [
      member("M1", [capacity(10)], target: 299_999_999, heads: 299_999_999),
      member("M2", [capacity(10)], target: 0, heads: others),
    ]
    return PlanningTask(
      lots: [lot("LOT-1", [demand(20)], members, pooled: [thirtyPercent])], operators: members)
  }

  @Test(
    "30 % is met by two in a thousand million, and not where one more works there",
    arguments: solvers)
  func share(_ solver: any LinearSolver) throws {
    let planner = ConsortiumPlanner(solver: solver)
    let met = shareTask(others: 699_999_997)
    let plan = try planner.plan(met)
    #expect(plan.lots[0].summary == ["M1 group-lead 10", "M2 group-mem 10"])
    #expect(JudgedPlan(plan: plan, task: met).faults == [])
    // With 0.999999999 of M2 the sum would hold.
    let missed = shareTask(others: 699_999_998)
    #expect(JudgedPlan(plan: plan, task: missed).faults == ["LOT-1: RES-GRP-01"])
    #expect(try planner.plan(missed).lots[0].obstacles == [.reservation])
  }

  @Test(
    "A point that breaks a row by one in a thousand million is no point, whatever a tolerance says")
  func point() {
    var program = LinearProgram()
    let seats = ["M1", "M2"].map { program.addVariable($0, through: 1) }
    program.require(
      "share", LinearExpression([.init(2_099_999_993, seats[0]), .init(-2_099_999_994, seats[1])]),
      atLeast: 0)
    #expect(2_099_999_993.0 - 2_099_999_994.0 * (1 - 1e-9) >= 0)
    #expect(program.point([1, 1]) == nil)
    #expect(program.point([1, 0]) != nil)
  }

  @Test("Turnover one öre short is short", arguments: solvers)
  func turnover(_ solver: any LinearSolver) throws {
    let members = [487_321_500, 512_678_499].enumerated().map { number, kronor in
      member("M\(number + 1)", [capacity(10)], turnover: kronor)
    }
    let planner = ConsortiumPlanner(solver: solver)
    for (asked, isMet) in [(99_999_999_900, true), (99_999_999_901, false)] {
      let task = PlanningTask(
        lots: [
          lot(
            "LOT-1", [demand(20)], members,
            turnovers: [Money(minorUnits: asked, currency: "SEK")])
        ], operators: members)
      #expect(try planner.plan(task).lots[0].tenderers.isEmpty == !isMet)
    }
  }

  @Test(
    "Capacities are used up to the last hour, and one hour more is too much", arguments: solvers)
  func capacities(_ solver: any LinearSolver) throws {
    let members = (1...3).map { member("M\($0)", [capacity(333_333_333, per: .year)]) }
    let planner = ConsortiumPlanner(solver: solver)
    for (asked, isMet) in [(999_999_999, true), (1_000_000_000, false)] {
      // Two lots, so that the capacities are shared and the sum is the solver's to reckon.
      let halves = [asked / 2, asked - asked / 2].map { [demand($0, per: .year)] }
      let task = PlanningTask(
        lots: [lot("LOT-1", halves[0], members), lot("LOT-2", halves[1], members)],
        operators: members)
      let plan = try planner.plan(task)
      #expect(plan.lots.allSatisfy { !$0.tenderers.isEmpty } == isMet)
      #expect(JudgedPlan(plan: plan, task: task).faults == [])
      for id in members.map(\.id) {
        let amounts = plan.lots.flatMap(\.tenderers).filter { $0.operatorID == id }
          .flatMap(\.assignments).map(\.amount)
        #expect(amounts.reduce(0, +) <= 333_333_333)
        if isMet { #expect(amounts.reduce(0, +) == 333_333_333) }
      }
    }
  }

  @Test(
    "Parts of the work are whole and add up, where a third of it is wished for", arguments: solvers)
  func parts(_ solver: any LinearSolver) throws {
    let members = (1...3).map { member("M\($0)", [capacity(1_000, per: .year)]) }
    var task = PlanningTask(
      lots: [lot("LOT-1", [demand(1_000, per: .year)], members)], operators: members,
      wishes: PlanWishes(objectives: [.balance]))
    task.wishes.mostPart = Ratio(1, of: 3)
    // 333 each leave one hour: no member may take it.
    let none = try ConsortiumPlanner(solver: solver).plan(task)
    #expect(none.lots[0].tenderers.isEmpty)
    task.lots[0].demands = [demand(999, per: .year)]
    let plan = try ConsortiumPlanner(solver: solver).plan(task)
    #expect(plan.lots[0].tenderers.flatMap(\.assignments).map(\.amount) == [333, 333, 333])
  }
}
