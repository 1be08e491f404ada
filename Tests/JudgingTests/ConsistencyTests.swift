import ClauseSearch
import Judging
import Law
import Members
import Notices
import Testing
import Texts
import Values

@Suite("Codes and texts that part give findings with both places")
struct ConsistencyTests {
  private func notice(
    reserved: [String] = ["none"], execution: String? = nil, text: String? = nil,
    strategic: [String] = [], social: [String] = [], impacts: [String] = []
  ) -> Notice {
    var notice = Specimen.notice(
      country: "DEU", reserved: reserved, execution: execution, socialObjectives: social)
    notice.procedure.texts = []
    notice.lots[0].strategicProcurement = strategic.map {
      Sourced($0, from: Specimen.source("/bt-06"))
    }
    notice.lots[0].environmentalImpacts = impacts.map {
      Sourced($0, from: Specimen.source("/bt-774"))
    }
    if let text {
      notice.lots[0].description = LocalizedText([
        LocalizedText.Entry(language: "ENG", text: text, source: Specimen.source("/bt-24"))
      ])
    }
    return notice
  }

  private func review(_ notice: Notice) throws -> (review: TextReview, texts: [Clause]) {
    var reader = TextReader(try OwnPhrases.book.get())
    let texts = TextClauses.clauses(of: notice, reader: &reader)
    return (TextReview(notice, texts: texts, law: .standard), texts)
  }

  private func assessment(
    _ notice: Notice, _ operators: [EconomicOperator]
  ) throws -> LotAssessment {
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), texts: try review(notice).texts, asOf: nil,
      law: .standard)
    return try #require(assessor.assess(notice.lots[0], operators: operators))
  }

  private func findings(_ notice: Notice) throws -> [BasisFinding] {
    try review(notice).review.findings(on: notice.lots[0])
  }

  static let words = "The contract is reserved for sheltered workshops."

  @Test("a code that no text bears out is never a silent yes")
  func codeWithoutText() throws {
    let found = try findings(notice(reserved: ["res-ws"]))
    #expect(found.map(\.ruleID) == ["RES-NOTICE-01"])
    #expect(found[0].text.english.hasPrefix("code without text"))
    #expect(found[0].state == .needsDecision)
  }

  @Test("code and text that agree give nothing")
  func agreement() throws {
    #expect(try findings(notice(reserved: ["res-ws"], text: Self.words)).isEmpty)
    #expect(try findings(notice(reserved: [], execution: "yes", text: Self.words)).isEmpty)
    #expect(try findings(notice()).isEmpty)
  }

  @Test(
    "words that keep a coded lot for others than the code names stay open, and no code answers them"
  )
  func narrower() throws {
    let text = "Bezuschlagt werden nur Angebote von als gemeinnützig anerkannten Organisationen."
    var notice = notice(reserved: ["res-ws"])
    notice.lots[0].description = LocalizedText([
      LocalizedText.Entry(language: "DEU", text: text, source: Specimen.source("/bt-24"))
    ])
    let open = try review(notice).review.openClauses(on: notice.lots[0].id)
    #expect(open.map(\.kind) == [.reservedOther])
    let judged = try assessment(notice, [Specimen.enterprise(heads: (8, 10))])
    #expect(
      judged.groupVerdict(on: try #require(open.first)) == .undetermined(.disputed))
  }

  @Test("a code without text is asked about in its own words: no text says otherwise")
  func silentQuestion() throws {
    let found = try findings(notice(reserved: ["res-ws"]))
    #expect(found[0].question?.english.hasSuffix("none of its texts does.") == true)
  }

  @Test("codes are said in words, and a slip of the buyer's says that it changes nothing")
  func codesInWords() throws {
    let found = try findings(notice(impacts: ["clim-adapt"]))
    let text = try #require(found.first?.text.english)
    #expect(text.contains("'clim-adapt' (adaptation to a changing climate)"))
    #expect(text.contains("'env-imp' (less harm to the environment)"))
    #expect(text.hasSuffix("changes no verdict"))
  }

  @Test("code and text for different organisations are a conflict with both places")
  func differentFamilies() throws {
    let found = try findings(
      notice(reserved: ["res-pub-ser"], text: Self.words))
    #expect(found.map(\.state) == [.conflict])
    #expect(found[0].clause.quote == "res-pub-ser")
    #expect(found[0].against?.source.elementPath == "/bt-24")
  }

  @Test("a text without a code keeps every verdict open: neither yes nor no")
  func textWithoutCode() throws {
    let notice = notice(text: Self.words)
    #expect(try findings(notice).map(\.ruleID) == ["RES-NOTICE-01"])
    let member = Specimen.enterprise(heads: (3, 10))
    let completed = try assessment(notice, [member])
    #expect(completed.verdict(for: member.id) == .undetermined(.disputed))
    #expect(completed.groupVerdict == .undetermined(.disputed))
    let open = completed.memberFindings.filter { $0.rule.id == "RES-NOTICE-01" }
    #expect(open.count == 1)
    #expect(open.first?.rule.question != nil)
    #expect(open.first?.leaning == nil)
    #expect(completed.clauses.contains { $0.origin == .text && $0.kind == .reservedArt20 })
  }

  static let perhaps = "Sheltered workshops are invited to tender."

  @Test("words that may reserve are neither met nor no reservation: a person must read them")
  func mayReserve() throws {
    let notice = notice(text: Self.perhaps)
    let found = try findings(notice)
    #expect(found.map(\.ruleID) == ["RES-NOTICE-01"])
    #expect(found[0].state == .needsDecision)
    #expect(found[0].text.english.contains("may reserve the lot"))
    let member = Specimen.enterprise(heads: (3, 10))
    #expect(try assessment(notice, [member]).groupVerdict == .undetermined(.disputed))
  }

  @Test("words that may say what a code says settle nothing, and are shown beside it")
  func mayAgree() throws {
    let found = try findings(notice(reserved: ["res-ws"], text: Self.perhaps))
    #expect(found.map(\.state) == [.needsDecision])
    #expect(found[0].against?.value == "Sheltered workshops are invited to tender")
  }

  @Test("the certain words come before those that may say the same")
  func certainFirst() throws {
    let notice = notice(text: "\(Self.perhaps) \(Self.words)")
    let review = try review(notice).review
    #expect(review.openClauses(on: notice.lots[0].id).map(\.degree) == [.states])
  }

  @Test("the texts of a result open nothing", arguments: ["result", "dir-awa-pre", "cont-modif"])
  func result(_ formType: String) throws {
    var notice = notice(text: Self.words)
    notice.formType = formType
    #expect(try findings(notice).isEmpty)
    #expect(try review(notice).review.openClauses(on: notice.lots[0].id).isEmpty)
    #expect(try !review(notice).texts.isEmpty)
  }

  @Test("a code on every lot that the text narrows to one is a conflict on the others")
  func narrowed() throws {
    var notice = notice(reserved: ["res-ws"])
    var second = notice.lots[0]
    second.id = LotID("LOT-0002")
    notice.lots.append(second)
    notice.languages = ["SPA"]
    notice.procedure.description = LocalizedText([
      LocalizedText.Entry(
        language: "SPA", text: "El segundo lote está reservado a empresas de inserción.",
        source: Specimen.source("/bt-24-procedure"))
    ])
    let review = try review(notice).review
    let first = review.findings(on: notice.lots[0])
    #expect(first.map(\.state) == [.conflict])
    #expect(first.first?.text.english.contains("reserves only LOT-0002") == true)
    #expect(review.findings(on: second).isEmpty)
  }

  @Test(
    "only rules that name texts answer them, and one of each kind", arguments: ClauseKind.allCases)
  func answeredByOrigin(_ kind: ClauseKind) throws {
    let texts = (1...2).map { number in
      Clause(
        id: "LOT-0001/\(kind.rawValue)/text/\(number)", kind: kind, lots: [LotID("LOT-0001")],
        origin: .text, file: "notice.xml", source: Specimen.source("/bt-24"), quote: "words",
        language: "ENG",
        words: WordMatch(position: 0..<5, rule: kind.rawValue, percentages: [50]))
    }
    let assessor = Assessor(
      notice(reserved: []), clauses: [], texts: texts, asOf: nil, law: .standard)
    let found = try #require(
      assessor.assess(
        notice(reserved: []).lots[0], operators: [Specimen.enterprise(heads: (3, 10))])
    ).findings.map(\.rule.id)
    switch kind {
    case .reservedArt20, .reservedArt77, .reservedOther, .reservedExecution:
      #expect(found == ["RES-NOTICE-01"])
    case .targetShare: #expect(found == ["RES-STRICT-01"])
    default: #expect(found == [])
    }
  }

  @Test("a text that says what the code says changes no verdict")
  func textWithCode() throws {
    let plain = notice(reserved: ["res-ws"])
    let told = notice(reserved: ["res-ws"], text: Self.words)
    let member = Specimen.enterprise(heads: (3, 10))
    let before = try #require(Specimen.assess(plain, [member]))
    let after = try assessment(told, [member])
    #expect(after.verdict(for: member.id) == before.verdict(for: member.id))
  }

  @Test(
    "another share than 30 % is told and keeps the verdict open",
    arguments: [(50, ["RES-STRICT-01"]), (30, [])])
  func share(_ percent: Int, _ rules: [String]) throws {
    let text = "Reserved for sheltered workshops with at least \(percent) % of disabled workers."
    let notice = notice(reserved: ["res-ws"], text: text)
    #expect(try findings(notice).map(\.ruleID) == rules)
    let member = Specimen.enterprise(heads: (6, 10))
    let open = try assessment(notice, [member]).memberFindings.map(\.rule.id)
    #expect(open.contains("RES-STRICT-01") == !rules.isEmpty)
  }

  struct Strategy: Sendable {
    let strategic: [String]
    let social: [String]
    let impacts: [String]
    let findings: Int
  }

  @Test(
    "BT-06 against the codes that detail it",
    arguments: [
      Strategy(strategic: ["soc-obj"], social: ["opp"], impacts: [], findings: 0),
      Strategy(strategic: ["soc-obj"], social: [], impacts: [], findings: 1),
      Strategy(strategic: ["none"], social: ["opp"], impacts: [], findings: 1),
      Strategy(strategic: [], social: ["opp"], impacts: [], findings: 1),
      Strategy(strategic: ["env-imp"], social: [], impacts: ["circ-econ"], findings: 0),
      Strategy(strategic: ["soc-obj"], social: ["opp"], impacts: ["circ-econ"], findings: 1),
      Strategy(strategic: [], social: [], impacts: [], findings: 0),
    ])
  func strategies(_ row: Strategy) throws {
    let found = try findings(
      notice(strategic: row.strategic, social: row.social, impacts: row.impacts))
    #expect(found.map(\.ruleID) == Array(repeating: "BT-06", count: row.findings))
  }

  @Test("both reservations at once are told once, by the national rule where there is one")
  func bothReservations() throws {
    let abroad = notice(reserved: ["res-ws"], execution: "yes", text: Self.words)
    #expect(try findings(abroad).map(\.ruleID) == ["RES-EU-01"])
    var swedish = Specimen.notice(reserved: ["res-ws"], execution: "yes")
    swedish.lots[0].description = abroad.lots[0].description
    let rules = try assessment(swedish, [Specimen.enterprise(heads: (3, 10))]).basis.map(\.ruleID)
    #expect(rules.contains("RES-SE-01"))
    #expect(!rules.contains("RES-EU-01"))
  }

  @Test("the lot that a sentence names is the lot that it is about")
  func scope() throws {
    var notice = notice()
    var second = Lot(id: LotID("LOT-0002"))
    second.tenderDeadline = notice.lots[0].tenderDeadline
    notice.lots.append(second)
    notice.procedure.description = LocalizedText([
      LocalizedText.Entry(
        language: "ENG", text: "Two lots. Lot 2 is reserved for sheltered workshops.",
        source: Specimen.source("/bt-24-procedure"))
    ])
    #expect(try review(notice).texts.map(\.lots) == [[LotID("LOT-0002")]])
  }

  @Test("a question about a reservation refers to one, not to another social objective (CODE D4)")
  func label() throws {
    var notice = notice(reserved: ["res-ws"], execution: "yes", text: Self.words)
    notice.lots[0].reservedParticipation = [
      Sourced("res-ws", from: Source(NoticeField(term: "BT-71", path: "/bt-71")))
    ]
    #expect(try findings(notice).map(\.clause.kind) == [.reservedArt20])
  }

  @Test("who meets no reading is told from those for whom the law alone is open")
  func failsEveryReading() throws {
    func judged(_ target: Int) throws -> LotAssessment {
      let facts: [FactName: FactValue] = [
        .integrationIsMainAim: .flag(true), .shelteredWorkshop: .flag(false),
        .occupiedTargetHeads: .quantity(target), .occupiedHeads: .quantity(20),
        .employedTargetHeads: .quantity(target), .employedHeads: .quantity(20),
      ]
      return try assessment(
        Specimen.notice(country: "ESP"), [Specimen.economicOperator("M1", facts)])
    }
    let few = try judged(5)
    #expect(few.verdict(for: OperatorID("M1")) == .undetermined(.disputed))
    #expect(few.failsEveryReading(OperatorID("M1")))
    let many = try judged(12)
    #expect(!many.failsEveryReading(OperatorID("M1")))
  }
}
