import Values

/// Ways to buy under LUF (2016:1146), the act on utilities.
extension RouteRule {
  static let luf: [RouteRule] = [
    RouteRule(
      "RES-SE-01", .reservedContract, in: [.sweden(.luf)],
      [
        RouteBranch(.cpv(.annex2), .unsettled, RouteWords.reservedChapter19, chapter19),
        RouteBranch(.belowThreshold, .unsettled, RouteWords.reservedChapter19, chapter19),
        RouteBranch(
          .open, RouteWords.reserved,
          [.route(act, "4 kap. 16 §", "The twin of LOU 4 kap. 18 §.")],
          unsettled: [RouteWords.groupIsOpen]),
      ]),
    RouteRule("PSM-SE-01", .reservedArt77, in: [.sweden(.luf)], article77(act)),
    RouteRule(
      "PSM-SE-02", .reservedIdebure, in: [.sweden(.luf), .sweden(.luk)],
      from: CivilDate(2023, 1, 1),
      [
        RouteBranch(
          .closed, RouteWords.onlyLOU,
          [.route("LOU (2016:1145)", "19 kap. 25 a §", "The rule is in LOU alone.")])
      ]),
    RouteRule(
      "THR-04", .directAward, in: [.sweden(.luf)],
      [
        RouteBranch(
          .valueBelow(Money(minorUnits: 1_200_000_00, currency: "SEK")), .open,
          RouteWords.directBelow("1 200 000 SEK"), direct,
          unsettled: [MissingProvision.documentation]),
        RouteBranch(
          .cpv(.annex2), .unsettled, RouteWords.notRead(act), direct,
          unsettled: [MissingProvision.annex2Direct]),
        RouteBranch(.closed, RouteWords.directAbove, direct),
      ]),
    unread("BUY-01", .framework, under: .luf, act, MissingProvision.framework),
    unread("GRP-09", .lots, under: .luf, act, MissingProvision.lots),
    unread("SOC-SE-02", .socialClause, under: .luf, act, MissingProvision.socialClause),
  ]

  private static let act = "LUF (2016:1146)"

  private static let chapter19: [Citation] = [
    .route(act, "19 kap. 25 §", "The reservation that chapter 19 names.")
  ]

  private static let direct: [Citation] = [
    .route(act, "19 a kap.", "Direct award below 1 200 000 SEK.")
  ]

  /// A way that LOU has, where the act's own provision on it was not read.
  ///
  /// - Parameters:
  ///   - missing: what would settle it.
  ///   - known: what was read and bears on it.
  static func unread(
    _ id: String, _ route: RouteKind, under law: ProcurementAct, _ act: String, _ missing: Phrase,
    known: [Citation] = []
  ) -> RouteRule {
    RouteRule(
      id, route, in: [.sweden(law)],
      [
        RouteBranch(
          .unsettled, RouteWords.notRead(act), known + [.route(act, "-", .unverified, "Not read.")],
          unsettled: [missing])
      ])
  }
}
