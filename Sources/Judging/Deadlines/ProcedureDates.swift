package import Law
import Notices
package import Values

/// Days of a lot's procedure, by the periods that the rules set: the reader of ``Period``.
package struct ProcedureDates: Sendable {
  /// A time between two days that is shorter than any period that may apply.
  package struct TooShort: Hashable, Sendable {
    /// The day that the time is counted from: that of the call or of the invitation.
    package let from: Traced<CivilDate>
    /// The deadline that it is counted to.
    package let through: Traced<CivilDate>
    /// The least that there should be.
    package let least: Candidate

    /// Calendar days that there are.
    package var days: Int { through.wrappedValue.dayNumber - from.wrappedValue.dayNumber }
  }

  /// A number of days that may apply.
  package struct Candidate: Hashable, Sendable {
    /// The rule that sets the period, as in `DL-01`.
    package let ruleID: String
    /// How many days, between what and what.
    package let period: Period
    /// Why it is not certain that it applies; `nil` where it is.
    package let gap: Phrase?
  }

  /// Days that we leave a buyer on top of the law's, where nothing says what is good time.
  package static let usualMargin = 4

  private let lot: Lot
  private let evaluator: LotEvaluator
  private let call: Traced<CivilDate>?
  private let isChange: Bool
  private let hasCountry: Bool

  package init(of context: LotContext) {
    let notice = context.notice
    lot = context.lot
    call = context.call.map { day in
      Traced(
        day,
        from: notice.issueDate == nil ? notice.$publicationDate.source : notice.$issueDate.source)
    }
    isChange = notice.change != nil
    hasCountry = context.facts.country != nil
    evaluator = LotEvaluator(
      facts: context.facts, regime: context.regime)
  }

  /// The last day to ask the buyer, by the days that DL-03 sets; `nil` where the lot has no deadline for tenders.
  ///
  /// The earliest that may be meant: where it is not known whether the procedure is accelerated, the longer
  /// period counts. A day that the notice names goes before. The law of one country dates nothing in another: without
  /// a rule of the buyer's own, or a country, there is no day.
  package func lastQuestion(margin: Int = usualMargin) -> QuestionDay? {
    if let stated = lot.questionDeadline?.value.lastDay {
      return QuestionDay(limit: stated, basis: .stated, margin: margin)
    }
    // Answers are due before tenders are; no rule dates them before requests or expressions of interest.
    guard hasCountry, let deadline = lot.tenderDeadline?.value.lastDay,
      let longest = candidates(.answersBeforeDeadline).max(by: { $0.period.days < $1.period.days })
    else { return nil }
    return QuestionDay(
      limit: deadline.adding(days: -longest.period.days), basis: .answersDue, margin: margin,
      ruleID: longest.ruleID)
  }

  /// Times that are shorter than the least that could be lawful.
  ///
  /// None for a notice of changes: its own day is not that of the call, from which the law counts.
  package var tooShort: [TooShort] {
    guard !isChange else { return [] }
    let invitation = lot.invitationDate.map { Traced($0.value.date, from: $0.source) }
    return [
      (Period.Span.callToTenders, call, lot.tenderDeadline),
      (.callToRequests, call, lot.requestDeadline),
      (.invitationToTenders, invitation, lot.tenderDeadline),
    ].compactMap { span, from, deadline in
      guard let from, let deadline,
        let least = candidates(span).min(by: { $0.period.days < $1.period.days })
      else { return nil }
      let found = TooShort(
        from: from, through: Traced(deadline.value.lastDay, from: deadline.source), least: least)
      return found.days < least.period.days ? found : nil
    }
  }

  /// The periods between two days that apply, or may.
  package func candidates(_ span: Period.Span) -> [Candidate] {
    evaluator.facts.law.rules.flatMap { rule in
      rule.periods.compactMap { period in
        guard period.span == span, call.map({ rule.validity.covers($0.wrappedValue) }) ?? true
        else { return nil }
        let answer = evaluator.answer(period.condition)
        guard answer.value != .isFalse else { return nil }
        return Candidate(
          ruleID: rule.id, period: period,
          gap: answer.value == .unknown ? answer.gap?.phrase : nil)
      }
    }
  }
}
