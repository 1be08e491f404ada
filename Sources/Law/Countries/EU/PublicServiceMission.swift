import Members
import Values

/// Article 77 of Directive 2014/24/EU: contracts reserved for organisations with a public service mission.
extension Rule {
  private static let book = ActBook("Directive 2014/24/EU", from: CivilDate(2016, 4, 18))

  package static let article77Directive = Rule(
    id: "PSM-EU-01",
    title: Phrase(
      en: "Reserved for organisations with a public service mission (Article 77)",
      sv: "Reserverat för organisationer med ett offentligt uppdrag (artikel 77)",
      da: "Reserveret til organisationer med en offentlig opgave (artikel 77)"),
    citation: book.citation(
      "Art. 77 (2014/25/EU Art. 94); C-436/20 ASADE", .unverified,
      Phrase(
        en: """
          A public service mission tied to the services, profits reinvested for it, a structure of staff \
          ownership or participation, and no award under the article by the same authority in the past \
          three years; at most three years, listed codes. The article itself was not read. Reserving for \
          non-profits without these conditions is limited by C-436/20.
          """,
        sv: """
          Ett offentligt uppdrag knutet till tjänsterna, vinst som återinvesteras i det, en struktur med \
          personalens ägande eller delaktighet, och ingen tilldelning enligt artikeln från samma \
          myndighet de senaste tre åren; högst tre år, listade koder. Artikeln själv är inte läst. \
          C-436/20 begränsar reservationer för icke vinstdrivande utan dessa villkor.
          """,
        da: """
          En offentlig opgave knyttet til ydelserne, overskud der geninvesteres i den, en struktur med \
          medarbejdereje eller deltagelse, og ingen tildeling efter artiklen fra samme myndighed de \
          seneste tre år; højst tre år, oplistede koder. Artiklen selv er ikke læst. C-436/20 begrænser \
          reservationer til non-profit uden disse betingelser.
          """)),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt77], exceptUnder: [.outside], isFallback: true),
    subject: .member, readings: PublicServiceMission.readings, leaning: .notMet,
    question: PublicServiceMission.question,
    cap: Phrase(
      en: "The national rule is not modelled here, and the article was not read",
      sv: "Den nationella regeln finns inte här, och artikeln är inte läst",
      da: "Den nationale regel findes ikke her, og artiklen er ikke læst"),
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
      argument: Phrase(
        en: "All profit reinvested, and no award under the article in three years",
        sv: "All vinst återinvesteras, och ingen tilldelning enligt paragrafen på tre år",
        da: "Alt overskud geninvesteres, og ingen tildeling efter bestemmelsen i tre år")),
    Reading(
      id: "mainly",
      condition: .all([mission, reinvests(["all", "mainly"]), structure, noEarlierAward]),
      argument: Phrase(
        en: "Profit that is mainly reinvested is reinvested",
        sv: "Vinst som i huvudsak återinvesteras är återinvesterad",
        da: "Overskud, der hovedsageligt geninvesteres, er geninvesteret")),
    Reading(
      id: "other-award",
      condition: .all([
        mission, reinvests(["all", "mainly"]), structure, .isKnown([.wonUnderArticle77]),
      ]),
      argument: Phrase(
        en: "An earlier award bars only for the same services from the same authority",
        sv: "En tidigare tilldelning hindrar bara för samma tjänst hos samma myndighet",
        da: "En tidligere tildeling spærrer kun for samme ydelse hos samme myndighed")),
  ]

  static let question = Phrase(
    en: """
      Does a supplier qualify whose statutes reinvest the surplus mainly, and from which day and for which \
      services are the three years since an earlier award counted?
      """,
    sv: """
      Kvalificerar en leverantör vars stadgar återinvesterar överskottet i huvudsak, och från vilken dag \
      och för vilka tjänster räknas de tre åren sedan en tidigare tilldelning?
      """,
    da: """
      Er en leverandør kvalificeret, hvis vedtægter hovedsageligt geninvesterer overskuddet, og fra \
      hvilken dag og for hvilke ydelser regnes de tre år siden en tidligere tildeling?
      """)

  /// Said always: the register cannot know which services a lot is for.
  static let compareStatutes = Caution(
    id: "compare-statutes", unless: .not(.isKnown([])),
    text: Phrase(
      en: "The mission must be tied to the services of this very lot: compare statutes and notice",
      sv: "Uppdraget ska vara knutet till just den här delens tjänster: jämför stadgar och annons",
      da: "Opgaven skal være knyttet til netop denne dels ydelser: sammenhold vedtægter og udbud"))
}
