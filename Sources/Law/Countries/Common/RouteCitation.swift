<<<<<<<< HEAD:Sources/Law/Countries/Common/RouteCatalogue.swift
import Values

/// Every rule on ways to buy, one file an act.
package enum RouteCatalogue {
  package static let all: [RouteRule] =
    RouteRule.lou + RouteRule.luf + RouteRule.luk + RouteRule.outsideTheActs + RouteRule.udbudsloven
    + RouteRule.directives

  static let readOn = CivilDate(2026, 11, 21)
}

|||||||| c5841ad:Sources/Procurement/Law/RouteCatalogue.swift
/// Every rule on ways to buy, one file an act.
package enum RouteCatalogue {
  package static let all: [RouteRule] =
    RouteRule.lou + RouteRule.luf + RouteRule.luk + RouteRule.outsideTheActs + RouteRule.udbudsloven
    + RouteRule.directives

  static let readOn = CivilDate(2026, 11, 21)
}

========
>>>>>>>> house/house:Sources/Law/Countries/RouteCitation.swift
extension Citation {
  /// A citation for a way to buy.
  static func route(
    _ act: String, _ provision: String, _ standing: Standing, _ gist: String
  ) -> Citation {
    Citation(
      act: act, provision: provision, gist: gist, standing: standing,
      verifiedOn: CivilDate(2026, 11, 21))
  }

  /// A citation that was read in the primary text or an official page.
  static func route(_ act: String, _ provision: String, _ gist: String) -> Citation {
    route(act, provision, .verified, gist)
  }
}
