import Law
import Notices
import Values

/// Works out which body of rules a lot is bought under, by the tests that the rules REG-01 to REG-04 put.
struct RegimeResolver {
  private let facts: LotFacts
  private var law: LawBook { facts.law }

  init(_ facts: LotFacts) { self.facts = facts }

  /// The regime of the lot, with reasons; several candidates where a fact is missing.
  ///
  /// Tests are put in order: the first that holds decides, and those before it that cannot be answered leave
  /// their regime open.
  var regime: RegimeFinding {
    let evaluator = LotEvaluator(facts: facts)
    let words = LotWords(evaluator)
    var candidates: [Regime] = []
    var reasons: [RegimeReason] = []
    for dated in law.testsOfLots where dated.isPut(on: facts.call) {
      let (rule, test) = (dated.rule.id, dated.test)
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
    law.testsOfLots.compactMap { dated in
      let test = dated.test
      guard test.outcome == .note, dated.isPut(on: evaluator.facts.call) else { return nil }
      let answer = evaluator.answer(test.condition)
      guard answer.value == .isTrue else { return nil }
      return RegimeReason(
        ruleID: dated.rule.id, text: words.filled(test.text), source: answer.source)
    }
  }
}
