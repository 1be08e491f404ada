package import Law
import Members
import Texts
package import Values

/// One rule in words: what it says, on what source, in which readings, and which facts it needs.
///
/// The terminal and the printed pages are made from the same sections, so that neither can say more.
package struct RuleExplanation: Sendable {
  /// A heading with what stands below it.
  package struct Section: Hashable, Sendable {
    /// The section's name in the reader's language.
    package let heading: String
    /// What stands below it, one line each.
    package let lines: [String]
  }

  private let rule: Rule
  private let language: OutputLanguage

  /// Of one wording of a rule.
  package init(_ rule: Rule, in language: OutputLanguage) {
    self.rule = rule
    self.language = language
  }

  /// The rule's id and title, as in `RES-SE-04 – ...`.
  package var title: String { "\(rule.id) – \(say(rule.title))" }

  /// That no wording of the rule is known for a day.
  package func noWording(on day: CivilDate) -> String {
    "\(rule.id): \(Word.noWording.text(in: language)) \(day)"
  }

  /// As lines for a terminal.
  package var lines: [String] {
    [title]
      + sections.flatMap { section in
        section.lines.count == 1
          ? ["  \(section.heading): \(section.lines[0])"]
          : ["  \(section.heading):"] + section.lines.map { "    - \($0)" }
      }
  }

  /// Only those that the rule has something for.
  package var sections: [Section] {
    let all: [(Phrase, [String])] = [
      (RuleHeading.says, [say(rule.citation.gist)]),
      (Word.source.phrase, [CitationText(rule.citation, in: language).text]),
      (RuleHeading.standing, [standing]),
      (RuleHeading.inForce, [validity]),
      (RuleHeading.applies, ["\(say(rule.effect.phrase)); \(say(rule.subject.phrase))"]),
      (RuleHeading.clauses, rule.application.clauses.map { say($0.phrase) }),
      (RuleHeading.regimes, regimes),
      (RuleHeading.work, rule.work.map(\.description)),
      (Word.readings.phrase, rule.readings.map(reading)),
      (Word.leaning.phrase, leaning),
      (RuleHeading.neverSurer, [rule.cap].compactMap { $0.map(say) }),
      (Word.questionToBuyer.phrase, questions),
      (Word.remarks.phrase, rule.cautions.map { say($0.text) }),
      (RuleHeading.tests, rule.tests.map(test)),
      (RuleHeading.periods, rule.periods.map(period)),
      (RuleHeading.limits, rule.limits.map(limit)),
      (RuleHeading.evidence, rule.factsNeeded.map(evidence)),
    ]
    return all.filter { !$0.1.isEmpty }.map { Section(heading: say($0.0), lines: $0.1) }
  }

  private var standing: String {
    let citation = rule.citation
    let done = citation.standing == .unverified ? RuleHeading.notedOn : RuleHeading.readOn
    return "\(say(citation.standing.phrase)); \(say(done)) \(citation.verifiedOn)"
  }

  private var validity: String {
    "\(rule.validity.from) – \(rule.validity.through?.description ?? "")"
  }

  private var regimes: [String] {
    let regimes = rule.application.regimes(of: LawBook.standard.regimes)
    return regimes.isEmpty ? [] : [regimes.map(\.id).joined(separator: ", ")]
  }

  private func reading(_ reading: Reading) -> String {
    let words = ConditionText(language: language, counts: .everything)
    return
      "\(reading.id): \(say(reading.argument)) (\(say(reading.scope.phrase))): \(words.text(reading.condition))"
  }

  private var leaning: [String] {
    switch rule.leaning {
    case .met: [Word.leansMet.text(in: language)]
    case .notMet: [Word.leansNotMet.text(in: language)]
    case nil: []
    }
  }

  private var questions: [String] {
    ([rule.question] + rule.tests.map(\.question)).compactMap { $0.map(say) }
      .reduce(into: []) { known, next in if !known.contains(next) { known.append(next) } }
  }

  private func test(_ test: LotTest) -> String {
    "\(say(test.outcome.phrase)): \(say(test.text))"
  }

  private func period(_ period: Period) -> String {
    "\(period.days) \(say(RuleHeading.days)), \(say(period.span.phrase)): \(say(period.text))"
  }

  private func limit(_ limit: Limit) -> String {
    let amount =
      limit.amount.map { Formats(language).text($0) } ?? say(RuleHeading.notFound)
    let under =
      limit.regimes.isEmpty ? "" : " (\(limit.regimes.map(\.id).joined(separator: ", ")))"
    return "\(amount): \(say(limit.text))\(under)"
  }

  /// A fact that it looks at, and the documents that would show it.
  private func evidence(_ fact: FactName) -> String {
    let kinds = fact.evidenceKinds.map { say($0.phrase) }.joined(separator: ", ")
    return "\(say(fact.phrase)) (\(fact.family)): \(kinds)"
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
