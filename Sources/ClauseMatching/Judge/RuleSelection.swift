import Procurement

/// Which rules answer a clause under a regime.
struct RuleSelection {
  let regimes: [Regime]
  let asOf: CivilDate

  /// Rules for each member and for the group; empty where nothing has to be shown to tender.
  func rules(for clause: Clause, hasReliedOn: Bool) -> [Rule] {
    switch clause.kind {
    case .reservedArt20: reservedParticipation(hasReliedOn: hasReliedOn)
    case .reservedExecution: isSwedish ? named(["RES-SE-01"]) : [unmodelled(clause)]
    case .turnover, .targetShare, .certificate: documented(clause)
    case .reservedArt77, .reservedOther, .groupLegalForm: [unmodelled(clause)]
    case .employment, .labourLaw, .socialOther, .accessibility, .preference, .references:
      [statistical]
    }
  }

  /// Chapter 19 does not make 4:18 apply, but the bidder answers what is published: the same tests.
  private func reservedParticipation(hasReliedOn: Bool) -> [Rule] {
    guard isSwedish else { return named(["RES-EU-01"]) }
    let own = ["RES-SE-02", "RES-SE-03", "RES-SE-04", "RES-SE-05"]
    let group = ["RES-GRP-01.aim", "RES-GRP-01.share"]
    return named(own + group + (hasReliedOn ? ["RES-GRP-02"] : []))
  }

  private func documented(_ clause: Clause) -> [Rule] {
    guard let requirement = clause.requirement else { return [unmodelled(clause)] }
    switch requirement.content {
    case .turnover(let money): return [.turnover(money, subject: requirement.subject)]
    case .targetShare(let ratio): return [.documentedShare(ratio, subject: requirement.subject)]
    case .certificate: return [unmodelled(clause)]
    }
  }

  private var isSwedish: Bool { regimes.allSatisfy(\.isSwedish) && !regimes.isEmpty }

  private func named(_ ids: [String]) -> [Rule] {
    ids.compactMap { RuleCatalogue.rule($0, on: asOf) }
  }

  /// A clause that no rule here answers stays open: silence would read as a yes.
  private func unmodelled(_ clause: Clause) -> Rule {
    Rule(
      id: "OPEN-\(clause.kind.rawValue)",
      title: Phrase(
        en: "No rule is modelled yet for this clause",
        sv: "Ingen regel finns ännu för den här klausulen"),
      citation: Citation(
        act: "samanbud", provision: "-",
        gist: "A person must read the clause in the documents and decide.",
        standing: .proposal, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(2016, 1, 1)), subject: .group,
      readings: [
        Reading(
          id: "open", scope: .each, condition: .all([]),
          argument: Phrase(en: "To be read by a person", sv: "Ska läsas av en människa"))
      ],
      question: nil,
      cap: Phrase(
        en: "Read the clause in the documents and decide",
        sv: "Läs klausulen i dokumenten och ta ställning"))
  }

  /// SOC-EU-01: social codes say what the buyer is after; they reserve nothing and ask for no proof.
  private var statistical: Rule {
    Rule(
      id: "SOC-EU-01",
      title: Phrase(
        en: "A social objective is stated; it reserves nothing",
        sv: "Ett socialt mål anges; det reserverar ingenting"),
      citation: Citation(
        act: "eForms", provision: "BT-06, BT-754, BT-775",
        gist: "Codes of strategy and statistics; terms stand in BT-70 or the documents.",
        standing: .verified, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(2016, 1, 1)), subject: .group, readings: [])
  }
}
