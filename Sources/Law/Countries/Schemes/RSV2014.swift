import Members
import Values

/// Registered social enterprise in Denmark: lov 711 of 25/06/2014, in force 2015-01-01.
///
/// Registration says nothing of Article 20: an enterprise may work *for* a group without employing it, so
/// that no rule here ever answers one of reserved contracts (RSV-05).
extension Rule {
  static let rsvBook = SchemeRuleBook(
    act: "Lov om registrerede socialøkonomiske virksomheder (lov 711 af 25/06/2014)",
    provision: "§§ 4-5", standing: .verified, from: CivilDate(2015, 1, 1))

  /// The conditions of registration as a social enterprise, by section of the act.
  package static let rsv2014: [Rule] = [
    rsvBook.rule(
      "RSV-01.person",
      Phrase("rule.RSV-01.person.a-legal-person-with"),
      gist: "Legal person with its own CVR number.", provision: "§ 4",
      .not(.isOneOf(.legalForm, ["enkeltmandsvirksomhed", "enskild-firma"]))),
    rsvBook.rule(
      "RSV-01.purpose",
      Phrase("rule.RSV-01.purpose.a-social-purpose"),
      gist: "Social purpose.", provision: "§ 5 (1)", .isTrue(.socialPurpose)),
    rsvBook.rule(
      "RSV-01.commercial",
      Phrase("rule.RSV-01.commercial.a-business-with-substantial"),
      gist: "Commercial, with substantial sales; how much is substantial was not found.",
      provision: "§ 5 (2)", .isTrue(.sellsOnOpenMarket),
      cap: Phrase("rule.RSV-01.commercial.cap")),
    rsvBook.rule(
      "RSV-01.independence",
      Phrase("rule.RSV-01.independence.independent-of-the-public"),
      gist: "Independent of public authority.", provision: "§ 5 (3)", .independent),
    rsvBook.rule(
      "RSV-01.inclusive",
      Phrase("rule.RSV-01.inclusive.inclusive-and-responsible"),
      gist: "Inclusive and responsible; what shows it was not found.", provision: "§ 5 (4)",
      .isTrue(.inclusiveAndResponsible),
      cap: Phrase("rule.RSV-01.inclusive.cap")),
    rsvSurplus,
  ]

  /// The limit of 35 % on dividends is known from a secondary source only: the wider reading rests on it.
  private static let rsvSurplus = rsvBook.rule(
    "RSV-01.surplus",
    Phrase("rule.RSV-01.surplus.the-surplus-is-used"),
    gist: """
      Reinvested, given to other registered enterprises or to charity, or a limited dividend (at most 35 % \
      after tax according to the OECD; secondary).
      """,
    provision: "§ 5 (5)", .isOneOf(.surplusRule, ["all", "mainly"]),
    wider: [
      Reading(
        id: "limited-dividend",
        condition: .isOneOf(.surplusRule, ["all", "mainly", "limited-dividend"]),
        argument: Phrase("rule.RSV-01.surplus.reading.limited-dividend"))
    ],
    leaning: .met,
    question: Phrase("rule.RSV-01.surplus.question"))
}

extension Rule {
  /// RSV-02, RSV-03 and RSV-05: what registration shows, and what it does not.
  package static let rsvRemarks: [Rule] = [
    rsvNote(
      "RSV-02",
      Phrase("rule.RSV-02.registration-is-shown-by"),
      "CVR; EU- & Regelforum 2024-06-18", .verified,
      Phrase("rule.RSV-02.the-register-s-quality")),
    rsvNote(
      "RSV-03",
      Phrase("rule.RSV-03.a-buyer-may-not"),
      "socialvirksomhed.dk", .secondary,
      Phrase("rule.RSV-03.it-can-make-proof")),
    rsvNote(
      "RSV-05",
      Phrase("rule.RSV-05.rsv-never-shows-the"),
      "§ 5 against Art. 20", .verified,
      Phrase("rule.RSV-05.an-enterprise-may-work")),
  ]

  private static func rsvNote(
    _ id: String, _ title: Phrase, _ provision: String, _ standing: Citation.Standing,
    _ gist: Phrase
  ) -> Rule {
    Rule(
      id: id, title: title,
      citation: Citation(
        act: rsvBook.act, provision: provision, gist: gist, standing: standing,
        verifiedOn: rsvBook.readOn),
      validity: Validity(from: rsvBook.from), effect: .information, subject: .member)
  }
}
