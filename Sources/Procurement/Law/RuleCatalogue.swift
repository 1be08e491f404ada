/// Every rule that holds whatever a notice says, one file an act or scheme.
package enum RuleCatalogue {
  package static let all: [Rule] =
    Rule.directive2014 + Rule.swedishReservedContracts + Rule.asf2016
    + [.socialObjective]

  /// The wording of `id` that holds on `day`.
  package static func rule(_ id: String, on day: CivilDate) -> Rule? {
    all.first { $0.id == id && $0.validity.covers(day) }
  }

  /// A wording of `id` whatever its days, to say that none that we know was in force.
  package static func anyWording(of id: String) -> Rule? { all.first { $0.id == id } }
}
