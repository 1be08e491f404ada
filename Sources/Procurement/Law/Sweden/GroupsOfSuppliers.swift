/// Groups of suppliers and those they rely on: GRP-01 to GRP-13, except what a requirement makes (GRP-02).
extension Rule {
  package static let groupsOfSuppliers: [Rule] = [
    rightToTender, addingUp, turnoverCap, proportionate, reliance, liability, espd, exclusion,
    lots, parallelTenders, change, corrections, subcontracting,
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
          """)),
    .group)

  private static let turnoverCap = book.note(
    "GRP-03",
    Phrase(
      en: "Yearly turnover asked for is at most twice the value",
      sv: "Krävd årsomsättning är högst två gånger värdet",
      da: "Krævet årsomsætning er højst to gange værdien"),
    .basis,
    book.citation(
      "14 kap. 4 §; Directive 2014/24/EU Art. 58(3)",
      Phrase(
        en: """
          At most twice the estimated value, counted per lot, unless special reasons are stated; for \
          frameworks, of what runs at the same time. Not in chapter 19.
          """,
        sv: """
          Högst två gånger det uppskattade värdet, räknat per del, om inte särskilda skäl anges; för \
          ramavtal av det som löper samtidigt. Inte i 19 kap.
          """)),
    .lot,
    question: Phrase(
      en: "What special reasons are there to ask for a turnover of more than twice the value?",
      sv: "Vilka särskilda skäl finns att kräva en omsättning över två gånger värdet?",
      da: "Hvilke særlige grunde er der til at kræve en omsætning over to gange værdien?"),
    tests: [
      LotTest(
        of: [.turnover],
        .all([
          .not(.regime(Regime.allCases.filter { $0 != .swedenLOUFull })),
          .not(.turnoverAtMost(times: 2)),
        ]), .needsDecision,
        Phrase(
          en: """
            the turnover asked for, {required}, is more than twice the lot's value, {lotValue}: LOU 14 \
            kap. 4 § wants special reasons stated
            """,
          sv: """
            den krävda omsättningen {required} är mer än två gånger delens värde {lotValue}: LOU 14 kap. \
            4 § kräver att särskilda skäl anges
            """,
          da: """
            den krævede omsætning, {required}, er mere end det dobbelte af delkontraktens \
            værdi, {lotValue}: LOU 14 kap. 4 § kræver, at særlige grunde angives
            """),
        saidWhenUnknown: true)
    ])

  private static let proportionate = book.note(
    "GRP-04",
    Phrase(
      en: "Requirements are proportionate and of the closed list",
      sv: "Krav är proportionerliga och av de slag som lagen räknar upp",
      da: "Krav er forholdsmæssige og af de arter, loven opregner"),
    .information,
    book.citation(
      "14 kap. 1-3 och 5 §§",
      Phrase(
        en:
          "Suitability, economic standing, technical ability, and nothing else; linked to the object.",
        sv:
          "Behörighet, ekonomisk ställning, teknisk kapacitet och inget annat; knutet till föremålet."
      )),
    .buyer)

  private static let reliance = Rule(
    id: "GRP-05",
    title: Phrase(
      en: "Who relies on others proves that their means are at hand",
      sv: "Den som åberopar andra visar att den förfogar över deras resurser",
      da: "Den, der støtter sig på andre, dokumenterer rådighed over deres ressourcer"),
    citation: book.citation(
      "14 kap. 6-8 §§, 4 kap. 11 §, 15 kap. 1 §; 19 kap. 5 §; udbudsloven § 144",
      Phrase(
        en: """
          Allowed whatever the legal link. Qualifications and experience count only where that entity \
          does the work; it must be free of exclusion grounds; joint liability may be demanded for \
          economic reliance; critical tasks may be kept with the supplier. In Denmark a støtteerklæring \
          shows a legal obligation.
          """,
        sv: """
          Tillåtet oavsett rättslig förbindelse. Kvalifikationer och erfarenhet räknas bara om det \
          företaget utför arbetet; uteslutningsgrunder får inte finnas; solidariskt ansvar får krävas vid \
          ekonomiskt åberopande; kritiska uppgifter får förbehållas leverantören.
          """,
        da: """
          Tilladt uanset den retlige forbindelse. Kvalifikationer og erfaring tæller kun, hvis enheden \
          udfører arbejdet; den må ikke være omfattet af udelukkelsesgrunde; solidarisk hæftelse kan \
          kræves ved økonomisk støtte. En støtteerklæring viser den retlige forpligtelse.
          """)),
    validity: book.inForce,
    application: Application(
      to: [.turnover, .references, .selectionOther, .certificate], tenderers: .relying),
    subject: .relied,
    readings: [
      Reading(
        id: "commitment", condition: .not(.isTrue(.mustBeExcluded)),
        argument: Phrase(
          en: "The entity is free of mandatory grounds and has signed a commitment",
          sv:
            "Företaget saknar obligatoriska uteslutningsgrunder och har undertecknat ett åtagande",
          da: "Enheden er uden obligatoriske udelukkelsesgrunde og har underskrevet en erklæring"))
    ],
    leaning: .met,
    cap: Phrase(
      en: "The signed commitment of the entity relied on is not in the register: get it",
      sv:
        "Det undertecknade åtagandet från det åberopade företaget finns inte i registret: skaffa det",
      da: "Den underskrevne støtteerklæring findes ikke i registeret: indhent den"))

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
          """)),
    .group)

  private static let espd = book.note(
    "GRP-07",
    Phrase(
      en: "One ESPD for each member and each entity relied on",
      sv: "En ESPD för varje medlem och varje åberopat företag",
      da: "Ét ESPD for hvert medlem og hver støttende enhed"),
    .information,
    book.citation(
      "15 kap. 1-5 §§; Directive 2014/24/EU Art. 59",
      Phrase(
        en: """
          The group's name is the same in all of them. The question on reserved contracts is never \
          answered with yes while the rule is disputed. Chapter 19 does not prescribe the ESPD; nothing \
          is attached to it in Denmark.
          """,
        sv: """
          Gruppens namn är lika i alla. Frågan om reserverade kontrakt besvaras aldrig med ja medan regeln \
          är omtvistad. 19 kap. föreskriver ingen ESPD.
          """)),
    .everyone)

  private static let exclusion = Rule(
    id: "GRP-08",
    title: Phrase(
      en: "No member or entity relied on is to be excluded",
      sv: "Ingen medlem och inget åberopat företag ska uteslutas",
      da: "Intet medlem og ingen støttende enhed skal udelukkes"),
    citation: book.citation(
      "13 kap. 1-6 §§ (time limits SFS 2022:778), 19 kap. 17 §; udbudsloven §§ 134 a-137",
      Phrase(
        en: """
          Crimes, taxes and contributions must exclude, the others may; self-cleaning counts and the \
          supplier is heard first. Grounds lapse with time. In chapter 19 all are optional. Only yes or \
          no is kept. Whether one member's exclusion ends the group's tender is practice.
          """,
        sv: """
          Brott, skatter och avgifter ska utesluta, de andra får; självsanering räknas och leverantören \
          ska höras först. Grunder faller bort med tiden. I 19 kap. är alla frivilliga. Bara ja eller \
          nej sparas. Om en medlems uteslutning fäller gruppens anbud är praxis.
          """)),
    validity: book.inForce,
    application: Application(to: [.exclusion]), subject: .everyone,
    readings: [
      Reading(
        id: "none",
        condition: .all([.not(.isTrue(.mustBeExcluded)), .not(.isTrue(.mayBeExcluded))]),
        argument: Phrase(
          en: "No ground at all is declared", sv: "Ingen grund alls är uppgiven",
          da: "Ingen grund overhovedet er oplyst")),
      Reading(
        id: "no-mandatory", condition: .not(.isTrue(.mustBeExcluded)),
        argument: Phrase(
          en: "The buyer may let an optional ground pass, or accept self-cleaning",
          sv: "Köparen får låta en frivillig grund passera, eller godta självsanering",
          da: "Ordregiver kan se bort fra en frivillig grund eller godtage self-cleaning")),
    ],
    question: Phrase(
      en:
        "Will the ground that a member declares lead to exclusion, and is self-cleaning accepted?",
      sv: "Leder grunden som en medlem uppger till uteslutning, och godtas självsanering?",
      da: "Fører den oplyste grund til udelukkelse, og godtages self-cleaning?"))

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
        sv: "Köparen får tillåta rättelser förenliga med likabehandling; den måste inte.")),
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
        sv: "Namn begärs vid byggen och tjänster på plats. Generella kvoter är inte lagliga.")),
    .group)
}
