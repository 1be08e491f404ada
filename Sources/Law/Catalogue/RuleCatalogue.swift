package import Values

/// Every rule that holds whatever a notice says, one file an act or scheme.
package enum RuleCatalogue {
  package static let all: [Rule] =
    Rule.governingLaw + [.danishGoverningLaw] + Rule.swedishGoverningLaw
    + Rule.directive2014 + Rule.swedishReservedContracts + Rule.reservedContractsOfGroups
    + Rule.danishReservedContracts + [.article77Directive]
    + Rule.swedishPublicServiceMission + [.swedishIdeburen]
    + Rule.swedishSocialConsiderations + Rule.danishSocialClauses + Rule.noticeCodes
    + Rule.groupsOfSuppliers + Rule.permits + Rule.competitionLaw
    + SchemeCatalogue.all.flatMap(\.rules) + [.reasonableness] + Rule.rsvRemarks
    + [.otherWaysOfBuying] + Rule.thresholds + Rule.procedureDays + Rule.dataProtection

  /// The wording of `id` that holds on `day`.
  package static func rule(_ id: String, on day: CivilDate) -> Rule? {
    all.first { $0.id == id && $0.validity.covers(day) }
  }

  /// Every wording of a rule, the earliest first; of an entry of the rule book, all its parts.
  package static func wordings(of id: String) -> [Rule] {
    all.filter { $0.id == id || $0.entry == id[...] }
      .sorted { ($0.id, $0.validity.from) < ($1.id, $1.validity.from) }
  }

  /// The wording of each rule that was law on `day`; where none of a rule's was, its earliest one, so that
  /// it can be said that no wording is known.
  package static func wordings(on day: CivilDate) -> [Rule] {
    var seen: Set<String> = []
    return all.compactMap { rule in
      guard seen.insert(rule.id).inserted else { return nil }
      return Self.rule(rule.id, on: day) ?? rule
    }
  }
}
