import Judging
import Law
import Members
import Testing
import Values

/// Facts that just meet a rule, and what each fact must not be.
struct SchemeCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let enough: [FactName: FactValue]
  /// What the rule says of the facts that just do: capped rules never say `met`.
  let best: Verdict
  /// One fact short, and the verdict then.
  let short: [(FactName, FactValue, Verdict)]

  init(
    _ rule: String, _ enough: [FactName: FactValue], best: Verdict = .met,
    short: [(FactName, FactValue, Verdict)]
  ) {
    self.rule = rule
    self.enough = enough
    self.best = best
    self.short = short
  }

  var testDescription: String { rule }

  private static func flag(
    _ rule: String, _ name: FactName, best: Verdict = .met, short: Verdict = .notMet
  ) -> SchemeCase {
    SchemeCase(rule, [name: .flag(true)], best: best, short: [(name, .flag(false), short)])
  }

  private static let free: [FactName: FactValue] = [.publicControl: .flag(false)]
  private static let controlled: [(FactName, FactValue, Verdict)] = [
    (.publicControl, .flag(true), .notMet)
  ]
  private static let disputed = Verdict.undetermined(.disputed)

  static let all: [SchemeCase] = [
    flag("ASF-SE-DEF.aim", .integrationIsMainAim),
    flag("ASF-SE-DEF.participation", .participationDocumented),
    SchemeCase(
      "ASF-SE-DEF.surplus", [.surplusRule: .word("mainly")],
      short: [(.surplusRule, .word("limited-dividend"), .notMet)]),
    SchemeCase("ASF-SE-DEF.independence", free, short: controlled),
    flag("ASF-SKOOPI.aim", .aimIsInclusionAndEmployment),
    SchemeCase("ASF-SKOOPI.independence", free, short: controlled),
    flag("ASF-SKOOPI.participation", .participationDocumented),
    SchemeCase(
      "ASF-SKOOPI.surplus", [.surplusRule: .word("all"), .dividendPaid: .flag(false)],
      short: [
        (.surplusRule, .word("mainly"), disputed), (.surplusRule, .word("free"), .notMet),
        (.dividendPaid, .flag(true), .notMet),
      ]),
    SchemeCase(
      "ASF-SKOOPI.operation",
      [.inOperationOverOneYear: .flag(true), .accountsApproved: .flag(true)],
      short: [
        (.inOperationOverOneYear, .flag(false), .notMet),
        (.accountsApproved, .flag(false), .notMet),
      ]),
    SchemeCase(
      "RSV-01.person", [.legalForm: .word("aps")],
      short: [(.legalForm, .word("enkeltmandsvirksomhed"), .notMet)]),
    flag("RSV-01.purpose", .socialPurpose),
    flag("RSV-01.commercial", .sellsOnOpenMarket, best: disputed, short: disputed),
    SchemeCase("RSV-01.independence", free, short: controlled),
    flag("RSV-01.inclusive", .inclusiveAndResponsible, best: disputed, short: disputed),
    SchemeCase(
      "RSV-01.surplus", [.surplusRule: .word("mainly")],
      short: [
        (.surplusRule, .word("limited-dividend"), disputed), (.surplusRule, .word("free"), .notMet),
      ]),
    flag("IDE-01.purpose", .exclusivelyPublicBenefit),
    SchemeCase(
      "IDE-01.transfers", [.onlyPermittedTransfers: .flag(true), .dividendPaid: .flag(false)],
      short: [
        (.onlyPermittedTransfers, .flag(false), .notMet), (.dividendPaid, .flag(true), .notMet),
      ]),
    SchemeCase(
      "IDE-01.dissolution",
      [.dissolutionClause: .flag(true), .legalForm: .word("ideell-forening")],
      short: [(.dissolutionClause, .flag(false), .notMet)]),
    SchemeCase("IDE-01.independence", free, short: controlled),
    flag("ASF-FRAMSTEG.introduction", .hasIntroduction),
    flag("ASF-FRAMSTEG.plan", .hasIndividualWorkPlan),
    flag("ASF-FRAMSTEG.evaluation", .hasEvaluation),
    flag("ASF-FRAMSTEG.validation", .hasValidationOCN),
    SchemeCase(
      "ASF-FRAMSTEG.supervisors", [.trainedSupervisors: .quantity(1)],
      short: [(.trainedSupervisors, .quantity(0), .notMet)]),
  ]
}

@Suite("Rules of certification schemes")
struct SchemeRuleTests {
  @Test("just enough, one short, and each fact missing", arguments: SchemeCase.all)
  func limits(_ row: SchemeCase) throws {
    #expect(try verdict(row.rule, row.enough) == row.best)
    for (name, value, expected) in row.short {
      let facts = row.enough.merging([name: value]) { $1 }
      #expect(try verdict(row.rule, facts) == expected, "\(name)")
    }
    for name in row.enough.keys where name != .legalForm || row.enough.count == 1 {
      let facts = row.enough.filter { $0.key != name }
      #expect(try verdict(row.rule, facts) == .undetermined(.unknown), "\(name)")
    }
  }

  @Test("a foundation needs no clause on dissolution")
  func foundation() throws {
    #expect(try verdict("IDE-01.dissolution", [.legalForm: .word("stiftelse")]) == .met)
  }

  @Test("the nine areas of Skoopi's audit are for the certification body")
  func audit() throws {
    #expect(try verdict("ASF-SKOOPI.audit", [:]) == .undetermined(.disputed))
  }

  @Test("mainly is enough for the Swedish definition, wholly for the brief")
  func mainly() throws {
    let facts: [FactName: FactValue] = [
      .surplusRule: .word("mainly"), .dividendPaid: .flag(false),
    ]
    #expect(try verdict("ASF-SE-DEF.surplus", facts) == .met)
    #expect(try verdict("ASF-4", facts) == .notMet)
  }

  @Test("every scheme's rules are in the catalogue, and every scheme says where it comes from")
  func catalogue() {
    for scheme in LawBook.standard.schemes {
      #expect(!scheme.sources.isEmpty)
      #expect(scheme.policy.months == nil, "no source gives a period")
      #expect(scheme.policy.graceDays == 0, "no source gives a grace")
      for rule in scheme.rules { #expect(LawBook.standard.rules.contains(rule)) }
    }
    #expect(Set(LawBook.standard.schemes.map(\.id)).count == LawBook.standard.schemes.count)
  }

  @Test("Danish registration answers nothing about a reserved contract (RSV-05)")
  func rsvIsNoShare() throws {
    var member = Specimen.economicOperator("DK1", [.integrationIsMainAim: .flag(true)])
    member.country = "DNK"
    member.certificates = [
      Certificate(
        scheme: "rsv-2014", issuer: "CVR", number: "1", validFrom: CivilDate(2020, 1, 1),
        validThrough: nil)
    ]
    let rule = try #require(LawBook.standard.rule("RES-EU-01", on: Specimen.day))
    let report = Gaps.of(member, rules: [rule], on: Specimen.day, within: 0)
    #expect(report.verdict == .undetermined(.unknown))
  }

  @Test("no rule is applied before its first day", arguments: LawBook.standard.schemes)
  func firstDay(_ scheme: CertificationScheme) {
    let member = Specimen.economicOperator("M1", [:])
    for rule in scheme.rules {
      let from = rule.validity.from
      let before = Gaps.of(member, rules: [rule], on: from.adding(days: -1), within: 0)
      #expect(before.verdict == .notApplicable)
      #expect(before.steps.isEmpty)
      #expect(Gaps.of(member, rules: [rule], on: from, within: 0).verdict != .notApplicable)
    }
  }

  private func verdict(_ id: String, _ facts: [FactName: FactValue]) throws -> Verdict {
    let rule = try #require(LawBook.standard.rule(id, on: Specimen.day))
    let member = Specimen.economicOperator("M1", facts)
    return Gaps.of(member, rules: [rule], on: Specimen.day, within: 0).verdict
  }
}
