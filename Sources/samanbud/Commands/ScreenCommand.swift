import ArgumentParser
import Desk
import Files
import Presentation
import RegisterStore
import Values

/// `samanbud screen`: what a procurement officer asks a market before publishing.
struct ScreenCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, html }

  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Say who of a market could tender, what each requirement costs, whether to reserve.",
    discussion: """
      The market is every operator of the register. It shows verdicts only: no counts of persons, no prices.

      To advise against a reservation, the register must have at least three suppliers of the main work in the \
      lot's place, at least two of them with a known status.

      Exit codes: 0 done; 11 something must be settled first, a demand in the notice's texts is open (nobody has \
      judged it or settled it in the brief), or the register knows too little of the market to advise against a \
      reservation; 12 it knows enough, and some lot leaves nobody who could tender; 64 usage, 65 unreadable or \
      invalid input, 66 no input, 70 our fault, 73 cannot write.
      """)

  @Argument(help: "The notice, an XML file; a draft will do.") var notice: String
  @Option(help: "The market: a register, a database or an XML file.") var register: String
  @Option(help: "The brief: what the procurement documents ask for.") var brief: String?
  @Option(
    help:
      "What the office adds to the law: standings on open points, amounts (schemas/law-data.xsd).")
  var law: String?
  @OptionGroup var looked: LotArguments
  @Option(help: "Day to judge on; default: each lot's deadline, or today.", transform: parseDay)
  var asOf: CivilDate?
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader
  @Option(help: "table, json or html.") var format: Format = .table

  func run() throws {
    try reporting {
      let today = today()
      let notice = try Inputs.notice(notice)
      var screen = ScreenMarket(
        notice, market: try Inputs.wholeRegister(register, .judging, today: today),
        law: try Inputs.law(law, today: today), today: today)
      if let brief { screen.brief = try Inputs.brief(brief, for: notice) }
      screen.lots = looked.lots
      screen.asOf = asOf
      let report = try screen.run()
      try print(report)
      if report.status != .done { throw report.status.code }
    }
  }

  private func print(_ report: ScreenReport) throws {
    switch format {
    case .table:
      try Console.write(lines: ScreenText(lang).lines(report.lots, of: report.notice))
    case .json:
      try Console.write(
        ScreenJSON.bytes(report.lots, of: report.notice, market: report.market))
    case .html:
      do {
        try Console.write(
          ScreenPage(lang).bytes(report.lots, of: report.notice, market: report.market))
      } catch let failure as TemplateFailure {
        throw DeskFailure(.fault, failure, remedy: Phrase("remedy.report"))
      }
    }
  }
}
