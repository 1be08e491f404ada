import Law
import Members
import Values

/// Looks ahead: which documents end, and what they take with them.
struct LapseFinder {
  let finder: GapFinder
  /// Days after the day judged on, that one included.
  let within: Int

  private var lastDay: CivilDate { finder.day.adding(days: within) }

  /// The first day on which a rule's verdict is worse than on the day judged on.
  func fall(of rule: Rule) -> RuleGap.Fall? {
    let today = finder.verdict(of: rule, on: finder.day)
    for day in changeDays(of: rule) {
      let verdict = finder.verdict(of: rule, on: day)
      if Self.isWorse(verdict, than: today) { return RuleGap.Fall(day: day, verdict: verdict) }
    }
    return nil
  }

  var lapses: [Lapse] { evidence + reviews }

  /// Days on which facts or rule can change: the first after an end, and days of later statements.
  private func changeDays(of rule: Rule) -> [CivilDate] {
    let own = finder.economicOperator.facts.filter { rule.facts.contains($0.name) }
    let ends = own.compactMap(\.evidence?.validThrough).map { $0.adding(days: 1) }
    return Set(ends + own.map(\.asOf))
      .filter { finder.day < $0 && $0 <= lastDay.adding(days: 1) }.sorted()
  }

  /// One lapse a document and day: a document that carries several facts ends once.
  private var evidence: [Lapse] {
    let book = FactBook(finder.economicOperator, asOf: finder.day)
    let names = FactName.allCases.filter { name in
      finder.rules.contains { $0.facts.contains(name) }
    }
    var ending: [(evidence: Evidence, asOf: CivilDate, names: [FactName])] = []
    for name in names {
      let use = book.use(name)
      guard use.unusable == nil, let fact = use.fact, let evidence = fact.evidence,
        let end = evidence.validThrough, end <= lastDay
      else { continue }
      let index = ending.firstIndex { $0.evidence == evidence && $0.asOf == fact.asOf }
      if let index {
        ending[index].names.append(name)
      } else {
        ending.append((evidence, fact.asOf, [name]))
      }
    }
    return ending.compactMap { item in
      item.evidence.validThrough.map { end in
        Lapse(
          subject: .evidence(item.evidence, facts: item.names), day: end,
          rules: rules(fallingAfter: end, because: item.names))
      }
    }
  }

  private func rules(fallingAfter end: CivilDate, because names: [FactName]) -> [String] {
    finder.rules.filter { rule in
      !rule.facts.isDisjoint(with: names)
        && Self.isWorse(
          finder.verdict(of: rule, on: end.adding(days: 1)),
          than: finder.verdict(of: rule, on: end))
    }.map(\.id)
  }

  /// The one fact that says "yearly" itself: a year after the review, the next one is due.
  private var reviews: [Lapse] {
    let name = FactName.yearlyWorkEnvironmentReview
    let use = FactBook(finder.economicOperator, asOf: finder.day).use(name)
    guard finder.rules.contains(where: { $0.facts.contains(name) }), use.unusable == nil,
      let fact = use.fact, fact.value == .flag(true)
    else { return [] }
    let due = fact.asOf.adding(months: 12)
    return due <= lastDay ? [Lapse(subject: .review(name), day: due, rules: [])] : []
  }

  private static func isWorse(_ verdict: Verdict, than before: Verdict) -> Bool {
    verdict != before && Verdict.together([before, verdict]) == verdict
  }
}
