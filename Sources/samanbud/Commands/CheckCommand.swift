import ArgumentParser
import Desk
import Files
import Judging
import Law
import Members
import Presentation
import RegisterStore
import Texts
import Values

/// `samanbud check`: the clauses of a notice, and whether the members meet them.
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, html }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which clauses a notice has, and with a register who meets them.",
    discussion: """
      Without --register: the clauses, where they stand and in which words. With --register: a verdict for \
      each member and for all together, with what is missing or disputed, what would put it right, and what to \
      ask the buyer. Members are judged as of each lot's deadline (--as-of), or today where it has none. The law \
      is that of the day on which the notice was published. What the notice's texts ask for is judged where the \
      words say enough; otherwise it stays open until the brief settles it. JSON is described in schemas/check.schema.json.

      Exit codes: 0 all met, or without --register done, 10 something not met, 11 something undetermined (also an \
      open demand in the texts), 64 usage, 65 unreadable or invalid input, 66 no input, 70 our fault, 73 cannot write.
      """)

  @Argument(help: "The notice, an XML file.") var notice: String
  @Option(help: "The register: a database, or an XML file.") var register: String?
  @Option(help: "The group, where the database has several.") var group: String?
  @Option(help: "The brief: what the procurement documents ask for.") var brief: String?
  @Option(
    help:
      "What the office adds to the law: standings on open points, amounts (schemas/law-data.xsd).")
  var law: String?
  @Option(
    parsing: .upToNextOption,
    help: "Files, folders or archives to look for later versions of the notice in.")
  var among: [String] = []
  @OptionGroup var looked: LotArguments
  @Option(parsing: .upToNextOption, help: "Members to judge, by their ids in the register.")
  var members: [String] = []
  @Option(help: "Day to judge on; default: each lot's deadline, or today.", transform: parseDay)
  var asOf: CivilDate?
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader
  @Option(help: "table, json or html.") var format: Format = .table
  @Option(
    help: """
      Show the reasoning of some verdicts: CLAUSE/MEMBER/LOT, or parts of it; the clause by its id, its kind \
      or a rule's id, the member by its id or 'group'.
      """)
  var explain: String?
  @Flag(help: "Print only the questions to the buyer, ready to be sent.") var questions = false
  @Option(help: "Days to keep in hand before the last day to ask the buyer.")
  var questionMargin = 4
  @OptionGroup var viewing: ViewerOptions

  func run() throws {
    try reporting {
      try checkOptions()
      let now = now()
      var looking = Viewing(viewing.role, at: now.instant)
      looking.leavesOutUnlogged = true
      if let register, let omission = RegisterDesk.omission(register) {
        Console.note("note: \(omission)")
      }
      let notice = try Inputs.notice(notice)
      var check = CheckLots(
        notice, viewer: viewing.role, law: try Inputs.law(law, today: now.day), today: now.day)
      if !among.isEmpty { check.later = try Inputs.laterNotices(in: among) }
      if let register {
        check.register = try Inputs.register(register, group: group, looking, today: now.day)
      }
      if let brief { check.brief = try Inputs.brief(brief, for: notice) }
      check.lots = looked.lots
      check.members = members
      check.asOf = asOf
      check.explained = explain
      check.questionMargin = questionMargin
      let report = try check.run()
      for note in report.notes { Console.note(note) }
      try print(report)
      if report.status != .done { throw report.status.code }
    }
  }

  /// An option that would be passed over is refused: whoever gave it would believe that it was heeded.
  private func checkOptions() throws(DeskFailure) {
    guard (0...365).contains(questionMargin) else {
      throw DeskFailure(
        .usage, Phrase("failure.check.margin", ["days": "\(questionMargin)"]),
        remedy: Phrase("remedy.number-of-days"))
    }
    let judging = [
      ("--members", !members.isEmpty), ("--group", group != nil),
      ("--viewer", viewing.role.member != nil),
    ]
    if register == nil, let (name, _) = judging.first(where: \.1) {
      throw DeskFailure(
        .usage, Phrase("failure.check.no-register", ["option": "\(name)"]),
        remedy: Phrase("remedy.pass-register"))
    }
    if questions, format != .table || explain != nil {
      throw DeskFailure(
        .usage, Phrase("failure.check.questions"),
        remedy: Phrase("remedy.leave-it-or", ["option": explain == nil ? "--format" : "--explain"]))
    }
  }

  private func print(_ report: CheckReport) throws {
    switch format {
    case .table where questions: try printQuestions(report)
    case .table where explain != nil: try printReasons(report)
    case .table: try printTable(report)
    case .json:
      try Console.write(
        FindingsJSON.bytes(
          report.lots.compactMap { row in
            row.assessment.map {
              FindingsJSON.Item(.tender, $0, advice: row.advice, remarks: row.remarks)
            }
          }, notice: report.notice, register: report.register, questions: report.questions,
          counts: counts(of: report)))
    case .html:
      do {
        try Console.write(
          CheckPage(notice: report.notice, register: report.register, language: lang)
            .bytes(report.lots.map(\.findings), questions: report.questions))
      } catch let failure as TemplateFailure {
        throw DeskFailure(.fault, failure, remedy: Phrase("remedy.report"))
      }
    }
  }

  private func counts(of report: CheckReport) -> CountVisibility {
    viewing.role.counts(of: report.register?.operators ?? [], asOf: today())
  }

  private func printTable(_ report: CheckReport) throws {
    let text = CheckText(
      notice: report.notice, register: report.register, language: lang, counts: counts(of: report))
    var lines = report.lots.flatMap { text.lines($0.findings) + [""] }
    if report.register != nil {
      lines += [
        DemandSentences(lang).text(VerdictCounts(report.lots.compactMap(\.assessment))), "",
      ]
    }
    let questions = QuestionText(report.questions, notice: report.notice, language: lang)
    lines +=
      questions.lines
      + (questions.lines.isEmpty ? [] : [questions.deadline])
      .compactMap(\.self).flatMap { [$0, ""] }
    lines.append(Word.notLegalAdvice.text(in: lang))
    try Console.write(lines: lines)
  }

  private func printReasons(_ report: CheckReport) throws {
    let text = ExplainText(
      register: report.register, language: lang, counts: counts(of: report))
    let findings = report.lots.compactMap(\.assessment).flatMap(\.findings)
    try Console.write(
      lines: findings.flatMap { text.lines($0) + [""] } + [Word.notLegalAdvice.text(in: lang)])
  }

  private func printQuestions(_ report: CheckReport) throws {
    let text = QuestionText(report.questions, notice: report.notice, language: lang)
    try Console.write(lines: text.lines)
    if !text.lines.isEmpty, let deadline = text.deadline { Console.note("note: \(deadline)") }
  }
}
