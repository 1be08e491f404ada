import ArgumentParser
import Desk
import Files
import Planning

/// What `assemble` takes about the plan.
struct PlanArguments: ParsableArguments {
  @Option(
    name: [.customLong("lots"), .customLong("lot")], parsing: .upToNextOption,
    help: "Lots to tender for; default: all that the brief has.") var lot: [String] = []
  @Option(parsing: .upToNextOption, help: "Members to choose among; default: the whole group.")
  var members: [String] = []
  @Option(parsing: .upToNextOption, help: "Members that must take part.")
  var require: [String] = []
  @Option(parsing: .upToNextOption, help: "Members that must not.") var exclude: [String] = []
  @Option(
    parsing: .upToNextOption, help: "Enterprises of the register that may work without tendering.")
  var subcontractor: [String] = []
  @Option(
    parsing: .upToNextOption, help: "Enterprises of the register that may lend their turnover.")
  var reliedOn: [String] = []
  @Option(
    help: """
      What counts, in order, with commas: members, shares, price, jobs, balance, safety.
      """,
    transform: parseObjectives) var objective: [PlanObjective] = PlanObjective.usual
  @Option(help: "Per cent by which every required share and amount must be exceeded.")
  var minMargin = 0
  @Option(help: "How many of the next best plans to show.") var alternatives = 0
  @Flag(help: "Only a plan that survives the loss of any one member.") var robust = false
  @Option(
    help: "Seconds for all searches; a plan that they stopped says so, and depends on the machine.")
  var timeLimit = SearchLimits.seconds
  @Option(
    help: """
      auto (the quickest for the task that the machine has), cbc or highs (the library that SAMANBUD_HIGHS \
      names, else the system's, else the one beside the program).
      """) var solver: SolverChoice = .auto
  @Flag(help: "Leave out reasons, fallbacks and who could be spared.") var brieflyExplained = false

  func validate() throws {
    guard (0...99).contains(minMargin) else {
      throw ValidationError("--min-margin is a whole number from 0 to 99.")
    }
    guard (0...100).contains(alternatives) else {
      throw ValidationError("--alternatives is a whole number from 0 to 100.")
    }
    guard (1...86_400).contains(timeLimit) else {
      throw ValidationError("--time-limit is a whole number of seconds from 1 to 86400.")
    }
  }

  var options: PlanOptions {
    var options = PlanOptions()
    options.objectives = objective
    options.required = require
    options.excluded = exclude
    options.subcontractors = subcontractor
    options.reliedOn = reliedOn
    options.margin = minMargin
    options.alternatives = alternatives
    options.isRobust = robust
    options.isExplained = !brieflyExplained
    options.seconds = timeLimit
    options.solver = solver
    options.solverLibrary = Environment.solverLibrary
    return options
  }
}

extension SolverChoice: ExpressibleByArgument {}

/// Reads objectives as `members,price`.
private func parseObjectives(_ text: String) throws -> [PlanObjective] {
  let objectives = try text.split(separator: ",").map { word in
    guard let objective = PlanObjective(rawValue: String(word)) else {
      let known = PlanObjective.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(word)' is no objective; there are \(known).")
    }
    return objective
  }
  guard !objectives.isEmpty, Set(objectives).count == objectives.count else {
    throw ValidationError("Name each objective once.")
  }
  return objectives
}
