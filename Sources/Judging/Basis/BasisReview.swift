import Law
import Notices
import Values

/// Asks whether a clause stands on firm ground for its lot: what a procurement officer must see before
/// publishing, and a bidder may want to ask about. Never changes who is eligible.
///
/// Puts the tests of the rules that were law on the day of the call; the law itself is in them.
struct BasisReview: Sendable {
  private let context: LotContext
  private let mentions: NoticeMentions
  private let lawOn: CivilDate
  private var lot: Lot { context.lot }
  private var law: LawBook { context.law }

  /// - Parameters:
  ///   - mentions: of the notice, for the clauses that it will be asked about.
  ///   - lawOn: the day of the call, whose law applies.
  init(
    of context: LotContext, mentioning mentions: NoticeMentions, lawOn: CivilDate
  ) {
    self.context = context
    self.mentions = mentions
    self.lawOn = lawOn
  }

  /// The words that the tests of this kind of clause look for in the notice's texts.
  static func noticeWords(of kind: ClauseKind, in law: LawBook) -> [String] {
    (law.testsOfClauses[kind] ?? []).flatMap(\.test.condition.noticeWords)
  }

  /// One finding for each remark; a clause without remarks has a sound basis as far as modelled.
  func findings(for clauses: [Clause]) -> [BasisFinding] {
    var evaluator = LotEvaluator(
      facts: context.facts, regime: context.regime, clauses: clauses,
      mentions: mentions)
    return clauses.flatMap { clause in
      evaluator.clause = clause
      return findings(for: clause, by: evaluator)
    }
  }

  private func findings(for clause: Clause, by evaluator: LotEvaluator) -> [BasisFinding] {
    var found: [BasisFinding] = []
    for dated in law.testsOfClauses[clause.kind] ?? [] where dated.rule.validity.covers(lawOn) {
      let (rule, test) = (dated.rule, dated.test)
      let answer = evaluator.answer(test.condition)
      let finding: BasisFinding
      switch answer.value {
      case .isTrue:
        finding = BasisFinding(
          clause: clause, lot: lot.id, ruleID: rule.id, state: test.state,
          text: LotWords(evaluator).filled(test.text), question: rule.question(on: test))
      case .unknown where test.saidWhenUnknown:
        finding = BasisFinding(
          clause: clause, lot: lot.id, ruleID: answer.gap?.ruleID ?? rule.id,
          state: .needsDecision, text: answer.gap?.phrase ?? test.text,
          question: answer.gap?.question ?? rule.question(on: test))
      default: continue
      }
      // Two tests that lack the same fact say so once.
      if !found.contains(where: { $0.text == finding.text }) { found.append(finding) }
    }
    return found
  }
}

extension Rule {
  fileprivate func question(on test: LotTest) -> Phrase? {
    test.outcome == .note ? nil : test.question ?? question
  }
}

extension LotTest {
  fileprivate var state: BasisFinding.State {
    switch outcome {
    case .conflict: .conflict
    case .needsDecision, .governedBy: .needsDecision
    case .note: .note
    }
  }
}
