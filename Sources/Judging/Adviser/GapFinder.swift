import Law
import Members
import Values

/// Judges an operator by some rules, and turns around those that are not met.
struct GapFinder {
  let economicOperator: EconomicOperator
  let rules: [Rule]
  let day: CivilDate

  init(_ economicOperator: EconomicOperator, rules: [Rule], day: CivilDate) {
    self.economicOperator = economicOperator
    self.rules = rules
    self.day = day
  }

  func verdict(of rule: Rule, on day: CivilDate) -> Verdict {
    Judge.verdict(of: outcomes(of: rule, on: day), cap: rule.cap)
  }

  func gap(for rule: Rule, fall: RuleGap.Fall?) -> RuleGap {
    let outcomes = outcomes(of: rule, on: day)
    let verdict = Judge.verdict(of: outcomes, cap: rule.cap)
    let isOpen = outcomes.contains { $0.value != .isTrue }
    let remedies = isOpen ? remedies(for: rule) : []
    return RuleGap(
      rule: rule, verdict: verdict,
      leaning: Judge.leaning(of: rule, verdict: verdict, outcomes: outcomes),
      lacks: Self.lacks(in: outcomes, mendedBy: remedies), remedies: remedies, fall: fall)
  }

  /// One way through all rules, each rule's cheapest, and the questions that no fact settles.
  func steps(for gaps: [RuleGap]) -> [NextStep] {
    var plan = Draft(economicOperator, on: day)
    for gap in gaps where !gap.remedies.isEmpty {
      plan = drafts(for: gap.rule, from: plan).first ?? plan
    }
    let changes = plan.changes.map { change in
      NextStep(
        action: .fact(change), effort: change.effort,
        rules: gaps.lazy.filter { $0.rule.facts.contains(change.name) && !$0.remedies.isEmpty }
          .map(\.rule.id))
    }
    return changes + gaps.compactMap(question)
  }

  private func question(_ gap: RuleGap) -> NextStep? {
    guard gap.verdict == .undetermined(.disputed), let phrase = gap.rule.cap ?? gap.rule.question
    else { return nil }
    return NextStep(action: .ask(phrase), effort: .ask, rules: [gap.rule.id])
  }

  private func outcomes(of rule: Rule, on day: CivilDate) -> [ReadingOutcome] {
    guard rule.validity.covers(day) else { return [] }
    let evaluator = Evaluator(books: [FactBook(economicOperator, asOf: day)])
    return rule.readings.map(evaluator.outcome)
  }

  private func remedies(for rule: Rule) -> [Remedy] {
    drafts(for: rule, from: Draft(economicOperator, on: day)).map { draft in
      Remedy(changes: draft.changes, isCertain: draft.open.isEmpty && rule.cap == nil)
    }
  }

  /// Drafts that the evaluator agrees to, the cheapest first; at most four, because more is no advice.
  private func drafts(for rule: Rule, from start: Draft) -> [Draft] {
    let conditions = rule.readings.map(\.condition)
    var found: [Draft] = []
    let ways: [Inversion.ShareWay] =
      conditions.contains(where: \.hasShare) ? Inversion.ShareWay.allCases : [.replaceOthers]
    for way in ways {
      for draft in Inversion(way).drafts(meeting: conditions, from: start)
      where agrees(rule, with: draft)
        && !found.contains(where: { $0.key == draft.key })
      {
        found.append(draft)
      }
    }
    return Array(found.sorted(by: Draft.isCheaper).prefix(4))
  }

  private func agrees(_ rule: Rule, with draft: Draft) -> Bool {
    guard draft.open.isDisjoint(with: rule.facts) else { return true }
    let evaluator = Evaluator(books: [draft.book])
    return rule.readings.allSatisfy { evaluator.outcome(of: $0).value == .isTrue }
  }

  /// The facts at the leaves that are not as the readings want them.
  ///
  /// A usable fact that no remedy touches is left out: an alternative that nobody need take is no lack.
  private static func lacks(
    in outcomes: [ReadingOutcome], mendedBy remedies: [Remedy]
  ) -> [Lack] {
    let mended = Set(remedies.flatMap(\.changes).map(\.name))
    var list: [Lack] = []
    func collect(_ step: TraceStep, wanted: Bool) {
      guard step.value != Kleene(wanted) else { return }
      var wanted = wanted
      if case .not = step.condition { wanted.toggle() }
      for use in step.uses where step.value != .unknown || use.unusable != nil {
        guard use.unusable != nil || mended.isEmpty || mended.contains(use.name),
          !list.contains(where: { $0.use.name == use.name })
        else { continue }
        list.append(Lack(use: use))
      }
      for child in step.children { collect(child, wanted: wanted) }
    }
    for step in outcomes.flatMap(\.steps) { collect(step, wanted: true) }
    return list
  }
}

extension Rule {
  /// Every fact that some reading looks at.
  var facts: Set<FactName> { Set(readings.flatMap(\.condition.facts)) }
}
