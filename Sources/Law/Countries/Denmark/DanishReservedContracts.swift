import Members
import Values

/// Udbudsloven § 54 and § 190: reserved contracts in Denmark, whose words were not read.
extension Rule {
  /// RES-DK-01 of each operator and of groups, RES-DK-02 on other reservations, and PSM-DK-01.
  package static let danishReservedContracts: [Rule] = [
    eachOperator, groups, otherRoutes, publicServiceMissionInDenmark,
  ]

  private static let book = ActBook(
    "Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2016, 1, 1))

  private static let notRead = Phrase("law.danish-reserved-contracts.not-read")

  private static let citation = book.citation(
    "§ 54; koncessionsbekendtgørelsen § 2", .unverified,
    Phrase("law.danish-reserved-contracts.citation"))

  private static let eachOperator = Rule(
    id: "RES-DK-01",
    title: Phrase("rule.RES-DK-01.title"),
    citation: citation, validity: book.inForce,
    application: Application(to: [.reservedArt20], under: Regime.danish), subject: .member,
    readings: [
      Reading(
        id: "employed-heads",
        condition: .all([Reserved.mainAim, Reserved.share(of: .employedHeads)]),
        argument: employees),
      Reading(
        id: "occupied-heads",
        condition: .all([Reserved.mainAim, Reserved.share(of: .occupiedHeads)]),
        argument: Phrase("rule.RES-DK-01.reading.occupied-heads")),
    ],
    leaning: .notMet, question: question, cap: notRead,
    cautions: [Reasonableness.plausibility])

  private static let groups = Rule(
    id: "RES-DK-01.group",
    title: Phrase("rule.RES-DK-01.group.title"),
    citation: citation, validity: book.inForce,
    application: Application(
      to: [.reservedArt20], under: Regime.danish, tenderers: .group),
    subject: .group,
    readings: [
      Reading(
        id: "each", scope: .each, condition: Reserved.share(of: .employedHeads),
        argument: Phrase("rule.RES-DK-01.group.reading.each")),
      Reading(
        id: "pooled", scope: .pooled, condition: Reserved.share(of: .employedHeads),
        argument: Phrase("rule.RES-DK-01.group.reading.pooled")),
    ],
    leaning: .notMet, question: question, cap: notRead)

  private static let employees = Phrase("law.danish-reserved-contracts.employees")

  private static let question = Phrase("law.danish-reserved-contracts.question")

  private static let otherRoutes = book.note(
    "RES-DK-02",
    Phrase("rule.RES-DK-02.reservations-under-the-light"),
    .basis,
    book.citation(
      "§ 186 ff, afsnit IV-V", .secondary,
      Phrase("rule.RES-DK-02.four-routes-are-named")),
    .lot,
    tests: [
      LotTest(
        of: [.reservedArt20, .reservedArt77],
        .regime([.denmarkPartIII, .denmarkBelow]), .needsDecision,
        Phrase("rule.RES-DK-02.the-light-regime-or")),
      LotTest(
        of: [.reservedArt20], .regime([.denmarkPartII]), .needsDecision,
        Phrase("rule.RES-DK-02.54-of-udbudsloven-is")),
    ])

  private static let publicServiceMissionInDenmark = Rule(
    id: "PSM-DK-01",
    title: Phrase("rule.PSM-DK-01.title"),
    citation: book.citation(
      "§ 190", .unverified,
      Phrase("rule.PSM-DK-01.light-regime-services-the")),
    validity: book.inForce,
    application: Application(to: [.reservedArt77], under: Regime.danish), subject: .member,
    readings: PublicServiceMission.readings, leaning: .notMet,
    question: PublicServiceMission.question,
    cap: Phrase("rule.PSM-DK-01.cap"),
    cautions: [PublicServiceMission.compareStatutes])
}
