package import Procurement

/// Days of a lot's procedure, by the periods that the rules set: the reader of ``Period``.
package struct ProcedureDates: Sendable {
  /// A time between two days that is shorter than any period that may apply.
  package struct TooShort: Hashable, Sendable {
    package let ruleID: String
    package let span: Period.Span
    /// Calendar days that there are, and the least that there should be.
    package let days: Int
    package let least: Int
  }

  /// A number of days that may apply, with what it rests on.
  package struct Candidate: Hashable, Sendable {
    package let ruleID: String
    package let period: Period
  }

  /// Days that we leave a buyer on top of the law's, where nothing says what is good time.
  package static let usualMargin = 4

  private let lot: Lot
  private let evaluator: LotEvaluator
  private let call: CivilDate?

  /// - Parameter lot: one of the notice's lots.
  package init(of lot: Lot, in notice: Notice) {
    self.lot = lot
    let facts = LotFacts(notice: notice, lot: lot)
    call = facts.call
    evaluator = LotEvaluator(
      facts: facts, regime: RegimeResolver(notice).regime(of: lot))
  }

  /// The last day to ask the buyer, by the days that DL-03 sets; `nil` where the lot has no deadline.
  ///
  /// The earliest that may be meant: where it is not known whether the procedure is accelerated, the longer
  /// period counts. A day that the notice names goes before. For buyers of other countries than Sweden the
  /// days are taken by analogy.
  package func lastQuestion(margin: Int = usualMargin) -> QuestionDay? {
    if let stated = lot.questionDeadline?.value.date {
      return QuestionDay(limit: stated, basis: .stated, margin: margin)
    }
    guard let deadline = Assessor.deadline(of: lot),
      let days = candidates(.answersBeforeDeadline).map(\.period.days).max()
    else { return nil }
    return QuestionDay(
      limit: deadline.adding(days: -days), basis: .answersDue, margin: margin)
  }

  /// Times that are shorter than the least that could be lawful.
  package var tooShort: [TooShort] {
    [
      (Period.Span.callToTenders, call, lot.tenderDeadline),
      (.callToRequests, call, lot.requestDeadline),
      (.invitationToTenders, lot.invitationDate?.value.date, lot.tenderDeadline),
    ].compactMap { span, from, deadline in
      guard let from, let through = deadline?.value.date,
        let least = candidates(span).min(by: { $0.period.days < $1.period.days })
      else { return nil }
      let days = through.dayNumber - from.dayNumber
      guard days < least.period.days else { return nil }
      return TooShort(ruleID: least.ruleID, span: span, days: days, least: least.period.days)
    }
  }

  /// The periods between two days that apply, or may.
  package func candidates(_ span: Period.Span) -> [Candidate] {
    RuleCatalogue.all.flatMap { rule in
      rule.periods.filter { period in
        period.span == span && call.map(rule.validity.covers) ?? true
          && evaluator.answer(period.condition).value != .isFalse
      }.map { Candidate(ruleID: rule.id, period: $0) }
    }
  }
}
