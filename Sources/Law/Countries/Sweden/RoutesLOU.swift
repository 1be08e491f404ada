import Values

/// Ways to buy under LOU (2016:1145).
extension RouteRule {
  static let lou: [RouteRule] = [
    RouteRule(
      "RES-SE-01", .reservedContract, in: [.sweden(.lou)],
      [
        RouteBranch(.cpv(.annex2), .unsettled, RouteWords.reservedChapter19, chapter19),
        RouteBranch(.belowThreshold, .unsettled, RouteWords.reservedChapter19, chapter19),
        RouteBranch(
          .open, RouteWords.reserved,
          [
            .route(
              act, "4 kap. 18 §",
              "A buyer may reserve participation, or prescribe performance in a sheltered programme."
            )
          ], unsettled: [RouteWords.groupIsOpen]),
      ]),
    RouteRule("PSM-SE-01", .reservedArt77, in: [.sweden(.lou)], article77(act)),
    RouteRule(
      "PSM-SE-02", .reservedIdebure, in: [.sweden(.lou)], from: CivilDate(2023, 1, 1),
      [
        RouteBranch(.not(.cpv(.idebure)), .closed, RouteWords.cpvNotListed, idebure),
        RouteBranch(
          .open, RouteWords.idebure, idebure, unsettled: [RouteWords.unregisteredIsOpen]),
      ]),
    RouteRule(
      "BUY-01", .framework, in: [.sweden(.lou)],
      [
        RouteBranch(
          .open, RouteWords.framework,
          [
            .route(act, "4 kap. 5 §, 19 kap. 4 §", "Groups may tender; no legal form is needed."),
            .route(act, "14 kap. 4 §", "A framework's turnover limit, so that the act knows it."),
          ])
      ]),
    RouteRule(
      "THR-04", .directAward, in: [.sweden(.lou)],
      [
        RouteBranch(
          .all([.cpv(.annex2), .belowThreshold]), .open, RouteWords.directAnnex2, direct),
        RouteBranch(
          .all([.cpv(.annex2), .not(.belowThreshold)]), .closed, RouteWords.directAbove, direct),
        RouteBranch(
          .valueBelow(Money(minorUnits: 700_000_00, currency: "SEK")), .open,
          RouteWords.directBelow("700 000 SEK", documentedAbove: "100 000 SEK"), direct),
        RouteBranch(.closed, RouteWords.directAbove, direct),
      ]),
    RouteRule(
      "GRP-09", .lots, in: [.sweden(.lou)],
      [
        RouteBranch(
          .open, RouteWords.lots,
          [
            .route(
              act, "4 kap. 13-17 §§", "Division into lots; not by its own force in chapter 19."),
            .route(act, "5 kap. 8 §", "Small lots outside the threshold, up to a fifth."),
          ])
      ]),
    RouteRule(
      "SOC-SE-02", .socialClause, in: [.sweden(.lou)],
      [
        RouteBranch(.cpv(.annex2), .open, RouteWords.socialChapter19, socialChapter19),
        RouteBranch(.belowThreshold, .open, RouteWords.socialChapter19, socialChapter19),
        RouteBranch(
          .open, RouteWords.social,
          [
            .route(act, "17 kap. 1 §", "Special terms, linked to the subject and stated."),
            .route(act, "17 kap. 2-5 §§", "Labour-law terms where they are needed."),
          ]),
      ]),
  ]

  private static let act = "LOU (2016:1145)"

  private static let chapter19: [Citation] = [
    .route(act, "1 kap. 4 §, 19 kap. 1-2 §§", "Chapter 19 governs; principles apply."),
    .route(act, "19 kap. 25 §, 25 a §", "The reservations that chapter 19 names."),
  ]

  private static let idebure: [Citation] = [
    .route(act, "19 kap. 25 a § (SFS 2022:902)", "A reservation for idéburna organisationer.")
  ]

  private static let direct: [Citation] = [
    .route(act, "19 a kap. 2 §, 11 §", "Limits of direct award; documents above 100 000 SEK."),
    .route(act, "5 kap. 3 §, 6-7 §§", "The whole value counts; no splitting."),
  ]

  private static let socialChapter19: [Citation] = [
    .route(act, "19 kap. 2-3 §§", "Principles; social considerations should be taken.")
  ]

  /// The same in LOU and LUF, 19 kap. 25 § in both.
  static func article77(_ act: String) -> [RouteBranch] {
    let citations: [Citation] = [
      .route(act, "19 kap. 25 §", "A reservation for listed services, three years at most.")
    ]
    return [
      RouteBranch(.not(.cpv(.article77)), .closed, RouteWords.cpvNotListed, citations),
      RouteBranch(.not(.months(atMost: 36)), .closed, RouteWords.overThreeYears, citations),
      RouteBranch(
        .not(.monthsWithOptions(atMost: 36)), .unsettled, RouteWords.optionsAreOpen, citations),
      RouteBranch(
        .open, RouteWords.article77, citations, unsettled: [RouteWords.groupBarIsOpen]),
    ]
  }
}
