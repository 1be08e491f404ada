import Values

/// How much a buyer may ask of suppliers at all: GRP-03 and GRP-04.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  static let turnoverCap = book.note(
    "GRP-03",
    Phrase("rule.GRP-03.yearly-turnover-asked-for"),
    .basis,
    book.citation(
      "14 kap. 4 §; Directive 2014/24/EU Art. 58(3)",
      Phrase("rule.GRP-03.at-most-twice-the")),
    .lot,
    question: Phrase("rule.GRP-03.question"),
    tests: [
      LotTest(
        of: [.turnover],
        .all([
          .regime([.swedenLOUFull]),
          .not(.turnoverAtMost(times: 2)),
        ]), .needsDecision,
        Phrase("rule.GRP-03.the-turnover-asked-for", ["required": .open, "lotValue": .open]),
        saidWhenUnknown: true)
    ])

  static let proportionate = book.note(
    "GRP-04",
    Phrase("rule.GRP-04.requirements-are-proportionate-and"),
    .information,
    book.citation(
      "14 kap. 1-3 and 5 §§",
      Phrase("rule.GRP-04.suitability-economic-standing-technical")),
    .buyer)
}
