import Foundation
import LinearProgramming
import Planning
import PlanningMarket

/// `planning-benchmark MEMBERS LOTS SEED SOLVER [SECONDS]`: finds the best price of a generated market and prints
/// one line: CPU seconds, lots, price, bound, proof. `planning-benchmark MEMBERS LOTS SEED mps FILE` writes the same programme for
/// other solvers.
@main
struct PlanningBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let members = Int(arguments[1]), let lots = Int(arguments[2]),
      let seed = UInt64(arguments[3])
    else { throw Usage() }
    var generator = MarketGenerator(members: members, lots: lots, seed: seed)
    let task = generator.task()
    if arguments[4] == "mps", arguments.count == 6 {
      let text = MPSText(try ConsortiumPlanner.comparableProgram(of: task)).text
      return try text.write(toFile: arguments[5], atomically: true, encoding: .utf8)
    }
    let seconds = arguments.count == 6 ? Int(arguments[5]) : nil
    let begin = cpuSeconds()
    let planner = ConsortiumPlanner(
      solver: try solver(arguments[4], task), budget: SearchBudget(seconds: seconds))
    let objectives = try planner.objectives(of: task)
    let price = objectives.first { $0.name == "price" }
    print(
      cpuSeconds() - begin, objectives.first?.value ?? 0, price?.value ?? 0, price?.bound ?? 0,
      price.map { $0.value == $0.bound } ?? false ? "proven" : "open")
  }

  /// `auto` is what the program takes by itself.
  private static func solver(_ name: String, _ task: PlanningTask) throws -> any LinearSolver {
    if name == "cbc" { return CBCSolver() }
    let path = ProcessInfo.processInfo.environment["SAMANBUD_HIGHS"]
    guard ["auto", "highs"].contains(name), let highs = HiGHSSolver.found(at: path) else {
      throw Usage()
    }
    return name == "auto" ? task.quickestSolver(highs) : highs
  }

  private static func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  struct Usage: Error {}
}
