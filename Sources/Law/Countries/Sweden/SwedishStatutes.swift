import Values

/// REG-02: whether the main chapters of LOU or its chapter 19 govern a lot (the "19 kap." trap).
extension Rule {
  package static let swedishGoverningLaw: [Rule] = [
    chapter19(
      Validity(from: CivilDate(2017, 1, 1), through: CivilDate(2022, 1, 31)),
      "19 kap. 1 § before SFS 2021:1110; bilaga 2", .unverified,
      Phrase(
        en: """
          The wording before 2022-02-01 was not read: that of today is used to say which chapters may \
          govern, and nothing rests on it but a question.
          """,
        sv: """
          Lydelsen före 2022-02-01 är inte läst: dagens används för att säga vilka kapitel som kan gälla, \
          och inget annat än en fråga vilar på den.
          """,
        da: """
          Ordlyden før 2022-02-01 er ikke læst: dagens bruges til at sige, hvilke kapitler der kan \
          gælde, og intet andet end et spørgsmål hviler på den.
          """)),
    chapter19(
      Validity(from: CivilDate(2022, 2, 1)),
      "1 kap. 4-5 §§, 19 kap. 1 §, 19 a kap. 1 §, bilaga 2 (SFS 2021:1110, 2023:815)", .verified,
      Phrase(
        en: """
          Chapters 1-3, 5 and 19-21 govern there, so that 4 kap. 18 § and the chapters on selection do \
          not apply by their own force. Chapter 19 names two reservations of its own, 25 and 25 a §§. \
          Whether a buyer may reserve as in 4 kap. 18 § there is not said.
          """,
        sv: """
          Där gäller 1-3, 5 och 19-21 kap., så att 4 kap. 18 § och kapitlen om kvalificering inte gäller \
          av egen kraft. 19 kap. nämner två egna reservationer, 25 och 25 a §§. Om en köpare får \
          reservera som i 4 kap. 18 § sägs inte.
          """,
        da: """
          Dér gælder 1-3, 5 og 19-21 kap., så 4 kap. 18 § og kapitlerne om egnethed gælder ikke af \
          sig selv. 19 kap. nævner to egne reservationer, 25 og 25 a §§. Om en ordregiver kan \
          reservere som i 4 kap. 18 §, siges ikke.
          """)),
  ]

  private static func chapter19(
    _ validity: Validity, _ provision: String, _ standing: Citation.Standing, _ gist: Phrase
  ) -> Rule {
    let book = ActBook("LOU (2016:1145)", from: validity.from)
    return book.note(
      "REG-02", title, .basis, book.citation(provision, standing, gist), .lot, validity: validity,
      question: question, tests: tests)
  }

  private static let title = Phrase(
    en: "Below the threshold, and for annex-2 services of any value, chapter 19 governs",
    sv: "Under tröskelvärdet, och för bilaga 2-tjänster oavsett värde, gäller 19 kap.",
    da: "Under tærskelværdien, og for bilag 2-ydelser uanset værdi, gælder kapitel 19")

  private static let question = Phrase(
    en: """
      The lot seems to fall under chapter 19 of LOU. On what basis is participation reserved, and do \
      the conditions of 4 kap. 18 § apply as published?
      """,
    sv: """
      Delen tycks falla under 19 kap. LOU. På vilken grund är deltagandet reserverat, och gäller \
      villkoren i 4 kap. 18 § så som de är publicerade?
      """,
    da: """
      Delkontrakten ser ud til at høre under kapitel 19 i LOU. På hvilket grundlag er deltagelsen \
      reserveret, og gælder betingelserne i 4 kap. 18 § som offentliggjort?
      """)

  private static let tests =
    governed(by: .classical, directive: Directive.classical, .swedenLOUFull, .swedenLOUChapter19)
    + governed(by: .utilities, directive: Directive.utilities, .swedenLUFFull, .swedenLUFChapter19)
    + [
      LotTest(
        of: [.reservedArt20], .regime(Regime.chapter19), .needsDecision,
        Phrase(
          en: """
            chapter 19 governs this lot, and it names other reservations than 4 kap. 18 §; whether a \
            buyer may reserve like this there is disputed
            """,
          sv: """
            19 kap. styr delen, och där nämns andra reservationer än 4 kap. 18 §; om köparen får \
            reservera så är omtvistat
            """,
          da: """
            kapitel 19 gælder for delkontrakten, og det nævner andre reservationer end 4 kap. 18 §; om \
            ordregiver må reservere sådan, er omstridt
            """),
        saidWhenUnknown: true)
    ]

  private static func governed(
    by law: Threshold.Law, directive: String, _ full: Regime, _ chapter19: Regime
  ) -> [LotTest] {
    let here = LotCondition.all([.country(["SWE"]), .directive([directive])])
    return [
      LotTest(
        .all([here, .mainCPV(.annex2)]), .governedBy(chapter19),
        Phrase(
          en: "CPV {cpv} is an annex-2 service: chapter 19 at any value",
          sv: "CPV {cpv} är en bilaga 2-tjänst: 19 kap. oavsett värde",
          da: "CPV {cpv} er en bilag 2-ydelse: kapitel 19 uanset værdi")),
      LotTest(
        .all([here, .reachesThreshold(law, .ordinary)]), .governedBy(full), againstThreshold),
      LotTest(here, .governedBy(chapter19), againstThreshold),
    ]
  }

  private static let againstThreshold = Phrase(
    en: "value {value} against the threshold {threshold}",
    sv: "värde {value} mot tröskelvärdet {threshold}",
    da: "værdi {value} mod tærskelværdien {threshold}")
}
