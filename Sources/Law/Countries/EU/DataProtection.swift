import Values

/// Duties of this program under data protection law: GDP-01 to GDP-08.
extension Rule {
  private static let book = ActBook("Regulation (EU) 2016/679 (GDPR)", from: CivilDate(2018, 5, 25))

  /// GDP-01 to GDP-08, in that order.
  package static let dataProtection: [Rule] = [
    duty(
      1, "Art. 9", .secondary,
      Phrase("law.data-protection.1"),
      Phrase("law.data-protection.1.special-categories-the-kind")),
    duty(
      2, "Art. 5; UHM", .secondary,
      Phrase("law.data-protection.2"),
      Phrase("law.data-protection.2.imports-refuse-what-looks")),
    duty(
      3, "Art. 5(2)", .proposal,
      Phrase("law.data-protection.3"),
      Phrase("law.data-protection.3.the-proof-stays-in")),
    duty(
      4, "Art. 5(1)(c)", .proposal,
      Phrase("law.data-protection.4"),
      Phrase("law.data-protection.4.with-few-workers-a")),
    duty(
      5, "TF 2 kap.; OSL 19:3, 31:16", .unverified,
      Phrase("law.data-protection.5"),
      Phrase("law.data-protection.5.after-the-award-anybody")),
    duty(
      6, "Art. 10", .unverified,
      Phrase("law.data-protection.6"),
      Phrase("law.data-protection.6.a-fact-on-collective")),
    duty(
      7, "Art. 5(1)(e)", .proposal,
      Phrase("law.data-protection.7"),
      Phrase("law.data-protection.7.keep-per-tender-until")),
    duty(
      8, "Art. 24-26, 30", .unverified,
      Phrase("law.data-protection.8"),
      Phrase("law.data-protection.8.access-is-logged-and")),
  ]

  private static func duty(
    _ number: Int, _ provision: String, _ standing: Citation.Standing, _ title: Phrase,
    _ gist: Phrase
  ) -> Rule {
    book.note(
      "GDP-0\(number)", title, .duty, book.citation(provision, standing, gist), .program)
  }
}
