import ArgumentParser
import Desk
import Files
import Values

/// `samanbud register`: the members, what is known about them, and who said so when.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Keep the register of members.",
    discussion: """
      One SQLite file, readable by its owner only. Every change is a revision with who, when and why; \
      --as-of answers as of any past day. Whoever can read the file can read all of it: the file \
      is not encrypted, so encrypt the disk.

      A register from nothing:
        samanbud register init office.sqlite
        samanbud register import office.sqlite mall.xlsx --dry-run
        samanbud register import office.sqlite mall.xlsx --reason 'first sheets'
        samanbud register group office.sqlite 'Bärkraft' --add M01 M02 --lead M01
        samanbud register gaps office.sqlite --scheme asf-2016

      A register holds sums only. Numbers that look personal are refused wherever they stand. Words for somebody's \
      health or the like are refused where a text may be about one person: issuer, number, references, reasons. \
      Names, addresses and telephone numbers of persons cannot be recognised: leave them out yourself.
      """,
    subcommands: [
      InitCommand.self, ImportCommand.self, ExportCommand.self, ListCommand.self, ShowCommand.self,
      SetCommand.self, CertifyCommand.self, LapseCommand.self, GroupCommand.self, GapsCommand.self,
      HistoryCommand.self, DisclosuresCommand.self, StoreCheckCommand.self, EraseCommand.self,
      ForgetCommand.self,
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

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty register.",
    discussion: """
      A file that is there already is never replaced. Example:
        samanbud register init office.sqlite
      """)

  @OptionGroup var options: RegisterOptions

  func run() throws { try reporting { try options.desk.create() } }
}

struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Remove every trace of a member; the log says that it was done.",
    discussion: """
      The member's statements, places in groups and disclosures are gone from the file, its past included. \
      Copies and backups are yours to remove. Example:
        samanbud register erase office.sqlite M07 --reason 'left, asked for it on 2026-11-20'
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String

  func run() throws { try reporting { try options.desk.erase(member) } }
}

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Remove what ended before a day and need not be remembered.",
    discussion: """
      Retention: statements that a later revision replaced are removed, what still holds stays. --as-of \
      then no longer answers for days before. Example:
        samanbud register forget office.sqlite --before 2024-01-01 --reason 'kept for two years'
      """)

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
    commandName: "check",
    abstract: "Look for damage in the file. Exit code 13 where there is some.",
    discussion: """
      Every page, every index and every reference is compared. Other commands look over the pages of a \
      register of ordinary size (8 MB) when they open it, and of a larger one where the last program was \
      stopped before it closed the file. Example:
        samanbud register check office.sqlite
      """)

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
