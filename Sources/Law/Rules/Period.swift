package import Values

/// A number of days that a rule sets between two days of a procedure.
package struct Period: Hashable, Sendable {
  /// The two days between which the time runs.
  package enum Span: String, Hashable, Sendable, CaseIterable {
    /// From the last answer to questions to the deadline for tenders.
    case answersBeforeDeadline = "answers-before-deadline"
    /// From the call to the deadline for tenders.
    case callToTenders = "call-to-tenders"
    /// From the call to the deadline for requests to participate.
    case callToRequests = "call-to-requests"
    /// From the invitation to the deadline for tenders.
    case invitationToTenders = "invitation-to-tenders"
    /// From the day on which the award decision is sent to the contract.
    case standstill
  }

  /// From which day to which.
  package let span: Span
  /// Calendar days.
  package let days: Int
  /// When this number applies; where several may, the smallest is the least that the law could ask.
  package let condition: LotCondition
  /// What the number rests on, in words.
  package let text: Phrase

  /// At least so many calendar days, where the condition holds of the lot.
  package init(_ span: Span, days: Int, when condition: LotCondition, _ text: Phrase) {
    self.span = span
    self.days = days
    self.condition = condition
    self.text = text
  }
}

extension Period.Span {
  /// The two days in the reader's language.
  package var phrase: Phrase {
    switch self {
    case .answersBeforeDeadline:
      Phrase("law.period.span.answers-before-deadline")
    case .callToTenders:
      Phrase("law.period.span.call-to-tenders")
    case .callToRequests:
      Phrase("law.period.span.call-to-requests")
    case .invitationToTenders:
      Phrase("law.period.span.invitation-to-tenders")
    case .standstill: Phrase("law.period.span.standstill")
    }
  }
}

/// An amount that a rule sets.
package struct Limit: Hashable, Sendable {
  /// The regimes that it belongs to; empty for all.
  package let regimes: [Regime]
  /// VAT not included; `nil` where it was not found, which is never converted from another currency.
  package let amount: Money?
  /// What the amount decides, in words.
  package let text: Phrase

  /// VAT not included; for all regimes where none is given.
  package init(under regimes: [Regime] = [], _ amount: Money?, _ text: Phrase) {
    self.regimes = regimes
    self.amount = amount
    self.text = text
  }
}
