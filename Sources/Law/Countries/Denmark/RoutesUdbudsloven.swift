import Values

/// Ways to buy in Denmark: nothing that rests on the wording of §§ 54 and 190 is surer than unsettled.
extension RouteRule {
  static let udbudsloven: [RouteRule] = [
    RouteRule(
      "RES-DK-01", .reservedContract, in: [.denmark], from: inForce,
      [
        RouteBranch(
          .unsettled, RouteWords.danishReserved,
          [
            .route(act, "§ 54", .secondary, "Reserved contracts above the threshold."),
            .route(act, "§§ 186-193", .secondary, "Light regime and below the thresholds."),
          ], unsettled: [RouteWords.danishWording])
      ]),
    RouteRule(
      "PSM-DK-01", .reservedArt77, in: [.denmark], from: inForce,
      [
        RouteBranch(.not(.cpv(.article77)), .closed, RouteWords.cpvNotListed, sdk),
        RouteBranch(.not(.months(atMost: 36)), .closed, RouteWords.overThreeYears, sdk),
        RouteBranch(
          .unsettled, RouteWords.danishReserved,
          [.route(act, "§ 190", .secondary, "Listed services, three years at most.")],
          unsettled: [RouteWords.danishWording]),
      ]),
    unread("BUY-01", .framework, MissingProvision.framework),
    unread("THR-04", .directAward, MissingProvision.danishPurchases),
    unread("GRP-09", .lots, MissingProvision.lots),
    foreign(.reservedIdebure), foreign(.partnership), foreign(.agreement),
    RouteRule(
      "SOC-DK-01", .socialClause, in: [.denmark], from: inForce,
      [
        RouteBranch(
          .open, RouteWords.danishSocial,
          [
            .route(
              "denansvarligeindkober.dk", "arbejdsklausuler",
              "State authorities insert labour clauses; municipalities and regions are advised to."),
            .route(act, "§ 176", .secondary, "Terms of performance, linked to the subject."),
          ])
      ]),
  ]

  private static let act = "Udbudsloven (lov 1564 af 15/12/2015)"
  private static let inForce = CivilDate(2016, 1, 1)

  /// What the notice's own rules refuse, whatever the national text says.
  static let sdk: [Citation] = [
    .route("eForms SDK", "BR-BT-00262-0200, BR-BT-00036-0150", "res-pub-ser needs both.")
  ]

  private static func unread(
    _ id: String, _ route: RouteKind, _ missing: Phrase
  ) -> RouteRule {
    RouteRule(
      id, route, in: [.denmark], from: inForce,
      [
        RouteBranch(
          .unsettled, RouteWords.notRead("Udbudsloven"),
          [.route(act, "-", .unverified, "Not read.")], unsettled: [missing])
      ])
  }

  private static func foreign(_ route: RouteKind) -> RouteRule {
    RouteRule(
      route == .reservedIdebure ? "PSM-SE-02" : "BUY-01", route,
      in: [.denmark, .otherMemberState], from: inForce,
      [
        RouteBranch(
          .unsettled, RouteWords.swedishOnly,
          [.route("LOU (2016:1145)", "19 kap. 25 a §; BUY-01", "A Swedish way to buy.")])
      ])
  }
}
