package import Law
package import Values

/// A question that only the buyer can settle, in words that can be sent as they are.
///
/// The words name none of those who think of tendering, and nothing of what the register says about them.
package struct BuyerQuestion: Hashable, Sendable {
  /// The question, in every language.
  package let text: Phrase
  /// The lots that it is about, in the notice's order.
  package let lots: [LotID]
  /// Ids of the rules that are open.
  package let rules: [String]
  /// What the notice or the documents say, once for each wording and place.
  package let clauses: [Clause]

  /// `text` must name no operator: it is sent as it is.
  package init(text: Phrase, lots: [LotID], rules: [String], clauses: [Clause]) {
    self.text = text
    self.lots = lots
    self.rules = rules
    self.clauses = clauses
  }
}

/// The questions on a notice, and how long they can be asked.
package struct QuestionSheet: Hashable, Sendable {
  /// What to ask; empty where nothing hangs on the buyer.
  package let questions: [BuyerQuestion]
  /// The earliest of the lots that are asked about; `nil` where none has a deadline.
  package let lastDay: QuestionDay?

  /// Nothing to ask.
  package static let none = QuestionSheet(questions: [], lastDay: nil)

  /// `lastDay` is `nil` where none of the lots asked about has a deadline.
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
  /// Whether the notice states the day or a period dates it.
  package let basis: Basis
  /// Days kept in hand.
  package let margin: Int
  /// The rule that dates it, as in `DL-03`; `nil` where the notice does.
  package let ruleID: String?

  /// - Parameter margin: days kept in hand; below zero counts as zero.
  package init(limit: CivilDate, basis: Basis, margin: Int, ruleID: String? = nil) {
    self.ruleID = ruleID
    self.limit = limit
    self.basis = basis
    self.margin = max(0, margin)
    day = limit.adding(days: -self.margin)
  }
}
