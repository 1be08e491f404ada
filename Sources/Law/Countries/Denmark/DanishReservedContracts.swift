import Members
import Values

/// Udbudsloven § 54 and § 190: reserved contracts in Denmark, whose words were not read.
extension Rule {
  package static let danishReservedContracts: [Rule] = [
    eachOperator, groups, otherRoutes, publicServiceMissionInDenmark,
  ]

  private static let book = ActBook(
    "Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2016, 1, 1))

  private static let notRead = Phrase(
    en: "The words of § 54 were not read: a lawyer must confirm",
    sv: "Lydelsen av § 54 är inte läst: en jurist måste bekräfta",
    da: "Ordlyden af § 54 er ikke læst: en jurist skal bekræfte")

  private static let citation = book.citation(
    "§ 54; koncessionsbekendtgørelsen § 2", .unverified,
    Phrase(
      en: """
        As Article 20: sheltered workshops and operators whose main aim is social and occupational \
        integration, with at least 30 % of the employees. The buyer may not demand RSV registration, and \
        RSV never shows the 30 %.
        """,
      sv: """
        Som artikel 20: skyddade verkstäder och aktörer vars huvudsyfte är social och yrkesmässig \
        integration, med minst 30 % av de anställda. Köparen får inte kräva RSV-registrering, och RSV \
        visar aldrig de 30 %.
        """,
      da: """
        Som artikel 20: beskyttede værksteder og aktører, hvis hovedformål er social og faglig \
        integration, med mindst 30 % af de ansatte. Ordregiver må ikke kræve RSV-registrering, og RSV \
        viser aldrig de 30 %.
        """))

  private static let eachOperator = Rule(
    id: "RES-DK-01",
    title: Phrase(
      en: "Reserved contract in Denmark: main aim and at least 30 % of the employees",
      sv: "Reserverat kontrakt i Danmark: huvudsyfte och minst 30 % av de anställda",
      da: "Reserveret kontrakt: hovedformål og mindst 30 % af de ansatte"),
    citation: citation, validity: book.inForce,
    application: Application(to: [.reservedArt20], under: Regime.danish), subject: .member,
    readings: [
      Reading(
        id: "employed-heads",
        condition: .all([Reserved.mainAim, Reserved.share(of: .employedHeads)]),
        argument: employees),
      Reading(
        id: "occupied-heads",
        condition: .all([Reserved.mainAim, Reserved.share(of: .occupiedHeads)]),
        argument: Phrase(
          en: "Persons in placement are occupied, and might be counted",
          sv: "Personer i praktik är sysselsatta och kunde räknas",
          da: "Personer i virksomhedspraktik er beskæftiget og kunne tælle med")),
    ],
    leaning: .notMet, question: question, cap: notRead,
    cautions: [Reasonableness.plausibility])

  private static let groups = Rule(
    id: "RES-DK-01.group",
    title: Phrase(
      en: "Group in Denmark: whose 30 % counts",
      sv: "Grupp i Danmark: vems 30 % räknas",
      da: "Sammenslutning: hvis 30 % tæller"),
    citation: citation, validity: book.inForce,
    application: Application(
      to: [.reservedArt20], under: Regime.danish, tenderers: .group),
    subject: .group,
    readings: [
      Reading(
        id: "each", scope: .each, condition: Reserved.share(of: .employedHeads),
        argument: Phrase(
          en: "Each member must reach it: one ESPD a member, a narrow exception",
          sv: "Varje medlem ska nå den: en ESPD per medlem, snävt undantag",
          da: "Hvert medlem skal nå den: ét ESPD pr. medlem, snæver undtagelse")),
      Reading(
        id: "pooled", scope: .pooled, condition: Reserved.share(of: .employedHeads),
        argument: Phrase(
          en: "The group is one tenderer", sv: "Gruppen är en anbudsgivare",
          da: "Sammenslutningen er én tilbudsgiver")),
    ],
    leaning: .notMet, question: question, cap: notRead)

  private static let employees = Phrase(
    en: "The directive counts employees; placements are probably none",
    sv: "Direktivet räknar anställda; praktikanter är troligen inte det",
    da: "Direktivet tæller ansatte; praktikanter er formentlig ikke ansatte")

  private static let question = Phrase(
    en: """
      Which persons count in the 30 % under § 54 - employees only, or everyone occupied - and must each \
      member of a group reach it?
      """,
    sv: """
      Vilka personer räknas i de 30 % enligt § 54 - bara anställda, eller alla sysselsatta - och måste \
      varje medlem i en grupp nå dem?
      """,
    da: """
      Hvilke personer tæller med i de 30 % efter § 54 - kun ansatte, eller alle beskæftigede - og skal \
      hvert medlem af en sammenslutning nå dem?
      """)

  private static let otherRoutes = book.note(
    "RES-DK-02",
    Phrase(
      en: "Reservations under the light regime and below the thresholds",
      sv: "Reservationer i det lättare regelverket och under tröskelvärdena",
      da: "Reservationer i det lempelige regime og under tærskelværdierne"),
    .basis,
    book.citation(
      "§ 186 ff, afsnit IV-V", .secondary,
      Phrase(
        en: """
          Four routes are named: § 190, § 54, purchases below the thresholds, general principles. Whether \
          this one is lawful is for a person to decide; the documents are answered as they stand.
          """,
        sv: """
          Fyra vägar nämns: § 190, § 54, köp under tröskelvärdena och allmänna principer. Om den här är \
          laglig avgör en människa; dokumenten besvaras som de är.
          """,
        da: """
          Fire veje nævnes: § 190, § 54, køb under tærskelværdierne og almindelige principper. Om denne \
          er lovlig, må et menneske afgøre; dokumenterne besvares, som de er.
          """)),
    .lot,
    tests: [
      LotTest(
        of: [.reservedArt20, .reservedArt77],
        .regime([.denmarkPartIII, .denmarkBelow]), .needsDecision,
        Phrase(
          en:
            "the light regime or the rules below the thresholds govern: § 54 was not read for them",
          sv:
            "det lättare regelverket eller reglerna under tröskelvärdet gäller: § 54 är inte läst",
          da: """
            det lempelige regime eller reglerne under tærskelværdien gælder: § 54 er ikke læst for dem
            """)),
      LotTest(
        of: [.reservedArt20], .regime([.denmarkPartII]), .needsDecision,
        Phrase(
          en: "§ 54 of udbudsloven is meant; its words were not read",
          sv: "§ 54 i udbudsloven avses; dess lydelse är inte läst",
          da: "udbudslovens § 54 er ment; ordlyden er ikke læst")),
    ])

  private static let publicServiceMissionInDenmark = Rule(
    id: "PSM-DK-01",
    title: Phrase(
      en: "Reserved for organisations with a public mission in Denmark",
      sv: "Reserverat för organisationer med offentligt uppdrag i Danmark",
      da: "Reserveret til organisationer med en offentlig opgave"),
    citation: book.citation(
      "§ 190", .unverified,
      Phrase(
        en: """
          Light-regime services; the purpose is to perform public tasks in them, surplus reinvested, \
          participatory structure; three years and no award in three years. The text was not found.
          """,
        sv: """
          Tjänster i det lättare regelverket; syftet är att utföra offentliga uppgifter i dem, överskott \
          återinvesteras, delaktighet; tre år och ingen tilldelning på tre år. Texten har inte hittats.
          """,
        da: """
          Ydelser i det lempelige regime; formålet er at udføre offentlige opgaver i dem, overskud \
          geninvesteres, deltagelse; tre år og ingen tildeling i tre år. Teksten er ikke fundet.
          """)),
    validity: book.inForce,
    application: Application(to: [.reservedArt77], under: Regime.danish), subject: .member,
    readings: PublicServiceMission.readings, leaning: .notMet,
    question: PublicServiceMission.question,
    cap: Phrase(
      en: "The words of § 190 were not found: a lawyer must confirm",
      sv: "Lydelsen av § 190 har inte hittats: en jurist måste bekräfta",
      da: "Ordlyden af § 190 er ikke fundet: en jurist skal bekræfte"),
    cautions: [PublicServiceMission.compareStatutes])
}
