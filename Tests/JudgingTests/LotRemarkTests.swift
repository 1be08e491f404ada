import Briefs
import Judging
import Law
import Members
import Notices
import Testing
import Texts
import Values

@Suite("What is said of a lot although no clause asks for it")
struct LotRemarkTests {
  private static func notice(_ days: Int, accelerated: Bool? = false) -> Notice {
    let issued = CivilDate(2025, 5, 1)
    var notice = Specimen.notice(issued: issued, deadline: issued.adding(days: days))
    notice.id = "N1"
    notice.procedure.type = Sourced("open", from: Specimen.source("/bt-105"))
    notice.procedure.isAccelerated = accelerated
    return notice
  }

  private static func deadlines(_ notice: Notice) -> [LotRemark] {
    DeadlineRemarks(of: LotContext(notice.lots[0], in: notice, law: .standard)).remarks
  }

  /// DL-01: 30 days where tenders are sent electronically.
  @Test(
    "too short a time is for a person to decide, with both numbers and the place of the deadline")
  func tooShort() throws {
    #expect(Self.deadlines(Self.notice(30)).map(\.rule.id) == ["DL-04"])
    let remark = try #require(Self.deadlines(Self.notice(29)).first)
    #expect(remark.rule.id == "DL-01")
    #expect(remark.state == .needsDecision)
    #expect(remark.text.english.contains("29 days (2025-05-01–2025-05-30)"))
    #expect(remark.text.english.contains("the least that could apply is 30"))
    #expect(!remark.text.english.contains("open: "))
    #expect(remark.places.map(\.source.elementPath) == ["/bt-131"])
    #expect(!remark.text.text(in: .danish).isEmpty)
  }

  @Test(
    "what is not known about the time is said with it, and a country of unknown law says nothing")
  func open() throws {
    let urgent = try #require(Self.deadlines(Self.notice(14, accelerated: nil)).first)
    #expect(urgent.text.english.contains("is 15"))
    #expect(
      urgent.text.english.contains("open: whether the procedure is accelerated is not stated"))
    var abroad = Self.notice(5)
    abroad.organisations[0].country = "FRA"
    #expect(Self.deadlines(abroad).isEmpty)
    abroad.organisations[0].country = nil
    #expect(!Self.deadlines(abroad).contains { $0.rule.id == "DL-04" })
  }

  @Test("a notice of changes is not measured: its day is not that of the call")
  func change() {
    var notice = Self.notice(5)
    notice.change = NoticeChange()
    #expect(Self.deadlines(notice).map(\.rule.id) == ["DL-04"])
  }

  @Test("the standstill names both numbers of days, as a note")
  func standstill() throws {
    let remark = try #require(Self.deadlines(Self.notice(40)).first)
    #expect(remark.rule.id == "DL-04")
    #expect(remark.state == .note)
    #expect(remark.text.english.contains("10 (") && remark.text.english.contains("15 ("))
  }

  private static func member(_ id: String, _ answer: StandAloneAnswer.Answer?) -> EconomicOperator {
    var made = Specimen.enterprise(id, heads: (6, 12))
    made.standAlone = [answer].compactMap(\.self).map {
      StandAloneAnswer(
        noticeID: "N1", lot: LotID("LOT-0001"), answer: $0, asOf: CivilDate(2025, 5, 1), reasons: ""
      )
    }
    return made
  }

  private static func register(_ members: [EconomicOperator], others: [Register.Group] = [])
    -> Register
  {
    var register = Register(
      path: "register.xml", asOf: Specimen.day,
      group: Register.Group(name: "A", lead: members[0].id, members: members.map(\.id)),
      operators: members)
    register.otherGroups = others
    return register
  }

  private static func together(
    _ members: [EconomicOperator], others: [Register.Group] = [], brief: Brief? = nil,
    seesAnswers: Bool = true
  ) -> [LotRemark] {
    GroupRemarks(
      on: LotContext(notice(40).lots[0], in: notice(40), law: .standard),
      register(members, others: others), brief: brief, seesAnswers: seesAnswers
    ).remarks(members, asOf: Specimen.day)
  }

  /// RULES section 13: two members able alone on the same lot give red.
  @Test(
    "whether members could tender alone is told by their own answers",
    arguments: [
      ([.able, .able], "serious: ", "M0, M1", BasisFinding.State.needsDecision),
      ([.able, .unable], "to be explained: ", "M0", .needsDecision),
      ([.unable, .unable], "in order: ", "", .note),
      ([.unable, nil], "not known ", "M1", .needsDecision),
      ([.unable, .unclear], "not known ", "M1", .needsDecision),
    ] as [([StandAloneAnswer.Answer?], String, String, BasisFinding.State)])
  func competition(
    _ answers: [StandAloneAnswer.Answer?], _ level: String, _ names: String,
    _ state: BasisFinding.State
  ) throws {
    let members = answers.enumerated().map { Self.member("M\($0)", $1) }
    let remarks = Self.together(members)
    let remark = try #require(remarks.first)
    #expect(remarks.map(\.rule.id) == ["CMP-02"])
    #expect(remark.state == state)
    #expect(remark.text.english.hasPrefix(level))
    #expect(remark.text.english.contains(names))
  }

  @Test("a plan that would do without a member is amber too, and names it")
  func surplus() throws {
    let members = [Self.member("M0", .unable), Self.member("M1", .unable)]
    let lot = LotID("LOT-0001")
    let remark = try #require(
      GroupRemarks(
        on: LotContext(Self.notice(40).lots[0], in: Self.notice(40), law: .standard),
        Self.register(members), seesAnswers: true
      ).remarks(
        members, surplus: [SurplusMember(lot: lot, operatorID: members[1].id)],
        asOf: Specimen.day
      ).first)
    #expect(remark.text.english.hasPrefix("to be explained: the others could tender without M1"))
  }

  @Test("who tenders alone is not asked, and a written decision is told")
  func decision() throws {
    #expect(Self.together([Self.member("M0", .able)]).isEmpty)
    var lot = LotBrief(
      id: LotID("LOT-0001"), demands: [], requirements: [], source: Specimen.source())
    lot.competition = CompetitionDecision(by: "board", on: CivilDate(2025, 5, 2), reason: "advice")
    let remark = try #require(
      Self.together(
        [Self.member("M0", .able), Self.member("M1", .able)],
        brief: Brief(path: "brief.xml", noticeID: "N1", lots: [lot])
      ).first)
    #expect(remark.state == .note)
    #expect(remark.text.english.hasSuffix("decided all the same on 2025-05-02 by board"))
  }

  @Test("no member is told what the others answered (CMP-04)")
  func walled() throws {
    let remark = try #require(
      Self.together(
        [Self.member("M0", .able), Self.member("M1", .able)], seesAnswers: false
      ).first)
    #expect(remark.text.english.contains("not shown to a member"))
    #expect(!remark.text.english.contains("M0"))
  }

  @Test("a member of two groups is told of, as a risk and no more (GRP-10)")
  func parallel() throws {
    let members = [Self.member("M0", .unable), Self.member("M1", .unable)]
    func group(_ members: [String]) -> Register.Group {
      Register.Group(
        name: "B", lead: OperatorID(members[0]), members: members.map { OperatorID($0) })
    }
    #expect(Self.together(members, others: [group(["M8", "M9"])]).count == 1)
    let remark = try #require(Self.together(members, others: [group(["M9", "M1"])]).last)
    #expect(remark.rule.id == "GRP-10")
    #expect(remark.state == .note)
    #expect(remark.rule.citation.standing == .unverified)
    #expect(remark.text.english.contains("M1 (B)"))
  }

  @Test(
    "answers count on one day, for checks and bids alike (CODE D13)",
    arguments: [
      (CivilDate(2027, 1, 15), CivilDate(2026, 12, 1), CivilDate(2026, 12, 1)),
      (CivilDate(2026, 11, 1), CivilDate(2026, 12, 1), CivilDate(2026, 11, 1)),
      (nil, CivilDate(2026, 12, 1), CivilDate(2026, 12, 1)),
    ])
  func oneDay(_ row: (judgedOn: CivilDate?, today: CivilDate, day: CivilDate)) {
    #expect(GroupRemarks.day(judgedOn: row.judgedOn, today: row.today) == row.day)
  }
}
