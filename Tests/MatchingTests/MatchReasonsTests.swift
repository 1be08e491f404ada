import Law
import Matching
import Notices
import Testing
import Values

@Suite("Reasons and tiers")
struct MatchReasonsTests {
  private static let day = CivilDate(2026, 3, 1)

  private func notice(
    formType: String = "competition", deadline: CivilDate? = nil, request: CivilDate? = nil,
    sent: CivilDate? = nil
  ) -> Notice {
    var lot = Lot(id: LotID("LOT-0001"))
    lot.tenderDeadline = deadline.map { Sourced(ZonedTime(date: $0), from: Made.nowhere) }
    lot.requestDeadline = request.map { Sourced(ZonedTime(date: $0), from: Made.nowhere) }
    var notice = Notice(
      source: NoticeSource(path: "a.xml", format: .eForms, root: "ContractNotice"))
    notice.formType = formType
    notice.issueDate = sent.map { ZonedTime(date: $0) }
    notice.lots = [lot]
    return notice
  }

  private func opening(_ notice: Notice) -> LotOpening {
    LotOpening(notice.lots[0], of: notice, on: Self.day)
  }

  @Test("a lot is open through the day of its deadline, and closed the day after")
  func boundary() {
    #expect(opening(notice(deadline: Self.day)).daysLeft == 0)
    #expect(opening(notice(deadline: Self.day.adding(days: 1))).daysLeft == 1)
    #expect(opening(notice(deadline: Self.day.adding(days: -1))) == .closed)
  }

  @Test("the first deadline counts: who asks to take part too late never gets to tender")
  func firstDeadline() {
    let two = notice(
      deadline: Self.day.adding(days: 60), request: Self.day.adding(days: 9))
    #expect(opening(two).daysLeft == 9)
  }

  @Test("a call is there from the day that it is sent or published, whichever is first")
  func published() {
    var call = notice(deadline: Self.day.adding(days: 30), sent: Self.day)
    #expect(opening(call).isOpen)
    call.publicationDate = Self.day.adding(days: 1)
    #expect(opening(call).isOpen)
    call = notice(deadline: Self.day.adding(days: 30), sent: Self.day.adding(days: 1))
    #expect(opening(call) == .noCall)
    call.publicationDate = Self.day
    #expect(opening(call).isOpen)
    #expect(opening(notice(sent: Self.day.adding(days: 1))) == .noCall)
  }

  @Test("a call without a deadline is not called closed while it is new")
  func undated() {
    #expect(opening(notice(sent: Self.day.adding(days: -180))) == .undated)
    #expect(opening(notice(sent: Self.day.adding(days: -181))) == .closed)
    #expect(opening(notice()) == .undated)
    #expect(opening(notice(formType: "result", deadline: Self.day)) == .noCall)
  }

  @Test(
    "days left weigh", arguments: [(14, "for"), (13, "open"), (5, "open"), (4, "against")])
  func time(_ days: Int, _ weight: String) {
    let deadline = ZonedTime(date: Self.day.adding(days: days))
    let reason = MatchReasons.time(.open(deadline: deadline, daysLeft: days))
    #expect(reason.weight.rawValue == weight)
  }

  @Test(
    "the yearly value is weighed against the turnover",
    arguments: [
      (100, 1, "for"), (101, 1, "open"), (300, 1, "open"), (303, 1, "against"), (200, 2, "for"),
    ])
  func size(_ value: Int, _ years: Int, _ weight: String) {
    var lot = Lot(id: LotID("LOT-0001"))
    lot.estimatedValue = Sourced(
      Money(minorUnits: value * 100, currency: "SEK"), from: Made.nowhere)
    var term = ContractTerm()
    term.length = Sourced(.init(amount: years, unit: .year), from: Made.nowhere)
    lot.term = term
    let own = Money(minorUnits: 10_000, currency: "SEK")
    #expect(MatchReasons.size(of: lot, turnover: own).weight.rawValue == weight)
    #expect(MatchReasons.size(of: lot, turnover: nil).weight == .note)
    let foreign = Money(minorUnits: 10_000, currency: "DKK")
    #expect(MatchReasons.size(of: lot, turnover: foreign).weight == .note)
  }

  @Test("one reason against makes a long shot, one that is open a possible, notes nothing")
  func tiers() {
    let good = MatchReason(.time(daysLeft: 30), .speaksFor)
    let open = MatchReason(.openToAll, .open)
    let bad = MatchReason(.time(daysLeft: 1), .against)
    let note = MatchReason(.alone(members: 2), .note)
    #expect(MatchTier([good, note]) == .strong)
    #expect(MatchTier([good, open, note]) == .possible)
    #expect(MatchTier([good, open, bad]) == .longShot)
  }

  /// GRP-08.
  @Test(
    "exclusion is told where a declaration is missing or names a ground, and weighs only if nobody is left",
    arguments: [
      ([.met, .notApplicable], nil), ([.met, .undetermined(.unknown)], "note"),
      ([.undetermined(.unknown), .undetermined(.unknown)], "note"),
      ([.notMet, .met], "note"), ([.notMet, .undetermined(.disputed)], "open"),
      ([.notMet, .notMet], "against"), ([], nil),
    ] as [([Verdict], String?)])
  func exclusion(_ verdicts: [Verdict], _ weight: String?) {
    let reason = MatchReasons.exclusion(verdicts)
    #expect(reason?.weight.rawValue == weight)
    guard case .exclusion(let undeclared, let open, let barred) = reason?.fact else { return }
    #expect(undeclared == verdicts.count { $0 == .undetermined(.unknown) })
    #expect(open == verdicts.count { $0 == .undetermined(.disputed) })
    #expect(barred == verdicts.count { $0 == .notMet })
  }

  @Test(
    "a wider code does not say that a member may do what needs a permit; one of the branch does",
    arguments: [
      ([90_500_000], 90_520_000, "GRP-04.hazardous-waste"),
      ([90_500_000], 90_524_100, "GRP-04.hazardous-waste"),
      ([90_500_000, 90_524_000], 90_520_000, nil), ([90_520_000], 90_524_100, nil),
      ([90_500_000], 90_514_000, nil), ([90_600_000], 90_650_000, "GRP-04.asbestos"),
      ([45_262_600], 45_262_660, "GRP-04.asbestos"),
    ] as [([Int32], Int32, String?)])
  func permit(_ does: [Int32], _ asked: Int32, _ rule: String?) {
    let members = [Made.member("M1", does: does)]
    let need = Made.need([asked])
    let hit = GroupIndex(Made.register([members])).hits(need)[0]
    let law = PermitWork(on: CivilDate(2026, 1, 2))
    let reasons = MatchReasons.permits(hit, of: need, members, by: law)
    let expected = rule.map { MatchReason(.permit(ruleID: $0, [CPVCode(asked)]), .open) }
    #expect(reasons == [expected].compactMap(\.self))
  }

  @Test(
    "a permit is asked for from the first day of the law to its last",
    arguments: [
      (CivilDate(2010, 12, 11), 90_520_000, false), (CivilDate(2010, 12, 12), 90_520_000, true),
      (CivilDate(2010, 1, 4), 90_650_000, false), (CivilDate(2010, 1, 5), 90_650_000, true),
      (CivilDate(2025, 12, 20), 90_650_000, true), (CivilDate(2025, 12, 21), 90_650_000, true),
    ] as [(CivilDate, Int32, Bool)])
  func permitDays(_ day: CivilDate, _ asked: Int32, _ isAsked: Bool) {
    let members = [Made.member("M1", does: [90_000_000])]
    let need = Made.need([asked])
    let hit = GroupIndex(Made.register([members])).hits(need)[0]
    let reasons = MatchReasons.permits(hit, of: need, members, by: PermitWork(on: day))
    #expect(reasons.isEmpty == !isAsked)
  }

  @Test("a team is counted: one who does all, several together, only with open ones, none")
  func team() {
    func answer(_ works: [(done: UInt64, Verdict)]) -> PlanAnswer {
      var hits: [WorkHit] = []
      let members = works.enumerated().map { number, work in
        MemberVerdict(id: OperatorID("M\(number)"), verdict: work.1)
      }
      let register = Made.register([
        works.enumerated().map { number, work in
          Made.member(
            "M\(number)",
            does: [0, 1].filter { work.done >> UInt64($0) & 1 == 1 }.map { 90_910_000 + $0 * 1_000 }
          )
        }
      ])
      hits = GroupIndex(register).hits(Made.need([90_910_000, 90_911_000])).first?.members ?? []
      let hit = GroupIndex(register).hits(Made.need([90_910_000, 90_911_000]))[0]
      #expect(hits.count == members.count)
      return Team(hit, members).bound
    }
    // 90911000 lies below 90910000, so who does the first does both.
    #expect(answer([(1, .met)]).team == [OperatorID("M0")])
    #expect(answer([(2, .met), (1, .notMet)]).answer == .open)
    #expect(answer([(1, .undetermined(.disputed))]).answer == .open)
    #expect(answer([(1, .notMet)]).answer == .none)
  }

  @Test("a later version, a change and a copy replace a call; an equal claim does not")
  func chain() {
    func link(_ id: String, _ version: String, _ number: String, changes: String = "")
      -> NoticeChain.Link
    { NoticeChain.Link(id: id, version: version, publicationNumber: number, changes: changes) }
    let links = [
      link("a", "01", "1-2026"), link("a", "02", "2-2026"), link("b", "01", "3-2026"),
      link("c", "01", "4-2026", changes: "b-01"), link("d", "01", "5-2026"),
      link("d", "01", "5-2026"), link("e", "01", "6-2026"), link("e", "01", "7-2026"),
      link("", "", ""), link("", "", ""),
    ]
    #expect(NoticeChain.superseded(links) == [0, 2, 5])
  }
}
