package import Law
package import Notices
import Values

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
    for (rule, test) in Self.governing.tests(on: facts.call) {
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
    Self.remarks.tests(on: evaluator.facts.call).compactMap { rule, test in
      let answer = evaluator.answer(test.condition)
      guard answer.value == .isTrue else { return nil }
      return RegimeReason(ruleID: rule, text: words.filled(test.text), source: answer.source)
    }
  }

  private static let governing = DatedTests {
    if case .governedBy = $0.outcome { true } else { false }
  }
  private static let remarks = DatedTests { $0.outcome == .note }
}

/// The tests of a lot as a whole, each with the days on which it is put.
private struct DatedTests {
  private let rows: [(rule: Rule, isEarliest: Bool, test: LotTest)]

  init(where isWanted: (LotTest) -> Bool) {
    var seen: Set<String> = []
    rows = RuleCatalogue.all.flatMap { rule in
      let isEarliest = seen.insert(rule.id).inserted
      return rule.tests.filter { $0.clauses.isEmpty && isWanted($0) }
        .map { (rule, isEarliest, $0) }
    }
  }

  /// Those of the wording of `day`; before any wording, of the earliest that is known, and where the notice
  /// has no day, of the latest.
  func tests(on day: CivilDate?) -> [(rule: String, test: LotTest)] {
    rows.compactMap { row in
      let validity = row.rule.validity
      let isPut =
        if let day {
          validity.covers(day) || row.isEarliest && day < validity.from
        } else {
          validity.through == nil
        }
      return isPut ? (row.rule.id, row.test) : nil
    }
  }
}
