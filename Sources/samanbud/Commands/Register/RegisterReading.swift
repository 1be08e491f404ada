import ArgumentParser
import Desk
import Presentation
import RegisterStore
import Values

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List members: id, name, number, form, municipality, NUTS.",
    discussion: """
      Nothing that is walled off from other members is in the list. Examples:
        samanbud register list office.sqlite --nuts SE31
        samanbud register list office.sqlite --group 'Bärkraft' --as-of 2025-12-31
      """)

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
    commandName: "show", abstract: "Show all that the register says about a member.",
    discussion: """
      What the administrator or the member is shown of prices, own answers and answers on exclusion is logged. \
      A member sees no prices, answers, counts of persons and papers of others. Examples:
        samanbud register show office.sqlite M03
        samanbud register show office.sqlite M03 --viewer M01 --as-of 2026-06-30
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String
  @Option(help: "As the register knew it on this day.", transform: parseDay) var asOf: CivilDate?
  @OptionGroup var viewing: ViewerOptions
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader

  func run() throws {
    try reporting {
      let found = try options.desk.show(member, for: viewing.role, asOf: asOf)
      if let omission = RegisterDesk.omission(options.register) {
        Console.note("note: \(omission)")
      }
      let counts = viewing.role.counts(of: [found], asOf: asOf ?? today())
      try Console.write(lines: MemberText(found, language: lang, counts: counts).lines)
    }
  }
}

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Who changed what, when and why; the latest first.",
    discussion: """
      A plus is a statement that began to hold, a minus one that ended. Examples:
        samanbud register history office.sqlite --limit 5
        samanbud register history office.sqlite M03
      """)

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

struct DisclosuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclosures",
    abstract: "Show to whom a member's prices and answers were shown; the latest first.",
    discussion: """
      Each reading of what is walled off from other members is logged (CMP-04). Example:
        samanbud register disclosures office.sqlite M03
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String

  func run() throws {
    try reporting {
      let rows = try options.desk.disclosures(of: member).map { [$0.madeAt, $0.viewer, $0.what] }
      try Console.write(lines: RegisterText.lines(rows))
    }
  }
}

extension RegisterText {
  /// A member as a row of the list.
  static func row(_ line: OperatorLine) -> [String] {
    [line.id.description, line.name, line.number, line.legalForm, line.municipality, line.nuts]
  }
}
