import Values

/// REG-02: whether the main chapters of LOU or its chapter 19 govern a lot (the "19 kap." trap).
extension Rule {
  /// REG-02 before and from 2022-02-01.
  package static let swedishGoverningLaw: [Rule] = [
    chapter19(
      Validity(from: CivilDate(2017, 1, 1), through: CivilDate(2022, 1, 31)),
      "19 kap. 1 § before SFS 2021:1110; bilaga 2", .unverified,
      Phrase("law.swedish-statutes.swedish-governing-law")),
    chapter19(
      Validity(from: CivilDate(2022, 2, 1)),
      "1 kap. 4-5 §§, 19 kap. 1 §, 19 a kap. 1 §, bilaga 2 (SFS 2021:1110, 2023:815)", .verified,
      Phrase("law.swedish-statutes.swedish-governing-law.chapters-1-3-5")),
  ]

  private static func chapter19(
    _ validity: Validity, _ provision: String, _ standing: Citation.Standing, _ gist: Phrase
  ) -> Rule {
    let book = ActBook("LOU (2016:1145)", from: validity.from)
    return book.note(
      "REG-02", title, .basis, book.citation(provision, standing, gist), .lot, validity: validity,
      question: question, tests: tests)
  }

  private static let title = Phrase("law.swedish-statutes.title")

  private static let question = Phrase("law.swedish-statutes.question")

  private static let tests =
    governed(by: .classical, directive: Directive.classical, .swedenLOUFull, .swedenLOUChapter19)
    + governed(by: .utilities, directive: Directive.utilities, .swedenLUFFull, .swedenLUFChapter19)
    + [
      LotTest(
        of: [.reservedArt20], .regime(Regime.chapter19), .needsDecision,
        Phrase("law.swedish-statutes.chapter-19-governs-this"),
        saidWhenUnknown: true)
    ]

  private static func governed(
    by law: Threshold.Law, directive: String, _ full: Regime, _ chapter19: Regime
  ) -> [LotTest] {
    let here = LotCondition.all([.country(["SWE"]), .directive([directive])])
    return [
      LotTest(
        .all([here, .mainCPV(.annex2)]), .governedBy(chapter19),
        Phrase("law.swedish-statutes.governed", ["cpv": .open])),
      LotTest(
        .all([here, .reachesThreshold(law, .ordinary)]), .governedBy(full), againstThreshold),
      LotTest(here, .governedBy(chapter19), againstThreshold),
    ]
  }

  private static let againstThreshold = Phrase(
    "law.swedish-statutes.against-threshold", ["value": .open, "threshold": .open])
}
