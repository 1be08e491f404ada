import Law
import Notices
import Values

/// Says which verdicts on a lot rest on what an office added to the law: nobody shall take its reading for the law.
struct OfficeNotes {
  let context: LotContext
  /// The day of the call.
  let call: CivilDate

  /// - Parameter judged: the clauses that members are judged on.
  /// - Returns: one a standing that answers one of them, and one an amount that the lot's value is held against.
  func findings(on judged: [Clause]) -> [BasisFinding] {
    guard context.law.hasOfficeLaw, let first = judged.first else { return [] }
    return standings(judged) + figures(first)
  }

  private func standings(_ judged: [Clause]) -> [BasisFinding] {
    context.law.wordings(on: call).compactMap { rule in
      guard let standing = rule.readBy, rule.validity.covers(call),
        rule.application.covers(context.regime.candidates),
        let clause = judged.first(where: rule.application.matches)
      else { return nil }
      return finding(clause, standing.rule, standing.note)
    }
  }

  private func figures(_ clause: Clause) -> [BasisFinding] {
    context.facts.officeThresholds.compactMap { row in
      row.officeNote.map { finding(clause, RuleName.thresholdTable, $0) }
    }
  }

  private func finding(_ clause: Clause, _ rule: String, _ text: Phrase) -> BasisFinding {
    BasisFinding(clause: clause, lot: context.lot.id, ruleID: rule, state: .note, text: text)
  }
}
