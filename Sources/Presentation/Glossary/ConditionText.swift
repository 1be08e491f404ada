package import Law
import Members
import Texts
package import Values

/// Writes conditions and facts as sentences, from the same values that the judge evaluates.
package struct ConditionText: Sendable {
  /// The language of every sentence.
  package let language: OutputLanguage
  /// Whose counts of persons may be shown.
  package let counts: CountVisibility

  /// `counts` says whose counts of persons may be read; of others no figure is written.
  package init(language: OutputLanguage, counts: CountVisibility) {
    self.language = language
    self.counts = counts
  }

  /// A condition in words; its parts are joined by "and" or "or" as the rule has them.
  package func text(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): join(parts, Phrase("condition.all"))
    case .any(let parts): join(parts, Phrase("condition.any"))
    case .not(let part): say(Phrase("condition.not")) + text(part)
    case .isTrue(let name): name.phrase.text(in: language)
    case .isOneOf(let name, let words):
      "\(name.phrase.text(in: language)): \(words.map { CodeWords.text($0, in: language) }.joined(separator: ", "))"
    case .share(let part, let whole, let ratio):
      say(Phrase("condition.share"))
        + "\(Formats(language).text(ratio)): \(text(part)) / \(text(whole))"
    case .count(let form, let floor): "\(text(form)) ≥ \(floor)"
    case .amount(let name, let floor):
      "\(name.phrase.text(in: language)) ≥ \(floor)"
    case .averageAmount(let name, let years, let floor):
      "\(name.phrase.text(in: language)) ≥ \(floor), "
        + say(
          Phrase("condition.average-amount", ["years": "\(years)"]))
    case .isKnown([]):
      say(
        Phrase("condition.is-known")
      )
    case .isKnown(let names):
      say(Phrase("condition.is-known.shown"))
        + names.map { $0.phrase.text(in: language) }.joined(separator: ", ")
    case .isRecent(let name, let days):
      "\(name.phrase.text(in: language)) ≤ \(days) "
        + say(Phrase("condition.is-recent"))
    }
  }

  /// A fact as it was used: what, how much, as of when, on what evidence, and why not where it was not.
  package func text(_ use: FactUse) -> String {
    let name = use.name.phrase.text(in: language)
    guard let fact = use.fact else {
      let year = use.year.map { " \($0)" } ?? ""
      return "\(name)\(year): \(use.unusable?.phrase.text(in: language) ?? "")"
    }
    let evidence =
      fact.evidence.map(text) ?? Word.noEvidence.text(in: language)
    let problem = use.unusable.map { " – \($0.phrase.text(in: language))" } ?? ""
    return
      "\(name): \(text(fact.value, of: fact.name, owner: use.operatorID)) (\(Word.asOf.text(in: language)) \(fact.asOf); \(evidence))\(problem)"
  }

  /// The kind of document, whose it is and its number, and its grade.
  private func text(_ evidence: Evidence) -> String {
    [
      evidence.kindPhrase.text(in: language), evidence.issuer, evidence.number,
      evidence.grade.rawValue,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// A value as people write it; a hidden count says that it is hidden.
  func text(_ value: FactValue, of name: FactName, owner: OperatorID) -> String {
    switch value {
    case .flag(let flag):
      say(flag ? Phrase("condition.flag") : Phrase("condition.flag.no"))
    case .unclear: say(Phrase("condition.unclear"))
    case .quantity(let count): quantity(count, of: name, owner)
    case .money(let money): Formats(language).text(money)
    case .word(let word): CodeWords.text(word, in: language)
    }
  }

  /// Whether this count may be read by whoever reads the text.
  func shows(_ name: FactName, of owner: OperatorID) -> Bool {
    !name.isCounted || counts.shows(owner)
  }

  private func quantity(_ count: Int, of name: FactName, _ owner: OperatorID) -> String {
    guard shows(name, of: owner) else { return Word.hiddenCount.text(in: language) }
    return name.isFullTimeEquivalent
      ? Formats(language).text(hundredths: count) : Formats(language).text(count)
  }

  private func text(_ form: LinearForm) -> String {
    form.terms.enumerated().map { index, term in
      let sign = term.coefficient < 0 ? "− " : index == 0 ? "" : "+ "
      let factor = term.coefficient.magnitude == 1 ? "" : "\(term.coefficient.magnitude) × "
      return sign + factor + term.fact.phrase.text(in: language)
    }.joined(separator: " ")
  }

  private func join(_ parts: [Condition], _ word: Phrase) -> String {
    parts.count == 1
      ? text(parts[0]) : parts.map { "(\(text($0)))" }.joined(separator: say(word))
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
