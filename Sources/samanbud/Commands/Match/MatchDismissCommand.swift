import ArgumentParser
import Desk
import Files
import Values

/// `samanbud match dismiss`: a group does not want a lot, and says why.
struct MatchDismissCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss",
    abstract: "Remember that a group is not interested in a lot, and why.",
    discussion:
      "The lot stays on the group's page under a heading of its own, and says so if it changes.")

  @Argument(help: "The lot's key, as in matches.csv.") var key: String
  @Option(help: "The folder of the ledger and the results.") var out: String
  @Option(help: "The group.") var group: String
  @Option(help: "Why, in a few words.") var reason: String
  @Option(help: "Day of the decision; default: today.", transform: parseDay) var on: CivilDate?

  func run() throws {
    try reporting {
      try MatchDismissals(out).dismiss(key, by: group, because: reason, on: on ?? today())
    }
  }
}

/// `samanbud match restore`: the group wants it after all.
struct MatchRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Take back that a group is not interested in a lot.")

  @Argument(help: "The lot's key, as in matches.csv.") var key: String
  @Option(help: "The folder of the ledger and the results.") var out: String
  @Option(help: "The group.") var group: String

  func run() throws {
    try reporting { try MatchDismissals(out).restore(key, by: group) }
  }
}
