import Law
import LinearProgramming
import Members
import Planning
import PlanningMarket
import Synchronization
import Testing
import Values

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

  @Test("A wish for all lots together joins them only where the parts break it")
  func wish() throws {
    #expect(try largest { $0.wishes.mostMembers = 4 } == Self.variablesOfOneLot)
    #expect(try largest { $0.wishes.mostPart = .percent(75) } == Self.variablesOfOneLot)
    #expect(try largest { $0.wishes.mostPart = .percent(74) } == 2 * Self.variablesOfOneLot)
  }

  @Test("Parts are as good as the whole, whatever is wished", arguments: 0..<8)
  func wholes(_ block: UInt64) throws {
    var apart = 0
    for seed in (block * 25)..<(block * 25 + 25) {
      let task = Self.randomTask(seed)
      let solver = MeasuringSolver()
      let parts = try ConsortiumPlanner(solver: solver).objectives(of: task)
      let wholeSolver = MeasuringSolver()
      let whole = try ConsortiumPlanner(solver: wholeSolver).objectives(of: Self.joined(task))
      #expect(parts == whole, "seed \(seed)")
      if solver.largest < wholeSolver.largest { apart += 1 }
    }
    #expect((1..<25).contains(apart))
  }

  /// Two lots of cleaning and one or two of meals, each with members of its own.
  private static func randomTask(_ seed: UInt64) -> PlanningTask {
    var random = SplitMix(seed: seed)
    let cleaners = (1...4).map { number in
      member(
        "C\(number)", [capacity(.random(in: 10...40, using: &random))],
        [price(.random(in: 280...320, using: &random))])
    }
    let cooks = (1...4).map { number in
      member(
        "K\(number)", [capacity(.random(in: 100...400, using: &random), .meals, of: meals)],
        [price(.random(in: 80...100, using: &random), .meals, of: meals)])
    }
    let everybody = cleaners + cooks
    var lots = (1...2).map { number in
      lot("LOT-\(number)", [demand(.random(in: 10...40, using: &random))], everybody)
    }
    lots += (3...Int.random(in: 3...4, using: &random)).map { number in
      lot(
        "LOT-\(number)", [demand(.random(in: 100...400, using: &random), .meals, of: meals)],
        everybody)
    }
    var task = PlanningTask(lots: lots, operators: everybody)
    switch seed % 4 {
    case 0: task.wishes.mostMembers = .random(in: 3...6, using: &random)
    case 1: task.wishes.mostPart = .percent([40, 60, 80].randomElement(using: &random) ?? 60)
    case 2:
      task.wishes.required = [OperatorID("C\(Int.random(in: 1...4, using: &random))")]
    default:
      task.wishes.workShares = [
        WorkShare(operators: [OperatorID("C1"), OperatorID("K1")], atLeast: .percent(30))
      ]
    }
    return task
  }

  /// The same as one part: one who is relied on for nothing.
  private static func joined(_ task: PlanningTask) -> PlanningTask {
    var task = task
    let nobody = member("Z", [])
    task.operators.append(nobody)
    task.lots[0].supporters = [LotSupporter(kind: .reliedOn, facts: FactBook(nobody, asOf: day))]
    return task
  }
}
