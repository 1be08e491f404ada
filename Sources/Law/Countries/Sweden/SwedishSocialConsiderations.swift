import Members
import Values

/// Social considerations in LOU: duties of buyers, terms of performance, labels, and low tenders.
extension Rule {
  /// SOC-SE-01 to SOC-SE-07, in that order.
  package static let swedishSocialConsiderations: [Rule] = [
    generalDuty, performance, labourLaw, awardCriteria, labels, accessibility, lowTenders,
  ]

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
  /// What texts and documents say; codes state objectives only.
  private static let words: [Clause.Origin] = [.text, .brief, .espd]

  private static let generalDuty = book.note(
    "SOC-SE-01",
    Phrase("rule.SOC-SE-01.buyers-should-take-social"),
    .information,
    book.citation(
      "4 kap. 3 §, 19 kap. 3 § (from 2022-02-01)",
      Phrase("rule.SOC-SE-01.a-duty-of-the")),
    .buyer)

  private static let performance = book.note(
    "SOC-SE-02",
    Phrase("rule.SOC-SE-02.social-terms-for-performing"),
    .obligation,
    book.citation(
      "17 kap. 1 §; Directive 2014/24/EU Art. 70",
      Phrase("rule.SOC-SE-02.terms-on-employment-placements")),
    .group,
    answers: Application(
      to: [.employment, .socialOther], from: words, under: Regime.swedish))

  private static let labourLaw = Rule(
    id: "SOC-SE-03",
    title: Phrase("rule.SOC-SE-03.title"),
    citation: book.citation(
      "17 kap. 2-5 §§ (SFS 2017:347)",
      Phrase("rule.SOC-SE-03.where-needed-wages-holidays")),
    validity: Validity(from: CivilDate(2017, 6, 1)), effect: .obligation,
    application: Application(to: [.labourLaw], from: words, under: Regime.swedish),
    subject: .member,
    readings: [
      Reading(
        id: "terms", condition: .isOneOf(.collectiveAgreement, ["in-force", "equivalent-terms"]),
        argument: Phrase("rule.SOC-SE-03.reading.terms"))
    ],
    tests: [
      LotTest(
        of: [.labourLaw], .regime([.swedenLOUChapter19, .swedenLUFChapter19]), .note,
        Phrase("rule.SOC-SE-03.17-kap-2-5"))
    ])

  private static let awardCriteria = book.note(
    "SOC-SE-04",
    Phrase("rule.SOC-SE-04.social-aspects-may-give"),
    .information,
    book.citation(
      "16 kap. 1-2 and 6 §§; Directive 2014/24/EU Art. 67",
      Phrase("rule.SOC-SE-04.award-criteria-may-be")),
    .group,
    answers: Application(to: [.preference], from: words, under: Regime.swedish))

  private static let labels = book.note(
    "SOC-SE-05",
    Phrase("rule.SOC-SE-05.a-certificate-may-be"),
    .basis,
    labelsCitation, .lot,
    question: Rule.certificateQuestion,
    tests: [
      LotTest(
        of: [.certificate],
        .all([.country(["SWE"]), .not(.acceptsEquivalent)]), .needsDecision,
        Phrase("rule.SOC-SE-05.a-certificate-is-asked"))
    ])

  static let labelsCitation = book.citation(
    "9 kap. 12-15 §§, 15 kap. 14 and 16 §§; Directive 2014/24/EU Art. 43, 62",
    Phrase("law.swedish-social-considerations.labels-citation"))

  private static let accessibility = book.note(
    "SOC-SE-06",
    Phrase("rule.SOC-SE-06.what-people-will-use"),
    .information,
    book.citation(
      "9 kap. 2 §; Directive 2014/24/EU Art. 42(1); BT-754, BT-755",
      Phrase("rule.SOC-SE-06.about-what-is-bought")),
    .lot,
    answers: Application(to: [.accessibility], under: Regime.swedish))

  private static let lowTenders = book.note(
    "SOC-SE-07",
    Phrase("rule.SOC-SE-07.an-abnormally-low-tender"),
    .information,
    book.citation(
      "16 kap. 7-8 §§, 19 kap. 18 § (from 2022-02-01); Directive 2014/24/EU Art. 69",
      Phrase("rule.SOC-SE-07.the-buyer-must-ask")),
    .group)
}
