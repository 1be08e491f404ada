package import Procurement

/// Works out which body of rules a lot is bought under, by the tests that the rules REG-01 to REG-04 put.
package struct RegimeResolver: Sendable {
  private let notice: Notice

  package init(_ notice: Notice) { self.notice = notice }

  /// The regime of `lot`, with reasons; several candidates where a fact is missing.
  ///
  /// Tests are put in order: the first that holds decides, and those before it that cannot be answered leave
  /// their regime open.
  package func regime(of lot: Lot) -> RegimeFinding {
    let facts = LotFacts(notice: notice, lot: lot)
    let evaluator = LotEvaluator(facts: facts)
    let words = LotWords(evaluator)
    var candidates: [Regime] = []
    var reasons: [RegimeReason] = []
    for (rule, test) in Self.governing {
      guard case .governedBy(let regime) = test.outcome else { continue }
      let answer = evaluator.answer(test.condition)
      guard answer.value != .isFalse else { continue }
      if !candidates.contains(regime) { candidates.append(regime) }
      if let gap = answer.gap {
        let reason = RegimeReason(
          ruleID: gap.ruleID ?? rule, text: gap.phrase, source: nil)
        if !reasons.contains(reason) { reasons.append(reason) }
      }
      guard answer.value == .isTrue else { continue }
      if candidates.count == 1 {
        reasons.append(
          RegimeReason(ruleID: rule, text: words.filled(test.text), source: answer.source))
      }
      break
    }
    return RegimeFinding(
      candidates: candidates, reasons: reasons + notes(evaluator, words))
  }

  private func notes(_ evaluator: LotEvaluator, _ words: LotWords) -> [RegimeReason] {
    Self.remarks.compactMap { rule, test in
      let answer = evaluator.answer(test.condition)
      guard answer.value == .isTrue else { return nil }
      return RegimeReason(ruleID: rule, text: words.filled(test.text), source: answer.source)
    }
  }

  /// The directive first: it decides which country's rules on values are looked at.
  private static let governing = lotTests.filter {
    if case .governedBy = $0.test.outcome { true } else { false }
  }
  private static let remarks = lotTests.filter { $0.test.outcome == .note }
  private static let lotTests: [(rule: String, test: LotTest)] = RuleCatalogue.all.flatMap { rule in
    rule.tests.filter(\.clauses.isEmpty).map { (rule.id, $0) }
  }
}
