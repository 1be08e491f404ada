import Law
import Members
import Notices
import Testing
import Values

@testable import Judging

/// What `docs/adding-a-country.md` shows, carried out: one value, and the country is judged.
extension Jurisdiction {
  static let utopia: Jurisdiction = {
    var law = Jurisdiction(country: "UTO", money: NationalMoney("UTC"), languages: ["ENG"])
    law.regimes = [.utopia]
    law.rules = [
      .governingLaw: [.utopianLaw], .reservedContracts: [.utopianShare], .deadlines: [.utopianDays],
    ]
    law.thresholds = [Threshold(2026...2027, .classical, .goodsAndServices, nil, 2_000_000, "UTC")]
    return law
  }()
}

extension Regime {
  static let utopia = Regime(
    "UT-full", Phrase(en: "the act of Utopia", sv: "Utopias lag", da: "Utopias lov"))
}

extension Rule {
  private static let citation = Citation(
    act: "Act of Utopia (2026:1)", provision: "§ 7", gist: "Half of those employed.",
    standing: .verified, verifiedOn: CivilDate(2026, 11, 30))
  private static let inForce = Validity(from: CivilDate(2026, 1, 1))

  static let utopianLaw = Rule(
    id: "REG-UT-01", title: Phrase(en: "The act governs", sv: "Lagen styr", da: "Loven gælder"),
    citation: citation, validity: inForce, effect: .basis, subject: .lot,
    tests: [
      LotTest(
        .all([.country(["UTO"]), .reachesThreshold(.classical, .ordinary)]), .governedBy(.utopia),
        Phrase(
          en: "{value} reaches {threshold}", sv: "{value} når {threshold}",
          da: "{value} når {threshold}"))
    ])

  static let utopianShare = Rule(
    id: "RES-UT-01", title: Phrase(en: "Half", sv: "Hälften", da: "Halvdelen"),
    citation: citation, validity: inForce,
    application: Application(to: [.reservedArt20], under: [.utopia]), subject: .member,
    readings: [
      Reading(
        id: "heads",
        condition: .share(
          part: LinearForm(.employedTargetHeads), whole: LinearForm(.employedHeads),
          atLeast: .percent(50)),
        argument: Phrase(en: "Heads", sv: "Huvuden", da: "Hoveder"))
    ])

  static let utopianDays = Rule(
    id: "DL-UT-01", title: Phrase(en: "Answers", sv: "Svar", da: "Svar"), citation: citation,
    validity: inForce, effect: .measure, subject: .lot,
    periods: [
      Period(
        .answersBeforeDeadline, days: 3, when: .country(["UTO"]),
        Phrase(en: "three days", sv: "tre dagar", da: "tre dage"))
    ])
}

@Suite("A country is added by one value")
struct MadeUpCountryTests {
  static let deadline = CivilDate(2026, 6, 15)
  static let law = LawBook(.europeanUnion, [.sweden, .denmark, .utopia])

  @Test(
    "its lots are under its own regime, and judged by its own share",
    arguments: [(5, true), (4, false)])
  func judged(_ target: Int, _ isMet: Bool) throws {
    var notice = Specimen.notice(
      country: "UTO", issued: CivilDate(2026, 5, 1), deadline: Self.deadline)
    notice.lots[0].estimatedValue = Sourced(
      Money(minorUnits: 2_500_000_00, currency: "UTC"), from: Specimen.source())
    let member = Specimen.economicOperator(
      "M1", [.employedHeads: .quantity(10), .employedTargetHeads: .quantity(target)],
      asOf: CivilDate(2026, 4, 30))
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), asOf: nil, law: Self.law)
    let judged = try #require(assessor.assess(notice.lots[0], operators: [member]))
    #expect(judged.regime.candidates == [.utopia])
    let finding = try #require(judged.memberFindings.first { $0.rule.id == "RES-UT-01" })
    #expect(finding.verdict == (isMet ? .met : .notMet))
    #expect(!judged.memberFindings.contains { $0.rule.id.hasPrefix("RES-EU") })
  }

  @Test("its days date its own procedures, and nobody else's")
  func days() {
    let own = Specimen.notice(
      country: "UTO", kronor: nil, issued: CivilDate(2026, 5, 1), deadline: Self.deadline)
    #expect(
      ProcedureDates(of: LotContext(own.lots[0], in: own, law: Self.law)).lastQuestion()?.ruleID
        == "DL-UT-01")
    let swedish = Specimen.notice()
    #expect(
      ProcedureDates(of: LotContext(swedish.lots[0], in: swedish, law: Self.law)).lastQuestion()
        == ProcedureDates(of: LotContext(swedish.lots[0], in: swedish, law: .standard))
        .lastQuestion())
  }

  @Test("without its value the directives stand for it")
  func without() {
    let notice = Specimen.notice(
      country: "UTO", kronor: nil, issued: CivilDate(2026, 5, 1), deadline: Self.deadline)
    #expect(
      LotContext(notice.lots[0], in: notice, law: .standard).regime.candidates == [
        .directiveOnly
      ])
  }
}
