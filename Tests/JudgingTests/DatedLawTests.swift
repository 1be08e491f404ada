import Judging
import Law
import Members
import Notices
import Testing
import Values

@Suite("The law of the day of the call")
struct DatedLawTests {
  /// A municipal body with a work-integration unit in it (PEERS part g, HFD 2021:48).
  private let umbrella = Specimen.economicOperator(
    "M1",
    [
      .integrationIsMainAim: .flag(false), .shelteredWorkshop: .flag(false),
      .unitHasMainAim: .flag(true), .occupiedHeads: .quantity(10),
      .occupiedTargetHeads: .quantity(6), .occupiedFTE: .quantity(1000),
      .occupiedTargetFTE: .quantity(600),
    ], asOf: CivilDate(2020, 1, 1))

  @Test(
    "HFD 2021 ref. 48: a unit inside a supplier cannot qualify from 2021-09-06 (PEERS part g)",
    arguments: [
      (CivilDate(2020, 6, 1), Verdict.undetermined(.disputed)),
      (CivilDate(2021, 9, 5), .undetermined(.disputed)), (CivilDate(2021, 9, 6), .notMet),
      (CivilDate(2022, 6, 1), .notMet),
    ])
  func unit(_ issued: CivilDate, _ expected: Verdict) throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(issued: issued, deadline: issued.adding(days: 40)), [umbrella]))
    let finding = try #require(assessment.findings.first { $0.rule.id == "RES-SE-02" })
    #expect(finding.verdict == expected)
    if expected.cause != nil { #expect(finding.leaning == .notMet) }
  }

  @Test(
    "LOU 4 kap. 18 § holds from its first day",
    arguments: [
      (CivilDate(2016, 12, 31), Verdict.undetermined(.unknown)), (CivilDate(2017, 1, 1), .met),
    ])
  func firstDay(_ issued: CivilDate, _ expected: Verdict) throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(issued: issued), [Specimen.enterprise(heads: (6, 12))]))
    #expect(assessment.groupVerdict == expected)
  }

  @Test(
    "chapter 19 is questioned before its wording of today, too (REG-02)",
    arguments: [CivilDate(2022, 1, 31), CivilDate(2022, 2, 1)])
  func chapter19(_ issued: CivilDate) throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(cpv: 55_520_000, issued: issued), [Specimen.enterprise(heads: (6, 12))]))
    #expect(assessment.regime.candidates == [.swedenLOUChapter19])
    #expect(assessment.basis.map(\.ruleID) == ["REG-02"])
  }

  @Test("a count whose evidence lapses in mid-term no longer shows the share (PEERS part g, UHM)")
  func midTerm() throws {
    let lapsing = Evidence(
      kind: "auditor-statement", grade: .b, validThrough: CivilDate(2025, 12, 31))
    var facts: [FactName: FactValue] = [:]
    for fact in Specimen.enterprise(heads: (6, 12)).facts { facts[fact.name] = fact.value }
    let member = Specimen.economicOperator("M1", facts, evidence: lapsing)
    let notice = Specimen.notice()
    #expect(Specimen.assess(notice, [member])?.groupVerdict == .met)
    #expect(
      Specimen.assess(notice, [member], asOf: CivilDate(2025, 12, 31))?.groupVerdict == .met)
    #expect(
      Specimen.assess(notice, [member], asOf: CivilDate(2026, 1, 1))?.groupVerdict
        == .undetermined(.unknown))
  }

  @Test("labour-law terms are an obligation from 2017-06-01 (SOC-SE-03)")
  func labourLaw() throws {
    func verdict(_ issued: CivilDate, _ status: String?) throws -> Verdict {
      let member = Specimen.economicOperator(
        "M1", status.map { [.collectiveAgreement: .word($0)] } ?? [:],
        asOf: issued)
      return try #require(
        Specimen.assess(
          Specimen.notice(reserved: ["none"], issued: issued), [member],
          brief: [Specimen.briefClause(.labourLaw, "arbetsrättsliga villkor")],
          asOf: issued.adding(days: 30))
      ).groupVerdict
    }
    #expect(try verdict(CivilDate(2017, 5, 31), "in-force") == .undetermined(.unknown))
    #expect(try verdict(CivilDate(2017, 6, 1), "in-force") == .met)
    #expect(try verdict(CivilDate(2025, 5, 1), "equivalent-terms") == .met)
    #expect(try verdict(CivilDate(2025, 5, 1), "none") == .notApplicable)
    #expect(try verdict(CivilDate(2025, 5, 1), nil) == .undetermined(.unknown))
  }
}

@Suite("Danish lots (REG-04, RES-DK-01, RES-DK-02)")
struct DanishLawTests {
  private static func notice(cpv: Int32, kroner: Int?, issued: CivilDate) -> Notice {
    var notice = Specimen.notice(country: "DNK", cpv: cpv, kronor: nil, issued: issued)
    notice.lots[0].estimatedValue = kroner.map {
      Sourced(Money(minorUnits: $0 * 100, currency: "DKK"), from: Specimen.source("/bt-27"))
    }
    return notice
  }

  @Test(
    "the part of udbudsloven follows code and value",
    arguments: [
      (90_910_000, 1_644_638, 2025, [Regime.denmarkPartII]),
      (90_910_000, 1_644_637, 2025, [.denmarkBelow]),
      (85_311_000, 5_581_350, 2025, [.denmarkPartIII]),
      (85_311_000, 5_581_349, 2025, [.denmarkBelow]),
      (90_910_000, 1_611_360, 2026, [.denmarkPartII]),
      (85_311_000, 9_000_000, 2026, [.denmarkPartIII, .denmarkBelow]),
    ])
  func regimes(_ cpv: Int32, _ kroner: Int, _ year: Int, _ expected: [Regime]) {
    let notice = Self.notice(cpv: cpv, kroner: kroner, issued: CivilDate(year, 5, 1))
    #expect(
      LotContext(notice.lots[0], in: notice, law: .standard).regime.candidates == expected)
  }

  @Test("utilities and concessions: the directive itself", arguments: ["32014L0023", "32014L0025"])
  func directives(_ directive: String) {
    let notice = Specimen.notice(country: "DNK", directive: directive)
    #expect(
      LotContext(notice.lots[0], in: notice, law: .standard).regime.candidates == [
        .directiveOnly
      ])
  }

  @Test("§ 54 was not read: never surer than undetermined, leaning as the facts do")
  func capped() throws {
    var member = Specimen.enterprise(heads: (6, 12))
    member.facts += [(FactName.employedHeads, 10), (.employedTargetHeads, 4)].map {
      Fact(
        $0, .quantity($1), asOf: CivilDate(2025, 5, 1), evidence: Specimen.statement,
        source: Specimen.source())
    }
    let notice = Self.notice(cpv: 90_910_000, kroner: 5_000_000, issued: CivilDate(2025, 5, 1))
    let assessment = try #require(Specimen.assess(notice, [member]))
    #expect(assessment.groupVerdict == .undetermined(.disputed))
    #expect(assessment.findings.map(\.rule.id) == ["RES-DK-01"])
    #expect(assessment.findings[0].leaning == .met)
    #expect(assessment.basis.map(\.ruleID) == ["RES-DK-02"])
  }

  @Test("RSV never shows the 30 % (RSV-05)")
  func rsv() throws {
    var member = Specimen.economicOperator("M1", [.integrationIsMainAim: .flag(true)])
    member.certificates = [Specimen.certificate("rsv-2014")]
    let notice = Self.notice(cpv: 90_910_000, kroner: 5_000_000, issued: CivilDate(2025, 5, 1))
    let assessment = try #require(Specimen.assess(notice, [member]))
    #expect(assessment.groupVerdict == .undetermined(.unknown))
  }

  @Test("a group is asked about as a group")
  func group() throws {
    func member(_ id: String, _ target: Int) -> EconomicOperator {
      Specimen.economicOperator(
        id,
        [
          .integrationIsMainAim: .flag(true), .employedHeads: .quantity(10),
          .employedTargetHeads: .quantity(target), .occupiedHeads: .quantity(10),
          .occupiedTargetHeads: .quantity(target),
        ])
    }
    let notice = Self.notice(cpv: 90_910_000, kroner: 5_000_000, issued: CivilDate(2025, 5, 1))
    let assessment = try #require(
      Specimen.assess(notice, [member("M1", 8), member("M2", 1)]))
    let finding = try #require(assessment.groupFindings.first)
    #expect(finding.rule.id == "RES-DK-01.group")
    #expect(finding.leaning == .notMet)
  }
}
