import Values

/// Groups of suppliers and those they rely on: GRP-01 to GRP-13, except what a requirement makes (GRP-02).
extension Rule {
  package static let groupsOfSuppliers: [Rule] = [
    rightToTender, addingUp, turnoverCap, proportionate, reliance, liability, espdOfEach,
    groundsOfExclusion, optionalGroundsOfExclusion, lots, parallelTenders, change, corrections,
    subcontracting,
  ]

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  private static let rightToTender = Rule(
    id: "GRP-01",
    title: Phrase(
      en: "A group may tender without a legal form",
      sv: "En grupp får lämna anbud utan särskild juridisk form",
      da: "En sammenslutning kan byde uden en bestemt retlig form"),
    citation: book.citation(
      "4 kap. 5 §, LUK 4 kap. 5 §, 19 kap. 4 § (from 2022-02-01); Directive 2014/24/EU Art. 19(2)",
      Phrase(
        en: """
          No legal form may be demanded for tendering; one may be demanded after the award where it is \
          needed for performing.
          """,
        sv: """
          Ingen juridisk form får krävas för att lämna anbud; en form får krävas efter tilldelning om det \
          behövs för fullgörandet.
          """,
        da: """
          Ingen retlig form kan kræves for at afgive tilbud; en form kan kræves efter tildeling, \
          hvis det er nødvendigt for udførelsen.
          """)),
    validity: book.inForce,
    application: Application(to: [.groupLegalForm], tenderers: .group), subject: .group,
    readings: [
      Reading(
        id: "after-award", condition: .isKnown([]),
        argument: Phrase(
          en: "The form is meant for the time after the award",
          sv: "Formen avser tiden efter tilldelning",
          da: "Formen gælder tiden efter tildelingen"))
    ],
    leaning: .met,
    question: Phrase(
      en: "Is the legal form asked of a group meant for tendering, or only after the award?",
      sv: "Gäller kravet på juridisk form redan vid anbudet, eller först efter tilldelning?",
      da: "Gælder kravet om retlig form allerede ved buddet eller først efter tildelingen?"),
    cap: Phrase(
      en: "The notice does not say when the form must be there",
      sv: "Annonsen säger inte när formen ska finnas",
      da: "Bekendtgørelsen siger ikke, hvornår formen skal være der"),
    tests: [
      LotTest(
        of: [.groupLegalForm], .always, .needsDecision,
        Phrase(
          en: "a legal form is asked for; before the award that is not allowed",
          sv: "en juridisk form krävs; före tilldelning är det inte tillåtet",
          da: "en retlig form kræves; før tildeling er det ikke tilladt"))
    ])

  private static let addingUp = book.note(
    "GRP-02",
    Phrase(
      en: "A group's capacities are added up unless the documents say otherwise",
      sv: "En grupps kapacitet läggs ihop om inte dokumenten säger annat",
      da: "En sammenslutnings formåen lægges sammen, medmindre materialet siger andet"),
    .requirement,
    book.citation(
      "4 kap. 5 §, 14 kap. 3-6 §§; C-642/20 Caruter; C-298/15 Borta",
      Phrase(
        en: """
          The documents may say how a group meets 14 kap. 3-5 §§ where that is objectively justified. \
          Without such words economic and technical capacity is added up. A leader cannot be made to \
          meet most of it or to do most of the work. Judged from each requirement as it is read.
          """,
        sv: """
          Dokumenten får ange hur en grupp uppfyller 14 kap. 3-5 §§ om det är sakligt motiverat. Utan det \
          läggs ekonomisk och teknisk kapacitet ihop. En ledare kan inte tvingas att uppfylla det mesta \
          eller göra större delen av arbetet. Bedöms för varje krav som lästs.
          """,
        da: """
          Dokumenterne kan angive, hvordan en sammenslutning opfylder 14 kap. 3-5 §§, hvis det er \
          sagligt begrundet. Uden det lægges økonomisk og teknisk kapacitet sammen. En leder kan \
          ikke tvinges til at opfylde det meste eller udføre størstedelen af arbejdet. Bedømmes \
          for hvert krav, der er læst.
          """)),
    .group)

  private static let liability = book.note(
    "GRP-06",
    Phrase(
      en: "Joint and several liability is agreed, not presumed",
      sv: "Solidariskt ansvar avtalas, det förutsätts inte",
      da: "Solidarisk hæftelse aftales, den formodes ikke"),
    .information,
    book.citation(
      "contract law; documents", .unverified,
      Phrase(
        en: """
          LOU does not impose it; documents often do. A consortium agreement settles liability, shares, \
          withdrawal and the leader's mandate, and every member accepts it.
          """,
        sv: """
          LOU föreskriver det inte; dokument gör det ofta. Ett samverkansavtal reglerar ansvar, andelar, \
          utträde och ledarens fullmakt, och varje medlem godtar det.
          """,
        da: """
          LOU foreskriver det ikke; dokumenter gør det ofte. En konsortieaftale regulerer \
          hæftelse, andele, udtræden og lederens fuldmagt, og hvert medlem godtager den.
          """)),
    .group)

  private static let lots = book.note(
    "GRP-09",
    Phrase(
      en: "Limits on lots hold for the tenderer",
      sv: "Begränsningar av delar gäller anbudsgivaren",
      da: "Begrænsninger på delkontrakter gælder den bydende"),
    .information,
    book.citation(
      "4 kap. 13-17 §§; Directive 2014/24/EU Art. 46; BT-31, BT-33, BT-330, BT-763",
      Phrase(
        en: """
          How many lots may be tendered for, or won, and whether all must be. How a member of several \
          groups counts is not regulated.
          """,
        sv: """
          Hur många delar man får lämna anbud på, eller tilldelas, och om alla måste tas. Hur en medlem i \
          flera grupper räknas är inte reglerat.
          """,
        da: """
          Hvor mange delkontrakter man kan byde på eller få tildelt, og om alle skal tages. \
          Hvordan et medlem i flere sammenslutninger tæller, er ikke reguleret.
          """)),
    .group)

  private static let parallelTenders = book.note(
    "GRP-10",
    Phrase(
      en: "One member in two tenders for the same lot endangers both",
      sv: "En medlem i två anbud på samma del äventyrar båda",
      da: "Et medlem i to bud på samme delkontrakt bringer begge i fare"),
    .information,
    book.citation(
      "13 kap. 3 § 4; C-416/21, C-531/16, C-144/17", .unverified,
      Phrase(
        en: """
          Not forbidden as such; the tenders must be independent, and documents may forbid it. The \
          planner puts an operator into one group per lot only.
          """,
        sv: """
          Inte förbjudet i sig; anbuden ska vara oberoende, och dokument kan förbjuda det. Planeringen \
          sätter en aktör i bara en grupp per del.
          """,
        da: """
          Ikke forbudt i sig selv; tilbuddene skal være uafhængige, og dokumenter kan forbyde det. \
          Planlægningen sætter en aktør i kun én sammenslutning pr. delkontrakt.
          """)),
    .member)

  private static let change = book.note(
    "GRP-11",
    Phrase(
      en: "A change of members after tendering is for the buyer to decide",
      sv: "Byte av medlemmar efter anbudet avgörs av köparen",
      da: "Udskiftning af medlemmer efter buddet afgøres af ordregiver"),
    .information,
    book.citation(
      "17 kap. 13 §; C-396/14 MT Højgaard", .secondary,
      Phrase(
        en: """
          Possible only where who remains meets the conditions alone and competition is not harmed; after \
          the award only on restructuring and the like.
          """,
        sv: """
          Möjligt bara om den som är kvar ensam uppfyller villkoren och konkurrensen inte skadas; efter \
          tilldelning bara vid omstrukturering och liknande.
          """,
        da: """
          Kun muligt, hvis den, der er tilbage, alene opfylder betingelserne, og konkurrencen ikke \
          skades; efter tildeling kun ved omstrukturering og lignende.
          """)),
    .group,
    question: Phrase(
      en: "May a member of the group be replaced, and must the rest meet the conditions alone?",
      sv: "Får en medlem i gruppen bytas ut, och måste de andra uppfylla villkoren ensamma?",
      da: "Må et medlem udskiftes, og skal de øvrige opfylde betingelserne alene?"))

  private static let corrections = book.note(
    "GRP-12",
    Phrase(
      en: "Do not plan on being allowed to correct the tender",
      sv: "Räkna inte med att få rätta anbudet",
      da: "Regn ikke med at måtte rette buddet"),
    .information,
    book.citation(
      "4 kap. 9 §",
      Phrase(
        en: "The buyer may allow corrections in line with equal treatment; it need not.",
        sv: "Köparen får tillåta rättelser förenliga med likabehandling; den måste inte.",
        da: """
          Ordregiver kan tillade rettelser, der er forenelige med ligebehandling; den skal ikke.
          """)),
    .group)

  private static let subcontracting = book.note(
    "GRP-13",
    Phrase(
      en: "Say which share is subcontracted, and to whom, where asked",
      sv: "Ange vilken andel som läggs ut, och på vem, när det begärs",
      da: "Angiv, hvilken del der gives i underentreprise, og til hvem, når det kræves"),
    .information,
    book.citation(
      "17 kap. 6-7 §§; C-63/18 Vitali; BT-65, BT-651",
      Phrase(
        en: "Names are asked for in works and services on site. Blanket quotas are not lawful.",
        sv: "Namn begärs vid byggen och tjänster på plats. Generella kvoter är inte lagliga.",
        da: """
          Navne kræves ved bygge- og anlægsarbejder og tjenester på stedet. Generelle kvoter er \
          ikke lovlige.
          """)),
    .group)
}
