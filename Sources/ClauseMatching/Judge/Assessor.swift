package import Procurement

/// Judges all lots of a notice for some operators.
package struct Assessor: Sendable {
  private let notice: Notice
  private let clauses: [Clause]
  private let asOf: CivilDate?

  /// - Parameters:
  ///   - clauses: from the notice's codes and from the brief.
  ///   - asOf: the day to judge on; `nil` takes each lot's own deadline.
  package init(_ notice: Notice, clauses: [Clause], asOf: CivilDate?) {
    self.notice = notice
    self.clauses = clauses
    self.asOf = asOf
  }

  /// - Parameters:
  ///   - lot: one of the notice's lots.
  ///   - operators: those that tender, the leader first.
  ///   - reliedOn: those whose capacity is relied on without tendering.
  /// - Returns: `nil` where no day was given and the lot has no deadline.
  package func assess(
    _ lot: Lot, operators: [EconomicOperator], reliedOn: [EconomicOperator] = []
  ) -> LotAssessment? {
    guard let day = asOf ?? Self.deadline(of: lot) else { return nil }
    let regime = RegimeResolver(notice).regime(of: lot)
    let own = clauses.filter { $0.lots.contains(lot.id) }
    let call = notice.issueDate?.date ?? notice.publicationDate ?? day
    let selection = RuleSelection(
      regimes: regime.candidates, lawOn: call, isGroup: operators.count > 1)
    let judge = Judge(operators: operators, asOf: day, lawOn: call)
    let findings = own.flatMap { clause in
      selection.rules(for: clause, hasReliedOn: !reliedOn.isEmpty).flatMap {
        judge.findings(applying: $0, for: clause, on: lot.id)
      }
    }
    return LotAssessment(
      lot: lot.id, asOf: day, regime: regime, clauses: own,
      memberFindings: findings.filter { $0.rule.subject == .member },
      groupFindings: findings.filter { $0.rule.subject == .group },
      basis: BasisReview(of: lot, under: regime).findings(for: own),
      operators: operators.map(\.id))
  }

  /// The day by which status must be shown: tenders, or else requests or interest.
  package static func deadline(of lot: Lot) -> CivilDate? {
    (lot.tenderDeadline ?? lot.requestDeadline ?? lot.interestDeadline)?.value.date
  }
}
