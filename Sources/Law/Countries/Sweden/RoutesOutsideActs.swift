/// Ways to work together that no procurement act sets out.
extension RouteRule {
  static let outsideTheActs: [RouteRule] = [
    RouteRule(
      "BUY-01", .partnership, in: everyAct,
      [
        RouteBranch(
          .unsettled, RouteWords.partnership,
          [
            .route(
              "UHM", "guidance on IOP",
              "No act regulates it; it must be compatible with procurement and state-aid rules."),
            .route(
              "KamR Göteborg", "2019-05-08, 3556-18",
              "An IOP was a service contract that should have been procured."),
          ], unsettled: [RouteWords.isItAContract])
      ]),
    RouteRule(
      "BUY-01", .agreement, in: everyAct,
      [
        RouteBranch(
          .depends, RouteWords.agreement,
          [
            .route(
              "LOU (2016:1145)", "-", .unverified,
              "Outside the act unless it is a contract for pecuniary interest.")
          ], unsettled: [RouteWords.isItAContract])
      ]),
  ]

  private static let everyAct = ProcurementAct.swedish.map(RouteRule.Scope.sweden)
}
