import Members
import Values

/// LOU 4 kap. 18 §, with its twins LUF 4 kap. 16 § and LUK 4 kap. 8 §: what each supplier must meet.
extension Rule {
  /// RES-SE-01 and the following, in dated wordings: programme, main aim, share, day, proof, subcontractors.
  package static let swedishReservedContracts: [Rule] = [
    shelteredProgramme, mainAimBefore2021, mainAim, share, timeOfReservation,
    proofOfReservation, subcontractorsOfReserved,
  ]

  /// Chapter 19 does not make 4:18 apply, but a bidder answers what is published: the same tests.
  static let reservedInSweden = Application(to: [.reservedArt20], under: Regime.swedish)

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
  /// The same rule in the acts on utilities and on concessions.
  static let reservation = "4 kap. 18 § (LUF 4 kap. 16 §, LUK 4 kap. 8 §)"
  /// The day of the judgment HFD 2021 ref. 48.
  private static let judgment = CivilDate(2021, 9, 6)

  private static let shelteredProgramme = Rule(
    id: "RES-SE-01",
    title: Phrase("rule.RES-SE-01.title"),
    citation: book.citation(
      "\(reservation), first paragraph 2",
      Phrase("rule.RES-SE-01.the-buyer-may-prescribe")),
    validity: book.inForce,
    application: Application(to: [.reservedExecution], under: Regime.swedish),
    subject: .group,
    readings: [
      Reading(
        id: "programme", scope: .any,
        condition: .isTrue(.runsShelteredProgramme),
        argument: Phrase("rule.RES-SE-01.reading.programme"))
    ],
    leaning: .met,
    question: Phrase("rule.RES-SE-01.question"),
    cap: Phrase("rule.RES-SE-01.cap"),
    tests: [
      LotTest(
        of: [.reservedArt20],
        .all([.country(["SWE"]), .hasClause(.reservedExecution)]), .conflict,
        Phrase("rule.RES-SE-01.participation-is-reserved-and"),
        asking: eitherHalf)
    ])

  private static let mainAimTitle = Phrase("law.swedish-reserved-contracts.main-aim-title")

  private static let entity = Reading(
    id: "supplier", condition: Reserved.mainAim,
    argument: Phrase("law.swedish-reserved-contracts.entity.reading.supplier"))

  /// Before the judgment, guidance let a unit of the supplier qualify.
  private static let mainAimBefore2021 = Rule(
    id: "RES-SE-02", title: mainAimTitle,
    citation: book.citation(
      "\(reservation), first paragraph 1; guidance before HFD 2021 ref. 48", .secondary,
      Phrase("rule.RES-SE-02.open-to-sheltered-workshops")),
    validity: Validity(from: CivilDate(2017, 1, 1), through: judgment.adding(days: -1)),
    application: reservedInSweden, subject: .member,
    readings: [
      entity,
      Reading(
        id: "unit", condition: .any([Reserved.mainAim, .isTrue(.unitHasMainAim)]),
        argument: Phrase("rule.RES-SE-02.reading.unit")),
    ],
    leaning: .notMet,
    question: Phrase("rule.RES-SE-02.question"))

  private static let mainAim = Rule(
    id: "RES-SE-02", title: mainAimTitle,
    citation: book.citation(
      "\(reservation), first paragraph 1; HFD 2021 ref. 48",
      Phrase("rule.RES-SE-02.open-to-sheltered-workshops-2")),
    validity: Validity(from: judgment), application: reservedInSweden, subject: .member,
    readings: [entity])

  private static let share = Rule(
    id: "RES-SE-03",
    title: Phrase("rule.RES-SE-03.title"),
    citation: book.citation(
      "\(reservation), second paragraph",
      Phrase("rule.RES-SE-03.at-least-30-percent")),
    validity: book.inForce, application: reservedInSweden, subject: .member,
    readings: SwedishShareReading.allCases.map { $0.reading(scope: .each) },
    question: SwedishShareReading.question,
    cautions: [
      Caution(
        id: "employees-below",
        unless: Reserved.share(of: .employedHeads), saidWhenUnknown: true,
        text: Phrase("rule.RES-SE-03.caution.employees-below")),
      Caution(
        id: "joint-sales-company", unless: .not(.isTrue(.jointSalesCompany)),
        text: Phrase("rule.RES-SE-03.caution.joint-sales-company")),
    ])
}
