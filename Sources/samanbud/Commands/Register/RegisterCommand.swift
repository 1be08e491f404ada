import ArgumentParser
import BidDesk
import Foundation
import MemberRegister
import Procurement

/// `samanbud register`: the members, what is known about them, and who said so when.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Keep the register of members.",
    discussion: """
      One SQLite file, readable by its owner only. Every change is a revision with who, when and why; \
      --as-of answers as of any past day. Whoever can read the file can read all of it: encryption at rest \
      is the disk's.
      """,
    subcommands: [
      InitCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self, SetCommand.self,
      CertifyCommand.self, LapseCommand.self, HistoryCommand.self, StoreCheckCommand.self,
      EraseCommand.self, ForgetCommand.self,
    ])
}

/// What every command of the register asks for.
struct RegisterOptions: ParsableArguments {
  @Argument(help: "The register, a database.") var register: String
  @Option(help: "Who does it: a function, never a person's name.") var author = "administrator"
  @Option(help: "Why, for the history.") var reason = ""

  var desk: RegisterDesk {
    RegisterDesk(path: register, author: author, reason: reason, now: now())
  }
}

/// The moment it is, for the register's history.
func now() -> RegisterDesk.Now {
  let formatter = ISO8601DateFormatter()
  return RegisterDesk.Now(day: today(), instant: formatter.string(from: Date()))
}

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty register.")

  @OptionGroup var options: RegisterOptions

  func run() throws { try reporting { try options.desk.create() } }
}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in an exchange file, all of it or nothing.")

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The file to take in.") var file: String
  @Flag(help: "Say what would change, and change nothing.") var dryRun = false

  func run() throws {
    try reporting {
      let report = try options.desk.take(in: file, dryRun: dryRun)
      try Console.write(
        lines: (dryRun ? report.lines : []) + [
          "\(report.added.count) added, \(report.changed.count) changed, "
            + "\(report.statementsAdded) statements new, \(report.statementsEnded) ended"
            + (dryRun ? " (dry run: nothing was changed)" : "")
        ])
    }
  }
}

struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Remove every trace of a member; the log says that it was done."
  )

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String

  func run() throws { try reporting { try options.desk.erase(member) } }
}

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Remove what ended before a day and need not be remembered.")

  @OptionGroup var options: RegisterOptions
  @Option(help: "The first day that is kept.", transform: parseDay) var before: CivilDate

  func run() throws {
    try reporting {
      let count = try options.desk.forget(endedBefore: before)
      try Console.write(lines: ["\(count) statements removed"])
    }
  }
}

struct StoreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for damage in the file. Exit code 13 where there is some."
  )

  @OptionGroup var options: RegisterOptions

  func run() throws {
    try reporting {
      let damages = try options.desk.damages()
      guard damages.isEmpty else {
        try Console.write(lines: damages)
        throw ExitStatus.verificationFailed.code
      }
      try Console.write(lines: ["\(options.register): sound"])
    }
  }
}
