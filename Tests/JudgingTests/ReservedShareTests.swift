import Judging
import Law
import Members
import Testing
import Values

/// Counts of some operators on a reserved Swedish lot, and what the group test says.
struct ShareCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let operators: [EconomicOperator]
  let expected: Verdict
  var leaning: Leaning?

  init(
    _ testDescription: String, _ operators: [EconomicOperator], _ expected: Verdict,
    leaning: Leaning? = nil
  ) {
    self.testDescription = testDescription
    self.operators = operators
    self.expected = expected
    self.leaning = leaning
  }

  /// RULES section 13, rows on the share test and on groups, and the limits around them.
  static let all: [ShareCase] = [
    ShareCase("3 of 10 heads, 3.0 of 10 FTE", [Specimen.enterprise(heads: (3, 10))], .met),
    ShareCase(
      "2 of 6 heads, 1.0 of 4.0 FTE", [Specimen.enterprise(heads: (2, 6), fte: (100, 400))],
      .undetermined(.disputed)),
    ShareCase(
      "nobody of nobody", [Specimen.enterprise(heads: (0, 0))], .undetermined(.unknown)),
    ShareCase(
      "more target persons than persons", [Specimen.enterprise(heads: (5, 4))],
      .undetermined(.unknown)),
    ShareCase(
      "2 of 7 heads, 1.5 of 7 FTE", [Specimen.enterprise(heads: (2, 7), fte: (150, 700))],
      .notMet),
    ShareCase(
      "5 of 10 and 0 of 10: a quarter of the group",
      [
        Specimen.enterprise("M1", heads: (5, 10)), Specimen.enterprise("M2", heads: (0, 10)),
      ], .notMet),
    ShareCase(
      "8 of 10 and 1 of 10: enough together, not each",
      [
        Specimen.enterprise("M1", heads: (8, 10)), Specimen.enterprise("M2", heads: (1, 10)),
      ], .undetermined(.disputed), leaning: .notMet),
    ShareCase(
      "3 of 10, 6 of 12, 4 of 9",
      [
        Specimen.enterprise("M1", heads: (3, 10)), Specimen.enterprise("M2", heads: (6, 12)),
        Specimen.enterprise("M3", heads: (4, 9)),
      ], .met),
    ShareCase(
      "one head short of 30 %", [Specimen.enterprise(heads: (299, 1000))], .notMet),
    ShareCase(
      "one hundredth of an FTE short",
      [Specimen.enterprise(heads: (3, 10), fte: (299, 1000))], .undetermined(.disputed),
      leaning: .notMet),
    ShareCase(
      "aim of one member only",
      [
        Specimen.enterprise("M1", heads: (6, 12)),
        Specimen.enterprise("M2", heads: (6, 12), mainAim: .flag(false)),
      ], .undetermined(.disputed), leaning: .notMet),
    ShareCase(
      "nobody has the aim",
      [Specimen.enterprise("M1", heads: (6, 12), mainAim: .flag(false))], .notMet),
    ShareCase(
      "the aim is not clear",
      [Specimen.enterprise("M1", heads: (6, 12), mainAim: .unclear)], .undetermined(.unknown)),
  ]
}

@Suite("Reserved participation in Sweden")
struct ReservedShareTests {
  @Test("RULES section 13", arguments: ShareCase.all)
  func section13(_ row: ShareCase) throws {
    let assessment = try #require(Specimen.assess(Specimen.notice(), row.operators))
    #expect(assessment.groupVerdict == row.expected)
    if let leaning = row.leaning {
      let disputed = assessment.findings.filter { $0.verdict.cause == .disputed }
      #expect(!disputed.isEmpty)
      #expect(disputed.allSatisfy { $0.rule.question != nil })
      if row.operators.count > 1 {
        #expect(assessment.groupFindings.contains { $0.leaning == leaning })
      }
    }
  }

  @Test("the member that pulls a group under 30 % is named")
  func memberListed() throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(),
        [Specimen.enterprise("M1", heads: (5, 10)), Specimen.enterprise("M2", heads: (0, 10))]))
    #expect(assessment.verdict(for: OperatorID("M1")) == .met)
    #expect(assessment.verdict(for: OperatorID("M2")) == .notMet)
  }

  @Test("a missing count is unknown, and whose and which is said")
  func missingCount() throws {
    let silent = Specimen.economicOperator(
      "M1", [.integrationIsMainAim: .flag(true), .shelteredWorkshop: .flag(false)])
    let assessment = try #require(Specimen.assess(Specimen.notice(), [silent]))
    #expect(assessment.groupVerdict == .undetermined(.unknown))
    let missing = assessment.findings.flatMap(\.missing)
    #expect(
      missing.contains(
        MissingFact(operatorID: OperatorID("M1"), name: .occupiedHeads, reason: .missing)))
  }

  @Test("a missing fact that does not matter is not asked for")
  func immaterialFact() throws {
    var workshop = Specimen.enterprise(heads: (6, 12))
    workshop.facts.removeAll { $0.name == .shelteredWorkshop }
    let assessment = try #require(Specimen.assess(Specimen.notice(), [workshop]))
    #expect(assessment.groupVerdict == .met)
  }

  @Test("owners in the count can make it disputed")
  func openPersons() throws {
    var enterprise = Specimen.enterprise(heads: (3, 9))
    for (name, count) in [(FactName.occupiedOpenHeads, 2), (.occupiedOpenTargetHeads, 2)] {
      enterprise.facts.append(
        Fact(
          name, .quantity(count), asOf: CivilDate(2025, 5, 1), evidence: Specimen.statement,
          source: Specimen.source()))
    }
    let assessment = try #require(Specimen.assess(Specimen.notice(), [enterprise]))
    #expect(assessment.groupVerdict == .undetermined(.disputed))
  }

  @Test("a claim without evidence carries no verdict")
  func noEvidence() throws {
    let claimed = Specimen.economicOperator(
      "M1",
      [
        .integrationIsMainAim: .flag(true), .shelteredWorkshop: .flag(false),
        .occupiedHeads: .quantity(10), .occupiedTargetHeads: .quantity(5),
        .occupiedFTE: .quantity(1000), .occupiedTargetFTE: .quantity(500),
      ], evidence: nil)
    let assessment = try #require(Specimen.assess(Specimen.notice(), [claimed]))
    #expect(assessment.groupVerdict == .undetermined(.unknown))
    #expect(assessment.findings.flatMap(\.missing).allSatisfy { $0.reason == .noEvidence })
  }

  @Test(
    "evidence holds on its last day and not on the next",
    arguments: [
      (CivilDate(2025, 6, 1), Verdict.met), (CivilDate(2025, 6, 2), .undetermined(.unknown)),
    ])
  func lastDayOfEvidence(_ asOf: CivilDate, _ expected: Verdict) throws {
    var enterprise = Specimen.enterprise(heads: (6, 12))
    enterprise.facts = enterprise.facts.map {
      Fact(
        $0.name, $0.value, asOf: $0.asOf,
        evidence: Evidence(
          kind: "signed-statement", grade: .c, validThrough: CivilDate(2025, 6, 1)),
        source: $0.source)
    }
    let assessment = try #require(Specimen.assess(Specimen.notice(), [enterprise], asOf: asOf))
    #expect(assessment.groupVerdict == expected)
  }

  @Test("a count of a later day is not used")
  func laterCount() throws {
    let enterprise = Specimen.economicOperator(
      "M1",
      Dictionary(
        uniqueKeysWithValues: Specimen.enterprise(heads: (6, 12)).facts.map {
          ($0.name, $0.value)
        }), asOf: CivilDate(2025, 6, 2))
    let assessment = try #require(Specimen.assess(Specimen.notice(), [enterprise]))
    #expect(assessment.groupVerdict == .undetermined(.unknown))
    #expect(assessment.findings.flatMap(\.missing).allSatisfy { $0.reason == .later })
  }

  @Test("a call from before the rule is not judged by it, and that is no yes (RULES 0.4)")
  func beforeTheLaw() throws {
    let notice = Specimen.notice(issued: CivilDate(2016, 12, 31))
    let enterprise = Specimen.enterprise(heads: (6, 12))
    let assessment = try #require(Specimen.assess(notice, [enterprise]))
    #expect(assessment.findings.allSatisfy { $0.verdict == .notApplicable && !$0.isInForce })
    #expect(assessment.groupVerdict == .undetermined(.unknown))
    #expect(assessment.verdict(for: enterprise.id) == .undetermined(.unknown))
  }

  @Test("the law is that of the call, whatever day is judged on")
  func lawOfTheCall() throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(issued: CivilDate(2017, 1, 1)), [Specimen.enterprise(heads: (6, 12))]))
    #expect(assessment.groupVerdict == .met)
  }

  @Test("a newer count leaves nothing of an older one")
  func newerCount() throws {
    var enterprise = Specimen.enterprise(heads: (6, 12))
    for (name, count) in [(FactName.occupiedHeads, 20), (.occupiedTargetHeads, 6)] {
      enterprise.facts.append(
        Fact(
          name, .quantity(count), asOf: CivilDate(2025, 5, 20), evidence: Specimen.statement,
          source: Specimen.source()))
    }
    let assessment = try #require(Specimen.assess(Specimen.notice(), [enterprise]))
    #expect(assessment.groupVerdict == .undetermined(.unknown))
    let missing = assessment.findings.flatMap(\.missing)
    #expect(missing.contains { $0.name == .occupiedFTE && $0.reason == .missing })
  }

  @Test("a sole tenderer is not asked about groups")
  func soleTenderer() throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(), [Specimen.enterprise(heads: (2, 6), fte: (100, 400))]))
    #expect(assessment.groupFindings.isEmpty)
    #expect(assessment.groupVerdict == .undetermined(.disputed))
  }

  @Test("a count over a year old is remarked on", arguments: [(0, true), (1, false)])
  func oldCount(_ later: Int, _ remarked: Bool) throws {
    let facts = Dictionary(
      uniqueKeysWithValues: Specimen.enterprise(heads: (6, 12)).facts.map { ($0.name, $0.value) })
    let day = CivilDate(2025, 6, 1).adding(days: -366 + later)
    let assessment = try #require(
      Specimen.assess(Specimen.notice(), [Specimen.economicOperator("M1", facts, asOf: day)]))
    #expect(assessment.findings.flatMap(\.cautions).contains { $0.id == "old-count" } == remarked)
  }

  @Test("whether status can be borrowed is not settled, leaning to no (RULES D6, PEERS part g)")
  func reliance() throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(), [Specimen.enterprise("M1", heads: (1, 10))],
        reliedOn: [Specimen.enterprise("R1", heads: (9, 10))]))
    let finding = try #require(
      assessment.groupFindings.first { $0.rule.id == "RES-GRP-02" })
    #expect(finding.verdict == .undetermined(.disputed))
    #expect(finding.leaning == .notMet)
    #expect(finding.rule.question != nil)
    #expect(assessment.groupVerdict == .undetermined(.disputed))
    #expect(assessment.verdict(for: OperatorID("M1")) == .notMet)
  }

  @Test(
    "who has reserved status itself borrows none, whatever is known of the one relied on",
    arguments: [(9, 10), (0, 10), nil] as [(Int, Int)?])
  func needsNoLender(_ heads: (Int, Int)?) throws {
    let lender =
      heads.map { Specimen.enterprise("R1", heads: $0) } ?? Specimen.economicOperator("R1", [:])
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(), [Specimen.enterprise("M1", heads: (6, 12))], reliedOn: [lender]))
    let finding = try #require(assessment.groupFindings.first { $0.rule.id == "RES-GRP-02" })
    #expect(finding.verdict == .notApplicable)
    #expect(assessment.groupVerdict == .met)
  }

  @Test(
    "nothing is borrowed from an entity without status of its own, and one without facts leaves it open",
    arguments: [((2, 10), Verdict.notMet), ((3, 10), .undetermined(.disputed))])
  func lender(_ heads: (Int, Int), _ expected: Verdict) throws {
    let short = Specimen.enterprise("M1", heads: (1, 10))
    func assess(_ lenders: [EconomicOperator]) throws -> LotAssessment {
      try #require(Specimen.assess(Specimen.notice(), [short], reliedOn: lenders))
    }
    let lender = Specimen.enterprise("R1", heads: heads)
    #expect(try assess([lender]).groupVerdict == expected)
    // One that lends is enough.
    let idle = Specimen.enterprise("R2", heads: (0, 10))
    #expect(try assess([idle, lender]).groupVerdict == expected)
    let silent = try assess([Specimen.economicOperator("R3", [:])])
    #expect(silent.groupVerdict == .undetermined(.unknown))
    #expect(silent.groupFindings.flatMap(\.missing).contains { $0.operatorID == OperatorID("R3") })
  }

  @Test("a group that only its sum carries stays disputed, whoever it relies on")
  func lenderOfGroup() throws {
    let mixed = [
      Specimen.enterprise("M1", heads: (8, 10)), Specimen.enterprise("M2", heads: (1, 10)),
    ]
    for heads in [(0, 10), (9, 10)] {
      let assessment = try #require(
        Specimen.assess(
          Specimen.notice(), mixed, reliedOn: [Specimen.enterprise("R1", heads: heads)]))
      #expect(assessment.groupVerdict == .undetermined(.disputed))
    }
  }

  @Test("who meets the reservation may rely on others without a doubt")
  func relianceOfTheEligible() throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(), [Specimen.enterprise("M1", heads: (6, 12))],
        reliedOn: [Specimen.enterprise("R1", heads: (0, 10))]))
    #expect(assessment.groupVerdict == .met)
  }
}

@Suite("Occupied and employed")
struct CountingBaseTests {
  /// RULES section 13: occupied 6 of 15, employed 2 of 11.
  private var enterprise: EconomicOperator {
    var made = Specimen.enterprise(heads: (6, 15))
    for (name, count) in [(FactName.employedHeads, 11), (.employedTargetHeads, 2)] {
      made.facts.append(
        Fact(
          name, .quantity(count), asOf: CivilDate(2025, 5, 1), evidence: Specimen.statement,
          source: Specimen.source()))
    }
    return made
  }

  @Test("in Sweden it is met, with a caution about employees (RULES section 13)")
  func sweden() throws {
    let assessment = try #require(Specimen.assess(Specimen.notice(), [enterprise]))
    #expect(assessment.groupVerdict == .met)
    let cautions = assessment.findings.flatMap(\.cautions).map(\.id)
    #expect(cautions == ["employees-below"])
  }

  @Test("in Denmark the same facts are disputed, leaning to not met (RULES section 13)")
  func denmark() throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(country: "DNK"), [enterprise]))
    #expect(assessment.groupVerdict == .undetermined(.disputed))
    #expect(assessment.findings.map(\.leaning) == [.notMet])
  }
}
