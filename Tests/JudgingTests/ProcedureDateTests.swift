import Judging
import Law
import Notices
import Testing
import Values

@Suite("Days of a procedure (DL-01 to DL-04)")
struct ProcedureDateTests {
  private static func notice(
    type: String? = "open", accelerated: Bool? = false, issued: CivilDate = CivilDate(2025, 5, 1),
    deadline: CivilDate = CivilDate(2025, 6, 10)
  ) -> Notice {
    var notice = Specimen.notice(issued: issued, deadline: deadline)
    notice.procedure.type = type.map { Sourced($0, from: Specimen.source("/bt-105")) }
    notice.procedure.isAccelerated = accelerated
    return notice
  }

  private static func dates(_ notice: Notice) -> ProcedureDates {
    ProcedureDates(of: LotContext(notice.lots[0], in: notice, law: .standard))
  }

  @Test(
    "the last day to ask is six days before the deadline, four when accelerated, less a margin",
    arguments: [
      (false, 0, CivilDate(2025, 6, 4)), (true, 0, CivilDate(2025, 6, 6)),
      (nil, 0, CivilDate(2025, 6, 4)), (false, 4, CivilDate(2025, 5, 31)),
      (false, -3, CivilDate(2025, 6, 4)),
    ])
  func lastQuestion(_ accelerated: Bool?, _ margin: Int, _ expected: CivilDate) {
    let last = Self.dates(Self.notice(accelerated: accelerated)).lastQuestion(margin: margin)
    #expect(last?.day == expected)
    #expect(last?.basis == .answersDue)
  }

  @Test("a day that the notice names goes before the law's")
  func stated() {
    var notice = Self.notice()
    notice.lots[0].questionDeadline = Sourced(
      ZonedTime(date: CivilDate(2025, 5, 20)), from: Specimen.source("/bt-13"))
    let last = Self.dates(notice).lastQuestion(margin: 1)
    #expect(last?.limit == CivilDate(2025, 5, 20))
    #expect(last?.day == CivilDate(2025, 5, 19))
    #expect(last?.basis == .stated)
  }

  @Test(
    "the law of one country dates no question in another (D2)", arguments: ["DEU", "FRA", "DNK"])
  func otherCountry(_ country: String) {
    var notice = Specimen.notice(country: country)
    #expect(Self.dates(notice).lastQuestion() == nil)
    notice.lots[0].questionDeadline = Sourced(
      ZonedTime(date: CivilDate(2025, 5, 20)), from: Specimen.source("/bt-13"))
    #expect(Self.dates(notice).lastQuestion()?.ruleID == nil)
    #expect(Self.dates(notice).lastQuestion()?.limit == CivilDate(2025, 5, 20))
    notice.organisations = []
    notice.lots[0].questionDeadline = nil
    #expect(Self.dates(notice).lastQuestion() == nil, "of no country that is known")
    #expect(Self.dates(Self.notice()).lastQuestion()?.ruleID == "DL-03")
  }

  @Test("no deadline, no last day")
  func none() {
    var notice = Self.notice()
    notice.lots[0].tenderDeadline = nil
    #expect(Self.dates(notice).lastQuestion() == nil)
  }

  /// RULES DL-01; 30 days is the least where tenders are sent electronically, as they are.
  @Test(
    "a time below the least is said",
    arguments: [
      (29, false, true), (30, false, false), (14, true, true), (15, true, false),
      (15, nil, false),
    ])
  func minimum(_ days: Int, _ accelerated: Bool?, _ short: Bool) {
    let issued = CivilDate(2025, 5, 1)
    let dates = Self.dates(
      Self.notice(accelerated: accelerated, issued: issued, deadline: issued.adding(days: days)))
    #expect(dates.tooShort.isEmpty == !short)
    if short { #expect(dates.tooShort.map(\.least.ruleID) == ["DL-01"]) }
  }

  @Test("a prior notice allows a shorter time")
  func priorNotice() {
    let issued = CivilDate(2025, 5, 1)
    var notice = Self.notice(issued: issued, deadline: issued.adding(days: 16))
    #expect(Self.dates(notice).tooShort.count == 1)
    notice.procedure.earlierNotices = [Sourced("1-2025", from: Specimen.source("/bt-125"))]
    #expect(Self.dates(notice).tooShort.isEmpty)
  }

  @Test("chapter 19 asks for a reasonable time, no number of days")
  func chapter19() {
    var notice = Self.notice(deadline: CivilDate(2025, 5, 8))
    notice.lots[0].mainCPV = Sourced(CPVCode(55_520_000), from: Specimen.source("/cpv"))
    #expect(Self.dates(notice).tooShort.isEmpty)
  }

  @Test("the standstill is ten days, or fifteen")
  func standstill() {
    let days = Self.dates(Self.notice()).candidates(.standstill).map(\.period.days)
    #expect(days == [10, 15])
    let danish = Specimen.notice(country: "DNK")
    #expect(
      ProcedureDates(of: LotContext(danish.lots[0], in: danish, law: .standard)).candidates(
        .standstill
      ).isEmpty
    )
  }

  @Test("the days before tenders date no question before requests to take part")
  func requests() {
    var notice = Self.notice()
    notice.lots[0].requestDeadline = notice.lots[0].tenderDeadline
    notice.lots[0].tenderDeadline = nil
    #expect(Self.dates(notice).lastQuestion() == nil)
  }
}
