import Members
import Values

/// Social considerations in LOU: duties of buyers, terms of performance, labels, and low tenders.
extension Rule {
  package static let swedishSocialConsiderations: [Rule] = [
    generalDuty, performance, labourLaw, awardCriteria, labels, accessibility, lowTenders,
  ]

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
  /// What texts and documents say; codes state objectives only.
  private static let words: [Clause.Origin] = [.text, .brief, .espd]

  private static let generalDuty = book.note(
    "SOC-SE-01",
    Phrase(
      en: "Buyers should take social considerations into account",
      sv: "Köpare bör ta sociala hänsyn",
      da: "Ordregivere bør tage sociale hensyn"),
    .information,
    book.citation(
      "4 kap. 3 §, 19 kap. 3 § (from 2022-02-01)",
      Phrase(
        en: "A duty of the buyer where the object makes it fit; nothing that bidders must show.",
        sv:
          "En uppgift för köparen när upphandlingens art motiverar det; inget som anbudsgivare visar.",
        da: """
          En opgave for ordregiver, når kontraktens art taler for det; intet, som tilbudsgiveren \
          viser.
          """
      )),
    .buyer)

  private static let performance = book.note(
    "SOC-SE-02",
    Phrase(
      en: "Social terms for performing the contract",
      sv: "Sociala villkor för fullgörande av kontraktet",
      da: "Sociale vilkår for udførelsen"),
    .obligation,
    book.citation(
      "17 kap. 1 §; Directive 2014/24/EU Art. 70",
      Phrase(
        en: """
          Terms on employment, placements or the like may be set if linked to the subject-matter and \
          stated in the documents. A promise, not a qualification: nothing need be in place when \
          tendering. In chapter 19 the documents bind as contract terms.
          """,
        sv: """
          Villkor om sysselsättning, praktik och liknande får ställas om de hänger samman med \
          kontraktsföremålet och står i dokumenten. Ett åtagande, inte ett kvalificeringskrav: inget \
          behöver vara på plats vid anbudet. I 19 kap. binder dokumenten som avtalsvillkor.
          """,
        da: """
          Vilkår om beskæftigelse, praktik og lignende kan stilles, hvis de hænger sammen med \
          kontraktens genstand og står i dokumenterne. En forpligtelse, ikke et egnethedskrav: \
          intet behøver at være på plads ved tilbuddet. I 19 kap. binder dokumenterne som \
          kontraktvilkår.
          """)),
    .group,
    answers: Application(
      to: [.employment, .socialOther], from: words, under: Regime.swedish))

  private static let labourLaw = Rule(
    id: "SOC-SE-03",
    title: Phrase(
      en: "Labour-law terms at the level of the central collective agreement",
      sv: "Arbetsrättsliga villkor på det centrala kollektivavtalets nivå",
      da: "Arbejdsretlige vilkår på overenskomstens niveau"),
    citation: book.citation(
      "17 kap. 2-5 §§ (SFS 2017:347)",
      Phrase(
        en: """
          Where needed, wages, holidays and hours at the lowest level of a central agreement are demanded, \
          of subcontractors that take part as well; ILO core conventions where Swedish labour law does \
          not apply. A signed agreement may not be demanded: equal terms will do. Not in chapter 19. Some \
          kinds of wage support have pay rules of their own.
          """,
        sv: """
          När det är behövligt krävs lön, semester och arbetstid på lägsta nivå i ett centralt avtal, även \
          av underleverantörer som medverkar; ILO:s kärnkonventioner där svensk arbetsrätt inte gäller. \
          Tecknat avtal får inte krävas: motsvarande villkor räcker. Inte i 19 kap. Vissa lönestöd har \
          egna regler om lön.
          """,
        da: """
          Når det er nødvendigt, kræves løn, ferie og arbejdstid på laveste niveau i en central \
          overenskomst, også af underleverandører, der medvirker; ILO's kernekonventioner, hvor \
          svensk arbejdsret ikke gælder. Tegnet overenskomst kan ikke kræves: tilsvarende vilkår \
          er nok. Ikke i 19 kap. Visse løntilskud har egne regler om løn.
          """)),
    validity: Validity(from: CivilDate(2017, 6, 1)), effect: .obligation,
    application: Application(to: [.labourLaw], from: words, under: Regime.swedish),
    subject: .member,
    readings: [
      Reading(
        id: "terms", condition: .isOneOf(.collectiveAgreement, ["in-force", "equivalent-terms"]),
        argument: Phrase(
          en: "An agreement in force, or terms equal to it",
          sv: "Ett gällande avtal, eller villkor som motsvarar det",
          da: "En gældende overenskomst eller vilkår svarende til den"))
    ],
    tests: [
      LotTest(
        of: [.labourLaw], .regime([.swedenLOUChapter19, .swedenLUFChapter19]), .note,
        Phrase(
          en:
            "17 kap. 2-5 §§ do not apply in chapter 19; the terms bind as the documents state them",
          sv: "17 kap. 2-5 §§ gäller inte i 19 kap.; villkoren binder så som dokumenten anger dem",
          da: """
            17 kap. 2-5 §§ gælder ikke i kapitel 19; vilkårene binder, som dokumenterne \
            angiver dem
            """))
    ])

  private static let awardCriteria = book.note(
    "SOC-SE-04",
    Phrase(
      en: "Social aspects may give points",
      sv: "Sociala aspekter kan ge poäng",
      da: "Sociale aspekter kan give point"),
    .information,
    book.citation(
      "16 kap. 1-2 and 6 §§; Directive 2014/24/EU Art. 67",
      Phrase(
        en: """
          Award criteria may be social if linked to the subject-matter, stated and weighted. They change \
          the score, never who may tender.
          """,
        sv: """
          Tilldelningskriterier får vara sociala om de hänger samman med kontraktsföremålet, är angivna \
          och viktade. De ändrar poängen, aldrig vem som får lämna anbud.
          """,
        da: """
          Tildelingskriterier kan være sociale, hvis de hænger sammen med kontraktens genstand, er \
          angivet og vægtet. De ændrer pointene, aldrig hvem der kan afgive tilbud.
          """)),
    .group,
    answers: Application(to: [.preference], from: words, under: Regime.swedish))

  private static let labels = book.note(
    "SOC-SE-05",
    Phrase(
      en: "A certificate may be asked for, and equivalents must be accepted",
      sv: "Certifikat får begäras, och likvärdiga bevis ska godtas",
      da: "Et certifikat kan kræves, og tilsvarende bevis skal godtages"),
    .basis,
    labelsCitation, .lot,
    question: Rule.certificateQuestion,
    tests: [
      LotTest(
        of: [.certificate],
        .all([.country(["SWE"]), .not(.acceptsEquivalent)]), .needsDecision,
        Phrase(
          en: """
            a certificate is asked for without equivalents; 9 kap. 13-15 §§ and 15 kap. 14 § want \
            equivalents accepted, and ownership or use of profit is not linked to what is bought
            """,
          sv: """
            ett certifikat krävs utan likvärdiga alternativ; 9 kap. 13-15 §§ och 15 kap. 14 § kräver att \
            likvärdiga bevis godtas, och ägande eller vinstens användning hänger inte samman med det som \
            köps
            """,
          da: """
            der kræves et certifikat uden mulighed for tilsvarende; 9 kap. 13-15 §§ og 15 kap. \
            14 § kræver, at tilsvarende godtages, og ejerskab eller brug af overskud er ikke \
            knyttet til det, der købes
            """))
    ])

  static let labelsCitation = book.citation(
    "9 kap. 12-15 §§, 15 kap. 14 and 16 §§; Directive 2014/24/EU Art. 43, 62",
    Phrase(
      en: """
        A label may be demanded for characteristics linked to the object, from open, objective and \
        accessible criteria; equivalents must be accepted. Whether a certificate of the enterprise can \
        be demanded at all is doubtful: that belongs in a reservation.
        """,
      sv: """
        En märkning får krävas för egenskaper som hänger samman med föremålet, från öppna, objektiva och \
        tillgängliga kriterier; likvärdiga bevis ska godtas. Om ett certifikat för hela företaget alls \
        får krävas är tveksamt: det hör hemma i en reservation.
        """,
      da: """
        Et mærke kan kræves for egenskaber, der hænger sammen med genstanden, ud fra åbne, \
        objektive og tilgængelige kriterier; tilsvarende beviser skal accepteres. Om et certifikat \
        for hele virksomheden overhovedet kan kræves, er tvivlsomt: det hører hjemme i en \
        reservation.
        """))

  private static let accessibility = book.note(
    "SOC-SE-06",
    Phrase(
      en: "What people will use must be accessible to all",
      sv: "Det som människor ska använda ska vara tillgängligt för alla",
      da: "Det, mennesker skal bruge, skal være tilgængeligt for alle"),
    .information,
    book.citation(
      "9 kap. 2 §; Directive 2014/24/EU Art. 42(1); BT-754, BT-755",
      Phrase(
        en: "About what is bought, not about who does the work: it reserves nothing.",
        sv: "Gäller det som köps, inte vem som utför arbetet: det reserverar inget.",
        da: "Gælder det, der købes, ikke hvem der udfører arbejdet: det reserverer intet.")),
    .lot,
    answers: Application(to: [.accessibility], under: Regime.swedish))

  private static let lowTenders = book.note(
    "SOC-SE-07",
    Phrase(
      en: "An abnormally low tender must be explained, wage support included",
      sv: "Ett onormalt lågt anbud ska förklaras, även när lönestöd är skälet",
      da: "Et unormalt lavt bud skal forklares, også ved løntilskud"),
    .information,
    book.citation(
      "16 kap. 7-8 §§, 19 kap. 18 § (from 2022-02-01); Directive 2014/24/EU Art. 69",
      Phrase(
        en: """
          The buyer must ask, and reject what stays unexplained or breaks social or labour law. Where \
          state aid is the reason, the supplier must show in time that it is lawful: keep the basis of \
          each kind of wage support on file, in totals only.
          """,
        sv: """
          Köparen ska fråga, och förkasta det som förblir oförklarat eller bryter mot social- eller \
          arbetsrätt. Är statligt stöd skälet ska leverantören i tid visa att det är lagligt: spara \
          grunden för varje lönestöd, bara i summor.
          """,
        da: """
          Ordregiver skal spørge og afvise det, der forbliver uforklaret eller strider mod social- \
          eller arbejdsretten. Er statsstøtte grunden, skal leverandøren i tide vise, at den er \
          lovlig: gem grundlaget for hvert løntilskud, kun i summer.
          """)),
    .group)
}
