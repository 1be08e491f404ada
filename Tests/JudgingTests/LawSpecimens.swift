import Law
import Members
import Values

extension Specimen {
  /// A clause that somebody read in the documents of a specimen's only lot.
  static func briefClause(
    _ kind: ClauseKind, _ quote: String, requirement: Requirement.Content? = nil,
    subject: Requirement.Subject = .group
  ) -> Clause {
    let place = DocumentPlace(document: "AF", page: "4", quote: quote)
    return Clause(
      id: "LOT-0001/\(kind.rawValue)/brief/1", kind: kind, lots: [LotID("LOT-0001")],
      origin: .brief, file: "brief.xml", source: source("/text"),
      quote: quote, language: "SWE",
      requirement: requirement.map {
        Requirement(content: $0, subject: subject, origin: place, source: source("/brief"))
      })
  }

  /// Meets every predicate of the Article 77 family and of 19 kap. 25 a §, unless told otherwise.
  static func mission(
    _ id: String = "M1", without missing: [FactName] = [],
    _ changed: [FactName: FactValue] = [:]
  ) -> EconomicOperator {
    var facts: [FactName: FactValue] = [
      .publicServiceMission: .flag(true), .surplusRule: .word("all"),
      .participatoryStructure: .flag(true), .wonUnderArticle77: .flag(false),
      .exclusivelyPublicBenefit: .flag(true), .onlyPermittedTransfers: .flag(true),
      .publicControl: .flag(false),
    ]
    facts.merge(changed) { $1 }
    for name in missing { facts[name] = nil }
    return economicOperator(id, facts)
  }

  static func certificate(
    _ scheme: String, from: CivilDate = CivilDate(2024, 1, 1), through: CivilDate? = nil
  ) -> Certificate {
    Certificate(
      scheme: scheme, issuer: "Exempel", number: "1", validFrom: from, validThrough: through,
      checkedOn: through == nil ? day : nil)
  }
}
