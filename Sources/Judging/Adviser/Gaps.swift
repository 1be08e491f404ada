package import Law
package import Members
package import Values

/// The adviser: what an operator lacks for some rules or a scheme, and what would do.
///
/// Pure: the same operator, rules and day give the same report, with no clock.
package enum Gaps {
  /// - Parameters:
  ///   - day: the day judged on.
  ///   - days: how many days ahead ends of evidence and reviews are looked for.
  package static func of(
    _ economicOperator: EconomicOperator, rules: [Rule], on day: CivilDate, within days: Int
  ) -> GapReport {
    report(
      GapFinder(economicOperator, rules: rules, day: day), scheme: nil, groups: [], within: days)
  }

  /// The rules of a scheme, and its certificate.
  ///
  /// - Parameter groups: the groups that the operator belonged to on `day`, with what they hold themselves.
  /// - Returns: a report without rules where the scheme is not for enterprises of this country.
  package static func of(
    _ economicOperator: EconomicOperator, scheme: CertificationScheme, groups: [GroupSystem] = [],
    on day: CivilDate, within days: Int
  ) -> GapReport {
    let rules = scheme.isFor(economicOperator) ? scheme.rules : []
    let finder = GapFinder(economicOperator, rules: rules, day: day)
    return report(finder, scheme: scheme, groups: groups, within: days)
  }

  private static func report(
    _ finder: GapFinder, scheme: CertificationScheme?, groups: [GroupSystem], within days: Int
  ) -> GapReport {
    let subject = finder.economicOperator
    let certified = scheme.flatMap { scheme in
      scheme.isFor(subject) && scheme.attestation != .none
        ? CertificateOutlook(scheme, of: subject, groups: groups) : nil
    }
    let lapses = LapseFinder(finder: finder, within: days)
    let rules = finder.rules.map { finder.gap(for: $0, fall: lapses.fall(of: $0)) }
    let steps =
      finder.steps(for: rules)
      + (certified?.steps(on: finder.day, rulesAre: Verdict.together(rules.map(\.verdict))) ?? [])
    return GapReport(
      operatorID: subject.id, operatorName: subject.name, scheme: scheme, asOf: finder.day,
      within: days, standing: certified?.standing(on: finder.day), rules: rules,
      steps: steps.enumerated().sorted {
        ($0.element.effort, $0.offset) < ($1.element.effort, $1.offset)
      }.map(\.element),
      lapses: (lapses.lapses + (certified?.lapses(from: finder.day, within: days) ?? []))
        .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        .map(\.element))
  }
}
