import Values

/// REG-04: which part of udbudsloven governs a lot.
extension Rule {
  private static let book = ActBook(
    "Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2016, 1, 1))

  /// REG-04, under Directive 2014/24/EU: part II, part III, or the rules below the thresholds.
  package static let danishGoverningLaw = book.note(
    "REG-04",
    Phrase("rule.REG-04.which-part-of-udbudsloven"),
    .basis,
    book.citation(
      "afsnit II-V; LBK 10 af 06/01/2023", .secondary,
      Phrase("rule.REG-04.part-ii-governs-above")),
    .lot,
    tests: [
      LotTest(
        .all([
          .country(["DNK"]), .directive([Directive.concessions, Directive.utilities]),
        ]), .governedBy(.directiveOnly),
        Phrase("rule.REG-04.an-order-makes-the")),
      LotTest(
        .all([here, .mainCPV(.annex2), .reachesThreshold(.classical, .socialServices)]),
        .governedBy(.denmarkPartIII), against),
      LotTest(.all([here, .mainCPV(.annex2)]), .governedBy(.denmarkBelow), against),
      LotTest(
        .all([here, .reachesThreshold(.classical, .ordinary)]), .governedBy(.denmarkPartII), against
      ),
      LotTest(here, .governedBy(.denmarkBelow), against),
    ])

  private static let here = LotCondition.all([
    .country(["DNK"]), .directive([Directive.classical]),
  ])

  private static let against = Phrase(
    "law.danish-statutes.against", ["cpv": .open, "value": .open, "threshold": .open])
}
