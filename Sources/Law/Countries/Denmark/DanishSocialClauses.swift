import Members
import Values

/// Danish labour, training and social clauses: promised in the tender, held when performing.
extension Rule {
  /// SOC-DK-01 on labour, SOC-DK-02 on training and SOC-DK-03 on other conditions of performance.
  package static let danishSocialClauses: [Rule] = [labourClause, trainingClause, otherConditions]

  private static let labourClause: Rule = {
    let book = ActBook(
      "Cirkulære om arbejdsklausuler (ILO convention no. 94)", from: CivilDate(2014, 7, 1))
    return Rule(
      id: "SOC-DK-01",
      title: Phrase("rule.SOC-DK-01.title"),
      citation: book.citation(
        "cirkulære 9471 of 2014; denansvarligeindkober.dk", .unverified,
        Phrase("rule.SOC-DK-01.state-authorities-must-insert")),
      validity: book.inForce, effect: .obligation,
      application: Application(
        to: [.labourLaw], from: [.text, .brief, .espd],
        under: Regime.danish),
      subject: .member,
      readings: [
        Reading(
          id: "agreement",
          condition: .isOneOf(.collectiveAgreement, ["in-force", "equivalent-terms"]),
          argument: Phrase("rule.SOC-DK-01.reading.agreement"))
      ])
  }()

  private static let trainingClause: Rule = {
    let book = ActBook("Danish rules on training clauses", from: CivilDate(2022, 7, 1))
    return Rule(
      id: "SOC-DK-02",
      title: Phrase("rule.SOC-DK-02.title"),
      citation: book.citation(
        "denansvarligeindkober.dk", .unverified,
        Phrase("rule.SOC-DK-02.works-of-at-least")),
      validity: book.inForce, effect: .obligation,
      application: Application(
        to: [.employment], from: [.text, .brief, .espd], under: Regime.danish,
        mentioning: [
          "uddannelsesklausul", "oplæring", "lærling", "elev", "praktikplads", "praktikaftale",
        ]),
      subject: .group,
      readings: [
        Reading(
          id: "training-place", scope: .any, condition: .isTrue(.approvedTrainingPlace),
          argument: Phrase("rule.SOC-DK-02.reading.training-place"))
      ])
  }()

  private static let otherConditions: Rule = {
    let book = ActBook("Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2016, 1, 1))
    return book.note(
      "SOC-DK-03",
      Phrase("rule.SOC-DK-03.social-conditions-for-performing"),
      .obligation,
      book.citation(
        "§ 176", .secondary,
        Phrase("rule.SOC-DK-03.conditions-may-be-economic")),
      .group,
      answers: Application(
        to: [.employment, .socialOther], from: [.text, .brief, .espd], under: Regime.danish),
      cap: Phrase("rule.SOC-DK-03.cap"))
  }()
}
