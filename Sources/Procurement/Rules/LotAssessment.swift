/// Everything that is found about one lot for some operators that think of tendering together.
package struct LotAssessment: Hashable, Sendable {
  package let lot: LotID
  /// The day judged on: the lot's deadline unless somebody asked for another.
  package let asOf: CivilDate
  package let regime: RegimeFinding
  package let clauses: [Clause]
  /// From members' rules, one an operator.
  package let memberFindings: [Finding]
  /// From rules on the group as it stands in ``operators``.
  package let groupFindings: [Finding]
  package let basis: [BasisFinding]
  /// The leader first.
  package let operators: [OperatorID]

  package init(
    lot: LotID, asOf: CivilDate, regime: RegimeFinding, clauses: [Clause],
    memberFindings: [Finding], groupFindings: [Finding], basis: [BasisFinding],
    operators: [OperatorID]
  ) {
    self.lot = lot
    self.asOf = asOf
    self.regime = regime
    self.clauses = clauses
    self.memberFindings = memberFindings
    self.groupFindings = groupFindings
    self.basis = basis
    self.operators = operators
  }

  /// Whether an operator may be in a group on this lot under every reading.
  ///
  /// A rule of which we have no wording for the day of the call answers nothing: that is no "does not apply".
  package func verdict(for id: OperatorID) -> Verdict {
    Verdict.together(
      memberFindings.lazy.filter { $0.operators == [id] }.map(\.effect))
  }

  /// Whether the operators may tender together.
  ///
  /// Where the group has rules of its own for a clause, they answer for its members' rules too: they ask
  /// the same of each under one of their readings.
  package var groupVerdict: Verdict {
    let answered = Set(groupFindings.filter { $0.verdict != .notApplicable }.map(\.clause.id))
    let own = memberFindings.filter { !answered.contains($0.clause.id) }
    return Verdict.together((groupFindings + own).lazy.map(\.effect))
  }

  /// Every finding, members' first.
  package var findings: [Finding] { memberFindings + groupFindings }
}
