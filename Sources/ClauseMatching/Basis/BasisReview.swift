package import Procurement

/// Asks whether a clause stands on firm ground for its lot: what a procurement officer must see before
/// publishing, and a bidder may want to ask about. Never changes who is eligible.
package struct BasisReview: Sendable {
  private let regime: RegimeFinding
  private let lot: Lot

  package init(of lot: Lot, under regime: RegimeFinding) {
    self.lot = lot
    self.regime = regime
  }

  /// One finding for each remark; a clause without remarks has a sound basis as far as modelled.
  package func findings(for clauses: [Clause]) -> [BasisFinding] {
    clauses.flatMap { clause -> [BasisFinding] in
      switch clause.kind {
      case .reservedArt20: reservation(clause, among: clauses)
      case .turnover: turnoverCap(clause)
      default: []
      }
    }
  }

  private func reservation(_ clause: Clause, among clauses: [Clause]) -> [BasisFinding] {
    var found: [BasisFinding] = []
    if regime.candidates.contains(where: \.isSwedish),
      clauses.contains(where: { $0.kind == .reservedExecution })
    {
      found.append(finding(clause, "RES-SE-01", .conflict, Self.eitherOr))
    }
    switch regime.settled {
    case .swedenLOUChapter19, .swedenLUFChapter19:
      found.append(finding(clause, "REG-02", .needsDecision, Self.chapter19))
    case .some(let regime) where regime.hasSwedishReservation: break
    case .some(.outside):
      found.append(finding(clause, "REG-01", .needsDecision, Self.outside))
    case .some(.directiveOnly), .some(.denmarkPartII):
      found.append(finding(clause, "RES-EU-01", .needsDecision, Self.nationalRule))
    default:
      found.append(finding(clause, regime.reasons.first?.ruleID ?? "REG-01", .needsDecision, open))
    }
    return found
  }

  /// GRP-03: LOU 14 kap. 4 §, at most twice the estimated value; not in chapter 19.
  private func turnoverCap(_ clause: Clause) -> [BasisFinding] {
    guard case .turnover(let required) = clause.requirement?.content,
      regime.candidates.contains(.swedenLOUFull)
    else { return [] }
    guard let value = lot.estimatedValue?.value, value.currency == required.currency,
      value.minorUnits > 0
    else {
      return [finding(clause, "GRP-03", .needsDecision, Self.noValue)]
    }
    // Without doubling the value, which could be too large to double.
    guard required.minorUnits - value.minorUnits > value.minorUnits else { return [] }
    return [finding(clause, "GRP-03", .needsDecision, Self.overCap(required, value))]
  }

  private var open: Phrase {
    let reason = regime.reasons.first?.text
    return Phrase(
      en: "which rules govern this lot is open: \(reason?.english ?? "unknown")",
      sv: "vilka regler som styr delen är öppet: \(reason?.swedish ?? "okänt")")
  }

  private func finding(
    _ clause: Clause, _ rule: String, _ state: BasisFinding.State, _ text: Phrase
  ) -> BasisFinding {
    BasisFinding(clause: clause, lot: lot.id, ruleID: rule, state: state, text: text)
  }

  private static let eitherOr = Phrase(
    en: """
      participation is reserved and performance within a programme is prescribed as well; LOU 4 kap. \
      18 § allows one or the other
      """,
    sv: """
      både deltagandet är reserverat och fullgörande inom ett program föreskrivs; LOU 4 kap. 18 § \
      tillåter det ena eller det andra
      """)

  private static let chapter19 = Phrase(
    en: """
      chapter 19 governs this lot, and it names other reservations than 4 kap. 18 §; whether a buyer \
      may reserve like this there is disputed
      """,
    sv: """
      19 kap. styr delen, och där nämns andra reservationer än 4 kap. 18 §; om köparen får reservera så \
      är omtvistat
      """)

  private static let outside = Phrase(
    en: "defence procurement: its own rules on reservations are not modelled",
    sv: "försvarsupphandling: dess egna regler om reservationer finns inte här")

  private static let nationalRule = Phrase(
    en: "the national rule on reserved contracts is not modelled; the directive's rule was used",
    sv: "den nationella regeln om reserverade kontrakt finns inte här; direktivets regel användes")

  private static let noValue = Phrase(
    en: "the lot's estimated value is not stated, so the cap of twice the value cannot be checked",
    sv: "delens uppskattade värde anges inte, så taket om två gånger värdet kan inte prövas")

  private static func overCap(_ required: Money, _ value: Money) -> Phrase {
    Phrase(
      en: """
        the turnover asked for, \(required), is more than twice the lot's value, \(value): LOU 14 kap. \
        4 § wants special reasons stated
        """,
      sv: """
        den krävda omsättningen \(required) är mer än två gånger delens värde \(value): LOU 14 kap. 4 § \
        kräver att särskilda skäl anges
        """)
  }
}
