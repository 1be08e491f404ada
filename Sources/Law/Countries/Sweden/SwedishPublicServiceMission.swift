import Values

/// LOU 19 kap. 25 § and its twin in LUF: certain services reserved for organisations with a public mission.
extension Rule {
  package static let swedishPublicServiceMission: [Rule] = [missionBefore2022, mission]

  private static let answers = Application(to: [.reservedArt77], under: Regime.swedish)

  private static let title = Phrase(
    en: "Reserved for organisations with a public service mission",
    sv: "Reserverat för organisationer med offentligt uppdrag",
    da: "Reserveret til organisationer med en offentlig opgave")

  /// The same rule stood in 19 kap. 6 a §, whose first day was not found.
  private static let missionBefore2022: Rule = {
    let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
    return Rule(
      id: "PSM-SE-01", title: title,
      citation: book.citation(
        "19 kap. 6 a § (now 25 §)", .unverified,
        Phrase(
          en: "Earlier place of the same reservation; its first day and wording were not found.",
          sv: "Tidigare plats för samma reservation; första dag och lydelse har inte hittats.",
          da: "Tidligere plads for samme reservation; første dag og ordlyd er ikke fundet.")),
      validity: Validity(from: CivilDate(2017, 1, 1), through: CivilDate(2022, 1, 31)),
      application: answers, subject: .member, readings: PublicServiceMission.readings,
      leaning: .notMet, question: PublicServiceMission.question,
      cap: Phrase(
        en: "The wording before 2022-02-01 was not read",
        sv: "Lydelsen före 2022-02-01 är inte läst",
        da: "Ordlyden før 2022-02-01 er ikke læst"),
      cautions: [PublicServiceMission.compareStatutes])
  }()

  private static let mission: Rule = {
    let book = ActBook("LOU (2016:1145)", from: CivilDate(2022, 2, 1))
    return Rule(
      id: "PSM-SE-01", title: title,
      citation: book.citation(
        "19 kap. 25 § (LUF 19 kap. 25 §; SFS 2021:1110, 2021:1111)",
        Phrase(
          en: """
            The supplier's aim is a public task tied to such services, any profit is reinvested for it, \
            its structure rests on staff ownership or participation or on active participation of staff, \
            users or others concerned, and the same authority has awarded it no contract under this \
            paragraph for the service in three years. At most three years; list A. No rule of 30 % here.
            """,
          sv: """
            Leverantörens syfte är ett offentligt uppdrag knutet till sådana tjänster, vinst \
            återinvesteras i det, strukturen bygger på personalens ägande eller delaktighet eller på \
            aktiv medverkan av personal, brukare eller andra berörda, och samma myndighet har inte \
            tilldelat den kontrakt enligt stycket för tjänsten de senaste tre åren. Högst tre år; lista \
            A. Något krav på 30 % finns inte här.
            """,
          da: """
            Leverandørens formål er en offentlig opgave knyttet til sådanne tjenester, overskud \
            geninvesteres i det, strukturen bygger på medarbejdernes ejerskab eller deltagelse \
            eller på aktiv medvirken af medarbejdere, brugere eller andre berørte, og samme \
            myndighed har ikke tildelt den en kontrakt efter stykket for tjenesten de seneste tre \
            år. Højst tre år; liste A. Noget krav om 30 % findes ikke her.
            """)),
      validity: book.inForce, application: answers, subject: .member,
      readings: PublicServiceMission.readings, leaning: .notMet,
      question: PublicServiceMission.question,
      cautions: [PublicServiceMission.compareStatutes],
      tests: limits)
  }()

  private static let clause: [ClauseKind] = [.reservedArt77]

  /// A text that means 25 a § is held against the other list instead: see ``swedishIdeburen``.
  private static let limits = [
    LotTest(
      of: clause,
      .all([here, .not(.mentions(IdeburenWords.all)), .not(.mainCPV(.article77))]), .conflict,
      Phrase(
        en: """
          CPV {cpv} is not on list A (19 kap. 25 §); see whether 25 a § on idéburna organisationer is meant
          """,
        sv: """
          CPV {cpv} finns inte på lista A (19 kap. 25 §); se efter om 25 a § om idéburna organisationer \
          avses
          """,
        da: """
          CPV {cpv} er ikke på liste A (19 kap. 25 §); se om 25 a § om idéburna \
          organisationer er ment
          """),
      asking: whichProvision, saidWhenUnknown: true),
    LotTest(
      of: clause,
      .all([here, .not(.termAtMost(months: 36, withRenewals: false))]), .conflict,
      Phrase(
        en: "the contract runs for more than three years, which 19 kap. 25 § does not allow",
        sv: "kontraktet löper i mer än tre år, vilket 19 kap. 25 § inte tillåter",
        da: "kontrakten løber i mere end tre år, hvad 19 kap. 25 § ikke tillader"),
      asking: whichProvision, saidWhenUnknown: true),
    LotTest(
      of: clause,
      .all([
        here, .termAtMost(months: 36, withRenewals: false),
        .not(.termAtMost(months: 36, withRenewals: true)),
      ]), .needsDecision,
      Phrase(
        en: """
          with its renewals the contract may run for more than three years; whether they count in 19 kap. \
          25 § is open, and it leans to not allowed
          """,
        sv: """
          med förlängningar kan kontraktet löpa i mer än tre år; om de räknas enligt 19 kap. 25 § är \
          öppet, men det mesta talar för att det inte är tillåtet
          """,
        da: """
          med forlængelser kan kontrakten løbe i mere end tre år; om de tæller med i 19 kap. \
          25 §, er åbent, men det meste taler for, at det ikke er tilladt
          """),
      asking: whichProvision, saidWhenUnknown: true),
    LotTest(
      of: clause, .all([here, .not(.regime(Regime.chapter19))]), .needsDecision,
      Phrase(
        en: "19 kap. 25 § stands in chapter 19, and this lot seems to be under the main chapters",
        sv: "19 kap. 25 § står i 19 kap., och delen tycks lyda under huvudkapitlen",
        da: """
          19 kap. 25 § står i kapitel 19, og delkontrakten ser ud til at høre under \
          hovedkapitlerne
          """),
      asking: whichProvision),
  ]

  private static let here = LotCondition.country(["SWE"])
}

/// Words by which a Swedish text means 19 kap. 25 a §, in lower case.
enum IdeburenWords {
  static let all = ["25 a §", "25a §", "idébur", "idebur"]
}
