package import Law
package import Values

/// Verdicts of one clause: the cells of the matrix of members and clauses.
extension LotAssessment {
  /// What an operator's own rules say on a clause.
  package func verdict(for id: OperatorID, on clause: Clause) -> Verdict {
    keeping { $0.clause.id == clause.id }.verdict(for: id)
  }

  /// What is found on a clause about those who tender together.
  package func groupVerdict(on clause: Clause) -> Verdict {
    keeping { $0.clause.id == clause.id }.groupVerdict
  }

  /// Members' findings on one operator and one clause; empty where the clause asks nothing of it.
  package func findings(for id: OperatorID, on clause: Clause) -> [Finding] {
    memberFindings.filter { $0.operators == [id] && $0.clause.id == clause.id }
  }

  /// Whether the operator misses a requirement under every reading, though the verdict stays open because the law
  /// itself was not read: nothing that a buyer answers about the readings would help it.
  package func failsEveryReading(_ id: OperatorID) -> Bool {
    memberFindings.contains { finding in
      finding.operators == [id] && finding.effect == .undetermined(.disputed)
        && !finding.readings.isEmpty && finding.readings.allSatisfy { $0.value == .isFalse }
    }
  }

  /// The same lot without findings: what is known where nobody was judged.
  package var withoutFindings: LotAssessment { keeping { _ in false } }

  /// The same lot with only those findings that `isWanted` says.
  package func keeping(_ isWanted: (Finding) -> Bool) -> LotAssessment {
    LotAssessment(
      lot: lot, asOf: asOf, regime: regime, clauses: clauses,
      memberFindings: memberFindings.filter(isWanted),
      groupFindings: groupFindings.filter(isWanted), basis: basis, operators: operators,
      demands: demands)
  }
}

extension Finding {
  /// Whether it is open only because somebody has not declared whether a ground of exclusion is there: a paper
  /// that each tenderer signs for each tender, and that searches over a market count apart.
  package var awaitsDeclaration: Bool {
    clause.kind == .exclusion && verdict == .undetermined(.unknown)
  }

  /// The verdict, but open where we know no wording for the day of the call: that is no "does not apply".
  package var effect: Verdict { isInForce ? verdict : .undetermined(.unknown) }
}
