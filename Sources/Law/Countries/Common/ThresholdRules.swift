import Values

/// What thresholds and values decide: THR-01 to THR-04. The amounts are in ``Threshold``.
extension Rule {
  package static let thresholds: [Rule] = [value, table, danishPurchases] + directAward

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  private static let value = book.note(
    "THR-01",
    Phrase(
      en: "The value is that of the whole procurement, options included, without VAT",
      sv: "Värdet är hela upphandlingens, med optioner, utan moms",
      da: "Værdien er hele udbuddets, inklusive optioner, uden moms"),
    .measure,
    book.citation(
      "5 kap. 3, 5-8 §§",
      Phrase(
        en: """
          As estimated when the call is sent; no splitting. Small lots - under 80,000 euros for goods and \
          services, one million for works - may be left out up to a fifth of the whole.
          """,
        sv: """
          Så som det uppskattas när annonsen skickas; ingen uppdelning. Små delar - under 80 000 euro för \
          varor och tjänster, en miljon för byggen - får lämnas utanför upp till en femtedel.
          """,
        da: """
          Som det anslås, når bekendtgørelsen sendes; ingen opdeling. Små delkontrakter - under 80 \
          000 euro for varer og tjenester, en million for bygge- og anlægsarbejder - kan holdes \
          udenfor op til en femtedel.
          """)),
    .lot,
    limits: [
      Limit(
        Money(minorUnits: 80_000_00, currency: "EUR"),
        Phrase(
          en: "small lots of goods and services", sv: "små delar av varor och tjänster",
          da: "små delkontrakter om varer og tjenester")),
      Limit(
        Money(minorUnits: 1_000_000_00, currency: "EUR"),
        Phrase(en: "small lots of works", sv: "små delar av byggen", da: "små delaftaler om bygge")),
    ])

  private static let table = book.note(
    "THR-02",
    Phrase(
      en: "The thresholds in national money are announced for two years at a time",
      sv: "Tröskelvärden i nationell valuta tillkännages för två år i taget",
      da: "Tærskelværdier i national mønt fastsættes for to år ad gangen"),
    .measure,
    book.citation(
      "5 kap. 1 §; SFS 2024:30; delegated regulations (EU) 2025/2150-2152", .secondary,
      Phrase(
        en: """
          Amounts in kronor for 2026 and 2027 were not found: a lot near them stays open. No amount is \
          ever converted with a rate of the day.
          """,
        sv: """
          Belopp i kronor för 2026 och 2027 har inte hittats: en del i närheten förblir öppen. Inget \
          belopp räknas någonsin om med dagskurs.
          """,
        da: """
          Beløb i kroner for 2026 og 2027 er ikke fundet: en delkontrakt i nærheden forbliver \
          åben. Intet beløb omregnes nogensinde med dagskurs.
          """)),
    .lot, validity: Validity(from: CivilDate(2018, 1, 1), through: CivilDate(2027, 12, 31)))

  private static let danishPurchases = ActBook(
    "Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2024, 1, 1)
  ).note(
    "THR-03",
    Phrase(
      en: "Small Danish part purchases may be left out",
      sv: "Små danska delköp får lämnas utanför",
      da: "Mindre danske delydelser kan holdes ude"),
    .measure,
    Citation(
      act: "Udbudsloven (lov 1564 af 15/12/2015)", provision: "delydelser, kfst.dk",
      gist: Phrase(
        en: "The amount for 2024 and 2025; that for later years was not found.",
        sv: "Beloppet för 2024 och 2025; det för senare år har inte hittats.",
        da: "Beløbet for 2024 og 2025; det for senere år er ikke fundet."),
      standing: .verified, verifiedOn: CivilDate(2026, 11, 21)),
    .lot, validity: Validity(from: CivilDate(2024, 1, 1), through: CivilDate(2025, 12, 31)),
    limits: [
      Limit(
        under: Regime.danish, Money(minorUnits: 595_344_00, currency: "DKK"),
        Phrase(en: "part purchases", sv: "delköp", da: "delydelser"))
    ])

  /// Each dated limit in kronor; between them nothing was read.
  private static let directAward: [Rule] = [
    directAward(
      Validity(from: CivilDate(2018, 1, 1), through: CivilDate(2019, 12, 31)), lou: 586_907),
    directAward(
      Validity(from: CivilDate(2020, 1, 1), through: CivilDate(2021, 12, 31)), lou: 615_312),
    directAward(Validity(from: CivilDate(2022, 2, 1)), lou: 700_000, luf: 1_200_000),
  ]

  private static func directAward(
    _ validity: Validity, lou: Int, luf: Int? = nil
  ) -> Rule {
    let below = Phrase(
      en: "direct award below this value", sv: "direktupphandling under detta värde",
      da: "direkte tildeling under denne værdi")
    let document = Phrase(
      en: "the reasons are documented above this value",
      sv: "skälen dokumenteras över detta värde",
      da: "begrundelsen dokumenteres over denne værdi")
    var limits = [Limit(under: [.swedenLOUChapter19], kronor(lou), below)]
    if let luf {
      limits.append(Limit(under: [.swedenLUFChapter19], kronor(luf), below))
      limits.append(Limit(under: Regime.chapter19, kronor(100_000), document))
    }
    return book.note(
      "THR-04",
      Phrase(
        en: "Direct award is allowed below a limit",
        sv: "Direktupphandling är tillåten under ett gränsvärde",
        da: "Direkte tildeling er tilladt under en grænse"),
      .measure,
      book.citation(
        "19 a kap. 2 and 11 §§; LUF; LUK 15 kap. 6 §",
        Phrase(
          en: """
            Annex-2 services are awarded directly up to their threshold; concessions below five percent \
            of theirs. The Danish line of 500,000 kroner (§ 193) was not read.
            """,
          sv: """
            Bilaga 2-tjänster får direktupphandlas upp till sitt tröskelvärde; koncessioner under fem \
            procent av sitt. Den danska gränsen 500 000 kronor (§ 193) är inte läst.
            """,
          da: """
            Bilag 2-tjenester kan tildeles direkte op til deres tærskelværdi; koncessioner under \
            fem procent af deres. Den danske grænse på 500 000 kroner (§ 193) er ikke læst.
            """)),
      .lot, validity: validity, limits: limits)
  }

  private static func kronor(_ whole: Int) -> Money {
    Money(minorUnits: whole * 100, currency: "SEK")
  }
}
