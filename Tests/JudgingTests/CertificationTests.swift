import Judging
import Law
import Members
import Testing
import Values

/// Facts of an enterprise, and what one criterion of the brief says about them.
struct CriterionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rule: String
  let facts: [FactName: FactValue]
  let expected: Verdict

  init(_ rule: String, _ what: String, _ facts: [FactName: FactValue], _ expected: Verdict) {
    self.testDescription = "\(rule): \(what)"
    self.rule = rule
    self.facts = facts
    self.expected = expected
  }

  private static func hired(_ entitled: Int, of total: Int) -> [FactName: FactValue] {
    [.hiredEntitledToWageSupport: .quantity(entitled), .hiredHeads: .quantity(total)]
  }

  private static let democracy: [FactName: FactValue] = [
    .legalForm: .word("ekonomisk-forening"), .staffDecisiveInfluence: .flag(true),
    .boardElectedByStaff: .flag(true),
  ]

  static let all: [CriterionCase] = [
    CriterionCase(
      "ASF-1", "both parts of the aim",
      [.aimIsInclusionAndEmployment: .flag(true), .aimTargetsOverTwelveMonths: .flag(true)], .met),
    CriterionCase(
      "ASF-1", "no employment in the aim",
      [.aimIsInclusionAndEmployment: .flag(false)], .notMet),
    CriterionCase(
      "ASF-1", "nothing said of twelve months", [.aimIsInclusionAndEmployment: .flag(true)],
      .undetermined(.unknown)),
    CriterionCase("ASF-2", "51 of 100", hired(51, of: 100), .met),
    CriterionCase("ASF-2", "26 of 51", hired(26, of: 51), .notMet),
    CriterionCase("ASF-2", "1 of 2", hired(1, of: 2), .notMet),
    CriterionCase("ASF-2", "nobody hired", hired(0, of: 0), .undetermined(.unknown)),
    CriterionCase(
      "ASF-3", "a municipality controls it",
      [.publicControl: .flag(true), .sellsOnOpenMarket: .flag(true), .aimsAtSurplus: .flag(true)],
      .notMet),
    CriterionCase(
      "ASF-3", "free, on the market, aiming at a surplus",
      [.publicControl: .flag(false), .sellsOnOpenMarket: .flag(true), .aimsAtSurplus: .flag(true)],
      .met),
    CriterionCase(
      "ASF-4", "mainly is not wholly",
      [.surplusRule: .word("mainly"), .dividendPaid: .flag(false)], .notMet),
    CriterionCase(
      "ASF-4", "all, and no dividend", [.surplusRule: .word("all"), .dividendPaid: .flag(false)],
      .met),
    CriterionCase(
      "ASF-4", "all, but a dividend was paid",
      [.surplusRule: .word("all"), .dividendPaid: .flag(true)], .notMet),
    CriterionCase("ASF-5", "staff elect the board", democracy, .met),
    CriterionCase(
      "ASF-5", "an association whose board others elect",
      democracy.merging([.boardElectedByStaff: .flag(false)]) { $1 }, .notMet),
    CriterionCase(
      "ASF-5", "a foundation with decisive influence (D16)",
      democracy.merging([
        .boardElectedByStaff: .flag(false), .legalForm: .word("stiftelse"),
      ]) { $1 }, .undetermined(.disputed)),
    CriterionCase(
      "ASF-6", "agreement and full work-environment practice",
      [
        .collectiveAgreement: .word("in-force"), .workEnvironmentPolicy: .flag(true),
        .riskAssessment: .flag(true), .yearlyWorkEnvironmentReview: .flag(true),
      ], .met),
    CriterionCase(
      "ASF-6", "equivalent terms are no agreement",
      [.collectiveAgreement: .word("equivalent-terms")], .notMet),
    CriterionCase(
      "ASF-6", "no risk assessment, agreement unknown", [.riskAssessment: .flag(false)], .notMet),
  ]
}

@Suite("Certification criteria of the brief (ASF-1 to ASF-6)")
struct CertificationTests {
  @Test("each criterion, with the counts of RULES section 13", arguments: CriterionCase.all)
  func verdict(_ row: CriterionCase) throws {
    let rule = try #require(LawBook.standard.rule(row.rule, on: Specimen.day))
    let judge = Judge(
      operators: [Specimen.economicOperator("M1", row.facts)], asOf: Specimen.day)
    let clause = Clause(
      id: "scheme", kind: .certificate, lots: [], origin: .brief, file: "register.xml",
      source: Specimen.source(), quote: "")
    let finding = try #require(
      judge.findings(applying: rule, for: clause, on: LotID("-")).first)
    #expect(finding.verdict == row.expected)
  }
}
