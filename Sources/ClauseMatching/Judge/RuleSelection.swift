import Procurement

/// Which rules answer a clause under a regime.
struct RuleSelection {
  let regimes: [Regime]
  /// The day of the call.
  let lawOn: CivilDate
  /// Whether several operators tender together.
  let isGroup: Bool

  /// Rules for each member and for the group; empty where nothing has to be shown to tender.
  func rules(for clause: Clause, hasReliedOn: Bool) -> [Rule] {
    switch clause.kind {
    case .reservedArt20: reservedParticipation(hasReliedOn: hasReliedOn)
    case .reservedExecution: isSwedish ? named(["RES-SE-01"]) : [.unmodelled(clause.kind)]
    case .turnover, .targetShare, .certificate: documented(clause)
    case .reservedArt77, .reservedOther, .groupLegalForm, .jointLiability, .references,
      .selectionOther:
      [.unmodelled(clause.kind)]
    case .employment, .labourLaw, .socialOther, .accessibility, .preference:
      [.socialObjective]
    }
  }

  /// Chapter 19 does not make 4:18 apply, but the bidder answers what is published: the same tests.
  private func reservedParticipation(hasReliedOn: Bool) -> [Rule] {
    if regimes.contains(.outside), regimes.count == 1 { return [.unmodelled(.reservedArt20)] }
    guard isSwedish else { return named(["RES-EU-01"]) }
    let own = ["RES-SE-02", "RES-SE-03", "RES-SE-04", "RES-SE-05"]
    let group = isGroup ? ["RES-GRP-01.aim", "RES-GRP-01.share"] : []
    return named(own + group + (hasReliedOn ? ["RES-GRP-02"] : []))
  }

  private func documented(_ clause: Clause) -> [Rule] {
    guard let requirement = clause.requirement else { return [.unmodelled(clause.kind)] }
    switch requirement.content {
    case .turnover(let money):
      return [.turnover(money, subject: requirement.subject, under: regimes)]
    case .targetShare(let ratio): return [.documentedShare(ratio, subject: requirement.subject)]
    case .certificate: return [.unmodelled(clause.kind)]
    }
  }

  private var isSwedish: Bool { regimes.allSatisfy(\.isSwedish) && !regimes.isEmpty }

  private func named(_ ids: [String]) -> [Rule] {
    ids.compactMap { RuleCatalogue.rule($0, on: lawOn) ?? RuleCatalogue.anyWording(of: $0) }
  }
}
