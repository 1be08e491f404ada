import Values

extension Jurisdiction {
  /// The directives, which stand for every country without a value of its own.
  package static let europeanUnion: Jurisdiction = {
    var law = Jurisdiction(country: nil, money: NationalMoney("EUR"), languages: [])
    law.rules = [
      .governingLaw: Rule.governingLaw,
      .reservedContracts: Rule.directive2014,
      .publicServiceMission: [.article77Directive],
      .noticeCodes: Rule.noticeCodes,
      .groups: Rule.groupsOfSuppliers + Rule.permits,
      .competition: Rule.competitionLaw,
      .thresholds: Rule.thresholds,
      .deadlines: Rule.procedureDays,
      .dataProtection: Rule.dataProtection,
    ]
    law.regimes = [.directiveOnly, .outside]
    law.routes = RouteRule.directives
    law.thresholds = Threshold.euros
    law.attestations = StandardCatalogue.all
    return law
  }()
}

extension Regime {
  /// A directive of 2014 applies, and the national law is not modelled here.
  package static let directiveOnly = Regime(
    "EU-other",
    Phrase("law.european-union.regime.directive-only"))
  /// Defence, or no directive named: nothing here applies by its own force.
  package static let outside = Regime(
    "outside",
    Phrase("law.european-union.regime.outside"))
}

extension RouteRule.Scope {
  /// Another state that the directives bind.
  package static let otherMemberState = RouteRule.Scope(country: nil)
}

/// The directives by their CELEX numbers, as BT-01 names them.
package enum Directive {
  /// Directive 2014/23/EU, on concessions.
  package static let concessions = "32014L0023"
  /// Directive 2014/24/EU, on contracts of public authorities.
  package static let classical = "32014L0024"
  /// Directive 2014/25/EU, on water, energy, transport and postal services.
  package static let utilities = "32014L0025"
  /// Directive 2009/81/EC, on defence and security.
  package static let defence = "32009L0081"
  /// The directives that say which law governs; a notice may name other acts beside them.
  package static let all = [classical, utilities, concessions, defence]
}
