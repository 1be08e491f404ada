import LinearProgramming
import Testing

/// Items of a knapsack as (weight, value).
private let items = [(12, 24), (7, 13), (11, 23), (8, 15), (9, 16)]

private func knapsack(capacity: Int) -> LinearProgram {
  var program = LinearProgram()
  let chosen = items.indices.map { program.addVariable("item \($0)", through: 1) }
  program.require(
    "capacity", LinearExpression(zip(items, chosen).map { .init($0.0, $1) }), atMost: capacity)
  program.minimised = LinearExpression(zip(items, chosen).map { .init(-$0.1, $1) })
  return program
}

@Suite("CBC answers as worked out by hand")
struct CBCSolverTests {
  private let solver = CBCSolver()

  @Test(
    "A knapsack holds its best value at each size, and never a fraction of an item",
    arguments: [
      (26, -51), (0, 0), (7, -13), (47, -91), (6, 0),
    ])
  func knapsackValue(_ row: (capacity: Int, value: Int)) throws {
    let solution = try solver.solve(knapsack(capacity: row.capacity))
    #expect(solution.point?.objective == row.value)
    guard case .optimal = solution else { throw Unexpected(solution) }
  }

  @Test("The best whole point is not the rounded best fraction")
  func integrality() throws {
    var program = LinearProgram()
    let x = program.addVariable("x", through: nil)
    let y = program.addVariable("y", through: nil)
    program.require("first", LinearExpression([.init(-2, x), .init(2, y)]), atLeast: 1)
    program.require("second", LinearExpression([.init(-8, x), .init(10, y)]), atMost: 13)
    program.minimised = LinearExpression([.init(-1, x), .init(-1, y)])
    let point = try #require(try solver.solve(program).point)
    #expect([point[x], point[y]] == [1, 2])
  }

  @Test("Bounds apply without any constraint")
  func bounds() throws {
    var program = LinearProgram()
    let x = program.addVariable("x", from: -3, through: 8)
    program.minimised = LinearExpression([.init(5, x)])
    #expect(try solver.solve(program).point?[x] == -3)
  }

  @Test("No variables: constraints on nothing decide")
  func empty() throws {
    var program = LinearProgram()
    #expect(try solver.solve(program).point?.objective == 0)
    program.require("something", LinearExpression(), atLeast: 1)
    #expect(try solver.solve(program) == .infeasible)
  }

  @Test("Infeasible in the relaxation, and only in whole numbers", arguments: [1, 2])
  func infeasible(_ coefficient: Int) throws {
    var program = LinearProgram()
    let pair = (0..<2).map { program.addVariable("x\($0)", through: 1) }
    program.require(
      "odd", LinearExpression(pair.map { .init(coefficient, $0) }), equals: coefficient == 1 ? 3 : 1
    )
    #expect(try solver.solve(program) == .infeasible)
  }

  @Test("Infeasible by branching: an odd number of edges in a triangle cover")
  func infeasibleByBranching() throws {
    var program = LinearProgram()
    let x = (0..<3).map { program.addVariable("x\($0)", through: 1) }
    for (left, right) in [(0, 1), (1, 2), (0, 2)] {
      program.require("\(left)\(right)", LinearExpression(sumOf: [x[left], x[right]]), equals: 1)
    }
    #expect(try solver.solve(program) == .infeasible)
  }

  @Test("Unbounded is said, not taken for an answer")
  func unbounded() throws {
    var program = LinearProgram()
    let x = program.addVariable("x", through: nil)
    program.require("at least one", LinearExpression(sumOf: [x]), atLeast: 1)
    program.minimised = LinearExpression([.init(-1, x)])
    #expect(try solver.solve(program) == .unbounded)
  }

  @Test("The same variable twice in a sum counts twice")
  func repeatedTerm() throws {
    var program = LinearProgram()
    let x = program.addVariable("x", through: 10)
    program.require("twice", LinearExpression([.init(1, x), .init(1, x)]), atLeast: 5)
    program.minimised = LinearExpression([.init(1, x)])
    #expect(try solver.solve(program).point?[x] == 3)
  }

  @Test("Large amounts of money stay exact")
  func largeNumbers() throws {
    var program = LinearProgram()
    let x = (0..<3).map { program.addVariable("x\($0)", through: 1) }
    let turnovers = [487_321_500, 512_678_499, 1]
    let sum = LinearExpression(zip(turnovers, x).map { .init($0, $1) })
    program.require("turnover", sum, atLeast: 1_000_000_000)
    program.minimised = LinearExpression(sumOf: x)
    #expect(try solver.solve(program).point?.objective == 3)
  }

  @Test("A number beyond 2^53 is refused by the name of its place")
  func tooLarge() {
    var program = LinearProgram()
    let x = program.addVariable("x", through: 1)
    program.require("huge", LinearExpression([.init(1 << 60, x)]), atMost: 1)
    #expect(throws: LinearFailure(kind: .tooLarge, place: "huge")) { try solver.solve(program) }
  }

  @Test("Terms that overflow together are refused, not wrapped")
  func overflow() {
    var program = LinearProgram()
    let x = program.addVariable("x", through: 1)
    program.minimised = LinearExpression([.init(.max, x), .init(.max, x)])
    #expect(throws: LinearFailure(kind: .tooLarge, place: "objective")) {
      try solver.solve(program)
    }
  }

  @Test("The exact check knows a point that is one unit off")
  func exactCheck() {
    let program = knapsack(capacity: 26)
    #expect(program.isSatisfied(by: [0, 1, 1, 1, 0]))
    #expect(!program.isSatisfied(by: [1, 1, 0, 1, 0]))
    #expect(!program.isSatisfied(by: [2, 0, 0, 0, 0]))
    #expect(!program.isSatisfied(by: [0, 0]))
  }
}

struct Unexpected: Error {
  let solution: LinearSolution
  init(_ solution: LinearSolution) { self.solution = solution }
}
