import Judging
import Law
import Notices
import Testing
import Values

/// A notice and the regimes that its lot may be under.
struct RegimeCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let notice: Notice
  let expected: [Regime]

  init(_ testDescription: String, _ notice: Notice, _ expected: [Regime]) {
    self.testDescription = testDescription
    self.notice = notice
    self.expected = expected
  }

  static let all: [RegimeCase] = [
    RegimeCase("cleaning above the threshold", Specimen.notice(), [.swedenLOUFull]),
    RegimeCase(
      "at the threshold of 2024 to 2025", Specimen.notice(kronor: 2_389_585), [.swedenLOUFull]),
    RegimeCase(
      "one krona below", Specimen.notice(kronor: 2_389_584), [.swedenLOUChapter19]),
    RegimeCase(
      "a state buyer's lower threshold",
      Specimen.notice(kronor: 1_546_202, buyer: "cga"), [.swedenLOUFull]),
    RegimeCase(
      "kind of buyer unknown, value between the thresholds",
      Specimen.notice(kronor: 2_000_000, buyer: nil), [.swedenLOUFull, .swedenLOUChapter19]),
    RegimeCase(
      "kind of buyer unknown, value above both",
      Specimen.notice(kronor: 3_000_000, buyer: nil), [.swedenLOUFull]),
    RegimeCase(
      "no value stated", Specimen.notice(kronor: nil), [.swedenLOUFull, .swedenLOUChapter19]),
    RegimeCase(
      "catering of any value", Specimen.notice(cpv: 55_520_000, kronor: 90_000_000),
      [.swedenLOUChapter19]),
    RegimeCase(
      "a child of a single annex code does not follow it",
      Specimen.notice(cpv: 98_390_000), [.swedenLOUFull]),
    RegimeCase(
      "threshold in kronor not known for 2026", Specimen.notice(issued: CivilDate(2026, 1, 1)),
      [.swedenLOUFull, .swedenLOUChapter19]),
    RegimeCase(
      "last day of the years 2024 to 2025", Specimen.notice(issued: CivilDate(2025, 12, 31)),
      [.swedenLOUFull]),
    RegimeCase("concession", Specimen.notice(directive: "32014L0023"), [.swedenLUK]),
    RegimeCase(
      "utilities", Specimen.notice(directive: "32014L0025"), [.swedenLUFFull]),
    RegimeCase("defence", Specimen.notice(directive: "32009L0081"), [.outside]),
    RegimeCase("another country", Specimen.notice(country: "ESP"), [.directiveOnly]),
    RegimeCase(
      "a value below zero is a slip", Specimen.notice(kronor: -5),
      [.swedenLOUFull, .swedenLOUChapter19]),
    RegimeCase(
      "a value near the largest number", Specimen.notice(kronor: Int.max / 100),
      [.swedenLOUFull]),
    RegimeCase(
      "no directive named", Specimen.notice(directive: nil),
      [
        .outside, .swedenLUK, .swedenLOUFull, .swedenLOUChapter19, .swedenLUFFull,
        .swedenLUFChapter19,
      ]),
  ]
}

@Suite("Regime (REG-01, REG-02, THR-02)")
struct RegimeTests {
  @Test(arguments: RegimeCase.all)
  func candidates(_ row: RegimeCase) {
    let finding = LotContext(row.notice.lots[0], in: row.notice, law: .standard).regime
    #expect(finding.candidates == row.expected)
    #expect(!finding.reasons.isEmpty)
  }
}

@Suite("Basis of a reservation")
struct BasisTests {
  private let enterprise = Specimen.enterprise(heads: (6, 12))

  @Test("catering: eligibility is met, the basis is for a person to decide (RULES section 13)")
  func chapter19() throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(cpv: 55_520_000), [enterprise]))
    #expect(assessment.regime.settled == .swedenLOUChapter19)
    #expect(assessment.groupVerdict == .met)
    #expect(assessment.basis.map(\.state) == [.needsDecision])
    #expect(assessment.basis.map(\.ruleID) == ["REG-02"])
  }

  @Test("both codes at once conflict, and the first alternative is judged (RULES section 13)")
  func eitherOr() throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(execution: "yes"), [enterprise]))
    #expect(assessment.basis.map(\.state) == [.conflict])
    let participation = assessment.findings.filter { $0.clause.kind == .reservedArt20 }
    #expect(participation.allSatisfy { $0.verdict == .met })
  }

  @Test("a full-regime lot has a sound basis")
  func sound() throws {
    let assessment = try #require(Specimen.assess(Specimen.notice(), [enterprise]))
    #expect(assessment.basis.isEmpty)
  }

  @Test("an unsettled regime leaves the basis open")
  func openRegime() throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(kronor: nil), [enterprise]))
    #expect(assessment.groupVerdict == .met)
    #expect(assessment.basis.map(\.state) == [.needsDecision])
  }

  @Test("a social objective reserves nothing (RULES section 13)")
  func socialObjective() throws {
    let assessment = try #require(
      Specimen.assess(
        Specimen.notice(reserved: ["none"], socialObjectives: ["opp"]), [enterprise]))
    #expect(assessment.clauses.map(\.kind) == [.employment])
    #expect(assessment.findings.map(\.verdict) == [.notApplicable])
    #expect(assessment.groupVerdict == .notApplicable)
  }

  @Test("further codes of the other kind are remarked on (REG-03)")
  func mixedCodes() {
    var notice = Specimen.notice()
    notice.lots[0].additionalCPV = [
      Sourced(CPVCode(55_520_000), from: Specimen.source("/bt-263"))
    ]
    let finding = LotContext(notice.lots[0], in: notice, law: .standard).regime
    #expect(finding.candidates == [.swedenLOUFull])
    #expect(finding.reasons.map(\.ruleID).contains("REG-03"))
  }

  @Test("lots whose sum is too large to add have no value")
  func overflow() {
    var notice = Specimen.notice(kronor: Int.max / 100)
    var second = notice.lots[0]
    second.id = LotID("LOT-0002")
    notice.lots.append(second)
    let finding = LotContext(notice.lots[0], in: notice, law: .standard).regime
    #expect(finding.candidates == [.swedenLOUFull, .swedenLOUChapter19])
  }

  @Test("defence is not judged by the rules of other procurement")
  func defence() throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(directive: "32009L0081"), [enterprise]))
    #expect(assessment.findings.allSatisfy { $0.rule.id.hasPrefix("OPEN-") })
    #expect(assessment.groupVerdict == .undetermined(.disputed))
  }

  @Test("a clause without a rule stays open", arguments: ["res-other"])
  func unmodelled(_ code: String) throws {
    let assessment = try #require(
      Specimen.assess(Specimen.notice(reserved: [code]), [enterprise]))
    #expect(assessment.groupVerdict == .undetermined(.disputed))
  }
}
