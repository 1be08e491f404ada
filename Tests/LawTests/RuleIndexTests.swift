import Foundation
import Law
import Testing
import Values

/// Where the rule book's own index lies, for machines that have it.
private enum RuleIndex {
  static let place: URL? = {
    let notices = ProcessInfo.processInfo.environment["SAMANBUD_NOTICES"] ?? "../shared/notices"
    let place = URL(fileURLWithPath: notices).deletingLastPathComponent()
      .appendingPathComponent("data")
    return FileManager.default.fileExists(
      atPath: place.appendingPathComponent("rules_index.csv").path) ? place : nil
  }()

  /// `RSV-01..03` is three, `GDP-01..08` eight, and `RSV-01..03,05` four.
  static func expanded(_ text: String) -> [String] {
    guard let dots = text.range(of: ".."), let dash = text.lastIndex(of: "-") else { return [text] }
    let stem = text[...dash]
    let first = text[text.index(after: dash)..<dots.lowerBound]
    let rest = text[dots.upperBound...].split(separator: ",").map(String.init)
    guard let from = Int(first), let through = Int(rest[0]) else { return [text] }
    let numbers = Array(from...through) + rest.dropFirst().compactMap { Int($0) }
    return numbers.map { number in
      let digits = String(number)
      return stem + String(repeating: "0", count: max(0, first.count - digits.count)) + digits
    }
  }
}

@Suite("The catalogue against the rule book")
struct RuleIndexTests {
  /// Every entry of the rule book's index.
  private static let entries: [String] =
    ["REG-01..04", "RES-SE-01..06", "RES-DK-01..02", "RES-GRP-01..02", "PSM-SE-01..02"]
    .flatMap(RuleIndex.expanded)
    + ["RES-EU-01", "RES-STRICT-01", "RES-NOTICE-01", "RES-BUY-01", "PSM-EU-01", "PSM-DK-01"]
    + ["SOC-SE-01..07", "SOC-DK-01..03", "GRP-01..13", "CMP-01..04", "ASF-1..6", "RSV-01..05"]
    .flatMap(RuleIndex.expanded)
    + ["SOC-EU-01", "SOC-STAFF-01", "ASF-SE-DEF", "ASF-SKOOPI", "ASF-FRAMSTEG", "IDE-01", "BUY-01"]
    + ["THR-01..04", "DL-01..04", "GDP-01..08"].flatMap(RuleIndex.expanded)

  private static let inCatalogue = Set(LawBook.standard.rules.map { String($0.entry) })

  @Test("every entry of the rule book is a value", arguments: entries)
  func present(_ id: String) {
    #expect(Self.inCatalogue.contains(id))
  }

  @Test("the catalogue has no entry that the rule book lacks")
  func known() {
    #expect(Self.inCatalogue.subtracting(Self.entries) == [])
  }

  @Test("the shared index has nothing else", .enabled(if: RuleIndex.place != nil))
  func shared() throws {
    let place = try #require(RuleIndex.place)
    let text = try String(
      contentsOf: place.appendingPathComponent("rules_index.csv"), encoding: .utf8)
    let ids = text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.hasPrefix("\"")
        ? String(line.dropFirst().prefix { $0 != "\"" }) : String(line.prefix { $0 != "," })
    }
    #expect(ids.count > 50)
    for id in ids.flatMap(RuleIndex.expanded) {
      #expect(Self.inCatalogue.contains(id), "\(id)")
    }
  }

  @Test("an unverified source never gives a sure verdict, unless it is an obligation")
  func capped() {
    for rule in LawBook.standard.rules
    where rule.citation.standing == .unverified && !rule.readings.isEmpty
      && rule.effect == .requirement
    {
      #expect(rule.cap != nil, "\(rule.id)")
    }
  }

  @Test("ids are unique with their first day")
  func unique() {
    let keys = LawBook.standard.rules.map { "\($0.id) \($0.validity.from)" }
    #expect(Set(keys).count == keys.count)
  }

  @Test("each wording is law from its first day to its last, and not a day more")
  func days() {
    for rule in LawBook.standard.rules {
      let first = rule.validity.from
      #expect(LawBook.standard.rule(rule.id, on: first) == rule, "\(rule.id)")
      #expect(LawBook.standard.rule(rule.id, on: first.adding(days: -1)) != rule, "\(rule.id)")
      let last = rule.validity.through ?? CivilDate(2099, 12, 31)
      #expect(LawBook.standard.rule(rule.id, on: last) == rule, "\(rule.id)")
      if rule.validity.through != nil {
        #expect(LawBook.standard.rule(rule.id, on: last.adding(days: 1)) != rule, "\(rule.id)")
      }
    }
  }

  @Test("every rule that is a dispute or a basis question says what to ask, or why not")
  func questions() {
    for rule in LawBook.standard.rules
    where rule.tests.contains(where: { $0.outcome == .conflict }) && rule.effect == .basis {
      #expect(rule.question != nil, "\(rule.id)")
    }
  }

  @Test("a rule that stands for another names one that there is")
  func standsFor() {
    let ids = Set(LawBook.standard.rules.map(\.id))
    for rule in LawBook.standard.rules { #expect(ids.isSuperset(of: rule.standsFor), "\(rule.id)") }
  }

  @Test("only requirements and obligations look at facts")
  func effects() {
    for rule in LawBook.standard.rules where !rule.factsNeeded.isEmpty {
      #expect(rule.effect == .requirement || rule.effect == .obligation, "\(rule.id)")
    }
  }

  @Test("a source is stale when it was read over a year ago, and not before")
  func stale() throws {
    let citation = try #require(LawBook.standard.rules.first?.citation)
    #expect(!citation.isStale(on: citation.verifiedOn.adding(days: 365)))
    #expect(citation.isStale(on: citation.verifiedOn.adding(days: 366)))
  }
}

@Suite("Amounts and codes that the law lists")
struct LawDataTests {
  /// One rate a period and money; each amount is its euros times that rate, to the krona.
  @Test(
    "every amount of a period is euros times one rate",
    arguments: [
      (2018, "SEK", 94_846), (2020, "SEK", 102_689), (2022, "SEK", 104_034), (2024, "SEK", 108_126),
      (2024, "DKK", 74_418),
    ])
  func oneRate(_ year: Int, _ currency: String, _ rateInTenThousandths: Int) throws {
    let rows = Self.rows(of: year)
    let own = rows.filter { $0.amount.currency == currency }
    #expect(own.count >= 3)
    for row in own {
      let euros = try #require(
        rows.first {
          $0.amount.currency == "EUR" && $0.law == row.law && $0.category == row.category
            && $0.buyer == row.buyer
        })
      let exact = euros.amount.minorUnits / 100 * rateInTenThousandths
      #expect(abs(row.amount.minorUnits * 100 - exact) <= 10_000, "\(row)")
    }
  }

  @Test("amounts in kronor that nobody read stay unknown", arguments: [2026, 2027])
  func unread(_ year: Int) {
    let rows = Self.rows(of: year)
    #expect(rows.count { $0.amount.currency == "EUR" } == 6)
    #expect(!rows.contains { $0.amount.currency == "SEK" })
  }

  private static func rows(of year: Int) -> [Threshold] {
    LawBook.standard.thresholds.filter { $0.validity.covers(CivilDate(year, 7, 1)) }
  }

  @Test("rows of one kind never overlap")
  func disjoint() {
    let table = LawBook.standard.thresholds
    for (index, row) in table.enumerated() {
      for other in table[(index + 1)...]
      where row.law == other.law && row.category == other.category && row.buyer == other.buyer
        && row.amount.currency == other.amount.currency
      {
        #expect(!row.validity.overlaps(other.validity))
      }
    }
  }

  @Test(
    "lists of codes: single codes are exact, ranges are not",
    arguments: [
      (CPVList.Name.annex2, 55_520_000, true), (.annex2, 55_521_100, true),
      (.annex2, 98_000_000, true), (.annex2, 98_390_000, false), (.annex2, 90_910_000, false),
      (.article77, 80_110_000, true), (.article77, 80_500_000, false),
      (.article77, 85_323_000, true), (.article77, 85_323_001, false),
      (.article77, 92_500_000, true), (.article77, 98_133_110, true),
      (.idebure, 80_500_000, true), (.idebure, 92_500_000, false), (.idebure, 92_600_000, false),
      (.idebure, 75_123_000, false), (.idebure, 98_133_110, false), (.idebure, 98_514_000, true),
    ])
  func codes(_ list: CPVList.Name, _ code: Int32, _ expected: Bool) {
    #expect(CPVList.list(list).contains(CPVCode(code)) == expected)
  }

  @Test("the lists are those of the shared data", .enabled(if: RuleIndex.place != nil))
  func sharedLists() throws {
    let place = try #require(RuleIndex.place)
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)
        .split(whereSeparator: \.isNewline)
    }
    for code in try lines("art77_cpv_A.txt") {
      #expect(CPVList.list(.article77).contains(try #require(CPVCode(code))), "\(code)")
    }
    for (list, name) in [
      (CPVList.Name.annex2, "annex2_se.csv"), (.idebure, "lou_19_25a_cpv_B.csv"),
    ] {
      for line in try lines(name).dropFirst() {
        let ends = line.split(separator: ",").suffix(2).compactMap { CPVCode($0) }
        #expect(ends.count == 2)
        #expect(ends.allSatisfy(CPVList.list(list).contains), "\(line)")
      }
    }
  }

  @Test(
    "the limit of direct award is that of the day",
    arguments: [
      (CivilDate(2019, 12, 31), 586_907), (CivilDate(2020, 1, 1), 615_312),
      (CivilDate(2021, 12, 31), 615_312), (CivilDate(2022, 2, 1), 700_000),
      (CivilDate(2026, 11, 25), 700_000),
    ])
  func directAward(_ day: CivilDate, _ kronor: Int) throws {
    let rule = try #require(LawBook.standard.rule("THR-04", on: day))
    #expect(rule.limits.first?.amount == Money(minorUnits: kronor * 100, currency: "SEK"))
  }

  @Test("between the dated limits nothing was read, and nothing is said")
  func gap() {
    #expect(LawBook.standard.rule("THR-04", on: CivilDate(2022, 1, 15)) == nil)
  }
}
