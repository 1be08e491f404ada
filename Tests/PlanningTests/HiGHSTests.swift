import Foundation
import LinearProgramming
import Planning
import Testing

/// As the program finds it; `nil` where there is none.
private let highs = HiGHSSolver.found(
  at: ProcessInfo.processInfo.environment["SAMANBUD_HIGHS"])

@Suite("HiGHS says what CBC says", .enabled(if: highs != nil, "no HiGHS on this machine"))
struct HiGHSTests {
  @Test("Plans of 200 random small tasks are the same with both, ties and all", arguments: 0..<10)
  func agreement(_ block: UInt64) throws {
    let highs = try #require(highs)
    for seed in (block * 20)..<(block * 20 + 20) {
      let task = RandomTask(seed: seed).task
      let one = try ConsortiumPlanner().plan(task)
      let other = try ConsortiumPlanner(solver: highs).plan(task)
      #expect(one.objectives == other.objectives, "seed \(seed)")
      #expect(one.lots == other.lots, "seed \(seed)")
      #expect(other.isProvenOptimal, "seed \(seed)")
      #expect(other.solver.hasPrefix("HiGHS "))
      let relay = SolverRelay(CBCSolver(), nodes: 0, then: highs)
      #expect(try ConsortiumPlanner(solver: relay).plan(task).lots == one.lots, "seed \(seed)")
    }
  }

  @Test("Infeasible and unbounded are told, and a point to begin with is taken")
  func answers() throws {
    let highs = try #require(highs)
    var program = LinearProgram()
    let x = program.addVariable("x", through: 1)
    program.require("odd", LinearExpression([.init(2, x)]), atLeast: 1)
    program.minimised = LinearExpression([.init(3, x)])
    let start = program.point([1])
    #expect(try highs.solve(program, limits: .none, from: start).point?.objective == 3)
    program.require("never", LinearExpression([.init(1, x)]), atMost: 0)
    #expect(try highs.solve(program) == .infeasible)
  }

  @Test(
    "Small tasks begin with CBC, large ones with HiGHS, and all are CBC's where there is no HiGHS")
  func quickest() throws {
    let highs = try #require(highs)
    let small = NestedMarket(members: 12, lots: 20, load: 50, seed: 1).task
    let large = NestedMarket(members: 60, lots: 40, load: 50, seed: 1).task
    #expect(small.quickestSolver(highs).name == "CBC")
    #expect(large.quickestSolver(highs).name == highs.name)
    #expect(large.quickestSolver(nil).name == "CBC")
  }

  @Test("A relay names the solvers that worked: the second only once it took over")
  func names() throws {
    let highs = try #require(highs)
    let easy = PlanningTask(
      lots: [lot("LOT-1", [demand(10)], [member("M1", [capacity(10)])])],
      operators: [member("M1", [capacity(10)])])
    func solver(_ nodes: Int, _ task: PlanningTask) throws -> String {
      let relay = SolverRelay(CBCSolver(), nodes: nodes, then: highs)
      return try ConsortiumPlanner(solver: relay).plan(task).solver
    }
    #expect(try solver(600, easy) == "CBC")
    let hard = NestedMarket(members: 12, lots: 6, load: 50, seed: 1).task
    #expect(try solver(0, hard) == "CBC, \(highs.name)")
  }

  @Test("What is no library is no solver")
  func missing() {
    #expect(HiGHSSolver(path: "/nowhere/libhighs.so") == nil)
    #expect(HiGHSSolver(path: "libz.so.1") == nil)
    #expect(HiGHSSolver.found(at: "/nowhere/libhighs.so") == nil, "the one named, or none")
  }
}
