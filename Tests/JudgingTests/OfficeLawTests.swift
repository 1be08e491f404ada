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

  @Test("no standing leaves a wording without a reading, or touches one that is settled")
  func wordings() {
    for rule in LawBook.standard.rules {
      for reading in Set(
        LawBook.standard.rules.filter { $0.id == rule.id }.flatMap(\.readings).map(\.id))
      {
        let read = rule.read(as: Self.standing(rule.id, reading))
        #expect(read.readings.isEmpty == rule.readings.isEmpty, "\(rule.id) \(reading)")
        if !rule.isOpen { #expect(read == rule, "\(rule.id) \(reading)") }
      }
    }
  }

  @Test("a wording that has no such reading keeps its own, on its days")
  func otherWording() throws {
    let wordings = LawBook.standard.wordings(of: "RES-SE-02")
    let law = LawBook.standard.adding(
      OfficeLaw(path: "law.xml", standings: [Self.standing("RES-SE-02", "unit")], thresholds: []))
    #expect(wordings.map { $0.readings.map(\.id) } == [["supplier", "unit"], ["supplier"]])
    #expect(
      law.wordings(of: "RES-SE-02").map { $0.readings.map(\.id) } == [["unit"], ["supplier"]])
    #expect(law.wordings(of: "RES-SE-02").map { $0.readBy == nil } == [false, true])
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
    // Days and remarks follow the same regime as the verdict.
    var short = notice
    short.procedure.type = Sourced("open", from: Specimen.source())
    short.lots[0].tenderDeadline = Sourced(
      ZonedTime(date: CivilDate(2030, 5, 4)), from: Specimen.source())
    func leastDays(_ law: LawBook) -> [LotRemark] {
      DeadlineRemarks(of: LotContext(short.lots[0], in: short, law: law)).remarks.filter {
        $0.rule.id == "DL-01"
      }
    }
    #expect(!leastDays(law).isEmpty)
    #expect(leastDays(law) != leastDays(.standard))
  }
}
