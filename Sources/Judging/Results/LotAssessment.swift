package import Law
package import Values

/// Everything that is found about one lot for some operators that think of tendering together.
package struct LotAssessment: Hashable, Sendable {
  /// The lot that was judged.
  package let lot: LotID
  /// The day judged on: the lot's deadline unless somebody asked for another.
  package let asOf: CivilDate
  /// The body of rules that the lot is bought under; several candidates where a fact is missing.
  package let regime: RegimeFinding
  /// Every clause that is about the lot.
  package let clauses: [Clause]
  /// From members' rules, one an operator.
  package let memberFindings: [Finding]
  /// From rules on the group as it stands in ``operators``.
  package let groupFindings: [Finding]
  /// Whether the clauses themselves stand on firm ground.
  package let basis: [BasisFinding]
  /// The leader first.
  package let operators: [OperatorID]
  /// What the texts ask: those that nobody settled are among the findings.
  package let demands: DemandSheet

  /// The leader stands first in `operators`; findings come in their order.
  package init(
    lot: LotID, asOf: CivilDate, regime: RegimeFinding, clauses: [Clause],
    memberFindings: [Finding], groupFindings: [Finding], basis: [BasisFinding],
    operators: [OperatorID], demands: DemandSheet = .none
  ) {
    self.demands = demands
    self.lot = lot
    self.asOf = asOf
    self.regime = regime
    self.clauses = clauses
    self.memberFindings = memberFindings
    self.groupFindings = groupFindings
    self.basis = basis
    self.operators = operators
    memberVerdicts = Self.verdicts(of: operators, by: memberFindings)
    groupVerdict = Self.groupVerdict(of: memberFindings, groupFindings)
  }

  /// Whether the operators may tender together.
  ///
  /// A group's rule answers for the rules that it stands for: it asks the same under one of its readings.
  package let groupVerdict: Verdict

  /// What each operator's own findings come to, in the order of ``operators``.
  private let memberVerdicts: [Verdict]

  /// Whether an operator may be in a group on this lot under every reading.
  ///
  /// A rule of which we have no wording for the day of the call answers nothing: that is no "does not apply".
  package func verdict(for id: OperatorID) -> Verdict {
    operators.firstIndex(of: id).map { memberVerdicts[$0] } ?? .notApplicable
  }

  private static func effect(of finding: Finding) -> Verdict {
    finding.isInForce ? finding.verdict : .undetermined(.unknown)
  }

  /// Findings come in the order of the operators, so that the next one is nearly always the next.
  private static func verdicts(
    of operators: [OperatorID], by findings: [Finding]
  ) -> [Verdict] {
    var verdicts = [Verdict](repeating: .notApplicable, count: operators.count)
    var next = 0
    for finding in findings {
      for id in finding.operators {
        if next >= operators.count || operators[next] != id {
          guard let index = operators.firstIndex(of: id) else { continue }
          next = index
        }
        verdicts[next] = verdicts[next].and(effect(of: finding))
        next = next + 1 == operators.count ? 0 : next + 1
      }
    }
    return verdicts
  }

  private static func groupVerdict(
    of memberFindings: [Finding], _ groupFindings: [Finding]
  ) -> Verdict {
    var answered: Set<Answered> = []
    for finding in groupFindings where finding.verdict != .notApplicable {
      for rule in finding.rule.standsFor {
        answered.insert(Answered(clause: finding.clause.id, rule: rule))
      }
    }
    var verdict = Verdict.notApplicable
    func take(_ finding: Finding) {
      let weaker = verdict.and(effect(of: finding))
      // What would change nothing need not be looked up.
      guard weaker != verdict else { return }
      let key = Answered(clause: finding.clause.id, rule: finding.rule.id)
      if !answered.contains(key) { verdict = weaker }
    }
    for finding in groupFindings { take(finding) }
    for finding in memberFindings { take(finding) }
    return verdict
  }

  private struct Answered: Hashable {
    let clause: String
    let rule: String
  }

  /// Every finding, members' first.
  package var findings: [Finding] { memberFindings + groupFindings }
}
