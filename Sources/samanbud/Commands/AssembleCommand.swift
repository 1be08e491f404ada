import ArgumentParser
import BidDesk
import BidWriting
import Procurement

/// `samanbud assemble`: the joint bid for a notice, from a register and a brief.
struct AssembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assemble",
    abstract: "Choose who tenders for which lots, and write the bid folder.",
    discussion: """
      The folder appears whole or not at all. Exit code 0 the bid is final, 11 it is a draft (the screen says \
      what is open and whose it is), 12 no lot can be tendered for.
      """)

  @Argument(help: "The notice, an XML file.") var notice: String
  @Option(help: "The register: a database, or an XML file.") var register: String
  @Option(help: "The group, where the database has several.") var group: String?
  @Option(help: "The brief: what the procurement documents ask.") var brief: String
  @Option(help: "The buyer's ESPD Request, to be answered in its own version.") var request: String?
  @Option(help: "The folder to write.") var out: String
  @Flag(help: "Replace the folder if it is there.") var force = false
  @Flag(help: "Write only if the bid is final.") var final = false
  @Option(help: "Lots to tender for; default: all.") var lot: [String] = []
  @Option(parsing: .upToNextOption, help: "Members to choose among; default: the whole group.")
  var members: [String] = []
  @Flag(help: "Plan also with members about whom the law is disputed; the bid stays a draft.")
  var includeDisputed = false
  @Option(help: "Day to judge on; default: each lot's deadline.", transform: parseDay)
  var asOf: CivilDate?
  @Option(help: "Day the papers carry; default: today.", transform: parseDay)
  var today: CivilDate?
  @Option(help: "Sign the containers with this key (PEM); needs --sign-certificate.")
  var signKey: String?
  @Option(help: "The certificate of the key (PEM).") var signCertificate: String?
  @Option(help: "A folder with own templates; 'samanbud templates' writes ours to begin with.")
  var templates: String?
  @Flag(help: "Make a PDF of each paper, by weasyprint or else chromium.") var pdf = false
  @Option(help: "Language of the pages: sv, da or en.") var lang: OutputLanguage = .swedish

  func run() throws {
    try reporting {
      let folder = try OutputFolder(
        out, force: force, mark: BidFiles.mark, beginning: BidFiles.markWords)
      let content = try bid()
      try Console.write(lines: DecisionText(content, language: lang).lines)
      guard content.lots.contains(where: { $0.tender != nil }) else {
        throw DeskFailure(
          .noFeasiblePlan,
          "\(notice): no lot can be tendered for [plan.none]; see the reasons above")
      }
      if final, content.isDraft {
        throw DeskFailure(
          .undetermined,
          "\(notice): the bid is not final, \(content.openPoints.count) points are open [bid.draft]; "
            + "settle them or leave out --final")
      }
      try folder.write(files(of: content))
      try Console.write(lines: ["", "\(out)/index.html"])
      if content.isDraft { throw ExitStatus.undetermined.code }
    }
  }

  private func bid() throws -> BidContent {
    var assemble = AssembleBid(
      noticePath: notice, registerPath: register, briefPath: brief,
      today: today ?? samanbud.today())
    assemble.lots = lot
    assemble.group = group
    assemble.members = members
    assemble.asOf = asOf
    assemble.includesDisputed = includeDisputed
    assemble.requestPath = request
    return try assemble.run()
  }

  private func files(of content: BidContent) throws -> [(path: String, bytes: [UInt8])] {
    var writing = WriteBid(content, language: lang, written: today ?? samanbud.today())
    if let signKey, let signCertificate {
      writing.signer = try ContainerSigner(key: signKey, certificate: signCertificate)
    }
    if let templates { writing.templates = try TemplateFolder.read(templates) }
    if pdf { writing.pdf = try PDFRenderers.first() }
    return try writing.files()
  }

  func validate() throws {
    guard (signKey == nil) == (signCertificate == nil) else {
      throw ValidationError("--sign-key and --sign-certificate go together.")
    }
  }
}
