import Members
import Values

/// LOU 4 kap. 18 §, with its twins LUF 4 kap. 16 § and LUK 4 kap. 8 §: what each supplier must meet.
extension Rule {
  package static let swedishReservedContracts: [Rule] = [
    shelteredProgramme, mainAimBefore2021, mainAim, share, timeOfReservation,
    proofOfReservation, subcontractorsOfReserved,
  ]

  /// Chapter 19 does not make 4:18 apply, but a bidder answers what is published: the same tests.
  static let reservedInSweden = Application(to: [.reservedArt20], under: Regime.swedish)

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
  /// The same rule in the acts on utilities and on concessions.
  static let reservation = "4 kap. 18 § (LUF 4 kap. 16 §, LUK 4 kap. 8 §)"
  /// The day of the judgment HFD 2021 ref. 48.
  private static let judgment = CivilDate(2021, 9, 6)

  private static let shelteredProgramme = Rule(
    id: "RES-SE-01",
    title: Phrase(
      en: "Performance within a programme for sheltered employment",
      sv: "Kontraktet fullgörs inom ett program för skyddad anställning",
      da: "Kontrakten udføres inden for et program for beskyttet beskæftigelse"),
    citation: book.citation(
      "\(reservation), first paragraph 2",
      Phrase(
        en: """
          The buyer may prescribe performance within a programme for sheltered employment instead of \
          reserving participation, for a contract or a lot; the 30 percent then refer to the programme.
          """,
        sv: """
          Köparen får föreskriva att kontraktet fullgörs inom ett program för skyddad anställning i \
          stället för att reservera deltagandet, för ett kontrakt eller en del; de 30 procenten avser då \
          programmet.
          """,
        da: """
          Ordregiver kan foreskrive, at kontrakten udføres inden for et program for beskyttet \
          beskæftigelse i stedet for at reservere deltagelsen, for en kontrakt eller en \
          delkontrakt; de 30 procent gælder da programmet.
          """)),
    validity: book.inForce,
    application: Application(to: [.reservedExecution], under: Regime.swedish),
    subject: .group,
    readings: [
      Reading(
        id: "programme", scope: .any,
        condition: .isTrue(.runsShelteredProgramme),
        argument: Phrase(
          en: "Somebody in the group runs such a programme",
          sv: "Någon i gruppen driver ett sådant program",
          da: "Nogen i gruppen driver et sådant program"))
    ],
    leaning: .met,
    question: Phrase(
      en: "Which programme does the contract have to be performed in, and how is its 30 % shown?",
      sv: "Inom vilket program ska kontraktet fullgöras, och hur visas dess 30 %?",
      da: "Inden for hvilket program skal kontrakten udføres, og hvordan vises dets 30 %?"),
    cap: Phrase(
      en: "The share within the programme is not in the register, and the documents set the terms",
      sv: "Andelen inom programmet finns inte i registret, och dokumenten bestämmer villkoren",
      da: "Andelen i programmet findes ikke i registeret, og dokumenterne fastsætter vilkårene"),
    tests: [
      LotTest(
        of: [.reservedArt20],
        .all([.country(["SWE"]), .hasClause(.reservedExecution)]), .conflict,
        Phrase(
          en: """
            participation is reserved and performance within a programme is prescribed as well; LOU 4 \
            kap. 18 § allows one or the other
            """,
          sv: """
            både deltagandet är reserverat och fullgörande inom ett program föreskrivs; LOU 4 kap. 18 § \
            tillåter det ena eller det andra
            """,
          da: """
            deltagelsen er reserveret, og udførelse inden for et program er også foreskrevet; \
            LOU 4 kap. 18 § tillader det ene eller det andet
            """),
        asking: eitherHalf)
    ])

  private static let mainAimTitle = Phrase(
    en: "Main aim is social and vocational integration (activity test)",
    sv: "Främsta syfte är social och yrkesmässig integration (verksamhetskravet)",
    da: "Hovedformålet er social og faglig integration (virksomhedskravet)")

  private static let entity = Reading(
    id: "supplier", condition: Reserved.mainAim,
    argument: Phrase(
      en: "The legal entity that tenders has the aim in its statutes",
      sv: "Den juridiska person som lämnar anbud har syftet i sina stadgar",
      da: "Den juridiske person, der byder, har formålet i sine vedtægter"))

  /// Before the judgment, guidance let a unit of the supplier qualify.
  private static let mainAimBefore2021 = Rule(
    id: "RES-SE-02", title: mainAimTitle,
    citation: book.citation(
      "\(reservation), first paragraph 1; guidance before HFD 2021 ref. 48", .secondary,
      Phrase(
        en: """
          Open to sheltered workshops and suppliers whose foremost purpose is integration. Guidance of \
          the time accepted a unit inside a supplier; no judgment had decided it.
          """,
        sv: """
          Öppet för skyddade verkstäder och leverantörer vars främsta syfte är integration. Dåtidens \
          vägledning godtog en enhet inom en leverantör; ingen dom hade avgjort det.
          """,
        da: """
          Åbent for beskyttede værksteder og leverandører, hvis hovedformål er integration. \
          Datidens vejledning godtog en enhed i en leverandør; ingen dom havde afgjort det.
          """)),
    validity: Validity(from: CivilDate(2017, 1, 1), through: judgment.adding(days: -1)),
    application: reservedInSweden, subject: .member,
    readings: [
      entity,
      Reading(
        id: "unit", condition: .any([Reserved.mainAim, .isTrue(.unitHasMainAim)]),
        argument: Phrase(
          en: "A unit inside the entity has the aim, as guidance then accepted",
          sv: "En enhet inom den juridiska personen har syftet, som vägledningen då godtog",
          da: "En enhed i den juridiske person har formålet, som vejledningen dengang godtog")),
    ],
    leaning: .notMet,
    question: Phrase(
      en: "Does a unit of the supplier with integration as its main aim meet the condition?",
      sv: "Uppfyller en enhet inom leverantören, med integration som främsta syfte, villkoret?",
      da: "Opfylder en enhed hos leverandøren med integration som hovedformål betingelsen?"))

  private static let mainAim = Rule(
    id: "RES-SE-02", title: mainAimTitle,
    citation: book.citation(
      "\(reservation), first paragraph 1; HFD 2021 ref. 48",
      Phrase(
        en: """
          Open to sheltered workshops and suppliers whose foremost purpose is the social and vocational \
          integration of persons with disability or with difficulty entering the labour market. The \
          supplier as such must qualify; a unit inside it cannot. Which aim is foremost where aims are \
          mixed is open.
          """,
        sv: """
          Öppet för skyddade verkstäder och leverantörer vars främsta syfte är social och yrkesmässig \
          integration av personer med funktionsnedsättning eller svårt att komma in på arbetsmarknaden. \
          Leverantören som sådan ska uppfylla kravet; en enhet inom den kan det inte. Vilket syfte som \
          är främst när flera blandas är öppet.
          """,
        da: """
          Åbent for beskyttede værksteder og leverandører, hvis hovedformål er social og \
          erhvervsmæssig integration af personer med handicap eller med svært ved at komme ind på \
          arbejdsmarkedet. Leverandøren som sådan skal opfylde kravet; en enhed i den kan det \
          ikke. Hvilket formål der er hovedformålet, når flere blandes, er åbent.
          """)),
    validity: Validity(from: judgment), application: reservedInSweden, subject: .member,
    readings: [entity])

  private static let share = Rule(
    id: "RES-SE-03",
    title: Phrase(
      en: "At least 30 % of those occupied are target persons (share test)",
      sv: "Minst 30 % av de sysselsatta hör till målgruppen (andelskravet)",
      da: "Mindst 30 % af de beskæftigede hører til målgruppen (krav til andelen)"),
    citation: book.citation(
      "\(reservation), second paragraph",
      Phrase(
        en: """
          At least 30 percent of those occupied at the supplier are persons with disability or with \
          difficulty entering the labour market. Employment contracts are not required; heads or \
          full-time equivalents, and who is disadvantaged, are not regulated.
          """,
        sv: """
          Minst 30 procent av dem som sysselsätts hos leverantören har funktionsnedsättning eller svårt \
          att komma in på arbetsmarknaden. Anställningsavtal krävs inte; personer eller heltider, och \
          vilka som hör till gruppen, är inte reglerat.
          """,
        da: """
          Mindst 30 procent af dem, der er beskæftiget hos leverandøren, har et handicap eller \
          svært ved at komme ind på arbejdsmarkedet. Ansættelseskontrakt kræves ikke; personer \
          eller årsværk, og hvem der hører til gruppen, er ikke reguleret.
          """)),
    validity: book.inForce, application: reservedInSweden, subject: .member,
    readings: SwedishShareReading.allCases.map { $0.reading(scope: .each) },
    question: SwedishShareReading.question,
    cautions: [
      Caution(
        id: "employees-below",
        unless: Reserved.share(of: .employedHeads), saidWhenUnknown: true,
        text: Phrase(
          en: """
            Counted over employees only, 30 % are not shown: a reading in line with the directive may \
            ask for employees
            """,
          sv: """
            Räknat på bara anställda är 30 % inte visade: en direktivkonform tolkning kan kräva \
            anställda
            """,
          da: """
            Talt blandt ansatte alene er 30 % ikke vist: en direktivkonform fortolkning kan kræve \
            ansatte
            """)),
      Caution(
        id: "joint-sales-company", unless: .not(.isTrue(.jointSalesCompany)),
        text: Phrase(
          en: """
            A company that its owners sell through: its own people count, not its owners' (HFD 2021 ref. \
            48); owners can only be relied on or subcontract
            """,
          sv: """
            Ett säljbolag: dess egna sysselsatta räknas, inte ägarnas (HFD 2021 ref. 48); ägarna kan bara \
            åberopas eller vara underleverantörer
            """,
          da: """
            Et fælles salgsselskab: dets egne beskæftigede tæller, ikke ejernes (HFD 2021 ref. 48); \
            ejerne kan kun støtte eller være underleverandører
            """)),
    ])
}
