import Values

/// Joint bids and competition law: warnings and records, never a verdict (CMP-01 to CMP-04).
extension Rule {
  /// CMP-01 to CMP-04, in that order.
  package static let competitionLaw: [Rule] = [prohibition, jointBids, distortion, walls]

  private static let prohibition: Rule = {
    let book = ActBook("Konkurrenslagen (2008:579)", from: CivilDate(2008, 11, 1))
    return book.note(
      "CMP-01",
      Phrase("rule.CMP-01.competitors-may-not-coordinate"),
      .information,
      book.citation(
        "2 kap. 1-2 §§; TFEU Art. 101; DK konkurrenceloven §§ 6, 8", .unverified,
        Phrase("rule.CMP-01.agreements-that-restrict-competition")),
      .group)
  }()

  private static let jointBids: Rule = {
    let book = ActBook("Horizontal Guidelines (2023)", from: CivilDate(2023, 6, 1))
    return book.note(
      "CMP-02",
      Phrase("rule.CMP-02.members-that-could-tender"),
      .information,
      book.citation(
        "joint bidding; DK Supreme Court 2019-11-27 (Vejmarkering); EFTA Court E-3/16", .secondary,
        Phrase("rule.CMP-02.a-joint-bid-is")),
      .group)
  }()

  private static let distortion: Rule = {
    let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
    return book.note(
      "CMP-03",
      Phrase("rule.CMP-03.plausible-signs-of-collusion"),
      .information,
      book.citation(
        "13 kap. 3 § 4",
        Phrase("rule.CMP-03.a-buyer-may-exclude")),
      .group)
  }()

  private static let walls: Rule = {
    let book = ActBook("samanbud", from: CivilDate(2023, 6, 1))
    return book.note(
      "CMP-04",
      Phrase("rule.CMP-04.no-member-sees-other"),
      .duty,
      book.citation(
        "information exchange; Horizontal Guidelines 2023; KFST guide 2020", .proposal,
        Phrase("rule.CMP-04.the-administrator-collects-only")),
      .program)
  }()
}
