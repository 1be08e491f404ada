import Members
import Values

/// Article 77 of Directive 2014/24/EU: contracts reserved for organisations with a public service mission.
extension Rule {
  private static let book = ActBook("Directive 2014/24/EU", from: CivilDate(2016, 4, 18))

  /// PSM-EU-01, wherever no national rule answers; the text was not read, so that no verdict is sure.
  package static let article77Directive = Rule(
    id: "PSM-EU-01",
    title: Phrase("rule.PSM-EU-01.title"),
    citation: book.citation(
      "Art. 77 (2014/25/EU Art. 94); C-436/20 ASADE", .unverified,
      Phrase("rule.PSM-EU-01.a-public-service-mission")),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt77], exceptUnder: [.outside], isFallback: true),
    subject: .member, readings: PublicServiceMission.readings, leaning: .notMet,
    question: PublicServiceMission.question,
    cap: Phrase("rule.PSM-EU-01.cap"),
    cautions: [PublicServiceMission.compareStatutes])
}

/// The predicates P1 to P4 that every rule of the Article 77 family is made of.
enum PublicServiceMission {
  /// P1: the aim is a public task tied to such services.
  static let mission = Condition.isTrue(.publicServiceMission)
  /// P3: staff own or take part, or staff, users or others concerned take an active part.
  static let structure = Condition.isTrue(.participatoryStructure)
  /// P4 in its surest form: no award under the article at all.
  static let noEarlierAward = Condition.not(.isTrue(.wonUnderArticle77))

  /// P2: what becomes of a profit.
  static func reinvests(_ rules: [String]) -> Condition { .isOneOf(.surplusRule, rules) }

  /// The strict reading, and those that somebody could argue for: profit mainly reinvested (P2), and an
  /// earlier award that another authority made or that was for other services (P4).
  static let readings = [
    Reading(
      id: "words",
      condition: .all([mission, reinvests(["all"]), structure, noEarlierAward]),
      argument: Phrase("law.public-service-mission.reading.words")),
    Reading(
      id: "mainly",
      condition: .all([mission, reinvests(["all", "mainly"]), structure, noEarlierAward]),
      argument: Phrase("law.public-service-mission.reading.mainly")),
    Reading(
      id: "other-award",
      condition: .all([
        mission, reinvests(["all", "mainly"]), structure, .isKnown([.wonUnderArticle77]),
      ]),
      argument: Phrase("law.public-service-mission.reading.other-award")),
  ]

  static let question = Phrase("law.public-service-mission.question")

  /// Said always: the register cannot know which services a lot is for.
  static let compareStatutes = Caution(
    id: "compare-statutes", unless: .not(.isKnown([])),
    text: Phrase("law.public-service-mission.compare-statutes.caution.compare-statutes"))
}
