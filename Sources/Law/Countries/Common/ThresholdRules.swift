import Values

/// What thresholds and values decide: THR-01 to THR-04. The amounts are in ``Threshold``.
extension Rule {
  /// THR-01 to THR-04, the limits of direct award (THR-04) in one wording for each time that was read.
  package static let thresholds: [Rule] = [value, table, danishPurchases] + directAward

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  private static let value = book.note(
    "THR-01",
    Phrase("rule.THR-01.the-value-is-that"),
    .measure,
    book.citation(
      "5 kap. 3, 5-8 §§",
      Phrase("rule.THR-01.as-estimated-when-the")),
    .lot,
    limits: [
      Limit(
        Money(minorUnits: 80_000_00, currency: "EUR"),
        Phrase("rule.THR-01.small-lots-of-goods")),
      Limit(
        Money(minorUnits: 1_000_000_00, currency: "EUR"),
        Phrase("rule.THR-01.small-lots-of-works")),
    ])

  private static let table = book.note(
    "THR-02",
    Phrase("rule.THR-02.the-thresholds-in-national"),
    .measure,
    book.citation(
      "5 kap. 1 §; SFS 2024:30; delegated regulations (EU) 2025/2150-2152", .secondary,
      Phrase("rule.THR-02.amounts-in-kronor-for")),
    .lot, validity: Validity(from: CivilDate(2018, 1, 1), through: CivilDate(2027, 12, 31)))

  private static let danishPurchases = ActBook(
    "Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2024, 1, 1)
  ).note(
    "THR-03",
    Phrase("rule.THR-03.small-danish-part-purchases"),
    .measure,
    Citation(
      act: "Udbudsloven (lov 1564 af 15/12/2015)", provision: "delydelser, kfst.dk",
      gist: Phrase("rule.THR-03.gist"),
      standing: .verified, verifiedOn: CivilDate(2026, 11, 21)),
    .lot, validity: Validity(from: CivilDate(2024, 1, 1), through: CivilDate(2025, 12, 31)),
    limits: [
      Limit(
        under: Regime.danish, Money(minorUnits: 595_344_00, currency: "DKK"),
        Phrase("rule.THR-03.part-purchases"))
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
    let below = Phrase("law.threshold-rules.direct-award.below")
    let document = Phrase("law.threshold-rules.direct-award.document")
    var limits = [Limit(under: [.swedenLOUChapter19], kronor(lou), below)]
    if let luf {
      limits.append(Limit(under: [.swedenLUFChapter19], kronor(luf), below))
      limits.append(Limit(under: Regime.chapter19, kronor(100_000), document))
    }
    return book.note(
      "THR-04",
      Phrase("rule.THR-04.direct-award-is-allowed"),
      .measure,
      book.citation(
        "19 a kap. 2 and 11 §§; LUF; LUK 15 kap. 6 §",
        Phrase("rule.THR-04.annex-2-services-are")),
      .lot, validity: validity, limits: limits)
  }

  private static func kronor(_ whole: Int) -> Money {
    Money(minorUnits: whole * 100, currency: "SEK")
  }
}
