package import Procurement

/// Adds to what was judged by code and documents what the notice's texts say.
///
/// A text decides nothing by itself. Where it reserves a lot that no code reserves, or states another share
/// than the law, the verdict is open until the buyer answers; where code and text part, a finding says so with
/// both places. Other clauses found in texts are listed and not judged: what they ask for stands in the
/// documents, which the brief is for.
package struct TextReview: Sendable {
  private let notice: Notice
  private let coded: [Clause]
  private let texts: [Clause]

  /// - Parameter texts: clauses that were found in texts.
  package init(_ notice: Notice, texts: [Clause]) {
    self.notice = notice
    self.texts = texts
    coded = CodedClauses.clauses(of: notice)
  }

  /// Contradictions of a lot's codes with each other and with its texts.
  package func findings(on lot: Lot) -> [BasisFinding] {
    CodeAgainstCode(lot: lot, file: notice.source.path).findings()
      + CodeAgainstText(lot: lot.id, coded: coded.on(lot.id), texts: texts.on(lot.id)).findings()
  }

  package func complete(_ assessment: LotAssessment) -> LotAssessment {
    guard let lot = notice.lot(assessment.lot) else { return assessment }
    let open = assessment.operators.flatMap { id in
      questions(on: lot.id).map { finding($0.clause, $0.rule, of: id, in: assessment) }
    }
    let known = Set(assessment.basis.map(\.ruleID))
    // The national rule says the same of both reservations at once, and says it better.
    let basis = findings(on: lot).filter {
      $0.ruleID != "RES-EU-01" || !known.contains("RES-SE-01")
    }
    return LotAssessment(
      lot: assessment.lot, asOf: assessment.asOf, regime: assessment.regime,
      clauses: assessment.clauses + texts.on(lot.id),
      memberFindings: assessment.memberFindings + open, groupFindings: assessment.groupFindings,
      basis: assessment.basis + basis, operators: assessment.operators)
  }

  /// Clauses found in texts that keep a lot's verdicts open: the buyer must be asked.
  package func openClauses(on lot: LotID) -> [Clause] { questions(on: lot).map(\.clause) }

  /// Clauses that keep verdicts open, one of a kind.
  private func questions(on lot: LotID) -> [(clause: Clause, rule: Rule)] {
    let isCoded = coded.on(lot).contains { $0.kind.reserves }
    var seen: Set<ClauseKind> = []
    return texts.on(lot).compactMap { clause in
      guard let rule = rule(for: clause, isCoded: isCoded), seen.insert(clause.kind).inserted
      else { return nil }
      return (clause, rule)
    }
  }

  private func rule(for clause: Clause, isCoded: Bool) -> Rule? {
    if clause.kind.reserves { return isCoded ? nil : .textOnlyReservation }
    guard clause.kind == .targetShare, clause.words?.percentages.contains(30) == false else {
      return nil
    }
    return .textShare
  }

  private func finding(
    _ clause: Clause, _ rule: Rule, of id: OperatorID, in assessment: LotAssessment
  ) -> Finding {
    Finding(
      AskedClause(clause, on: assessment.lot),
      judgement: Judgement(
        rule: rule, operators: [id], asOf: assessment.asOf,
        lawOn: notice.issueDate?.date ?? notice.publicationDate ?? assessment.asOf,
        verdict: .undetermined(.disputed),
        readings: rule.readings.map { reading in
          ReadingOutcome(
            reading: reading, value: .isTrue,
            steps: [TraceStep(condition: reading.condition, value: .isTrue)])
        },
        missing: [], leaning: nil, cautions: []))
  }
}

extension [Clause] {
  fileprivate func on(_ lot: LotID) -> [Clause] { filter { $0.lots.contains(lot) } }
}
