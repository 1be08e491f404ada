import Judging
import LinearProgramming
import Members
import Notices
import Presentation
import TestSupport
import Testing
import Texts
import Values

@testable import Planning
@testable import Screening

@Suite("Reserve this lot?")
struct ReservationAdviceTests {
  private typealias Made = MadeScreen

  private func advice(
    _ suppliers: [EconomicOperator], notice: Notice = Made.notice(),
    planner: ConsortiumPlanner = TeamTask.planner
  ) throws -> ReservationAdvice {
    try Made.screening(notice, suppliers, planner: planner).advice
  }

  /// Enough suppliers of the work in the place, with a known status, for the register to speak of who is not there.
  private static let others = ["X1", "X2", "X3"].map { Made.supplier($0, share: (1, 10)) }

  private func isSocialClauseOffered(_ advice: ReservationAdvice) -> Bool {
    advice.reasons.contains(.socialClause)
  }

  @Test("two who could tender alone are competition")
  func two() throws {
    let advice = try advice([Made.supplier("M1"), Made.supplier("M2")])
    #expect(advice.answer == .reserve)
    #expect(advice.reasons.first == .bidders(alone: 2, teams: 0))
    #expect(!isSocialClauseOffered(advice))
  }

  @Test("fewer than two are none, and a social clause is the other way", arguments: 0...1)
  func fewer(_ number: Int) throws {
    let able = (0..<number).map { Made.supplier("M\($0)") }
    let advice = try advice(able + Self.others)
    #expect(advice.answer == .doNotReserve)
    #expect(advice.reasons.first == .bidders(alone: number, teams: 0))
    #expect(isSocialClauseOffered(advice))
  }

  @Test("teams count where they share no member: one member is in one team only")
  func teams() throws {
    let notice = Made.notice(asks: [Made.cleaning, Made.gardening])
    let cleaners = ["C1", "C2"].map { Made.supplier($0, does: [Made.cleaning]) }
    let gardeners = ["G1", "G2"].map { Made.supplier($0, does: [Made.gardening]) }
    let two = try advice(cleaners + gardeners + Self.others, notice: notice)
    #expect(two.answer == .reserve)
    #expect(two.reasons.first == .bidders(alone: 0, teams: 2))
    let one = try advice(cleaners + gardeners.dropLast() + Self.others, notice: notice)
    #expect(one.answer == .doNotReserve)
    #expect(one.reasons.first == .bidders(alone: 0, teams: 1))
  }

  @Test("who might be able counts as open, never as able")
  func perhaps() throws {
    let advice = try advice([Made.supplier("M1"), Made.supplier("M2", share: nil)] + Self.others)
    #expect(advice.answer == .settleFirst)
    #expect(advice.reasons.contains(.perhaps(1)))
    #expect(isSocialClauseOffered(advice))
  }

  @Test("a basis in question is settled first, however many could tender")
  func basis() throws {
    // An annex-2 service: chapter 19 governs, which names other reservations.
    let many = (1...5).map { Made.supplier("M\($0)", does: [55_520_000]) }
    let advice = try advice(many, notice: Made.notice(asks: [55_520_000]))
    #expect(advice.answer == .settleFirst)
    let basis = advice.reasons.compactMap { reason -> String? in
      if case .basis(let finding) = reason { finding.ruleID } else { nil }
    }
    #expect(!basis.isEmpty)
    #expect(isSocialClauseOffered(advice))
  }

  @Test(
    "Article 77 is another way where its list has the main code, and not for more than three years",
    arguments: [
      (85_312_000, 3, true, false), (85_312_000, 4, true, true), (90_910_000, 4, false, false),
    ] as [(Int32, Int, Bool, Bool)])
  func article77(_ code: Int32, _ years: Int, _ isListed: Bool, _ isTooLong: Bool) throws {
    let suppliers = ["M1", "M2"].map { Made.supplier($0, does: [code]) }
    let advice = try advice(suppliers, notice: Made.notice(asks: [code], years: years))
    #expect(advice.reasons.contains(.article77(CPVCode(code), isListed: isListed)))
    #expect(advice.reasons.contains(.tooLongForArticle77) == isTooLong)
  }

  @Test("a register in which nobody does the work says nothing about the market")
  func nobody() throws {
    let advice = try advice([Made.supplier("M1", does: [Made.meals])])
    #expect(advice.answer == .noAdvice)
    #expect(advice.reasons.contains(.nobodyDoesIt))
    let elsewhere = try self.advice([Made.supplier("M1", in: "SE110")])
    #expect(elsewhere.answer == .noAdvice)
    #expect(!elsewhere.reasons.contains(.nobodyDoesIt))
  }

  @Test(
    "advice against a reservation needs three suppliers in the place, two of them with a known status",
    arguments: [
      (0, 0, ReservationAdvice.Answer.noAdvice), (2, 0, .noAdvice), (3, 0, .doNotReserve),
      (2, 1, .doNotReserve), (1, 2, .noAdvice),
    ])
  func coverage(_ known: Int, _ unknown: Int, _ answer: ReservationAdvice.Answer) throws {
    let suppliers =
      (0..<known).map { Made.supplier("K\($0)", share: (1, 10)) }
      + (0..<unknown).map { Made.supplier("U\($0)", share: nil) }
      + [Made.supplier("E1", in: "SE110"), Made.supplier("G1", does: [Made.meals])]
    let screening = try Made.screening(Made.notice(), suppliers)
    #expect(screening.advice.answer == answer)
    #expect(
      screening.coverage
        == MarketCoverage(
          suppliers: suppliers.count, inPlace: known + unknown + 1, doWork: known + unknown + 1,
          doWorkInPlace: known + unknown, known: known))
    for language in OutputLanguage.allCases {
      let text = ScreenText(language).lines([screening], of: Made.notice()).joined(separator: "\n")
      let isAdvice =
        text.contains("Do not reserve") || text.contains("Reservera inte")
        || text.contains("Reserver ikke")
      #expect(isAdvice == (answer == .doNotReserve))
    }
  }

  @Test("of a lot whose code is 'none' nothing is said about a code (W17)")
  func noCode() throws {
    let suppliers = [Made.supplier("M1"), Made.supplier("M2")]
    let open = try Made.screening(Made.notice(reserved: []), suppliers, texts: [])
    let text = ScreenText(.swedish).lines([open], of: Made.notice()).joined(separator: "\n")
    #expect(!text.contains("RES-NOTICE-01"))
  }

  @Test("a search that stopped is no proof that there are no teams")
  func stopped() throws {
    let notice = Made.notice(asks: [Made.cleaning, Made.gardening])
    func suppliers(gardenerIn place: String) -> [EconomicOperator] {
      [
        Made.supplier("C1", does: [Made.cleaning]),
        Made.supplier("G1", does: [Made.gardening], in: place),
      ]
    }
    let away = suppliers(gardenerIn: "SE110")
    let none = try Made.screening(notice, away + Self.others)
    #expect(none.competition.smallestTeam == .none)
    #expect(none.competition.isImpossible)
    #expect(none.advice.answer == .doNotReserve)
    let screening = try Made.screening(
      notice, away + Self.others,
      planner: ConsortiumPlanner(solver: GivingUp(findsFirst: false)))
    #expect(screening.competition.smallestTeam == .unsettled)
    #expect(!screening.competition.isImpossible)
    #expect(screening.advice.answer == .settleFirst)
    #expect(screening.advice.reasons.contains(.searchStopped))
    let text = ScreenText(.english).lines([screening], of: notice).joined(separator: "\n")
    #expect(text.contains("smallest team: not settled: the search stopped"))
    let found = try Made.screening(
      notice, suppliers(gardenerIn: "SE313"),
      planner: ConsortiumPlanner(solver: GivingUp(findsFirst: true)))
    #expect(found.competition.smallestTeam == .of(2, isProven: false))
  }

  @Test("proposed or published, the advice is the same")
  func proposed() throws {
    let suppliers = [Made.supplier("M1"), Made.supplier("M2", share: nil)]
    let open = try Made.screening(Made.notice(reserved: []), suppliers, texts: []).advice
    let reserved = try Made.screening(Made.notice(), suppliers).advice
    #expect(open.answer == reserved.answer)
    #expect(open.reasons.first == reserved.reasons.first)
  }
}
