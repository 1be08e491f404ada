import Law
import Values

/// Why a test of a lot cannot be answered.
enum LotGap: Hashable {
  case country, directive, mainCPV, betweenThresholds, lotValue, term, renewals
  /// In which money, as in `EUR`.
  case value(String)
  case threshold(String)
  case procedure, acceleration, requirement
  /// Which law governs is open itself; with the reason, where there is one.
  case regime(RegimeReason?)

  /// The rule that would answer it, where that is another one than the test's.
  var ruleID: String? {
    switch self {
    case .threshold, .betweenThresholds: RuleName.thresholdTable
    case .country, .directive: RuleName.governingAct
    case .regime(let reason): reason?.ruleID
    default: nil
    }
  }

  /// What the buyer could say; `nil` where only the rule that asks knows.
  var question: Phrase? {
    switch self {
    case .country, .directive, .threshold, .betweenThresholds, .value, .regime: Rule.whichLawGoverns
    default: nil
    }
  }

  var phrase: Phrase {
    switch self {
    case .country:
      Phrase("lot-gap.country")
    case .directive:
      Phrase("lot-gap.directive")
    case .mainCPV:
      Phrase("lot-gap.main-cpv")
    case .value(let currency):
      Phrase("lot-gap.value", ["currency": "\(money(currency))"])
    case .threshold(let currency):
      Phrase("lot-gap.threshold", ["currency": "\(money(currency))"])
    case .betweenThresholds:
      Phrase("lot-gap.between-thresholds")
    case .lotValue:
      Phrase("lot-gap.lot-value")
    case .term:
      Phrase("lot-gap.term")
    case .renewals:
      Phrase("lot-gap.renewals")
    case .procedure:
      Phrase("lot-gap.procedure")
    case .acceleration:
      Phrase("lot-gap.acceleration")
    case .requirement:
      Phrase("lot-gap.requirement")
    case .regime(nil):
      Phrase("lot-gap.regime")
    case .regime(.some(let reason)):
      Phrase("lot-gap.regime.which-rules-govern-this", ["reason": .phrase(reason.text)])
    }
  }

  private func money(_ currency: String) -> String {
    LawBook.standard.name(ofCurrency: currency)
  }
}
