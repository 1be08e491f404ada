import Values

/// How much a buyer may ask of suppliers at all: GRP-03 and GRP-04.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  static let turnoverCap = book.note(
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
          """,
        da: """
          Højst to gange den anslåede værdi, regnet pr. delkontrakt, hvis ikke særlige grunde \
          angives; for rammeaftaler af det, der løber samtidig. Ikke i 19 kap.
          """)),
    .lot,
    question: Phrase(
      en: """
        Which value of the contract does the required turnover rest on, and which special reasons are \
        there if it is more than twice that value?
        """,
      sv: """
        Vilket kontraktsvärde utgår omsättningskravet från, och vilka särskilda skäl finns om det är mer \
        än två gånger värdet?
        """,
      da: """
        Hvilken kontraktværdi bygger kravet til omsætning på, og hvilke særlige grunde er der, hvis det \
        er mere end det dobbelte af værdien?
        """),
    tests: [
      LotTest(
        of: [.turnover],
        .all([
          .regime([.swedenLOUFull]),
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

  static let proportionate = book.note(
    "GRP-04",
    Phrase(
      en: "Requirements are proportionate and of the closed list",
      sv: "Krav är proportionerliga och av de slag som lagen räknar upp",
      da: "Krav er forholdsmæssige og af de arter, loven opregner"),
    .information,
    book.citation(
      "14 kap. 1-3 and 5 §§",
      Phrase(
        en:
          "Suitability, economic standing, technical ability, and nothing else; linked to the object.",
        sv:
          "Behörighet, ekonomisk ställning, teknisk kapacitet och inget annat; knutet till föremålet.",
        da: """
          Egnethed til at udøve erhvervet, økonomisk stilling, teknisk kapacitet og intet andet; \
          knyttet til kontraktens genstand.
          """
      )),
    .buyer)
}
