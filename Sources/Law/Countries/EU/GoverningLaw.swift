package import Values

/// Which statute governs a lot, as far as the directives decide it: REG-01 and REG-03.
extension Rule {
  private static let book = ActBook(
    "Directives 2014/23/EU, 2014/24/EU and 2014/25/EU", from: CivilDate(2016, 1, 1))

  package static let governingLaw: [Rule] = [
    book.note(
      "REG-01",
      Phrase(
        en: "The statute follows from the directive that the notice names and the buyer's country",
        sv: "Lagen följer av direktivet som annonsen anger och köparens land",
        da: "Loven følger af det direktiv, bekendtgørelsen angiver, og ordregivers land"),
      .basis,
      book.citation(
        "BT-01, BT-02, BT-514; LOU 1 kap. 3 §; udbudsloven", .unverified,
        Phrase(
          en: """
            2014/24 is LOU and udbudsloven, 2014/25 is LUF, 2014/23 is LUK, 2009/81 is defence. In \
            Denmark orders make the directives on utilities and concessions apply directly. Mixed \
            contracts are for a person to decide.
            """,
          sv: """
            2014/24 är LOU och udbudsloven, 2014/25 är LUF, 2014/23 är LUK, 2009/81 är försvar. I Danmark \
            gör förordningar att direktiven om försörjning och koncessioner gäller direkt. Blandade \
            kontrakt får en människa avgöra.
            """,
          da: """
            2014/24 er LOU og udbudsloven, 2014/25 er LUF, 2014/23 er LUK, 2009/81 er forsvar. I Danmark \
            gør bekendtgørelser direktiverne om forsyning og koncessioner direkte gældende. Blandede \
            kontrakter må et menneske afgøre.
            """)),
      .lot, question: whichLawGoverns,
      tests: [
        LotTest(
          .directive([Directive.defence]), .governedBy(.outside),
          Phrase(en: "defence procurement", sv: "försvarsupphandling", da: "forsvarsindkøb")),
        LotTest(
          .all([.country(["SWE"]), .directive([Directive.concessions])]),
          .governedBy(.swedenLUK),
          Phrase(en: "concession", sv: "koncession", da: "koncession")),
        LotTest(
          .countryWithoutOwnLaw, .governedBy(.directiveOnly),
          Phrase(
            en: "buyer in {country}: the directive's rule, the national rule is not modelled",
            sv: "köpare i {country}: direktivets regel, den nationella finns inte här",
            da: "ordregiver i {country}: direktivets regel, den nationale findes ikke her")),
        LotTest(
          of: [.reservedArt20, .reservedArt77, .reservedExecution], .regime([.outside]),
          .needsDecision,
          Phrase(
            en: "defence procurement: its own rules on reservations are not modelled",
            sv: "försvarsupphandling: dess egna regler om reservationer finns inte här",
            da: "forsvarsindkøb: dets egne regler om reservationer findes ikke her")),
      ]),
    book.note(
      "REG-03",
      Phrase(
        en: "The main subject decides which rules govern a lot of mixed codes",
        sv: "Det huvudsakliga föremålet avgör vilka regler som styr en del med blandade koder",
        da: "Hovedformålet afgør, hvilke regler der gælder for en del med blandede koder"),
      .basis,
      book.citation(
        "BT-262, BT-263", .unverified,
        Phrase(
          en: "Practice, not read in a source: the regime follows the main code or value share.",
          sv: "Praxis som inte är läst i en källa: reglerna följer huvudkoden eller värdeandelen.",
          da: "Praksis, ikke læst i en kilde: reglerne følger hovedkoden eller værdiandelen.")),
      .lot, validity: Validity(from: CivilDate(2017, 1, 1)),
      tests: [
        LotTest(
          .all([.country(["SWE"]), .mixedCPV(.annex2)]), .note,
          Phrase(
            en: "CPV {other} is of the other kind: the main subject decides which rules govern",
            sv: "CPV {other} är av den andra sorten: det huvudsakliga föremålet avgör",
            da: "CPV {other} er af den anden slags: hovedformålet afgør, hvilke regler der gælder"))
      ]),
  ]
}

extension Rule {
  /// What to ask wherever a fact is missing that decides which rules govern.
  package static let whichLawGoverns = Phrase(
    en: "Which act, and which part of it, governs the procurement?",
    sv: "Vilken lag, och vilken del av den, styr upphandlingen?",
    da: "Hvilken lov, og hvilken del af den, gælder for udbuddet?")
}
