import Values

/// Codes of a notice that look like demands and are none, SOC-EU-01 and SOC-STAFF-01, its last days, DL-02, and
/// reservations that stand in a text alone, RES-NOTICE-01.
extension Rule {
  private static let book = ActBook("eForms", from: CivilDate(2016, 1, 1))

  /// SOC-EU-01: social codes say what the buyer is after; they reserve nothing and ask for no proof.
  package static let socialObjective = book.note(
    "SOC-EU-01",
    Phrase("rule.SOC-EU-01.a-social-objective-is"),
    .information,
    book.citation(
      "BT-06, BT-754, BT-775",
      Phrase("rule.SOC-EU-01.codes-of-strategy-and")),
    .group,
    answers: Application(
      to: [.employment, .labourLaw, .socialOther, .accessibility, .preference], isFallback: true))

  /// SOC-EU-01, DL-02, SOC-STAFF-01 and RES-NOTICE-01, in that order.
  package static let noticeCodes: [Rule] = [
    socialObjective,
    book.note(
      "DL-02",
      Phrase("rule.DL-02.deadlines-hold-in-the"),
      .information,
      book.citation(
        "BT-131, BT-1311, BT-630",
        Phrase("rule.DL-02.tenders-requests-and-expressions")),
      .lot),
    book.note(
      "SOC-STAFF-01",
      Phrase("rule.SOC-STAFF-01.names-and-qualifications-of"),
      .information,
      book.citation(
        "BT-79",
        Phrase("rule.BT-79.ask-the-members-for")),
      .group, validity: Validity(from: CivilDate(2023, 10, 25))),
    Rule(
      id: "RES-NOTICE-01",
      title: Phrase("rule.RES-NOTICE-01.title"),
      citation: Citation(
        act: "Directive 2014/24/EU", provision: "Art. 20(2)",
        gist: Phrase("rule.RES-NOTICE-01.gist"),
        standing: .secondary, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(2016, 4, 18)), effect: .basis,
      application: Application(to: ClauseKind.allCases.filter(\.reserves), from: [.text]),
      subject: .member, readings: [.openUntilAnswered],
      question: Phrase("rule.RES-NOTICE-01.question"),
      cap: TextAlone.cap,
      tests: [
        LotTest(
          of: [.reservedArt20, .reservedExecution],
          .not(.noticeMentions(article20)), .note,
          Phrase("rule.RES-NOTICE-01.no-text-of-the"))
      ]),
  ]

  /// How texts name Article 20 and the sections that take it over, in lower case.
  private static let article20 = [
    "art. 20", "article 20", "artikel 20", "artículo 20", "articolo 20", "artigo 20", "artykuł 20",
    "art. 38", "artikel 38", "article 38", "art. 24", "artikel 24", "article 24", "4 kap. 18 §",
    "4 kap 18 §", "4:18", "4 kap. 16 §", "4 kap. 8 §", "§ 54", "2014/24", "r2113-7", "r. 2113-7",
    "disposición adicional cuarta", "art. 94", "§ 118 gwb",
  ]
}

/// What stands in a text alone is neither a yes nor a no until the buyer says which holds.
enum TextAlone {
  static let cap = Phrase("law.notice-codes.text-alone.cap")
}

extension Reading {
  /// Looks at no fact, so that nobody's facts settle it.
  static let openUntilAnswered = Reading(
    id: "open", condition: .isKnown([]),
    argument: Phrase("law.notice-codes.open-until-answered.reading.open"))
}
