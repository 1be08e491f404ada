import Values

/// Ways to buy where the directive's rule is known and the national one is not modelled.
extension RouteRule {
  static let directives: [RouteRule] = [
    RouteRule(
      "RES-EU-01", .reservedContract, in: [.otherMemberState], from: inForce,
      [
        RouteBranch(
          .depends, RouteWords.national,
          [
            .route(act, "Art. 20", .secondary, "States may let buyers reserve."),
            .route("CJEU", "C-598/19 Conacee", "States may add criteria of their own."),
          ], unsettled: [RouteWords.nationalFigure])
      ]),
    RouteRule(
      "PSM-EU-01", .reservedArt77, in: [.otherMemberState], from: inForce,
      [
        RouteBranch(.not(.cpv(.article77)), .closed, RouteWords.cpvNotListed, sdk),
        RouteBranch(.not(.months(atMost: 36)), .closed, RouteWords.overThreeYears, sdk),
        RouteBranch(
          .depends, RouteWords.national,
          [
            .route(act, "Art. 77", .unverified, "Listed services, three years at most."),
            .route("CJEU", "C-436/20 ASADE", "Limits to reservations for non-profits."),
          ]),
      ]),
    national("BUY-01", .framework, "Art. 33"), national("THR-04", .directAward, "Art. 4, 32"),
    national("GRP-09", .lots, "Art. 46"), national("SOC-SE-02", .socialClause, "Art. 70"),
  ]

  private static let act = "Directive 2014/24/EU"
  private static let inForce = CivilDate(2016, 4, 18)

  private static func national(
    _ id: String, _ route: RouteKind, _ article: String
  ) -> RouteRule {
    RouteRule(
      id, route, in: [.otherMemberState], from: inForce,
      [
        RouteBranch(
          .depends, RouteWords.national, [.route(act, article, .unverified, "Not read.")])
      ])
  }
}
