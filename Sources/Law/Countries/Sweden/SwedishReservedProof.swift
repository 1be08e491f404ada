import Members
import Values

/// When and how the right to a reserved contract is shown, and who may do the work: RES-SE-04 to RES-SE-06.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  static let timeOfReservation = Rule(
    id: "RES-SE-04",
    title: Phrase("rule.RES-SE-04.title"),
    citation: book.citation(
      "\(reservation); prop. 2015/16:195, as reported by UHM; 17 kap. 9-14 §§",
      Phrase("rule.RES-SE-04.the-test-must-be")),
    validity: book.inForce, application: reservedInSweden, subject: .member,
    readings: [
      Reading(
        id: "dated",
        condition: .isKnown([.occupiedHeads, .occupiedTargetHeads]),
        argument: Phrase("rule.RES-SE-04.reading.dated"))
    ],
    cautions: [
      Caution(
        id: "old-count", unless: .isRecent(.occupiedHeads, days: 365),
        text: Phrase("rule.RES-SE-04.caution.old-count"))
    ], holdsThroughTerm: true)

  static let proofOfReservation = Rule(
    id: "RES-SE-05",
    title: Phrase("rule.RES-SE-05.title"),
    citation: book.citation(
      "\(reservation); UHM guidance; FR Stockholm 23226-19, 23629-19, 23462-19 (reasons not read)",
      Phrase("rule.RES-SE-05.the-supplier-must-be")),
    validity: book.inForce, application: reservedInSweden, subject: .member,
    readings: [
      Reading(
        id: "documents",
        condition: .all([
          .any([.isKnown([.integrationIsMainAim]), .isKnown([.shelteredWorkshop])]),
          .isKnown([.occupiedHeads, .occupiedTargetHeads]),
        ]),
        argument: Phrase("rule.RES-SE-05.reading.documents"))
    ])

  static let subcontractorsOfReserved = Rule(
    id: "RES-SE-06",
    title: Phrase("rule.RES-SE-06.title"),
    citation: book.citation(
      "14 kap. 8 §, 17 kap. 6 §; prop. 2015/16:195 as reported by UHM; KOFA 2017/133; DAJ 2011",
      .secondary,
      Phrase("rule.RES-SE-06.who-does-the-work")),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt20], under: Regime.swedish, tenderers: .subcontracting),
    subject: .subcontractor,
    readings: [
      Reading(
        id: "eligible", condition: .all([Reserved.mainAim, Reserved.share(of: .occupiedHeads)]),
        argument: Phrase("rule.RES-SE-06.reading.eligible")),
      Reading(
        id: "irrelevant", condition: .isKnown([]),
        argument: Phrase("rule.RES-SE-06.reading.irrelevant")
      ),
    ],
    leaning: .met,
    question: Phrase("rule.RES-SE-06.question"))
}
