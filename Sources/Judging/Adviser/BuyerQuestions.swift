package import Law
package import Notices
import Values

/// Collects what only the buyer can settle: disputed readings, and doubts about the clause itself.
package enum BuyerQuestions {
  /// Questions with the same words are one question, about all the lots that raise it.
  ///
  /// - Parameters:
  ///   - assessments: of lots of `notice`.
  ///   - margin: days to keep in hand before the last day to ask.
  ///   - law: what the lots were judged by.
  package static func sheet(
    on assessments: [LotAssessment], of notice: Notice, margin: Int, law: LawBook
  ) -> QuestionSheet {
    let questions = assessments.flatMap(raised).reduce(into: [BuyerQuestion]()) { list, next in
      if let index = list.firstIndex(where: { $0.text == next.text }) {
        list[index] = list[index].joined(with: next)
      } else {
        list.append(next)
      }
    }
    let days = notice.lots.filter { lot in questions.contains { $0.lots.contains(lot.id) } }
      .compactMap {
        ProcedureDates(of: LotContext($0, in: notice, law: law)).lastQuestion(margin: margin)
      }
    return QuestionSheet(questions: questions, lastDay: days.min { $0.day < $1.day })
  }

  private static func raised(by assessment: LotAssessment) -> [BuyerQuestion] {
    let disputed = assessment.findings.compactMap { finding -> BuyerQuestion? in
      guard finding.effect == .undetermined(.disputed), let text = finding.rule.question else {
        return nil
      }
      return BuyerQuestion(
        text: text, lots: [finding.lot], rules: [finding.rule.id], clauses: [finding.clause])
    }
    let doubtful = assessment.basis.compactMap { basis in
      basis.question.map {
        BuyerQuestion(
          text: $0, lots: [basis.lot], rules: [basis.ruleID], clauses: [basis.clause])
      }
    }
    return disputed + doubtful
  }
}

extension BuyerQuestion {
  fileprivate func joined(with other: BuyerQuestion) -> BuyerQuestion {
    BuyerQuestion(
      text: text, lots: lots + other.lots.filter { !lots.contains($0) },
      rules: rules + other.rules.filter { !rules.contains($0) },
      clauses: clauses + other.clauses.filter { !clauses.contains($0) })
  }
}
