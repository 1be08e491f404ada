import Values

/// BUY-01: ways of working with social enterprises other than a reserved contract.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  /// BUY-01, a note to buyers on partnerships (IOP) and agreements.
  package static let otherWaysOfBuying = book.note(
    "BUY-01",
    Phrase("rule.BUY-01.partnerships-agreements-with-authorities"),
    .information,
    book.citation(
      "UHM on IOP; KamR Göteborg 3556-18 (2019-05-08)",
      Phrase("rule.BUY-01.a-partnership-iop-is")),
    .buyer)
}
