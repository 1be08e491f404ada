import Judging
import Law
package import Values

/// What ways to buy are called in pages for people.
extension RouteKind {
  /// The way to buy, for people.
  package var phrase: Phrase {
    switch self {
    case .reservedContract:
      Phrase("route.route-kind.reserved-contract")
    case .reservedArt77:
      Phrase("route.route-kind.reserved-art77")
    case .reservedIdebure:
      Phrase("route.route-kind.reserved-idebure")
    case .framework: Phrase("route.route-kind.framework")
    case .directAward: Phrase("route.route-kind.direct-award")
    case .partnership:
      Phrase("route.route-kind.partnership")
    case .agreement:
      Phrase("route.route-kind.agreement")
    case .lots:
      Phrase("route.route-kind.lots")
    case .socialClause:
      Phrase("route.route-kind.social-clause")
    }
  }
}

extension RouteState {
  /// Whether the way is open.
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("route.route-state.open")
    case .closed: Phrase("route.route-state.closed")
    case .unsettled: Phrase("route.route-state.unsettled")
    case .depends: Phrase("route.route-state.depends")
    }
  }

  /// So that colour is never needed alone.
  package var sign: String {
    switch self {
    case .open: "✓"
    case .closed: "✗"
    case .unsettled: "§"
    case .depends: "?"
    }
  }

  /// The class in style sheets, shared with verdicts.
  var style: String {
    switch self {
    case .open: "met"
    case .closed: "not-met"
    case .unsettled: "disputed"
    case .depends: "unknown"
    }
  }
}

extension RouteInput {
  /// What about a purchase is not known and would decide.
  package var phrase: Phrase {
    switch self {
    case .act:
      Phrase("route.route-input.act")
    case .value:
      Phrase("route.route-input.value")
    case .cpv: Phrase("route.route-input.cpv")
    case .nature:
      Phrase("route.route-input.nature")
    case .buyer: Phrase("route.route-input.buyer")
    case .term: Phrase("route.route-input.term")
    case .termWithOptions:
      Phrase("route.route-input.term-with-options")
    case .threshold:
      Phrase("route.route-input.threshold")
    }
  }
}

extension Purchase.BuyerKind {
  /// The kind of buyer.
  package var phrase: Phrase {
    switch self {
    case .municipality: Phrase("route.buyer-kind.municipality")
    case .region: Phrase("route.buyer-kind.region")
    case .state: Phrase("route.buyer-kind.state")
    case .utility: Phrase("route.buyer-kind.utility")
    }
  }
}

extension Purchase.Nature {
  /// What is bought: goods, services or works.
  package var phrase: Phrase {
    switch self {
    case .goods: Phrase("route.nature.goods")
    case .services: Phrase("route.nature.services")
    case .works: Phrase("route.nature.works")
    }
  }
}
