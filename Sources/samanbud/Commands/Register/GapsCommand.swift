import ArgumentParser
import Desk
import Files
import Law
import Presentation
import RegisterStore
import Texts
import Values

struct GapsCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, html, ics }

  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Say what members lack, what would do, and what ends soon.",
    discussion: """
      For each member: the verdict on a scheme or on rules, what is missing, the evidence that would do, the \
      next steps with the cheapest first, and what ends within --within days. The table shows every count; \
      json and html leave out small counts, so that they can be passed on; a member (--viewer) sees only its own. \
      The calendar (ics) has a day for \
      each lapse and review. Exit code 0 all met, 10 something not met, 11 something undetermined, 64 usage, 65 \
      unreadable or invalid input, 66 no input, 70 our fault, 73 cannot write. Examples:
        samanbud register gaps office.sqlite --scheme asf-2016
        samanbud register gaps office.sqlite M05 --rule RES-SE-03 --as-of 2027-01-15
        samanbud register gaps office.sqlite --scheme skoopi --scheme asf-2016 --calendar lapses.ics
      """)

  @Argument(help: "The register: a database, or an XML file.") var register: String
  @Argument(help: "Members to look at; default: all.") var members: [String] = []
  @Option(help: "Only those who belong to this group.") var group: String?
  @Option(help: "A certification scheme, as in asf-2016; may be repeated.") var scheme: [String] =
    []
  @Option(help: "A rule, as in RES-SE-03; may be repeated.") var rule: [String] = []
  @Option(help: "How many days ahead to look for what ends.") var within = 90
  @Option(help: "Day to judge on; default: today.", transform: parseDay) var asOf: CivilDate?
  @Option(
    help:
      "What the office adds to the law: standings on open points, amounts (schemas/law-data.xsd).")
  var law: String?
  @Option(help: "table, json, html or ics.") var format: Format = .table
  @Option(help: "Also write a calendar of lapses and reviews to this new file.")
  var calendar: String?
  @OptionGroup var viewing: ViewerOptions
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader

  func run() throws {
    try reporting {
      let now = now()
      var search = FindGaps(
        viewer: viewing.role, law: try Inputs.law(law, today: now.day), now: now)
      search.schemes = scheme
      search.rules = rule
      search.members = members
      search.group = group
      search.within = within
      search.asOf = asOf ?? now.day
      let found = try search.run(
        on: try Inputs.wholeRegister(register, try search.viewing(), today: now.day))
      if let calendar { try Files.writeNew(calendar, ics(found, search.asOf)) }
      try print(found, search.asOf)
      if found.status != .done { throw found.status.code }
    }
  }

  private func print(_ found: GapsFound, _ day: CivilDate) throws {
    let role = viewing.role
    let shared =
      role.isAdministrator
      ? CountVisibility(publishing: found.operators, asOf: day)
      : role.counts(of: found.operators, asOf: day)
    switch format {
    case .table:
      let text = GapText(language: lang, counts: role.counts(of: found.operators, asOf: day))
      // One member in detail; of several, a line each, and then what ends.
      let lines =
        members.count == 1
        ? found.reports.flatMap { text.lines($0) + [""] } : text.table(found.reports)
      try Console.write(lines: lines + [Word.notLegalAdvice.text(in: lang)])
    case .json: try Console.write(GapJSON.bytes(found.reports, counts: shared))
    case .html:
      do {
        try Console.write(GapPage(language: lang, counts: shared).bytes(found.reports))
      } catch let failure as TemplateFailure {
        throw DeskFailure(.fault, failure, remedy: Phrase("remedy.report"))
      }
    case .ics: try Console.write(ics(found, day))
    }
  }

  /// Stamped with the day judged on, so that the same register gives the same bytes.
  private func ics(_ found: GapsFound, _ day: CivilDate) -> [UInt8] {
    GapCalendar.bytes(
      found.reports, register: found.name, language: lang,
      stamp: ZonedTime(date: day, secondOfDay: 0, offsetMinutes: 0))
  }
}

/// Who looks at a register.
struct ViewerOptions: ParsableArguments {
  @Option(
    help:
      "Who looks: administrator, who sees everything, or a member, who sees only its own prices and answers."
  )
  var viewer = administrator

  static let administrator = "administrator"

  var role: Viewer {
    viewer == Self.administrator ? .administrator(viewer) : .member(OperatorID(viewer))
  }
}
