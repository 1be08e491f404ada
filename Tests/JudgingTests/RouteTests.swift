import Judging
import Law
import Notices
import Testing
import Texts
import Values

@Suite("Ways to buy (S4, BUY-01)")
struct RouteTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let purchase: Purchase
    let route: RouteKind
    let state: RouteState
    let dependsOn: [RouteInput]

    init(
      _ testDescription: String, _ route: RouteKind, _ state: RouteState,
      on dependsOn: [RouteInput] = [], _ purchase: Purchase
    ) {
      self.testDescription = testDescription
      self.purchase = purchase
      self.route = route
      self.state = state
      self.dependsOn = dependsOn
    }
  }

  /// A Swedish municipality, 2025, services.
  static func buying(
    kronor: Int? = 5_000_000, cpv: Int32? = 90_910_000, months: Int? = 24, options: Int = 0,
    act: ProcurementAct? = .lou, buyer: Purchase.BuyerKind? = .municipality,
    nature: Purchase.Nature? = .services, country: String = "SWE",
    on day: CivilDate = CivilDate(2025, 5, 1)
  ) -> Purchase {
    var made = Purchase(country: country, day: day)
    made.act = act
    made.buyer = buyer
    made.value = kronor.map { Money(minorUnits: $0 * 100, currency: "SEK") }
    made.cpv = cpv.map { CPVCode($0) }
    made.nature = nature
    made.months = months
    made.monthsWithOptions = months.map { $0 + options }
    return made
  }

  static let rows: [Row] = [
    // LOU 4 kap. 18 §, REG-02: the threshold of 2024-2025 is 2 389 585 SEK.
    Row("at the threshold", .reservedContract, .open, buying(kronor: 2_389_585)),
    Row("one krona below it", .reservedContract, .unsettled, buying(kronor: 2_389_584)),
    Row(
      "annex 2 at any value", .reservedContract, .unsettled,
      buying(kronor: 90_000_000, cpv: 55_520_000)),
    Row("no value", .reservedContract, .depends, on: [.value], buying(kronor: nil)),
    Row("no CPV code", .reservedContract, .depends, on: [.cpv], buying(cpv: nil)),
    Row(
      "2026: no threshold in kronor is known", .reservedContract, .depends, on: [.threshold],
      buying(on: CivilDate(2026, 11, 25))),
    Row(
      "before LOU's chapter 19", .reservedContract, .unsettled, buying(on: CivilDate(2022, 1, 31))),
    Row("LUK", .reservedContract, .open, buying(act: .luk)),
    // LOU 19 kap. 25 §.
    Row("listed, two years", .reservedArt77, .open, buying(cpv: 85_312_000)),
    Row("listed, three years", .reservedArt77, .open, buying(cpv: 85_312_000, months: 36)),
    Row("listed, a month more", .reservedArt77, .closed, buying(cpv: 85_312_000, months: 37)),
    Row(
      "24 months and 24 months of options (D8)", .reservedArt77, .unsettled,
      buying(cpv: 85_312_000, months: 24, options: 24)),
    Row(
      "listed, term unknown", .reservedArt77, .depends, on: [.term, .termWithOptions],
      buying(cpv: 85_312_000, months: nil)),
    Row("80500000 is not in the list", .reservedArt77, .closed, buying(cpv: 80_500_000)),
    Row("the same in LUF", .reservedArt77, .open, buying(cpv: 85_312_000, act: .luf)),
    // LOU 19 kap. 25 a §.
    Row("80500000 is in this one", .reservedIdebure, .open, buying(cpv: 80_500_000)),
    Row("92500000 is not", .reservedIdebure, .closed, buying(cpv: 92_500_000)),
    Row("not in LUF", .reservedIdebure, .closed, buying(cpv: 80_500_000, act: .luf)),
    Row(
      "first day", .reservedIdebure, .open, buying(cpv: 80_500_000, on: CivilDate(2023, 1, 1))),
    Row(
      "day before", .reservedIdebure, .unsettled,
      buying(cpv: 80_500_000, on: CivilDate(2022, 12, 31))),
    // THR-04.
    Row("under 700 000 SEK", .directAward, .open, buying(kronor: 699_999)),
    Row("at 700 000 SEK", .directAward, .closed, buying(kronor: 700_000)),
    Row(
      "annex 2 under its threshold", .directAward, .open, buying(kronor: 8_109_449, cpv: 85_312_000)
    ),
    Row(
      "annex 2 at its threshold", .directAward, .closed, buying(kronor: 8_109_450, cpv: 85_312_000)),
    Row(
      "annex 2 in 2026", .directAward, .depends, on: [.threshold],
      buying(kronor: 600_000, cpv: 85_312_000, on: CivilDate(2026, 3, 1))),
    Row("LUF under 1 200 000 SEK", .directAward, .open, buying(kronor: 1_199_999, act: .luf)),
    Row("LUF at 1 200 000 SEK", .directAward, .closed, buying(kronor: 1_200_000, act: .luf)),
    Row(
      "LUF, annex 2 above it", .directAward, .unsettled,
      buying(kronor: 1_200_000, cpv: 85_312_000, act: .luf)),
    Row("LUK under five per cent", .directAward, .open, buying(kronor: 2_994_008, act: .luk)),
    Row("LUK above", .directAward, .closed, buying(kronor: 2_994_009, act: .luk)),
    Row("no value", .directAward, .depends, on: [.value], buying(kronor: nil)),
    // BUY-01 and the rest.
    Row("IOP is in no act", .partnership, .unsettled, buying()),
    Row("an agreement hangs on payment", .agreement, .depends, buying()),
    Row("a framework", .framework, .open, buying()),
    Row("lots", .lots, .open, buying()),
    Row("a social clause, whatever the chapter", .socialClause, .open, buying(kronor: nil)),
    Row(
      "which act is not known", .directAward, .depends, on: [.act],
      buying(kronor: 800_000, act: nil)),
    // Not read of LUF and LUK.
    Row("LUF, framework", .framework, .unsettled, buying(act: .luf)),
    Row("LUF, lots", .lots, .unsettled, buying(act: .luf)),
    Row("LUF, social clause", .socialClause, .unsettled, buying(act: .luf)),
    Row("LUK, framework", .framework, .unsettled, buying(act: .luk)),
    Row("LUK, lots", .lots, .unsettled, buying(act: .luk)),
    Row("LUK, social clause", .socialClause, .unsettled, buying(act: .luk)),
    Row("LUK, art. 77", .reservedArt77, .unsettled, buying(cpv: 85_312_000, act: .luk)),
    // Denmark (D17) and others.
    Row("§ 54 was not read", .reservedContract, .unsettled, buying(act: nil, country: "DNK")),
    Row(
      "§ 190 was not read", .reservedArt77, .unsettled,
      buying(cpv: 85_312_000, act: nil, country: "DNK")),
    Row("not listed in Denmark", .reservedArt77, .closed, buying(act: nil, country: "DNK")),
    Row("Danish labour clauses", .socialClause, .open, buying(act: nil, country: "DNK")),
    Row("national law in France", .reservedContract, .depends, buying(act: nil, country: "FRA")),
    Row("25 a is Swedish", .reservedIdebure, .unsettled, buying(act: nil, country: "FRA")),
  ]

  @Test("each answer at its limit, and what it hangs on", arguments: rows)
  func answer(_ row: Row) throws {
    let finding = try #require(
      RouteAdvisor.advice(on: row.purchase).routes.first { $0.route == row.route })
    #expect(finding.state == row.state)
    if row.dependsOn.isEmpty {
      #expect(finding.state == .depends || finding.answers.count <= 1 || row.route == .socialClause)
    } else {
      #expect(row.dependsOn.allSatisfy(finding.dependsOn.contains), "\(finding.dependsOn)")
    }
  }

  @Test("an amount in another currency is never converted")
  func currency() throws {
    var purchase = Self.buying()
    purchase.value = Money(minorUnits: 30_000_00, currency: "EUR")
    let direct = try #require(
      RouteAdvisor.advice(on: purchase).routes.first { $0.route == .directAward })
    #expect(direct.state == .depends)
    #expect(direct.dependsOn == [.threshold])
  }

  @Test("learning a fact never opens or closes more than was said to be possible")
  func refinement() {
    let unknown = RouteAdvisor.advice(on: Self.buying(kronor: nil, cpv: nil, months: nil))
    for kronor in [1, 699_999, 700_000, 2_389_585, 9_000_000] {
      for cpv: Int32 in [45_000_000, 80_500_000, 85_312_000, 90_910_000] {
        let known = RouteAdvisor.advice(on: Self.buying(kronor: kronor, cpv: cpv))
        for (before, after) in zip(unknown.routes, known.routes) {
          #expect(after.answers.allSatisfy(before.answers.contains), "\(after.route)")
        }
      }
    }
  }

  @Test("nothing is open on sources that nobody verified")
  func sources() {
    for branch in LawBook.standard.routes.flatMap(\.branches) {
      #expect(!branch.citations.isEmpty)
      if branch.state == .open {
        #expect(branch.citations.contains { $0.standing == .verified })
      }
    }
  }

  @Test("what an act was not read on names the act's provision that is missing")
  func missing() {
    let unread = LawBook.standard.routes.filter { !$0.scopes.contains(.otherMemberState) }
      .flatMap(\.branches).filter { branch in
        branch.state == .unsettled && branch.citations.contains { $0.standing == .unverified }
      }
    #expect(unread.count >= 10)
    for branch in unread {
      let says = branch.unsettled.map(\.english)
      #expect(
        says.contains { $0.hasPrefix("Missing: ") || $0.hasPrefix("Whether it is a contract") },
        "\(branch.text.english)")
    }
  }

  @Test("what LUF says nothing of that we read is not taken from LOU")
  func documentation() throws {
    func words(_ act: ProcurementAct) throws -> String {
      let direct = try #require(
        RouteAdvisor.advice(on: Self.buying(kronor: 600_000, act: act)).routes.first {
          $0.route == .directAward
        })
      let answer = try #require(direct.answers.first)
      return answer.branch.text.english
    }
    #expect(try words(.lou).contains("documented above 100 000 SEK"))
    #expect(try !words(.luf).contains("documented"))
  }

  @Test("every way to buy has one rule for each act and country on any day it covers")
  func complete() {
    let scopes =
      ProcurementAct.swedish.map(RouteRule.Scope.sweden) + [.denmark, .otherMemberState]
    for scope in scopes {
      for route in RouteKind.allCases {
        let rules = LawBook.standard.routes.filter {
          $0.route == route && $0.scopes.contains(scope)
        }
        #expect(rules.count == 1, "\(route) \(scope)")
      }
    }
  }

  @Test("a notice says what is bought: value of the whole, law of the day of the call")
  func notice() throws {
    let notice = Specimen.notice(kronor: 3_000_000, issued: CivilDate(2025, 5, 1))
    let purchase = try #require(
      Purchase(notice.lots[0], of: notice, callOn: CivilDate(2026, 1, 1), law: .standard))
    #expect(purchase.act == .lou)
    #expect(purchase.buyer == .municipality)
    #expect(purchase.value == Money(minorUnits: 3_000_000_00, currency: "SEK"))
    #expect(purchase.day == CivilDate(2025, 5, 1))
    #expect(purchase.nature == .services)
  }
}
