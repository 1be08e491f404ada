import Members
import Values

/// LOU 19 kap. 25 a §: services reserved for idéburna organisationer.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2023, 1, 1))

  /// PSM-SE-02; whether registration is needed or its criteria are enough is left to two readings.
  package static let swedishIdeburen = Rule(
    id: "PSM-SE-02",
    title: Phrase("rule.PSM-SE-02.title"),
    citation: book.citation(
      "19 kap. 25 a § (SFS 2022:902); lag (2022:900) 2 and 8 §§",
      Phrase("rule.PSM-SE-02.a-legal-person-with")),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt77, .reservedOther], under: Regime.swedish, mentioning: IdeburenWords.all),
    subject: .member,
    readings: [
      Reading(
        id: "registered", condition: .all([criteria, .isTrue(.registeredIdeburen)]),
        argument: Phrase("rule.PSM-SE-02.reading.registered")),
      Reading(
        id: "criteria", condition: criteria,
        argument: Phrase("rule.PSM-SE-02.reading.criteria")),
    ],
    leaning: .met,
    question: Phrase("rule.PSM-SE-02.question"),
    cautions: [PublicServiceMission.compareStatutes],
    tests: [
      LotTest(
        of: [.reservedArt77, .reservedOther],
        .all([
          .country(["SWE"]), .mentions(IdeburenWords.all), .not(.mainCPV(.idebure)),
        ]), .conflict,
        Phrase("rule.PSM-SE-02.cpv-is-not-on", ["cpv": .open]), asking: whichProvision,
        saidWhenUnknown: true),
      LotTest(
        of: [.reservedArt77, .reservedOther],
        .all([
          .mentions(IdeburenWords.all), .directive([Directive.utilities]),
        ]), .conflict,
        Phrase("rule.PSM-SE-02.luf-has-no-reservation"),
        asking: whichProvision),
    ])

  /// I1 to I4; a registered organisation that was struck off keeps the ban on transfers for five years.
  private static let criteria = Condition.all([
    .isTrue(.exclusivelyPublicBenefit), .isTrue(.publicServiceMission),
    .isTrue(.onlyPermittedTransfers), .independent,
  ])
}
