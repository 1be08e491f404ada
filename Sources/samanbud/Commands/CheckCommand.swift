import ArgumentParser
import BidDesk
import BidWriting
import Procurement

/// `samanbud check`: the clauses of a notice, and whether the members meet them.
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which clauses a notice has, and with a register who meets them.",
    discussion: """
      Without --register: the clauses, where they stand and in which words. With --register: a verdict for \
      each member and for all together, with what is missing or disputed. Exit code 0 all met, 10 something \
      not met, 11 something undetermined.
      """)

  @Argument(help: "The notice, an XML file.") var notice: String
  @Option(help: "The register: a database, or an XML file.") var register: String?
  @Option(help: "The group, where the database has several.") var group: String?
  @Option(help: "The brief: what the procurement documents ask.") var brief: String?
  @Option(help: "Lots to look at.") var lot: [String] = []
  @Option(parsing: .upToNextOption, help: "Members to judge, by their ids in the register.")
  var members: [String] = []
  @Option(help: "Day to judge on; default: each lot's deadline.", transform: parseDay)
  var asOf: CivilDate?
  @Option(help: "Language of the texts: sv, da or en.") var lang: OutputLanguage = .english
  @Option(help: "table or json.") var format: Format = .table
  @OptionGroup var viewing: ViewerOptions

  func run() throws {
    try reporting {
      var check = CheckLots(noticePath: notice, today: today())
      check.group = group
      check.viewer = viewing.role
      check.registerPath = register
      check.briefPath = brief
      check.lots = lot
      check.members = members
      check.asOf = asOf
      let report = try check.run()
      for note in report.notes { Console.note(note) }
      try print(report)
      if report.status != .done { throw report.status.code }
    }
  }

  private func print(_ report: CheckReport) throws {
    switch format {
    case .table:
      let text = CheckText(notice: report.notice, register: report.register, language: lang)
      var lines = report.lots.flatMap { text.lines($0.lot, $0.clauses, $0.assessment) + [""] }
      lines.append(Word.notLegalAdvice.text(in: lang))
      try Console.write(lines: lines)
    case .json:
      try Console.write(
        FindingsJSON.bytes(
          report.lots.compactMap(\.assessment).map { (.tender, $0) }, notice: report.notice,
          register: report.register,
          counts: .everything))
    }
  }
}
