import Values

/// How a group of suppliers meets a reservation, and what cannot be borrowed: RES-GRP-01 and RES-GRP-02.
extension Rule {
  package static let reservedContractsOfGroups: [Rule] = [
    groupMainAim, groupShare, borrowedStatus, otherShare, buyersScreening,
  ]

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  private static let ofGroups = Application(
    to: [.reservedArt20], under: Regime.swedish, tenderers: .group)

  private static let groupMainAim = Rule(
    id: "RES-GRP-01.aim",
    title: Phrase(
      en: "Group of suppliers: whose main aim counts",
      sv: "Grupp av leverantörer: vems främsta syfte räknas",
      da: "Sammenslutning: hvis hovedformål tæller"),
    citation: citation, validity: book.inForce, application: ofGroups, subject: .group,
    readings: [
      Reading(id: "each", scope: .each, condition: Reserved.mainAim, argument: eachMember),
      Reading(id: "group", scope: .any, condition: Reserved.mainAim, argument: groupAsOne),
    ],
    leaning: .notMet, question: question, standsFor: ["RES-SE-02"])

  private static let groupShare = Rule(
    id: "RES-GRP-01.share",
    title: Phrase(
      en: "Group of suppliers: whose 30 % counts",
      sv: "Grupp av leverantörer: vems 30 % räknas",
      da: "Sammenslutning: hvis 30 % tæller"),
    citation: citation, validity: book.inForce, application: ofGroups, subject: .group,
    readings: SwedishShareReading.allCases.map { $0.reading(scope: .each, because: eachMember) }
      + SwedishShareReading.allCases.map { $0.reading(scope: .pooled, because: groupAsOne) },
    leaning: .notMet, question: question, standsFor: ["RES-SE-03"])

  /// The rule book's own inference is that it cannot be borrowed; as the authority calls it untried and no
  /// case was found, that is where the rule leans, and no more (RULES D6).
  private static let borrowedStatus = Rule(
    id: "RES-GRP-02",
    title: Phrase(
      en: "Reserved status cannot be borrowed from an entity relied on",
      sv: "Rätten att delta kan inte lånas av ett företag vars kapacitet åberopas",
      da: "Retten til at deltage kan ikke lånes af en støttende enhed"),
    citation: book.citation(
      "14 kap. 6 §", .proposal,
      Phrase(
        en: """
          Reliance covers economic and financial standing and technical and professional ability. Status \
          under 4 kap. 18 § is neither. An inference: the authority calls it untried, no case was found.
          """,
        sv: """
          Åberopande gäller ekonomisk och finansiell ställning samt teknisk och yrkesmässig kapacitet. \
          Rätten enligt 4 kap. 18 § är inget av det. En slutsats: UHM kallar det oprövat, inget avgörande \
          har hittats.
          """,
        da: """
          At støtte sig på andre gælder økonomisk og finansiel formåen samt teknisk og faglig \
          kapacitet. Retten efter 4 kap. 18 § er ingen af delene. En slutning: UHM kalder det \
          uprøvet, ingen afgørelse er fundet.
          """)),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt20], under: Regime.swedish, tenderers: .relying),
    subject: .group,
    readings: SwedishShareReading.allCases.map { counted in
      Reading(
        id: "own-\(counted.rawValue)", scope: .each,
        condition: .all([Reserved.mainAim, counted.condition]), argument: ownStatus)
    }
      + SwedishShareReading.allCases.map { counted in
        Reading(
          id: "lent-\(counted.rawValue)", scope: .relied,
          condition: .all([Reserved.mainAim, counted.condition]), argument: lentStatus)
      },
    leaning: .notMet,
    question: Phrase(
      en: "Can a supplier rely on another entity's status to take part in the reserved contract?",
      sv:
        "Kan en leverantör åberopa ett annat företags rätt att delta i det reserverade kontraktet?",
      da: "Kan en leverandør støtte sig på en anden enheds ret til at deltage?"),
    standsFor: ["RES-SE-02", "RES-SE-03", "RES-GRP-01.aim", "RES-GRP-01.share"])

  private static let ownStatus = Phrase(
    en: "Only those who tender are looked at, not those they rely on",
    sv: "Bara de som lämnar anbud bedöms, inte de som åberopas",
    da: "Kun de bydende vurderes, ikke dem de støtter sig på")

  private static let lentStatus = Phrase(
    en: "It is untried, and the documents may let the status of an entity relied on count",
    sv: "Det är oprövat, och dokumenten kan låta ett åberopat företags rätt att delta räknas",
    da: "Det er uprøvet, og materialet kan lade en støttende enheds ret til at deltage tælle")

  /// A share in the documents is judged as it stands, by ``documentedShare(_:subject:)``; one in a text is
  /// open until the buyer says which holds.
  private static let otherShare = Rule(
    id: "RES-STRICT-01",
    title: Phrase(
      en: "Another share than the law's, set by a text or the documents",
      sv: "En annan andel än lagens, enligt en text eller dokumenten",
      da: "En anden andel end lovens, ifølge en tekst eller dokumenterne"),
    citation: documentedShareCitation, validity: Validity(from: CivilDate(2016, 4, 18)),
    effect: .basis, application: Application(to: [.targetShare], from: [.text]), subject: .member,
    readings: [.openUntilAnswered],
    question: Phrase(
      en: "Which share of target persons must a supplier have, and over whom is it counted?",
      sv: "Vilken andel ur målgruppen ska en leverantör ha, och på vilka räknas den?",
      da: "Hvilken andel fra målgruppen skal en tilbudsgiver have, og blandt hvem regnes den?"),
    cap: TextAlone.cap,
    tests: [
      LotTest(
        of: [.targetShare], .not(.shareIs(.percent(30))), .needsDecision,
        Phrase(
          en: """
            the documents ask for {required}, the law for 30 %: the published figure is answered, and \
            whether it may be asked is for a person to decide
            """,
          sv: """
            dokumenten kräver {required}, lagen 30 %: den publicerade siffran besvaras, och om den får \
            krävas avgör en människa
            """,
          da: """
            dokumenterne kræver {required}, loven 30 %: det offentliggjorte tal besvares, og om det må \
            kræves, må et menneske afgøre
            """))
    ])

  private static let buyersScreening = book.note(
    "RES-BUY-01",
    Phrase(
      en: "Before reserving: are there at least two who could tender?",
      sv: "Före en reservation: finns det minst två som kan lämna anbud?",
      da: "Før en reservation: findes der mindst to, der kan byde?"),
    .information,
    book.citation(
      "pre-screening of the market", .proposal,
      Phrase(
        en: """
          For each supplier: main aim, 30 % on each base, grade and day of the evidence. Nobody is ranked \
          by data on health.
          """,
        sv: """
          För varje leverantör: främsta syfte, 30 % på varje bas, underlagets grad och dag. Ingen \
          rangordnas efter uppgifter om hälsa.
          """,
        da: """
          For hver leverandør: hovedformål, 30 % på hvert grundlag, dokumentationens styrke og \
          dag. Ingen rangordnes efter oplysninger om helbred.
          """)),
    .buyer)

  private static let citation = book.citation(
    "1 kap. 16 §, 4 kap. 5 §, \(reservation)",
    Phrase(
      en: """
        A supplier may be a group of suppliers; the act does not say how a group meets 4 kap. 18 §. No \
        Swedish, Danish or EU ruling was found.
        """,
      sv: """
        En leverantör kan vara en grupp av leverantörer; lagen säger inte hur en grupp uppfyller 4 kap. \
        18 §. Inget svenskt, danskt eller EU-rättsligt avgörande har hittats.
        """,
      da: """
        En leverandør kan være en sammenslutning af leverandører; loven siger ikke, hvordan en \
        sammenslutning opfylder 4 kap. 18 §. Der er ikke fundet nogen svensk, dansk eller EU- \
        retlig afgørelse.
        """))

  private static let eachMember = Phrase(
    en: "Each member must meet it: HFD 2021 ref. 48, a narrow exception, one ESPD a member",
    sv: "Varje medlem ska uppfylla det: HFD 2021 ref. 48, snävt undantag, en ESPD per medlem",
    da: "Hvert medlem skal opfylde det: HFD 2021 ref. 48, snæver undtagelse, et ESPD pr. medlem")

  private static let groupAsOne = Phrase(
    en: "The group is one supplier: LOU 1 kap. 16 § and 4 kap. 5 §",
    sv: "Gruppen är en leverantör: LOU 1 kap. 16 § och 4 kap. 5 §",
    da: "Gruppen er én leverandør: LOU 1 kap. 16 § og 4 kap. 5 §")

  private static let question = Phrase(
    en: """
      A group of suppliers will tender. Must every member of the group meet the conditions of the \
      reservation, or is it enough that the group does so together?
      """,
    sv: """
      Vi avser att lämna anbud som en grupp av leverantörer. Måste varje medlem i gruppen uppfylla \
      villkoren för reservationen, eller räcker det att gruppen gör det tillsammans?
      """,
    da: """
      Vi agter at byde som en sammenslutning. Skal hvert medlem opfylde betingelserne for reservationen, \
      eller er det nok, at sammenslutningen gør det tilsammen?
      """)
}
