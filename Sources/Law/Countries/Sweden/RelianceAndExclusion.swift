import Members
import Values

/// What each member, and each entity relied on, shows of itself: GRP-05, GRP-07 and GRP-08.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  /// What holds in every country stands in the directive first, then in the act that carries it out.
  private static let directive = ActBook("Directive 2014/24/EU", from: CivilDate(2017, 1, 1))

  static let reliance = Rule(
    id: "GRP-05",
    title: Phrase("rule.GRP-05.title"),
    citation: directive.citation(
      "Art. 63 (2014/25/EU Art. 79, 2014/23/EU Art. 38(2), not read); LOU 14 kap. 6-8 §§, 4 kap. 11 §, 15 kap. 1 §, 19 kap. 5 §; udbudsloven § 144",
      Phrase("rule.GRP-05.allowed-whatever-the-legal")),
    validity: book.inForce,
    application: Application(
      to: [.turnover, .references, .selectionOther, .certificate], tenderers: .relying),
    subject: .relied,
    readings: [
      Reading(
        id: "commitment", condition: .not(.isTrue(.mustBeExcluded)),
        argument: Phrase("rule.GRP-05.reading.commitment"))
    ],
    leaning: .met,
    cap: Phrase("rule.GRP-05.cap"))

  static let espdOfEach = book.note(
    "GRP-07",
    Phrase("rule.GRP-07.one-espd-for-each"),
    .information,
    directive.citation(
      "Art. 59 (2014/25/EU Art. 80(3), not read); LOU 15 kap. 1-5 §§",
      Phrase("rule.GRP-07.the-group-s-name")),
    .everyone)

  static let groundsOfExclusion = Rule(
    id: "GRP-08",
    title: Phrase("rule.GRP-08.title"),
    citation: directive.citation(
      "Art. 57 (2014/25/EU Art. 80(1), 2014/23/EU Art. 38(4)-(9), not read); LOU 13 kap. 1-6 §§ (time limits SFS 2022:778), 19 kap. 17 §; udbudsloven §§ 134 a-137",
      Phrase("rule.GRP-08.crimes-taxes-and-contributions")),
    validity: book.inForce,
    application: Application(
      to: [.exclusion], under: Regime.fullSwedish + [.denmarkPartII, .directiveOnly]),
    subject: .everyone,
    readings: [
      noGround,
      Reading(
        id: "no-mandatory", condition: .not(.isTrue(.mustBeExcluded)),
        argument: Phrase("rule.GRP-08.reading.no-mandatory")),
    ],
    question: exclusionQuestion)

  /// Where no ground is a duty, or where it is open whether one is.
  static let optionalGroundsOfExclusion = Rule(
    id: "GRP-08.optional",
    title: Phrase("rule.GRP-08.optional.title"),
    citation: directive.citation(
      "Art. 74-76 (not read); LOU 19 kap. 17 §",
      Phrase("rule.GRP-08.optional.in-chapter-19-every")),
    validity: book.inForce,
    application: Application(to: [.exclusion], isFallback: true), subject: .everyone,
    readings: [
      noGround,
      Reading(
        id: "let-pass", condition: .isKnown([]),
        argument: Phrase("rule.GRP-08.optional.reading.let-pass")),
    ],
    question: exclusionQuestion)

  private static let noGround = Reading(
    id: "none",
    condition: .all([.not(.isTrue(.mustBeExcluded)), .not(.isTrue(.mayBeExcluded))]),
    argument: Phrase("law.reliance-and-exclusion.no-ground.reading.none"))

  private static let exclusionQuestion = Phrase("law.reliance-and-exclusion.exclusion-question")
}
