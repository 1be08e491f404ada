package import Values

/// The body of rules that a lot is bought under.
package enum Regime: String, Hashable, Sendable, CaseIterable {
  case swedenLOUFull = "SE-LOU-full"
  /// Below the thresholds, and annex-2 services of any value.
  case swedenLOUChapter19 = "SE-LOU-19"
  case swedenLUFFull = "SE-LUF-full"
  case swedenLUFChapter19 = "SE-LUF-19"
  case swedenLUK = "SE-LUK"
  case denmarkPartII = "DK-II"
  case denmarkPartIII = "DK-III"
  case denmarkBelow = "DK-below"
  /// A directive of 2014 applies, and the national law is not modelled here.
  case directiveOnly = "EU-other"
  /// Defence, or no directive named: nothing here applies by its own force.
  case outside

  /// Every body of Swedish rules.
  package static let swedish: [Regime] = fullSwedish + chapter19
  /// Those under which the main rules (LOU chapters 4 and 10-17 and their twins) hold by their own force.
  package static let fullSwedish: [Regime] = [.swedenLOUFull, .swedenLUFFull, .swedenLUK]
  package static let chapter19: [Regime] = [.swedenLOUChapter19, .swedenLUFChapter19]
  package static let danish: [Regime] = [.denmarkPartII, .denmarkPartIII, .denmarkBelow]
}

/// Which regime a lot is under, or which ones it may be under and why that is open.
package struct RegimeFinding: Hashable, Sendable {
  /// One where it is settled; several where a fact is missing.
  package let candidates: [Regime]
  package let reasons: [RegimeReason]

  package init(candidates: [Regime], reasons: [RegimeReason]) {
    self.candidates = candidates
    self.reasons = reasons
  }

  package var settled: Regime? { candidates.count == 1 ? candidates[0] : nil }
}

/// One step on the way to a regime.
package struct RegimeReason: Hashable, Sendable {
  /// As in `REG-02`.
  package let ruleID: String
  package let text: Phrase
  /// The value in the notice that it rests on.
  package let source: Source?

  package init(ruleID: String, text: Phrase, source: Source?) {
    self.ruleID = ruleID
    self.text = text
    self.source = source
  }
}
