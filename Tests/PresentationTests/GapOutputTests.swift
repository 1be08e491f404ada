import Judging
import Law
import Members
import Presentation
import Testing
import Texts
import Values

/// Two made-up enterprises: a large one that lacks a little, and one so small that its counts are hidden.
private enum GapSpecimen {
  static let day = CivilDate(2026, 11, 22)

  static func enterprise(_ id: String, _ name: String, hired: (Int, Int)) -> EconomicOperator {
    let source = Source(NoticeField(term: "test", path: "/register/operator"))
    var made = EconomicOperator(
      id: OperatorID(id), name: name, legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "1234567897"), country: "SWE",
      town: "Exempelstad", municipality: "0180", nuts: "SE110", size: "micro", source: source)
    let facts: [(FactName, FactValue, CivilDate?)] = [
      (.aimIsInclusionAndEmployment, .flag(true), nil),
      (.aimTargetsOverTwelveMonths, .flag(true), nil),
      (.hiredEntitledToWageSupport, .quantity(hired.0), nil),
      (.hiredHeads, .quantity(hired.1), nil),
      (.publicControl, .flag(false), nil), (.sellsOnOpenMarket, .flag(true), nil),
      (.aimsAtSurplus, .flag(true), nil), (.surplusRule, .word("mainly"), nil),
      (.dividendPaid, .flag(false), nil), (.legalForm, .word("stiftelse"), nil),
      (.staffDecisiveInfluence, .flag(true), nil), (.boardElectedByStaff, .flag(false), nil),
      (.collectiveAgreement, .word("in-force"), CivilDate(2026, 12, 31)),
      (.workEnvironmentPolicy, .flag(true), CivilDate(2026, 11, 21)),
      (.riskAssessment, .flag(true), nil), (.yearlyWorkEnvironmentReview, .flag(true), nil),
    ]
    made.facts = facts.map { name, value, end in
      Fact(
        name, value, asOf: CivilDate(2025, 12, 1),
        evidence: Evidence(
          kind: name.evidenceKinds[0].rawValue, grade: .c, number: end.map { _ in "A-1; B, C" },
          validThrough: end),
        source: source)
    }
    made.certificates = [
      Certificate(
        scheme: "asf-2016", issuer: "Exempelutfärdaren", number: "17",
        validFrom: CivilDate(2024, 1, 1), validThrough: CivilDate(2026, 12, 24),
        checkedOn: CivilDate(2026, 10, 1))
    ]
    return made
  }

  static let large = enterprise("M01", "Återbruket & Söner ek. för.", hired: (20, 45))
  static let small = enterprise("M02", "Lilla kaféet", hired: (3, 7))

  static func reports() throws -> [GapReport] {
    let scheme = try #require(LawBook.standard.scheme("asf-2016"))
      .under(CertificatePolicy(graceDays: 14, reviewDays: 60))
    return [large, small].map { Gaps.of($0, scheme: scheme, on: day, within: 60) }
  }

  static let counts = CountVisibility(publishing: [large, small], asOf: day)
}

@Suite("Gaps as text, page, JSON and calendar")
struct GapOutputTests {
  @Test(arguments: OutputLanguage.allCases)
  func page(_ language: OutputLanguage) throws {
    let page = try GapPage(language: language, counts: GapSpecimen.counts)
      .bytes(GapSpecimen.reports())
    try Snapshot.expect(page, named: "gaps.\(language.rawValue).html")
  }

  @Test(arguments: OutputLanguage.allCases)
  func terminal(_ language: OutputLanguage) throws {
    let text = GapText(language: language, counts: .everything)
    let reports = try GapSpecimen.reports()
    let lines = text.table(reports) + [""] + reports.flatMap { text.lines($0) + [""] }
    try Snapshot.expect(
      Array(lines.joined(separator: "\n").utf8), named: "gaps.\(language.rawValue).txt")
  }

  @Test func json() throws {
    try Snapshot.expect(
      GapJSON.bytes(GapSpecimen.reports(), counts: GapSpecimen.counts), named: "gaps.json")
  }

  @Test func calendar() throws {
    let bytes = try GapCalendar.bytes(
      GapSpecimen.reports(), register: "exempel", language: .swedish,
      stamp: ZonedTime(date: GapSpecimen.day, secondOfDay: 34_200, offsetMinutes: 60))
    try Snapshot.expect(bytes, named: "gaps.sv.ics")
  }

  @Test("small counts, and what would mend them, are in no page and no JSON")
  func hidden() throws {
    let reports = try GapSpecimen.reports().filter { $0.operatorID == OperatorID("M02") }
    let page = try GapPage(language: .english, counts: GapSpecimen.counts).bytes(reports)
    let texts = [page, GapJSON.bytes(reports, counts: GapSpecimen.counts)]
      .map { String(decoding: $0, as: UTF8.self) }
    for text in texts {
      #expect(!text.contains("employees hired: 7"))
      #expect(!text.contains("hired: 1 more"))
      #expect(text.contains("entitled to wage support when hired: more"))
    }
    #expect(!texts[1].contains("\"difference\""))
  }

  @Test("every word has three languages")
  func languages() {
    let phrases =
      Effort.allCases.map(\.phrase) + EvidenceKind.allCases.map(\.phrase)
      + CertificateStatus.allCases.map(\.phrase) + FactName.allCases.map(\.phrase)
      + LawBook.standard.schemes.map(\.name) + LawBook.standard.schemes.flatMap(\.remarks)
    for key in phrases.compactMap(\.key) {
      for language in OutputLanguage.allCases {
        #expect(Catalogue.own.texts(of: language)?.texts[key.name] != nil, "\(key)")
      }
    }
  }

  @Test("evidence kinds are those that the register's schema knows")
  func kinds() {
    for name in FactName.allCases { #expect(!name.evidenceKinds.contains(.other), "\(name)") }
  }
}
