package import Briefs
package import Judging
package import Law
package import Values

/// Something that must be settled before a tender is final: what, on which lot, whose it is, and by when.
package struct OpenPoint: Hashable, Sendable {
  /// What it keeps from being done; the word in JSON.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The notice is a plan or a result, which calls for no tenders.
    case call
    /// The deadline has passed, or judged as of another day.
    case deadline
    /// A requirement is undetermined, and nobody took the risk.
    case requirement
    /// A text asks something that nobody has judged or settled.
    case demand
    /// A member has not decided to tender.
    case mandate
    /// Whether members could tender alone is not settled.
    case competition
    /// An answer in an ESPD is missing.
    case espd
    /// What goes into the price is not known.
    case price
  }

  /// What is open.
  package let kind: Kind
  /// The lot that it is about; `nil` where it is about the bid.
  package let lot: LotID?
  /// The member whom it is about; `nil` where it is about the bid.
  package let operatorID: OperatorID?
  /// What is open and what to do, in every language.
  package let text: Phrase
  /// Whether the buyer's answer settles it, which the administrator asks for once for all members.
  package let asksBuyer: Bool
  /// The last day on which it can be settled in time; `nil` where the lot has no deadline.
  package var lastDay: CivilDate?

  /// `lastDay` is `nil` where the lot has no deadline.
  package init(
    _ kind: Kind, lot: LotID?, operatorID: OperatorID?, text: Phrase, asksBuyer: Bool = false,
    lastDay: CivilDate? = nil
  ) {
    self.kind = kind
    self.lot = lot
    self.operatorID = operatorID
    self.text = text
    self.asksBuyer = asksBuyer
    self.lastDay = lastDay
  }
}

/// A requirement that is undetermined, with the decision to tender all the same.
package struct TakenRisk: Hashable, Sendable {
  /// The lot on which the requirement is asked.
  package let lot: LotID
  /// Whose requirement; `nil` for the group's.
  package let operatorID: OperatorID?
  /// The rule that is undetermined.
  package let rule: Rule
  /// How it stands all the same: the decision changes no verdict.
  package let verdict: Verdict
  /// Who took the risk, when and in which words.
  package let decision: RiskOverride

  /// `decision` must be one that the brief has for the requirement of `finding`.
  package init(_ finding: Finding, _ decision: RiskOverride) {
    lot = finding.lot
    operatorID = finding.rule.subject == .group ? nil : finding.operators.first
    rule = finding.rule
    verdict = finding.effect
    self.decision = decision
  }
}
