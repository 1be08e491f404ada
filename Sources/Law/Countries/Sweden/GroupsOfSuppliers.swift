import Values

/// Groups of suppliers and those they rely on: GRP-01 to GRP-13, except what a requirement makes (GRP-02).
extension Rule {
  /// In the order of the rule book; they stand with the directives, and so count in every country.
  package static let groupsOfSuppliers: [Rule] = [
    rightToTender, addingUp, turnoverCap, proportionate, reliance, liability, espdOfEach,
    groundsOfExclusion, optionalGroundsOfExclusion, lots, parallelTenders, change, corrections,
    subcontracting,
  ]

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  /// What holds in every country stands in the directive first, then in the act that carries it out.
  private static let directive = ActBook("Directive 2014/24/EU", from: CivilDate(2017, 1, 1))

  private static let rightToTender = Rule(
    id: "GRP-01",
    title: Phrase("rule.GRP-01.title"),
    citation: directive.citation(
      "Art. 19(2) (2014/25/EU Art. 37(2), 2014/23/EU Art. 26(2), not read); LOU 4 kap. 5 §, LUK 4 kap. 5 §, 19 kap. 4 § (from 2022-02-01)",
      Phrase("rule.GRP-01.no-legal-form-may")),
    validity: book.inForce,
    application: Application(to: [.groupLegalForm], tenderers: .group), subject: .group,
    readings: [
      Reading(
        id: "after-award", condition: .isKnown([]),
        argument: Phrase("rule.GRP-01.reading.after-award"))
    ],
    leaning: .met,
    question: Phrase("rule.GRP-01.question"),
    cap: Phrase("rule.GRP-01.cap"),
    tests: [
      LotTest(
        of: [.groupLegalForm], .always, .needsDecision,
        Phrase("rule.GRP-01.a-legal-form-is"))
    ])

  private static let addingUp = book.note(
    "GRP-02",
    Phrase("rule.GRP-02.a-group-s-capacities"),
    .requirement,
    book.citation(
      "4 kap. 5 §, 14 kap. 3-6 §§; C-642/20 Caruter; C-298/15 Borta",
      Phrase("rule.GRP-02.the-documents-may-say")),
    .group)

  private static let liability = book.note(
    "GRP-06",
    Phrase("rule.GRP-06.joint-and-several-liability"),
    .information,
    book.citation(
      "contract law; documents", .unverified,
      Phrase("rule.GRP-06.lou-does-not-impose")),
    .group)

  private static let lots = book.note(
    "GRP-09",
    Phrase("rule.GRP-09.limits-on-lots-hold"),
    .information,
    book.citation(
      "4 kap. 13-17 §§; Directive 2014/24/EU Art. 46; BT-31, BT-33, BT-330, BT-763",
      Phrase("rule.GRP-09.how-many-lots-may")),
    .group)

  private static let parallelTenders = book.note(
    "GRP-10",
    Phrase("rule.GRP-10.one-member-in-two"),
    .information,
    book.citation(
      "13 kap. 3 § 4; C-416/21, C-531/16, C-144/17", .unverified,
      Phrase("rule.GRP-10.not-forbidden-as-such")),
    .member)

  private static let change = book.note(
    "GRP-11",
    Phrase("rule.GRP-11.a-change-of-members"),
    .information,
    book.citation(
      "17 kap. 13 §; C-396/14 MT Højgaard", .secondary,
      Phrase("rule.GRP-11.possible-only-where-who")),
    .group,
    question: Phrase("rule.GRP-11.question"))

  private static let corrections = book.note(
    "GRP-12",
    Phrase("rule.GRP-12.do-not-plan-on"),
    .information,
    book.citation(
      "4 kap. 9 §",
      Phrase("rule.GRP-12.the-buyer-may-allow")),
    .group)

  private static let subcontracting = book.note(
    "GRP-13",
    Phrase("rule.GRP-13.say-which-share-is"),
    .information,
    book.citation(
      "17 kap. 6-7 §§; C-63/18 Vitali; BT-65, BT-651",
      Phrase("rule.GRP-13.names-are-asked-for")),
    .group)
}
