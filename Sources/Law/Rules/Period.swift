package import Values

/// A number of days that a rule sets between two days of a procedure.
package struct Period: Hashable, Sendable {
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

  package let span: Span
  /// Calendar days.
  package let days: Int
  /// When this number applies; where several may, the smallest is the least that the law could ask.
  package let condition: LotCondition
  /// What the number rests on, in words.
  package let text: Phrase

  package init(_ span: Span, days: Int, when condition: LotCondition, _ text: Phrase) {
    self.span = span
    self.days = days
    self.condition = condition
    self.text = text
  }
}

extension Period.Span {
  package var phrase: Phrase {
    switch self {
    case .answersBeforeDeadline:
      Phrase(
        en: "answers before the deadline", sv: "svar före sista anbudsdag",
        da: "svar før fristen")
    case .callToTenders:
      Phrase(
        en: "from the call to the tenders", sv: "från annons till anbud",
        da: "fra bekendtgørelse til tilbud")
    case .callToRequests:
      Phrase(
        en: "from the call to the requests", sv: "från annons till ansökan",
        da: "fra bekendtgørelse til ansøgning")
    case .invitationToTenders:
      Phrase(
        en: "from the invitation to the tenders", sv: "från inbjudan till anbud",
        da: "fra opfordring til tilbud")
    case .standstill: Phrase(en: "standstill", sv: "avtalsspärr", da: "standstill")
    }
  }
}

/// An amount that a rule sets.
package struct Limit: Hashable, Sendable {
  /// The regimes that it belongs to; empty for all.
  package let regimes: [Regime]
  /// VAT not included; `nil` where it was not found, which is never converted from another currency.
  package let amount: Money?
  package let text: Phrase

  package init(under regimes: [Regime] = [], _ amount: Money?, _ text: Phrase) {
    self.regimes = regimes
    self.amount = amount
    self.text = text
  }
}
