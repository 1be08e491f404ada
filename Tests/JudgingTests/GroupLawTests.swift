import Judging
import Law
import Members
import Notices
import Testing
import Values

@Suite("Groups, those they rely on, and subcontractors")
struct GroupLawTests {
  private let strong = Specimen.enterprise("M1", heads: (6, 12))

  private func assess(
    _ notice: Notice = Specimen.notice(), _ parties: Parties, brief: [Clause] = []
  ) throws -> LotAssessment {
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice) + brief, asOf: Specimen.day, law: .standard)
    return try #require(assessor.assessments(of: notice.lots, parties)[0])
  }

  @Test(
    "an ineligible subcontractor is disputed and leans to met, an eligible one is met (RES-SE-06)")
  func subcontractors() throws {
    let weak = Specimen.enterprise("S1", heads: (0, 12), mainAim: .flag(false))
    let open = try assess(Specimen.notice(), Parties([strong], subcontractors: [weak]))
    let finding = try #require(open.findings.first { $0.rule.id == "RES-SE-06" })
    #expect(finding.verdict == .undetermined(.disputed))
    #expect(finding.leaning == .met)
    #expect(open.verdict(for: strong.id) == .met)
    let sound = try assess(
      Specimen.notice(),
      Parties([strong], subcontractors: [Specimen.enterprise("S1", heads: (6, 12))]))
    #expect(sound.groupVerdict == .met)
  }

  @Test("a group's own rule stands for its members' only where it asks the same")
  func standsFor() throws {
    // A sole tenderer that falls short, with an eligible entity to rely on: its own share still counts.
    let weak = Specimen.enterprise("M1", heads: (6, 12), fte: (100, 1200))
    let assessment = try assess(
      Specimen.notice(), Parties([weak], reliedOn: [Specimen.enterprise("R1", heads: (9, 10))]))
    #expect(assessment.groupVerdict == .undetermined(.disputed))
  }

  @Test("a jointly owned sales company counts its own people (RES-GRP-01, säljbolag)")
  func salesCompany() throws {
    var company = Specimen.enterprise("M1", heads: (0, 2))
    company.facts.append(
      Fact(
        .jointSalesCompany, .flag(true), asOf: CivilDate(2025, 5, 1),
        evidence: Specimen.statement, source: Specimen.source()))
    let assessment = try assess(Specimen.notice(), Parties([company]))
    #expect(assessment.groupVerdict == .notMet)
    #expect(assessment.findings.flatMap(\.cautions).contains { $0.id == "joint-sales-company" })
  }

  @Test(
    "a legal form asked of a group is questioned, not of a sole tenderer (GRP-01; PEERS part g, UHM)"
  )
  func legalForm() throws {
    var notice = Specimen.notice(reserved: ["none"])
    notice.lots[0].legalFormRequired = Sourced(true, from: Specimen.source("/bt-761"))
    let alone = try assess(notice, Parties([strong]))
    #expect(alone.findings.isEmpty)
    let group = try assess(
      notice, Parties([strong, Specimen.enterprise("M2", heads: (6, 12))]))
    #expect(group.findings.map(\.rule.id) == ["GRP-01"])
    #expect(group.groupVerdict == .undetermined(.disputed))
    #expect(group.basis.map(\.ruleID) == ["GRP-01"])
  }

  @Test("who relies on others needs a commitment that is not in the register (GRP-05)")
  func reliance() throws {
    let clause = Specimen.briefClause(
      .turnover, "omsättning", requirement: .turnover(Money(minorUnits: 100, currency: "SEK")))
    var rich = strong
    rich.facts.append(
      Fact(
        .turnover, .money(Money(minorUnits: 200, currency: "SEK")), asOf: CivilDate(2024, 12, 31),
        evidence: Specimen.statement, source: Specimen.source()))
    let alone = try assess(
      Specimen.notice(reserved: ["none"]), Parties([rich]), brief: [clause])
    #expect(alone.groupVerdict == .met)
    let relying = try assess(
      Specimen.notice(reserved: ["none"]),
      Parties([rich], reliedOn: [Specimen.enterprise("R1", heads: (6, 12))]), brief: [clause])
    let finding = try #require(relying.findings.first { $0.rule.id == "GRP-05" })
    #expect(finding.operators == [OperatorID("R1")])
    #expect(finding.verdict.cause != nil)
  }

  /// GRP-08: yes or no only; a must-ground is fatal, a may-ground is the buyer's choice.
  @Test(
    "grounds for exclusion",
    arguments: [
      ([String](), Verdict.met), (["bankruptcy"], .undetermined(.disputed)),
      (["tax-pay"], .notMet), (["corruption", "sanction"], .notMet),
    ])
  func exclusion(_ grounds: [String], _ expected: Verdict) throws {
    let rule = try #require(LawBook.standard.rule("GRP-08", on: Specimen.day))
    var member = strong
    member.exclusionDeclaration = ExclusionDeclaration(
      asOf: CivilDate(2025, 5, 1), grounds: grounds)
    let judge = Judge(
      Parties([member], reliedOn: [Specimen.enterprise("R1", heads: (6, 12))]),
      asOf: Specimen.day)
    let findings = judge.findings(
      applying: rule, for: Specimen.briefClause(.exclusion, "uteslutning"),
      on: LotID("LOT-0001"))
    #expect(findings.map(\.verdict) == [expected, .undetermined(.unknown)])
  }

  @Test("a certificate: held is met, lapsed is disputed, not known is unknown (SOC-SE-05)")
  func certificates() throws {
    func verdict(_ certificates: [Certificate], orEquivalent: Bool) throws -> (Verdict, [String]) {
      var member = strong
      member.certificates = certificates
      let assessment = try assess(
        Specimen.notice(reserved: ["none"]), Parties([member]),
        brief: [
          Specimen.briefClause(
            .certificate, "certifierad",
            requirement: .certificate(scheme: "skoopi", orEquivalent: orEquivalent))
        ])
      return (assessment.groupVerdict, assessment.basis.map(\.ruleID))
    }
    let held = Specimen.certificate("skoopi")
    #expect(try verdict([held], orEquivalent: true) == (.met, []))
    #expect(try verdict([held], orEquivalent: false) == (.met, ["SOC-SE-05"]))
    let lapsed = Certificate(
      scheme: "skoopi", issuer: "Skoopi", number: nil, validFrom: CivilDate(2020, 1, 1),
      validThrough: CivilDate(2021, 1, 1), checkedOn: CivilDate(2025, 1, 1))
    #expect(try verdict([lapsed], orEquivalent: true).0 == .undetermined(.disputed))
    #expect(try verdict([], orEquivalent: true).0 == .undetermined(.unknown))
  }

  @Test("a stricter share is answered, and questioned (RES-STRICT-01, 2019/S 090974)")
  func stricter() throws {
    func assessment(_ percent: Int) throws -> LotAssessment {
      try assess(
        Specimen.notice(reserved: ["none"]), Parties([strong]),
        brief: [
          Specimen.briefClause(
            .targetShare, "minst \(percent) %", requirement: .targetShare(.percent(percent)))
        ])
    }
    #expect(try assessment(50).basis.map(\.ruleID) == ["RES-STRICT-01"])
    #expect(try assessment(30).basis.isEmpty)
  }

  @Test("a call that names no article is remarked on (RES-NOTICE-01)")
  func article() throws {
    var notice = Specimen.notice()
    #expect(try assess(notice, Parties([strong])).basis.isEmpty)
    notice.procedure.texts = []
    let assessment = try assess(notice, Parties([strong]))
    #expect(assessment.basis.map(\.state) == [.note])
    #expect(assessment.basis.map(\.ruleID) == ["RES-NOTICE-01"])
    #expect(assessment.groupVerdict == .met)
  }

  @Test("terms in a text are an obligation, codes are none (SOC-SE-02, SOC-EU-01)")
  func obligations() throws {
    let assessment = try assess(
      Specimen.notice(reserved: ["none"], socialObjectives: ["opp"]), Parties([strong]),
      brief: [Specimen.briefClause(.employment, "två praktikplatser")])
    #expect(assessment.findings.map(\.rule.id) == ["SOC-EU-01", "SOC-SE-02"])
    #expect(assessment.findings.map(\.verdict) == [.notApplicable, .notApplicable])
    #expect(assessment.findings.map(\.rule.effect) == [.information, .obligation])
  }

  @Test("apprentices need an approved training place (SOC-DK-02)")
  func apprentices() throws {
    let clause = Specimen.briefClause(.employment, "uddannelsesklausul: to lærlinge")
    func verdict(_ approved: FactValue?) throws -> (String, Verdict) {
      let member = Specimen.economicOperator(
        "M1", approved.map { [.approvedTrainingPlace: $0] } ?? [:])
      var notice = Specimen.notice(country: "DNK", kronor: nil, reserved: ["none"])
      notice.lots[0].estimatedValue = Sourced(
        Money(minorUnits: 900_000_000, currency: "DKK"), from: Specimen.source())
      let found = try assess(notice, Parties([member]), brief: [clause]).findings
      return (found[0].rule.id, found[0].verdict)
    }
    #expect(try verdict(.flag(true)) == ("SOC-DK-02", .met))
    #expect(try verdict(.flag(false)) == ("SOC-DK-02", .notApplicable))
    #expect(try verdict(nil) == ("SOC-DK-02", .undetermined(.unknown)))
  }
}
