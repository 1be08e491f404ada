import Values

/// How a group of suppliers meets a reservation, and what cannot be borrowed: RES-GRP-01 and RES-GRP-02.
extension Rule {
  /// RES-GRP-01 and RES-GRP-02, then RES-STRICT-01 on other shares and RES-BUY-01 on the buyer's screening.
  package static let reservedContractsOfGroups: [Rule] = [
    groupMainAim, groupShare, borrowedStatus, otherShare, buyersScreening,
  ]

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  private static let ofGroups = Application(
    to: [.reservedArt20], under: Regime.swedish, tenderers: .group)

  private static let groupMainAim = Rule(
    id: "RES-GRP-01.aim",
    title: Phrase("rule.RES-GRP-01.aim.title"),
    citation: citation, validity: book.inForce, application: ofGroups, subject: .group,
    readings: [
      Reading(id: "each", scope: .each, condition: Reserved.mainAim, argument: eachMember),
      Reading(id: "group", scope: .any, condition: Reserved.mainAim, argument: groupAsOne),
    ],
    leaning: .notMet, question: question, standsFor: ["RES-SE-02"])

  private static let groupShare = Rule(
    id: "RES-GRP-01.share",
    title: Phrase("rule.RES-GRP-01.share.title"),
    citation: citation, validity: book.inForce, application: ofGroups, subject: .group,
    readings: SwedishShareReading.allCases.map { $0.reading(scope: .each, because: eachMember) }
      + SwedishShareReading.allCases.map { $0.reading(scope: .pooled, because: groupAsOne) },
    leaning: .notMet, question: question, standsFor: ["RES-SE-03"])

  /// The rule book's own inference is that it cannot be borrowed; as the authority calls it untried and no
  /// case was found, that is where the rule leans, and no more (RULES D6).
  private static let borrowedStatus = Rule(
    id: "RES-GRP-02",
    title: Phrase("rule.RES-GRP-02.title"),
    citation: book.citation(
      "14 kap. 6 §", .proposal,
      Phrase("rule.RES-GRP-02.reliance-covers-economic-and")),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt20], under: Regime.swedish, tenderers: .relying),
    subject: .group,
    readings: SwedishShareReading.allCases.map { counted in
      Reading(
        id: "own-\(counted.rawValue)", scope: .each,
        condition: .all([Reserved.mainAim, counted.condition]), argument: ownStatus)
    }
      + SwedishShareReading.allCases.map { counted in
        Reading(
          id: "lent-\(counted.rawValue)", scope: .relied,
          condition: .all([Reserved.mainAim, counted.condition]), argument: lentStatus)
      },
    leaning: .notMet,
    question: Phrase("rule.RES-GRP-02.question"),
    standsFor: ["RES-SE-02", "RES-SE-03", "RES-GRP-01.aim", "RES-GRP-01.share"])

  private static let ownStatus = Phrase("law.reserved-contracts-of-groups.own-status")

  private static let lentStatus = Phrase("law.reserved-contracts-of-groups.lent-status")

  /// A share in the documents is judged as it stands, by ``documentedShare(_:subject:)``; one in a text is
  /// open until the buyer says which holds.
  private static let otherShare = Rule(
    id: "RES-STRICT-01",
    title: Phrase("rule.RES-STRICT-01.title.another-share-than-the"),
    citation: documentedShareCitation, validity: Validity(from: CivilDate(2016, 4, 18)),
    effect: .basis, application: Application(to: [.targetShare], from: [.text]), subject: .member,
    readings: [.openUntilAnswered],
    question: Phrase("rule.RES-STRICT-01.question.which-share-of-target"),
    cap: TextAlone.cap,
    tests: [
      LotTest(
        of: [.targetShare], .not(.shareIs(.percent(30))), .needsDecision,
        Phrase("rule.RES-STRICT-01.the-documents-ask-for", ["required": .open]))
    ])

  private static let buyersScreening = book.note(
    "RES-BUY-01",
    Phrase("rule.RES-BUY-01.before-reserving-are-there"),
    .information,
    book.citation(
      "pre-screening of the market", .proposal,
      Phrase("rule.RES-BUY-01.for-each-supplier-main")),
    .buyer)

  private static let citation = book.citation(
    "1 kap. 16 §, 4 kap. 5 §, \(reservation)",
    Phrase("law.reserved-contracts-of-groups.citation"))

  private static let eachMember = Phrase("law.reserved-contracts-of-groups.each-member")

  private static let groupAsOne = Phrase("law.reserved-contracts-of-groups.group-as-one")

  private static let question = Phrase("law.reserved-contracts-of-groups.question")
}
