import Values

/// LOU 19 kap. 25 § and its twin in LUF: certain services reserved for organisations with a public mission.
extension Rule {
  /// PSM-SE-01 in its two wordings, before and from 2022-02-01.
  package static let swedishPublicServiceMission: [Rule] = [missionBefore2022, mission]

  private static let answers = Application(to: [.reservedArt77], under: Regime.swedish)

  private static let title = Phrase("law.swedish-public-service-mission.title")

  /// The same rule stood in 19 kap. 6 a §, whose first day was not found.
  private static let missionBefore2022: Rule = {
    let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
    return Rule(
      id: "PSM-SE-01", title: title,
      citation: book.citation(
        "19 kap. 6 a § (now 25 §)", .unverified,
        Phrase("rule.PSM-SE-01.earlier-place-of-the")),
      validity: Validity(from: CivilDate(2017, 1, 1), through: CivilDate(2022, 1, 31)),
      application: answers, subject: .member, readings: PublicServiceMission.readings,
      leaning: .notMet, question: PublicServiceMission.question,
      cap: Phrase("rule.PSM-SE-01.cap"),
      cautions: [PublicServiceMission.compareStatutes])
  }()

  private static let mission: Rule = {
    let book = ActBook("LOU (2016:1145)", from: CivilDate(2022, 2, 1))
    return Rule(
      id: "PSM-SE-01", title: title,
      citation: book.citation(
        "19 kap. 25 § (LUF 19 kap. 25 §; SFS 2021:1110, 2021:1111)",
        Phrase("rule.PSM-SE-01.the-supplier-s-aim")),
      validity: book.inForce, application: answers, subject: .member,
      readings: PublicServiceMission.readings, leaning: .notMet,
      question: PublicServiceMission.question,
      cautions: [PublicServiceMission.compareStatutes],
      tests: limits)
  }()

  private static let clause: [ClauseKind] = [.reservedArt77]

  /// A text that means 25 a § is held against the other list instead: see ``swedishIdeburen``.
  private static let limits = [
    LotTest(
      of: clause,
      .all([here, .not(.mentions(IdeburenWords.all)), .not(.mainCPV(.article77))]), .conflict,
      Phrase("law.swedish-public-service-mission.limits", ["cpv": .open]),
      asking: whichProvision, saidWhenUnknown: true),
    LotTest(
      of: clause,
      .all([here, .not(.termAtMost(months: 36, withRenewals: false))]), .conflict,
      Phrase("law.swedish-public-service-mission.limits.the-contract-runs-for"),
      asking: whichProvision, saidWhenUnknown: true),
    LotTest(
      of: clause,
      .all([
        here, .termAtMost(months: 36, withRenewals: false),
        .not(.termAtMost(months: 36, withRenewals: true)),
      ]), .needsDecision,
      Phrase("law.swedish-public-service-mission.limits.with-its-renewals-the"),
      asking: whichProvision, saidWhenUnknown: true),
    LotTest(
      of: clause, .all([here, .not(.regime(Regime.chapter19))]), .needsDecision,
      Phrase("law.swedish-public-service-mission.limits.19-kap-25-stands"),
      asking: whichProvision),
  ]

  private static let here = LotCondition.country(["SWE"])
}

/// Words by which a Swedish text means 19 kap. 25 a §, in lower case.
enum IdeburenWords {
  static let all = ["25 a §", "25a §", "idébur", "idebur"]
}
