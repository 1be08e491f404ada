import Members
import Notices
import Testing
import Values

@testable import Judging
@testable import Law

/// What `docs/adding-a-rule.md` shows, carried out: one value, and it is judged, advised on and asked about.
extension Rule {
  fileprivate static let introduction = Rule(
    id: "SOC-SE-90",
    title: Phrase(
      en: "New workers are introduced by a plan", sv: "Nya arbetare introduceras enligt plan",
      da: "Nye medarbejdere introduceres efter en plan"),
    citation: Citation(
      act: "LOU (2016:1145)", provision: "17 kap. 1 §", gist: "A made-up rule.",
      standing: .verified, verifiedOn: CivilDate(2026, 12, 1)),
    validity: Validity(from: CivilDate(2025, 5, 1)),
    application: Application(to: [.certificate], under: Regime.swedish, tenderers: .any),
    subject: .member,
    readings: [
      Reading(
        id: "plan", condition: .isTrue(.hasIntroduction),
        argument: Phrase(en: "A plan", sv: "En plan", da: "En plan"))
    ],
    question: Phrase(en: "Which plan?", sv: "Vilken plan?", da: "Hvilken plan?"))
}

@Suite("A rule is added by one value")
struct MadeUpRuleTests {
  /// Sweden with one rule more.
  private static let law: LawBook = {
    var sweden = Jurisdiction.sweden
    sweden.rules[.socialConsiderations, default: []].append(.introduction)
    return LawBook(.europeanUnion, [sweden, .denmark])
  }()

  private func finding(
    _ facts: [FactName: FactValue], issued: CivilDate = CivilDate(2025, 5, 2),
    law: LawBook = law
  ) throws -> Finding? {
    let notice = Specimen.notice(issued: issued)
    let clause = Clause(
      id: "LOT-0001/certificate/code/1", kind: .certificate, lots: [notice.lots[0].id],
      origin: .code, file: "notice.xml", source: Specimen.source(), quote: "plan")
    let assessor = Assessor(notice, clauses: [clause], asOf: nil, law: law)
    let judged = try #require(
      assessor.assess(notice.lots[0], operators: [Specimen.economicOperator("M1", facts)]))
    return judged.memberFindings.first { $0.rule.id == "SOC-SE-90" }
  }

  @Test(
    "met, not met, and open where the fact is missing",
    arguments: [
      ([.hasIntroduction: .flag(true)], Verdict.met),
      ([.hasIntroduction: .flag(false)], .notMet),
      ([:], .undetermined(.unknown)),
    ] as [([FactName: FactValue], Verdict)])
  func judged(_ facts: [FactName: FactValue], _ verdict: Verdict) throws {
    let finding = try #require(try finding(facts))
    #expect(finding.verdict == verdict)
    #expect(finding.missing.map(\.name) == (facts.isEmpty ? [.hasIntroduction] : []))
  }

  @Test("it answers no call from before the day that its wording holds")
  func before() throws {
    let early = try finding([.hasIntroduction: .flag(true)], issued: CivilDate(2025, 4, 30))
    #expect(early == nil || early?.isInForce == false)
  }

  @Test("without its value nothing says it")
  func without() throws {
    #expect(try finding([.hasIntroduction: .flag(true)], law: .standard) == nil)
  }
}
