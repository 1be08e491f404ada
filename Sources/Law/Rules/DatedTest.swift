package import Values

/// A test of a lot or of a clause, with the rule that puts it and so the days on which it is put.
package struct DatedTest: Sendable {
  /// The wording that puts the test.
  package let rule: Rule
  /// What is looked at, and what follows.
  package let test: LotTest
  /// Whether no earlier wording of the rule is known.
  private let isEarliest: Bool

  /// The tests of `rules`, in their order.
  static func tests(of rules: [Rule]) -> [DatedTest] {
    var seen: Set<String> = []
    return rules.flatMap { rule in
      let isEarliest = seen.insert(rule.id).inserted
      return rule.tests.map { DatedTest(rule: rule, test: $0, isEarliest: isEarliest) }
    }
  }

  /// Whether it is put on `day`: a test of the wording of that day; before any wording, of the earliest that is known,
  /// and where a notice has no day, of the latest.
  package func isPut(on day: CivilDate?) -> Bool {
    let validity = rule.validity
    return if let day {
      validity.covers(day) || isEarliest && day < validity.from
    } else {
      validity.through == nil
    }
  }
}
