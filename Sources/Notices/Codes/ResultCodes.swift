/// BT-142: whether a lot has a winner.
///
/// - Source: eForms code list `winner-selection-status`.
package struct WinnerSelection: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// A winner was chosen.
  package static let selected = WinnerSelection("selec-w")
  /// The competition ended without a winner.
  package static let closedWithout = WinnerSelection("clos-nw")
  /// No winner yet; the competition goes on.
  package static let stillOpen = WinnerSelection("open-nw")
}

/// BT-760: what is counted among the tenders and requests that came in.
///
/// - Source: eForms code list `received-submission-type`.
package struct SubmissionCount: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Tenders from micro, small or medium enterprises.
  package static let fromSMEs = SubmissionCount("t-sme")
  /// Tenders from micro enterprises.
  package static let fromMicroEnterprises = SubmissionCount("t-micro")
  /// Tenders from small enterprises.
  package static let fromSmallEnterprises = SubmissionCount("t-small")
  /// Tenders from medium enterprises.
  package static let fromMediumEnterprises = SubmissionCount("t-med")
  /// Tenders sent electronically.
  package static let electronic = SubmissionCount("t-esubm")
  /// Tenders from other countries of the European Economic Area than the buyer's.
  package static let fromOtherEEA = SubmissionCount("t-oth-eea")
  /// Tenders from outside the European Economic Area.
  package static let fromOutsideEEA = SubmissionCount("t-no-eea")
  /// Tenders found inadmissible.
  package static let inadmissible = SubmissionCount("t-verif-inad")
  /// Tenders found inadmissible because they are abnormally low.
  package static let abnormallyLow = SubmissionCount("t-verif-inad-low")
  /// Requests to participate.
  package static let requests = SubmissionCount("part-req")
}
