import Judging
import Law
import Members
import Notices
import Testing
import Texts
import Values

/// An operator on a lot reserved under 19 kap. 25 §, and what comes out.
struct MissionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let member: EconomicOperator
  let expected: Verdict

  init(_ testDescription: String, _ member: EconomicOperator, _ expected: Verdict) {
    self.testDescription = testDescription
    self.member = member
    self.expected = expected
  }

  /// RULES PSM-SE-01, P1 to P4, each alone.
  static let all = [
    MissionCase("all predicates", Specimen.mission(), .met),
    MissionCase(
      "P1: the aim is not the public service (an ASF's usual gap)",
      Specimen.mission("M1", [.publicServiceMission: .flag(false)]), .notMet),
    MissionCase(
      "P2: reinvests mainly", Specimen.mission("M1", [.surplusRule: .word("mainly")]),
      .undetermined(.disputed)),
    MissionCase(
      "P2: limited dividend", Specimen.mission("M1", [.surplusRule: .word("limited-dividend")]),
      .notMet),
    MissionCase(
      "P3: no participation", Specimen.mission("M1", [.participatoryStructure: .flag(false)]),
      .notMet),
    MissionCase(
      "P4: some award in three years, by whom and for what is open",
      Specimen.mission("M1", [.wonUnderArticle77: .flag(true)]), .undetermined(.disputed)),
    MissionCase(
      "P1 missing", Specimen.mission("M1", without: [.publicServiceMission]),
      .undetermined(.unknown)),
    MissionCase(
      "P2 missing", Specimen.mission("M1", without: [.surplusRule]), .undetermined(.unknown)),
    MissionCase(
      "P3 missing", Specimen.mission("M1", without: [.participatoryStructure]),
      .undetermined(.unknown)),
    MissionCase(
      "P4 missing", Specimen.mission("M1", without: [.wonUnderArticle77]),
      .undetermined(.unknown)),
    MissionCase(
      "a missing fact that does not matter",
      Specimen.mission("M1", without: [.surplusRule], [.publicServiceMission: .flag(false)]),
      .notMet),
    MissionCase(
      "no rule of 30 % here", Specimen.mission("M1", [.occupiedHeads: .quantity(10)]), .met),
  ]
}

@Suite("Reserved for a public service mission (PSM-SE-01, PSM-DK-01, PSM-EU-01)")
struct PublicServiceMissionTests {
  private static func notice(
    cpv: Int32 = 85_311_000, country: String = "SWE", issued: CivilDate = CivilDate(2025, 5, 1),
    term: (inout ContractTerm) -> Void = { $0.length = months(24) }
  ) -> Notice {
    var notice = Specimen.notice(
      country: country, cpv: cpv, kronor: 9_000_000, reserved: ["res-pub-ser"], issued: issued)
    var contract = ContractTerm()
    term(&contract)
    notice.lots[0].term = contract
    return notice
  }

  private static func months(_ count: Int) -> Sourced<ContractTerm.Length> {
    Sourced(.init(amount: count, unit: .month), from: Specimen.source("/bt-36"))
  }

  @Test("each predicate counts", arguments: MissionCase.all)
  func predicates(_ row: MissionCase) throws {
    let assessment = try #require(Specimen.assess(Self.notice(), [row.member]))
    #expect(assessment.groupVerdict == row.expected)
    #expect(assessment.findings.map(\.rule.id) == ["PSM-SE-01"])
  }

  @Test(
    "the wording holds from its first day; before it, nothing is surer than undetermined",
    arguments: [
      (CivilDate(2022, 1, 31), Verdict.undetermined(.disputed)), (CivilDate(2022, 2, 1), .met),
      (CivilDate(2016, 12, 31), .undetermined(.unknown)),
    ])
  func days(_ issued: CivilDate, _ expected: Verdict) throws {
    let assessment = try #require(
      Specimen.assess(Self.notice(issued: issued), [Specimen.mission()]))
    #expect(assessment.groupVerdict == expected)
  }

  @Test(
    "elsewhere it is never surer than undetermined",
    arguments: [("DNK", "PSM-DK-01"), ("FRA", "PSM-EU-01")])
  func elsewhere(_ country: String, _ rule: String) throws {
    let assessment = try #require(
      Specimen.assess(Self.notice(country: country), [Specimen.mission()]))
    #expect(assessment.groupVerdict == .undetermined(.disputed))
    #expect(assessment.findings.map(\.rule.id) == [rule])
    #expect(assessment.findings.map(\.leaning) == [.met])
  }

  @Test("the statutes are to be compared with the lot, always")
  func statutes() throws {
    let assessment = try #require(Specimen.assess(Self.notice(), [Specimen.mission()]))
    #expect(assessment.findings.flatMap(\.cautions).map(\.id) == ["compare-statutes"])
  }

  @Test("CPV 80500000 is not on list A: a conflict (RULES section 13)")
  func listA() throws {
    let assessment = try #require(
      Specimen.assess(Self.notice(cpv: 80_500_000), [Specimen.mission()]))
    #expect(assessment.basis.map(\.state) == [.conflict])
    #expect(assessment.basis[0].text.english.contains("25 a §"))
    #expect(assessment.groupVerdict == .met)
  }

  /// RULES PSM-SE-01: at most three years; options both ways.
  static let terms: [(String, Int, renewals: Int?, BasisFinding.State?)] = [
    ("36 months", 36, nil, nil), ("37 months", 37, nil, .conflict),
    ("24 + 24 months (RULES section 13)", 24, 1, .needsDecision), ("12 + 24", 12, 2, nil),
    ("18 + 18", 18, 1, nil), ("18 + 36", 18, 2, .needsDecision),
  ]

  @Test("three years, with renewals counted both ways", arguments: terms.indices)
  func threeYears(_ index: Int) throws {
    let (_, length, renewals, expected) = Self.terms[index]
    let notice = Self.notice { term in
      term.length = Self.months(length)
      term.renewals = renewals.map { Sourced($0, from: Specimen.source("/bt-58")) }
    }
    let assessment = try #require(Specimen.assess(notice, [Specimen.mission()]))
    #expect(assessment.basis.first?.state == expected)
  }

  @Test(
    "start and end count like a length",
    arguments: [
      (CivilDate(2028, 12, 31), nil), (CivilDate(2029, 1, 1), BasisFinding.State.conflict),
    ])
  func startAndEnd(_ end: CivilDate, _ expected: BasisFinding.State?) throws {
    let notice = Self.notice { term in
      term.start = Sourced(CivilDate(2026, 1, 1), from: Specimen.source("/bt-536"))
      term.end = Sourced(end, from: Specimen.source("/bt-537"))
    }
    let assessment = try #require(Specimen.assess(notice, [Specimen.mission()]))
    #expect(assessment.basis.first?.state == expected)
  }

  @Test("a term that is not stated, or renewals without a number, are for a person to decide")
  func unknownTerm() throws {
    let silent = try #require(Specimen.assess(Self.notice { _ in }, [Specimen.mission()]))
    #expect(silent.basis.map(\.state) == [.needsDecision])
    let vague = Self.notice { term in
      term.length = Self.months(24)
      term.renewalText = LocalizedText([.init(language: "SWE", text: "Kan förlängas.")])
    }
    let assessment = try #require(Specimen.assess(vague, [Specimen.mission()]))
    #expect(assessment.basis.map(\.state) == [.needsDecision])
  }

  @Test("several members: each must, and one that does not is said")
  func group() throws {
    let assessment = try #require(
      Specimen.assess(
        Self.notice(),
        [
          Specimen.mission("M1"),
          Specimen.mission("M2", [.publicServiceMission: .flag(false)]),
        ]))
    #expect(assessment.verdict(for: OperatorID("M1")) == .met)
    #expect(assessment.verdict(for: OperatorID("M2")) == .notMet)
  }
}

@Suite("Reserved for idéburna organisationer (PSM-SE-02)")
struct IdeburenTests {
  private func assess(
    _ member: EconomicOperator, cpv: Int32 = 85_311_000, issued: CivilDate = CivilDate(2025, 5, 1)
  ) throws -> LotAssessment {
    let notice = Specimen.notice(
      cpv: cpv, kronor: 9_000_000, reserved: ["none"], issued: issued)
    return try #require(
      Specimen.assess(
        notice, [member],
        brief: [Specimen.briefClause(.reservedOther, "reserverad enligt 19 kap. 25 a § LOU")]))
  }

  private func registered(_ certificate: Certificate, _ member: EconomicOperator)
    -> EconomicOperator
  {
    var member = member
    member.certificates = [certificate]
    return member
  }

  @Test("registered and matching is met; matching without registration is disputed, leaning to met")
  func registration() throws {
    let met = try assess(registered(Specimen.certificate("idebure"), Specimen.mission()))
    #expect(met.groupVerdict == .met)
    let lapsed = Certificate(
      scheme: "idebure", issuer: "Kammarkollegiet", number: nil, validFrom: CivilDate(2023, 1, 1),
      validThrough: nil, state: .withdrawn, checkedOn: CivilDate(2025, 5, 1))
    let open = try assess(registered(lapsed, Specimen.mission()))
    #expect(open.groupVerdict == .undetermined(.disputed))
    #expect(open.findings.map(\.leaning) == [.met])
    #expect(try assess(Specimen.mission()).groupVerdict == .undetermined(.unknown))
  }

  @Test(
    "each criterion counts",
    arguments: [FactName.exclusivelyPublicBenefit, .publicServiceMission, .onlyPermittedTransfers])
  func criteria(_ name: FactName) throws {
    let member = Specimen.mission("M1", [name: .flag(false)])
    let assessment = try assess(registered(Specimen.certificate("idebure"), member))
    #expect(assessment.groupVerdict == .notMet)
    let silent = Specimen.mission("M1", without: [name])
    #expect(
      try assess(registered(Specimen.certificate("idebure"), silent)).groupVerdict
        == .undetermined(.unknown))
  }

  @Test("public control excludes")
  func control() throws {
    let member = Specimen.mission("M1", [.publicControl: .flag(true)])
    #expect(
      try assess(registered(Specimen.certificate("idebure"), member)).groupVerdict == .notMet)
  }

  @Test(
    "from its first day",
    arguments: [
      (CivilDate(2022, 12, 31), Verdict.undetermined(.unknown)), (CivilDate(2023, 1, 1), .met),
    ])
  func firstDay(_ issued: CivilDate, _ expected: Verdict) throws {
    let member = registered(Specimen.certificate("idebure"), Specimen.mission())
    #expect(try assess(member, issued: issued).groupVerdict == expected)
  }

  @Test(
    "a code of list A only is a conflict", arguments: [(92_500_000, true), (80_500_000, false)])
  func listB(_ cpv: Int32, _ conflict: Bool) throws {
    let member = registered(Specimen.certificate("idebure"), Specimen.mission())
    #expect(try assess(member, cpv: cpv).basis.contains { $0.state == .conflict } == conflict)
  }
}
