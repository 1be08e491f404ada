package import Law
package import Values

/// What is said of demands in texts.
package enum DemandWords {
  static let toBeRead = Phrase("demand.to-be-read")
  static let title = Phrase("demand.title")
  static let also = Phrase("demand.also")
  static let stated = Phrase("demand.stated")
  static let sameAs = Phrase("demand.same-as")
  static let coveredBy = Phrase("demand.covered-by")
  static let noDemand = Phrase("demand.no-demand")
  static let metBy = Phrase("demand.met-by")
  static let page = Phrase("demand.page")
  static let line = Phrase("demand.line-2")
  static let settle = Phrase("demand.settle")
  static let refused = Phrase("demand.refused")
  static let askNothing = Phrase("demand.ask-nothing")
  static let pointer = Phrase("demand.pointer")
  static let counts = Phrase("demand.counts")
  static let met = Phrase("demand.met")
  static let notMet = Phrase("demand.not-met")
  static let unknown = Phrase("demand.unknown")
  static let disputed = Phrase("demand.disputed")
  static let notJudged = Phrase("demand.not-judged")
  static let notApplicable = Phrase("demand.not-applicable")
  /// Of a screening: they are asked of everybody, and say nothing of one supplier rather than another.
  static func notCounted(_ count: Int) -> Phrase {
    Phrase("demand.not-counted", ["count": "\(count)"])
  }
  static func matched(open: Int, judged: Int) -> Phrase {
    Phrase("demand.matched", ["open": "\(open)", "judged": "\(judged)"])
  }
  static let settledInBrief = Phrase("demand.settled-in-brief")
}

extension NoDemand.Reason {
  /// Why words in a notice ask nothing of a tenderer.
  package var phrase: Phrase {
    switch self {
    case .formQuestion:
      Phrase("demand.reason.form-question")
    case .pointer:
      Phrase("demand.reason.pointer")
    case .heading: Phrase("demand.reason.heading")
    case .contractValue:
      Phrase("demand.reason.contract-value")
    case .contractTerm:
      Phrase("demand.reason.contract-term")
    case .awardCriterion:
      Phrase("demand.reason.award-criterion")
    case .exclusionGround:
      Phrase("demand.reason.exclusion-ground")
    case .generalLaw:
      Phrase("demand.reason.general-law")
    case .reservation:
      Phrase("demand.reason.reservation")
    case .subject:
      Phrase("demand.reason.subject")
    }
  }
}

extension RefusedSettlement.Reason {
  /// Why an answer in the brief does not settle a demand.
  package var phrase: Phrase {
    switch self {
    case .otherWords:
      Phrase("demand.reason.other-words")
    case .unknownDemand:
      Phrase("demand.reason.unknown-demand")
    case .asksLess:
      Phrase("demand.reason.asks-less")
    case .later:
      Phrase("demand.reason.later")
    }
  }
}
