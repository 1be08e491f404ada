import ConsortiumPlanning
import LinearProgramming
import Procurement
import Synchronization
import Testing

/// Remembers how large the programs are that it is given.
private final class MeasuringSolver: LinearSolver {
  private let sizes = Mutex<[Int]>([])

  var name: String { "measuring" }
  var largest: Int { sizes.withLock { $0.max() ?? 0 } }

  func solve(
    _ program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(LinearFailure) -> LinearSolution {
    sizes.withLock { $0.append(program.variables.count) }
    return try CBCSolver().solve(program, limits: limits, from: start)
  }
}

@Suite("Lots that share nothing are planned one by one")
struct ComponentTests {
  private let cleaners = ["C1", "C2"].map { member($0, [capacity(30)]) }
  private let cooks = ["K1", "K2"].map {
    member($0, [capacity(300, .meals, of: meals)], [price(90, .meals, of: meals)])
  }

  private func largest(_ change: (inout PlanningTask) -> Void = { _ in }) throws -> Int {
    let everybody = cleaners + cooks
    var task = PlanningTask(
      lots: [
        lot("LOT-1", [demand(40)], everybody),
        lot("LOT-2", [demand(400, .meals, of: meals)], everybody),
      ], operators: everybody)
    change(&task)
    let solver = MeasuringSolver()
    let plan = try ConsortiumPlanner(solver: solver).plan(task)
    #expect(plan.members.count == 4)
    return solver.largest
  }

  /// A lot, and for each of two operators one who is in, a seat and an amount.
  private static let variablesOfOneLot = 7

  @Test("Whoever may take part everywhere but can work on one lot joins no lots")
  func eligibleWithoutWork() throws {
    #expect(try largest() == Self.variablesOfOneLot)
  }

  @Test("An operator who can work on both joins them")
  func shared() throws {
    let largest = try largest { task in
      task.operators[0].capacities.append(capacity(1, .meals, of: meals))
      task.operators[0].prices.append(price(90, .meals, of: meals))
    }
    #expect(largest > 2 * Self.variablesOfOneLot)
  }

  @Test("What holds for all lots together joins them")
  func wish() throws {
    #expect(try largest { $0.wishes.mostMembers = 4 } == 2 * Self.variablesOfOneLot)
  }
}
