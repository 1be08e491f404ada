import Values

/// Ways to buy under LUK (2016:1147), the act on concessions; what it shares with LUF stands there.
extension RouteRule {
  static let luk: [RouteRule] = [
    RouteRule(
      "RES-SE-01", .reservedContract, in: [.sweden(.luk)],
      [
        RouteBranch(
          .open, RouteWords.reserved,
          [.route(act, "4 kap. 8 §", "The twin of LOU 4 kap. 18 §.")],
          unsettled: [RouteWords.groupIsOpen])
      ]),
    unread("PSM-SE-01", .reservedArt77, under: .luk, act, MissingProvision.article77),
    RouteRule(
      "THR-04", .directAward, in: [.sweden(.luk)],
      [
        RouteBranch(
          .valueBelowShareOfConcessionThreshold(.percent(5)), .open,
          RouteWords.directBelowShare, direct),
        RouteBranch(.closed, RouteWords.directAbove, direct),
      ]),
    unread(
      "BUY-01", .framework, under: .luk, act, MissingProvision.framework,
      known: [.route(act, "4 kap. 5 §", "Groups may tender; no legal form is needed.")]),
    unread("GRP-09", .lots, under: .luk, act, MissingProvision.lots),
    unread("SOC-SE-02", .socialClause, under: .luk, act, MissingProvision.socialClause),
  ]

  private static let act = "LUK (2016:1147)"

  private static let direct: [Citation] = [
    .route(act, "15 kap. 6 §", "Direct award below five per cent of the threshold.")
  ]
}
