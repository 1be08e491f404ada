/// A question that only the buyer can settle, in words that can be sent as they are.
///
/// The words name none of those who think of tendering, and nothing of what the register says about them.
package struct BuyerQuestion: Hashable, Sendable {
  package let text: Phrase
  /// The lots that it is about, in the notice's order.
  package let lots: [LotID]
  /// Ids of the rules that are open.
  package let rules: [String]
  /// What the notice or the documents say, once for each wording and place.
  package let clauses: [Clause]

  package init(text: Phrase, lots: [LotID], rules: [String], clauses: [Clause]) {
    self.text = text
    self.lots = lots
    self.rules = rules
    self.clauses = clauses
  }
}

/// The questions on a notice, and how long they can be asked.
package struct QuestionSheet: Hashable, Sendable {
  package let questions: [BuyerQuestion]
  /// The earliest of the lots that are asked about; `nil` where none has a deadline.
  package let lastDay: QuestionDay?

  package init(questions: [BuyerQuestion], lastDay: QuestionDay?) {
    self.questions = questions
    self.lastDay = lastDay
  }
}

/// Until when a question can be asked so that the buyer owes an answer in time: DL-03.
package struct QuestionDay: Hashable, Sendable {
  /// Where the day comes from.
  package enum Basis: String, Hashable, Sendable {
    /// BT-13: the notice states the last day to ask.
    case stated
    /// So many days before the deadline the answers must be out.
    case answersDue = "answers-due"
  }

  /// The last day to ask, the own margin taken off.
  package let day: CivilDate
  /// The day before the margin: the one stated, or the one on which answers are due at the latest.
  package let limit: CivilDate
  package let basis: Basis
  /// Days kept in hand.
  package let margin: Int

  /// Days from the answers to the deadline.
  ///
  /// - Source: LOU (2016:1145) 12 kap. 11 § and 19 kap. 13 §, read 2026-11-21; four days in an accelerated
  ///   procedure. The longer period where the notice does not say which procedure it is. For buyers of other
  ///   countries it is taken from the Swedish act by analogy.
  package static func days(isAccelerated: Bool?) -> Int { isAccelerated == true ? 4 : 6 }

  /// - Parameters:
  ///   - deadline: the last day for tenders or requests.
  ///   - stated: BT-13, which goes before any computed day.
  ///   - margin: days kept in hand, zero or more.
  /// - Returns: `nil` where there is neither day.
  package init?(deadline: CivilDate?, stated: CivilDate?, isAccelerated: Bool?, margin: Int) {
    if let stated {
      (limit, basis) = (stated, .stated)
    } else if let deadline {
      (limit, basis) = (
        deadline.adding(days: -Self.days(isAccelerated: isAccelerated)), .answersDue
      )
    } else {
      return nil
    }
    self.margin = margin
    day = limit.adding(days: -margin)
  }
}
