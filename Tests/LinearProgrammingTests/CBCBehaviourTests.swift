import LinearProgramming
import PlanningMarket
import Testing

/// A market split problem: small, and far too hard to finish within a few nodes.
private func marketSplit(_ size: Int) -> LinearProgram {
  var random = SplitMix(seed: 11)
  var program = LinearProgram()
  let x = (0..<size).map { program.addVariable("x\($0)", through: 1) }
  var slacks: [LinearProgram.VariableID] = []
  for row in 0..<3 {
    let weights = x.map { _ in Int.random(in: 0..<100, using: &random) }
    let over = program.addVariable("over \(row)", through: nil)
    let under = program.addVariable("under \(row)", through: nil)
    let terms = zip(weights, x).map { LinearExpression.Term($0, $1) }
    program.require(
      "split \(row)", LinearExpression(terms + [.init(1, under), .init(-1, over)]),
      equals: weights.reduce(0, +) / 2)
    slacks += [over, under]
  }
  program.minimised = LinearExpression(sumOf: slacks)
  return program
}

private func stopped(_ solution: LinearSolution) throws -> (best: LinearPoint?, bound: Int?) {
  guard case .stopped(let best, let bound) = solution else { throw Unexpected(solution) }
  return (best, bound)
}

@Suite("CBC keeps still, keeps to limits and repeats itself")
struct CBCBehaviourTests {
  private let solver = CBCSolver()

  @Test("A run that a node limit stops says so, with its best point and a bound")
  func nodeLimit() throws {
    let run = try stopped(solver.solve(marketSplit(30), limits: SolverLimits(nodes: 20)))
    let bound = try #require(run.bound)
    #expect(bound <= run.best?.objective ?? .max)
  }

  @Test("A run that a time limit stops says so")
  func timeLimit() throws {
    // No time at all: whether a longer limit stops the search would depend on the machine.
    let run = try stopped(solver.solve(marketSplit(40), limits: SolverLimits(milliseconds: 0)))
    #expect(run.bound ?? 0 <= run.best?.objective ?? .max)
  }

  @Test("The same program gives the same point, stopped or not")
  func repeats() throws {
    let limits = SolverLimits(nodes: 50)
    let first = try solver.solve(marketSplit(30), limits: limits)
    #expect(try solver.solve(marketSplit(30), limits: limits) == first)
  }

  @Test("Solves from many tasks at once are all right")
  func parallel() async throws {
    try await withThrowingTaskGroup(of: Int?.self) { group in
      for weight in 1...16 {
        group.addTask {
          var program = LinearProgram()
          let x = program.addVariable("x", through: 1_000)
          program.require(
            "at least", LinearExpression([.init(weight, x)]), atLeast: 720_720 / 1_000)
          program.minimised = LinearExpression([.init(weight, x)])
          return try CBCSolver().solve(program).point.map { $0[x] - (720 + weight - 1) / weight }
        }
      }
      for try await difference in group { #expect(difference == 0) }
    }
  }

  @Test("Nothing is written to stdout or stderr")
  func silence() async {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      for program in [marketSplit(12), marketSplit(30)] {
        _ = try? CBCSolver().solve(program, limits: SolverLimits(nodes: 10))
      }
      var program = LinearProgram()
      let x = program.addVariable("x", through: nil)
      program.require("never", LinearExpression([.init(2, x)]), equals: 3)
      _ = try? CBCSolver().solve(program)
      program = LinearProgram()
      let y = program.addVariable("y", through: nil)
      program.minimised = LinearExpression([.init(-1, y)])
      _ = try? CBCSolver().solve(program, limits: SolverLimits(milliseconds: 500))
    }
    #expect(result?.standardOutputContent.isEmpty == true)
    #expect(result?.standardErrorContent.isEmpty == true)
  }
}
