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
    var verdicts: [OperatorID: Verdict] = [:]
    for finding in memberFindings {
      for id in finding.operators {
        verdicts[id] = Verdict.together([
          verdicts[id] ?? .notApplicable, Self.effect(of: finding),
        ])
      }
    }
    memberVerdicts = verdicts
  }

  /// What each operator's own findings come to.
  private let memberVerdicts: [OperatorID: Verdict]

  /// Whether an operator may be in a group on this lot under every reading.
  ///
  /// A rule of which we have no wording for the day of the call answers nothing: that is no "does not apply".
  package func verdict(for id: OperatorID) -> Verdict {
    memberVerdicts[id] ?? .notApplicable
  }

  private static func effect(of finding: Finding) -> Verdict {
    finding.isInForce ? finding.verdict : .undetermined(.unknown)
  }

  /// Whether the operators may tender together.
  ///
  /// A group's rule answers for the members' rules that it stands for: it asks the same of each under one
  /// of its readings.
  package var groupVerdict: Verdict {
    var answered: Set<Answered> = []
    for finding in groupFindings where finding.verdict != .notApplicable {
      for rule in finding.rule.standsFor {
        answered.insert(Answered(clause: finding.clause.id, rule: rule))
      }
    }
    let own = memberFindings.filter {
      answered.isEmpty || !answered.contains(Answered(clause: $0.clause.id, rule: $0.rule.id))
    }
    return Verdict.together((groupFindings + own).lazy.map(Self.effect))
  }

  private struct Answered: Hashable {
    let clause: String
    let rule: String
  }

  /// Every finding, members' first.
  package var findings: [Finding] { memberFindings + groupFindings }
}
