/// BT-142: whether a lot has a winner.
///
/// - Source: eForms code list `winner-selection-status`.
package struct WinnerSelection: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let selected = WinnerSelection("selec-w")
  package static let closedWithout = WinnerSelection("clos-nw")
  package static let stillOpen = WinnerSelection("open-nw")
}

/// BT-760: what is counted among the tenders and requests that came in.
///
/// - Source: eForms code list `received-submission-type`.
package struct SubmissionCount: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let fromSMEs = SubmissionCount("t-sme")
  package static let fromMicroEnterprises = SubmissionCount("t-micro")
  package static let fromSmallEnterprises = SubmissionCount("t-small")
  package static let fromMediumEnterprises = SubmissionCount("t-med")
  package static let electronic = SubmissionCount("t-esubm")
  package static let fromOtherEEA = SubmissionCount("t-oth-eea")
  package static let fromOutsideEEA = SubmissionCount("t-no-eea")
  package static let inadmissible = SubmissionCount("t-verif-inad")
  package static let abnormallyLow = SubmissionCount("t-verif-inad-low")
  package static let requests = SubmissionCount("part-req")
}
