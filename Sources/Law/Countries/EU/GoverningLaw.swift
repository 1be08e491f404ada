package import Values

/// Which statute governs a lot, as far as the directives decide it: REG-01 and REG-03.
extension Rule {
  private static let book = ActBook(
    "Directives 2014/23/EU, 2014/24/EU and 2014/25/EU", from: CivilDate(2016, 1, 1))

  /// REG-01 and REG-03: which statute governs, and mixed procurements.
  package static let governingLaw: [Rule] = [
    book.note(
      "REG-01",
      Phrase("rule.REG-01.the-statute-follows-from"),
      .basis,
      book.citation(
        "BT-01, BT-02, BT-514; LOU 1 kap. 3 §; udbudsloven", .unverified,
        Phrase("rule.REG-01.2014-24-is-lou")),
      .lot, question: whichLawGoverns,
      tests: [
        LotTest(
          .directive([Directive.defence]), .governedBy(.outside),
          Phrase("rule.REG-01.defence-procurement")),
        LotTest(
          .all([.country(["SWE"]), .directive([Directive.concessions])]),
          .governedBy(.swedenLUK),
          Phrase("rule.REG-01.concession")),
        LotTest(
          .countryWithoutOwnLaw, .governedBy(.directiveOnly),
          Phrase("rule.REG-01.buyer-in-the-directive", ["country": .open])),
        LotTest(
          of: [.reservedArt20, .reservedArt77, .reservedExecution], .regime([.outside]),
          .needsDecision,
          Phrase("rule.REG-01.defence-procurement-its-own")),
      ]),
    book.note(
      "REG-03",
      Phrase("rule.REG-03.the-main-subject-decides"),
      .basis,
      book.citation(
        "BT-262, BT-263", .unverified,
        Phrase("rule.REG-03.practice-not-read-in")),
      .lot, validity: Validity(from: CivilDate(2017, 1, 1)),
      tests: [
        LotTest(
          .all([.country(["SWE"]), .mixedCPV(.annex2)]), .note,
          Phrase("rule.REG-03.cpv-is-of-the", ["other": .open]))
      ]),
  ]
}

extension Rule {
  /// What to ask wherever a fact is missing that decides which rules govern.
  package static let whichLawGoverns = Phrase("law.governing-law.which-law-governs")
}
