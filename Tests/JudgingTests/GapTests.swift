import Judging
import Law
import Members
import Testing
import Values

@Suite("Gaps: what is lacking, and what would do")
struct GapTests {
  private let day = Specimen.day

  @Test("a share that is short can be mended in three ways")
  func share() throws {
    let member = Specimen.economicOperator(
      "M1", [.hiredEntitledToWageSupport: .quantity(26), .hiredHeads: .quantity(51)])
    let gap = try gap("ASF-2", of: member)
    #expect(gap.verdict == .notMet)
    let ways = gap.remedies.map { remedy in
      Dictionary(uniqueKeysWithValues: remedy.changes.map { ($0.name, $0.difference) })
    }
    #expect(ways.contains([.hiredEntitledToWageSupport: 1]))
    #expect(ways.contains([.hiredHeads: -1]))
    #expect(ways.contains([.hiredEntitledToWageSupport: 1, .hiredHeads: 1]))
    #expect(gap.remedies.allSatisfy { $0.isCertain && $0.effort == .changeWorkforce })
  }

  @Test("heads and full-time equivalents are both said")
  func headsAndFTE() throws {
    let member = Specimen.enterprise(heads: (2, 10), fte: (150, 800))
    let gap = try gap("RES-SE-03", of: member)
    let first = try #require(gap.remedies.first)
    let change = Dictionary(uniqueKeysWithValues: first.changes.map { ($0.name, $0.difference) })
    #expect(change == [.occupiedTargetHeads: 1, .occupiedTargetFTE: 90])
  }

  @Test("a lapsed document is renewed before anything else is done")
  func renewal() throws {
    var member = Specimen.economicOperator("M1", [.staffDecisiveInfluence: .flag(true)])
    member.facts += [
      fact(.boardElectedByStaff, .flag(true), through: day.adding(days: -1)),
      fact(.legalForm, .word("ekonomisk-forening"), through: nil),
    ]
    let gap = try gap("ASF-5", of: member)
    #expect(gap.verdict == .undetermined(.unknown))
    #expect(gap.lacks.map(\.use.name) == [.boardElectedByStaff])
    #expect(gap.lacks.first?.use.unusable == .evidenceLapsed)
    let first = try #require(gap.remedies.first)
    #expect(first.changes.map(\.kind) == [.renew])
    #expect(first.effort == .renewDocument)
    #expect(first.isCertain)
  }

  @Test("a count that nobody made is asked for, and nothing is promised")
  func unknownCount() throws {
    let gap = try gap("ASF-2", of: Specimen.economicOperator("M1", [:]))
    let first = try #require(gap.remedies.first)
    #expect(first.changes.map(\.value) == [nil, nil])
    #expect(!first.isCertain)
    #expect(first.changes.allSatisfy { $0.name.evidenceKinds.first == .signedStatement })
  }

  @Test("a total of nobody, or a part above its whole, is to be counted anew")
  func inconsistent() throws {
    let member = Specimen.economicOperator(
      "M1", [.hiredEntitledToWageSupport: .quantity(0), .hiredHeads: .quantity(0)])
    let gap = try gap("ASF-2", of: member)
    #expect(gap.remedies.first?.changes.map(\.kind) == [.state, .state])
    #expect(gap.remedies.first?.isCertain == false)
  }

  @Test("a foundation is told to ask first, and what would settle it (D16)")
  func foundation() throws {
    let member = Specimen.economicOperator(
      "M1",
      [
        .legalForm: .word("stiftelse"), .staffDecisiveInfluence: .flag(true),
        .boardElectedByStaff: .flag(false),
      ])
    let rule = try #require(LawBook.standard.rule("ASF-5", on: day))
    let report = Gaps.of(member, rules: [rule], on: day, within: 0)
    #expect(report.verdict == .undetermined(.disputed))
    #expect(report.steps.map(\.effort) == [.ask, .changeStatutes])
  }

  @Test("steps come in the order of effort")
  func order() throws {
    let scheme = try #require(LawBook.standard.scheme("asf-2016"))
    var member = Specimen.economicOperator(
      "M1",
      [
        .aimIsInclusionAndEmployment: .flag(false), .hiredHeads: .quantity(10),
        .hiredEntitledToWageSupport: .quantity(5), .publicControl: .flag(true),
        .surplusRule: .word("all"), .dividendPaid: .flag(true), .riskAssessment: .flag(false),
      ])
    member.facts.append(
      fact(.workEnvironmentPolicy, .flag(true), through: day.adding(days: -1)))
    let report = Gaps.of(member, scheme: scheme, on: day, within: 0)
    let efforts = report.steps.map(\.effort)
    #expect(efforts == efforts.sorted())
    #expect(Set(efforts).isSuperset(of: Set(Effort.allCases).subtracting([.ask])))
    #expect(
      report.steps.first?.action == report.steps.first { $0.effort == .renewDocument }?.action)
  }

  @Test("a certificate is asked for only where no rule stands against it")
  func apply() throws {
    let scheme = try #require(LawBook.standard.scheme("arbetstraning-kvalitet"))
    let ready: [FactName: FactValue] = [
      .hasIntroduction: .flag(true), .hasIndividualWorkPlan: .flag(true),
      .hasEvaluation: .flag(true), .hasValidationOCN: .flag(true),
      .trainedSupervisors: .quantity(2),
    ]
    let good = Gaps.of(
      Specimen.economicOperator("M1", ready), scheme: scheme, on: day, within: 0)
    #expect(good.steps.map(\.action) == [.apply])
    let short = Gaps.of(
      Specimen.economicOperator("M1", ready.merging([.hasEvaluation: .flag(false)]) { $1 }),
      scheme: scheme, on: day, within: 0)
    #expect(!short.steps.map(\.action).contains(.apply))
  }

  @Test("a scheme of another country is not applicable")
  func otherCountry() throws {
    let scheme = try #require(LawBook.standard.scheme("rsv-2014"))
    let report = Gaps.of(
      Specimen.economicOperator("M1", [:]), scheme: scheme, on: day, within: 30)
    #expect(report.verdict == .notApplicable)
    #expect(report.steps.isEmpty)
  }

  @Test(
    "evidence that ends within the days is told, with the day on which the verdict falls",
    arguments: [(0, 30, true), (30, 30, true), (31, 30, false), (-1, 30, false), (0, 0, true)])
  func lapse(_ endsIn: Int, _ within: Int, _ told: Bool) throws {
    var member = Specimen.economicOperator("M1", [:])
    let end = day.adding(days: endsIn)
    member.facts = [fact(.hasIntroduction, .flag(true), through: end)]
    let rule = try #require(LawBook.standard.rule("ASF-FRAMSTEG.introduction", on: day))
    let report = Gaps.of(member, rules: [rule], on: day, within: within)
    #expect(report.lapses.map(\.day) == (told ? [end] : []))
    #expect(report.lapses.first?.rules == (told ? [rule.id] : nil))
    let fall = RuleGap.Fall(day: end.adding(days: 1), verdict: .undetermined(.unknown))
    #expect(report.rules.first?.fall == (told ? fall : nil))
  }

  @Test("a document that carries several facts ends once")
  func sharedDocument() throws {
    var member = Specimen.economicOperator("M1", [:])
    let end = day.adding(days: 10)
    member.facts = [
      fact(.hasIntroduction, .flag(true), through: end),
      fact(.hasEvaluation, .flag(true), through: end),
    ]
    let scheme = try #require(LawBook.standard.scheme("arbetstraning-kvalitet"))
    let report = Gaps.of(member, scheme: scheme, on: day, within: 30)
    #expect(report.lapses.count == 1)
    #expect(report.lapses.first?.rules.count == 2)
  }

  @Test("a certificate's end is told unless a renewal takes over")
  func certificateEnds() throws {
    let scheme = try #require(LawBook.standard.scheme("asf-2016"))
    var member = Specimen.economicOperator("M1", [:])
    let end = day.adding(days: 5)
    func certificate(_ number: String, _ from: CivilDate, _ through: CivilDate) -> Certificate {
      Certificate(
        scheme: "asf-2016", issuer: "Issuer", number: number, validFrom: from,
        validThrough: through)
    }
    member.certificates = [certificate("1", CivilDate(2024, 1, 1), end)]
    let alone = Gaps.of(member, scheme: scheme, on: day, within: 30)
    #expect(alone.lapses.map(\.day) == [end])
    member.certificates.append(certificate("2", end.adding(days: 1), end.adding(days: 400)))
    #expect(Gaps.of(member, scheme: scheme, on: day, within: 30).lapses.isEmpty)
  }

  @Test("where member and group must hold it, the group's end counts too")
  func groupEnds() throws {
    let scheme = try #require(LawBook.standard.scheme("arbetstraning-kvalitet"))
    func certificate(_ number: String, _ through: CivilDate, _ group: String?) -> Certificate {
      Certificate(
        scheme: scheme.id, issuer: "Issuer", number: number, validFrom: CivilDate(2024, 1, 1),
        validThrough: through, through: group)
    }
    var member = Specimen.economicOperator("M1", [:])
    member.certificates = [certificate("1", day.adding(days: 400), "Gruppen")]
    let group = GroupSystem(
      name: "Gruppen", certificates: [certificate("G", day.adding(days: 7), nil)])
    let report = Gaps.of(member, scheme: scheme, groups: [group], on: day, within: 30)
    #expect(report.standing?.validThrough == day.adding(days: 7))
    #expect(report.lapses.map(\.day) == [day.adding(days: 7)])
  }

  private func gap(_ id: String, of member: EconomicOperator) throws -> RuleGap {
    let rule = try #require(LawBook.standard.rule(id, on: day))
    return try #require(Gaps.of(member, rules: [rule], on: day, within: 0).rules.first)
  }

  private func fact(_ name: FactName, _ value: FactValue, through: CivilDate?) -> Fact {
    Fact(
      name, value, asOf: CivilDate(2025, 5, 1),
      evidence: Evidence(kind: "statutes", grade: .c, validThrough: through),
      source: Specimen.source())
  }
}
