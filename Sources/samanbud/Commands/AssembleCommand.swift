import ArgumentParser
import Desk
import Dossier
import Files
import Notices
import Planning
import Presentation
import RegisterStore
import Values

/// `samanbud assemble`: the joint bid for a notice, from a register and a brief; or only its plan.
struct AssembleCommand: ParsableCommand {
  enum PlanFormat: String, ExpressibleByArgument, CaseIterable { case table, json, html }

  static let configuration = CommandConfiguration(
    commandName: "assemble",
    abstract: "Choose who tenders for which lots, and write the bid folder.",
    discussion: """
      The folder is written whole or not at all. A member (--viewer) gets its own copy: the plan, its own papers, \
      and those of all tenderers. With --plan-only nothing is written: the plan, its reasons and the state of the \
      clauses go to the screen.

      A bid is a draft while something is open; the screen says what, and who must settle it. A demand in the \
      notice's texts is open until somebody has judged it or settled it in the brief. With --final no draft is \
      written.

      Exit codes: 0 the bid is final (with --plan-only: there is a plan, whatever is open), 11 it is a draft, 12 no \
      lot can be tendered for (with --plan-only: there is no plan), 64 usage, 65 unreadable or invalid input, 66 no \
      input, 70 our fault, 73 cannot write.
      """)

  @Argument(help: "The notice, an XML file.") var notice: String
  @Option(help: "The register: a database, or an XML file.") var register: String
  @Option(help: "The group, where the database has several.") var group: String?
  @Option(help: "The brief: what the procurement documents ask for.") var brief: String
  @Option(help: "The buyer's ESPD Request, to be answered in its own version.") var request: String?
  @Option(
    help:
      "What the office adds to the law: standings on open points, amounts (schemas/law-data.xsd).")
  var law: String?
  @Option(help: "The folder to write.") var out: String?
  @Flag(help: "Replace the folder if it is there.") var force = false
  @Flag(help: "Write only if the bid is final.") var final = false
  @Flag(help: "Only plan: who does what, why, and which other plans there are.") var planOnly =
    false
  @Option(help: "Format of the plan: table, json or html.") var format: PlanFormat = .table
  @OptionGroup(title: "Plan") var plan: PlanArguments
  @Flag(help: "Plan also with members about whom the law is disputed; the bid stays a draft.")
  var includeDisputed = false
  @Option(help: "Day to judge on; default: each lot's deadline, or today.", transform: parseDay)
  var asOf: CivilDate?
  @Option(help: "Day that is put on the papers; default: today.", transform: parseDay)
  var today: CivilDate?
  @Option(help: "Sign the containers with this key (PEM); needs --sign-certificate.")
  var signKey: String?
  @Option(help: "The certificate of the key (PEM).") var signCertificate: String?
  @Option(help: "A folder with your own templates; 'samanbud templates' writes ours to begin with.")
  var templates: String?
  @Flag(help: "Make a PDF of each page, by weasyprint or else chromium.") var pdf = false
  @Option(help: "Make the PDFs by this program: weasyprint or chromium; goes with --pdf.")
  var pdfBy: PDFRenderers.Name?
  @Option(
    help: "Language of the pages: sv, da or en; default: the buyer's or the notice's, else English."
  )
  var lang: OutputLanguage?
  @OptionGroup var viewing: ViewerOptions

  func validate() throws {
    guard planOnly == (out == nil) else {
      throw ValidationError(
        planOnly
          ? "--plan-only writes no folder; leave out --out."
          : "Missing expected argument '--out <out>'")
    }
    guard planOnly || format == .table else {
      throw ValidationError("--format belongs to --plan-only.")
    }
    guard pdf || pdfBy == nil else { throw ValidationError("--pdf-by goes with --pdf.") }
    guard (signKey == nil) == (signCertificate == nil) else {
      throw ValidationError("--sign-key and --sign-certificate go together.")
    }
  }

  func run() throws {
    try reporting { if let out { try assemble(to: out) } else { try showPlan() } }
  }

  /// A plan is made with everybody's prices and facts, whoever is shown it.
  private func planning() throws -> PlanBid {
    let now = now()
    let written = today ?? now.day
    let notice = try Inputs.notice(notice)
    var planning = PlanBid(
      notice,
      register: try Inputs.register(
        register, group: group,
        Viewing(
          viewing.role, reading: .administrator(ViewerOptions.administrator), at: now.instant),
        today: written),
      brief: try Inputs.brief(brief, for: notice), viewer: viewing.role,
      law: try Inputs.law(law, today: written), today: written)
    planning.lots = plan.lot
    planning.members = plan.members
    planning.asOf = asOf
    planning.includesDisputed = includeDisputed
    planning.request = try request.map { try Inputs.request($0) }
    planning.options = plan.options
    return planning
  }

  /// The bid is made with everybody's facts; a member's copy has what it may read of it.
  private func assemble(to out: String) throws {
    let member = viewing.role.member
    let folder =
      member == nil
      ? try OutputFolder(out, .forced(force), mark: BidFiles.mark, beginning: BidFiles.markWords)
      : try OutputFolder(out, .forced(force), mark: PlanFiles.mark, beginning: PlanFiles.markWords)
    let bid = try AssembleBid(try planning()).run()
    let language = lang ?? OutputLanguage(for: bid.content.notice)
    try Console.write(lines: words(of: bid, in: language))
    try bid.check(final: final)
    let writing = try writing(bid, in: language)
    try folder.write(member.map { try writing.files(for: $0) } ?? writing.files())
    try Console.write(
      lines: member == nil ? ["", "\(out)/index.html"] : ["\(out)/plan.html"])
    if bid.status != .done { throw bid.status.code }
  }

  private func words(of bid: AssembledBid, in language: OutputLanguage) -> [String] {
    guard let member = viewing.role.member else {
      return DecisionText(bid.content, language: language).lines
    }
    return MemberCopyText(bid.content, for: member, language: language).lines
      + PlanText(bid.plan, language: language).lines
  }

  private func showPlan() throws {
    let content = try planning().run()
      .content(for: viewing.role.member)
    let language = lang ?? OutputLanguage(for: content.notice)
    switch format {
    case .table: try Console.write(lines: PlanText(content, language: language).lines)
    case .json: try Console.write(PlanJSON.bytes(content))
    case .html: try Console.write(ours { try PlanPage(content, language: language).bytes() })
    }
    try content.check()
  }

  private func writing(_ bid: AssembledBid, in language: OutputLanguage) throws -> WriteBid {
    var writing = WriteBid(bid, language: language, written: today ?? samanbud.today())
    if let signKey, let signCertificate {
      writing.signer = try ContainerSigner(key: signKey, certificate: signCertificate)
    }
    if let templates { writing.templates = try TemplateFolder.read(templates) }
    if pdf { writing.pdf = try PDFRenderers.first(pdfBy) }
    return writing
  }

  /// Whatever goes wrong in writing is a fault of ours.
  private func ours<Output>(_ work: () throws -> Output) throws -> Output {
    do {
      return try work()
    } catch {
      throw DeskFailure(fault: error)
    }
  }
}

extension PDFRenderers.Name: ExpressibleByArgument {}
