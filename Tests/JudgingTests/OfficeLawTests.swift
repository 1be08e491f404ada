import Law
import Members
import Notices
import Testing
import Texts
import Values

@testable import Judging

@Suite("A verdict that rests on an office's law data says so")
struct OfficeLawTests {
  private static func standing(_ rule: String, _ reading: String) -> OfficeStanding {
    OfficeStanding(
      rule: rule, reading: reading, by: "Prøvebyrået", on: CivilDate(2025, 1, 2),
      because: "Read with its comments.", line: 1)
  }

  private static let danish = LawBook.standard.adding(
    OfficeLaw(
      path: "law.xml",
      standings: [
        standing("RES-DK-01", "employed-heads"), standing("RES-DK-01.group", "each"),
      ], thresholds: []))

  private static func member(_ id: String, _ target: Int) -> EconomicOperator {
    Specimen.economicOperator(
      id,
      [
        .integrationIsMainAim: .flag(true), .shelteredWorkshop: .flag(false),
        .employedHeads: .quantity(10), .employedTargetHeads: .quantity(target),
        .occupiedHeads: .quantity(10), .occupiedTargetHeads: .quantity(target),
      ])
  }

  private func assessment(_ law: LawBook, _ targets: [Int]) throws -> LotAssessment {
    let notice = Specimen.notice(country: "DNK", kronor: nil)
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), asOf: nil, law: law)
    let members = targets.enumerated().map { Self.member("M\($0.offset)", $0.element) }
    return try #require(assessor.assess(notice.lots[0], operators: members))
  }

  @Test("a Danish lot: met and not met instead of disputed (USERS W13)")
  func met() throws {
    #expect(try assessment(.standard, [5, 5]).groupVerdict == .undetermined(.disputed))
    #expect(try assessment(Self.danish, [5, 5]).groupVerdict == .met)
    #expect(try assessment(Self.danish, [5, 1]).groupVerdict == .notMet)
  }

  @Test("each standing is a note with whose it is; without one there is none")
  func said() throws {
    let notes = try assessment(Self.danish, [5, 5]).basis.filter { $0.state == .note }
    let texts = notes.filter { $0.ruleID.hasPrefix("RES-DK-01") }.map(\.text.english)
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { $0.contains("Prøvebyrået") && $0.hasPrefix("the law is open") })
    #expect(
      try !assessment(.standard, [5, 5]).basis.contains { $0.text.english.contains("the office") })
  }

  @Test("an amount of the office's own decides the regime, and is named")
  func threshold() throws {
    let row = Threshold(
      Validity(from: CivilDate(2030, 1, 1), through: CivilDate(2031, 12, 31)), .classical,
      .goodsAndServices, nil, Money(minorUnits: 300_000_000, currency: "SEK"),
      from: OfficeFigure(source: "SFS 2029:1", readOn: CivilDate(2029, 12, 1)))
    let law = LawBook.standard.adding(
      OfficeLaw(path: "law.xml", standings: [], thresholds: [row]))
    let notice = Specimen.notice(
      cpv: 30_190_000, kronor: 5_000_000, issued: CivilDate(2030, 5, 1),
      deadline: CivilDate(2030, 6, 1))
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), asOf: nil, law: law)
    let judged = try #require(
      assessor.assess(notice.lots[0], operators: [Self.member("M1", 5)]))
    #expect(judged.regime.candidates.map(\.id) == ["SE-LOU-full"])
    #expect(judged.basis.contains { $0.text.english.contains("the office's own (SFS 2029:1") })
  }
}
