import ArgumentParser
import BidDesk
import BidWriting
import MemberRegister
import Procurement

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List members.")

  @OptionGroup var options: RegisterOptions
  @Option(help: "Only members of this group.") var group: String?
  @Option(help: "Only members in this municipality, by its code.") var municipality: String?
  @Option(help: "Only members whose NUTS code begins so.") var nuts: String?
  @Option(help: "Only members of this legal form.") var legalForm: String?
  @Option(help: "Only members with this in their name.") var name: String?
  @Option(help: "As the register knew it on this day.", transform: parseDay) var asOf: CivilDate?

  func run() throws {
    try reporting {
      var filter = OperatorFilter()
      filter.group = group
      filter.municipality = municipality
      filter.nuts = nuts
      filter.legalForm = legalForm
      filter.name = name
      let found = try options.desk.list(filter, asOf: asOf)
      try Console.write(lines: RegisterText.lines(found.map(RegisterText.row)))
    }
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that the register says about a member.")

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String
  @Option(help: "As the register knew it on this day.", transform: parseDay) var asOf: CivilDate?
  @OptionGroup var viewing: ViewerOptions
  @Option(help: "Language of the texts: sv, da or en.") var lang: OutputLanguage = .english

  func run() throws {
    try reporting {
      let found = try options.desk.show(member, for: viewing.role, asOf: asOf)
      try Console.write(lines: MemberText(found, language: lang).lines)
    }
  }
}

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Who changed what, when and why; the latest first.")

  @OptionGroup var options: RegisterOptions
  @Argument(help: "Only changes of this member.") var member: String?
  @Option(help: "At most so many revisions.") var limit = 50

  func run() throws {
    try reporting {
      let lines = try options.desk.history(of: member, limit: limit).flatMap { revision in
        ["\(revision.id)  \(revision.madeAt)  \(revision.author)  \(revision.reason)"]
          + revision.changes.map { "    \($0)" }
      }
      try Console.write(lines: lines)
    }
  }
}

extension RegisterText {
  /// A member as a row of the list.
  static func row(_ line: OperatorLine) -> [String] {
    [line.id.description, line.name, line.number, line.legalForm, line.municipality, line.nuts]
  }
}
