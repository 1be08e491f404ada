import Judging
import Law
import Members
import Testing
import Values

@Suite("Turnover asked for (GRP-02, GRP-03)")
struct TurnoverTests {
  private func member(_ id: String, kronor: Int?) -> EconomicOperator {
    var made = Specimen.enterprise(id, heads: (6, 12))
    if let kronor {
      made.facts.append(
        Fact(
          .turnover, .money(Money(minorUnits: kronor * 100, currency: "SEK")),
          asOf: CivilDate(2024, 12, 31), evidence: Specimen.statement, source: Specimen.source()))
    }
    return made
  }

  private func clause(_ kronor: Int, _ subject: Requirement.Subject) -> Clause {
    let requirement = Requirement(
      content: .turnover(Money(minorUnits: kronor * 100, currency: "SEK")), subject: subject,
      origin: DocumentPlace(document: "AF", page: "9", quote: nil), source: Specimen.source())
    return Clause(
      id: "LOT-0001/turnover/brief/1", kind: .turnover, lots: [LotID("LOT-0001")],
      origin: .brief, file: "brief.xml", source: requirement.source, quote: "",
      requirement: requirement)
  }

  private func verdict(
    _ amounts: [Int?], required: Int, _ subject: Requirement.Subject
  ) throws -> Verdict {
    let members = amounts.enumerated().map { member("M\($0 + 1)", kronor: $1) }
    let assessment = try #require(
      Specimen.assess(Specimen.notice(), members, brief: [clause(required, subject)]))
    let finding = try #require(assessment.findings.first { $0.rule.id == "GRP-02" })
    return finding.verdict
  }

  @Test("a group's turnover is added up to the krona")
  func pooled() throws {
    #expect(try verdict([3_000_000, 2_000_000], required: 5_000_000, .group) == .met)
    #expect(try verdict([3_000_000, 1_999_999], required: 5_000_000, .group) == .notMet)
  }

  @Test("each must reach it where the documents say so")
  func each() throws {
    #expect(try verdict([3_000_000, 2_000_000], required: 2_000_000, .each) == .met)
    #expect(try verdict([3_000_000, 2_000_000], required: 2_000_001, .each) == .notMet)
  }

  @Test("only the leader's counts where the documents say so")
  func lead() throws {
    #expect(try verdict([3_000_000, 1], required: 3_000_000, .lead) == .met)
    #expect(try verdict([2_999_999, 9_000_000], required: 3_000_000, .lead) == .notMet)
  }

  @Test(
    "the act that is cited is the one that governs the lot",
    arguments: [("SWE", "LOU (2016:1145)"), ("FRA", "Directive 2014/24/EU")])
  func citation(_ country: String, _ act: String) throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(country: country), [member("M1", kronor: 9_000_000)],
        brief: [clause(1_000_000, .group)]))
    let finding = try #require(assessment.findings.first { $0.rule.id == "GRP-02" })
    #expect(finding.rule.citation.act == act)
  }

  @Test("an unknown turnover is unknown, unless the others suffice")
  func unknown() throws {
    #expect(
      try verdict([3_000_000, nil], required: 5_000_000, .group) == .undetermined(.unknown))
    #expect(try verdict([6_000_000, nil], required: 5_000_000, .group) == .met)
  }

  @Test("more than twice the lot's value is questioned, twice is not (GRP-03)")
  func cap() throws {
    func basis(_ required: Int) throws -> [String] {
      try #require(
        Specimen.assess(
          Specimen.notice(), [member("M1", kronor: 99_000_000)],
          brief: [clause(required, .group)])
      ).basis.map(\.ruleID)
    }
    #expect(try basis(10_000_000) == [])
    #expect(try basis(10_000_001) == ["GRP-03"])
  }
}
