import Judging
import Law
import Members
import Texts
import Values

/// Says in one language what a finding rests on; pages and terminal use the same words.
struct FindingSentences {
  let language: OutputLanguage
  let facts: ConditionText
  private let register: Register?
  private let names: OperatorNames

  init(language: OutputLanguage, register: Register?, counts: CountVisibility) {
    self.language = language
    self.register = register
    names = OperatorNames(register)
    facts = ConditionText(language: language, counts: counts)
  }

  /// As in `reserved participation (art. 20): 'res-ws' (BT-71, code)`.
  func quote(_ clause: Clause) -> String {
    let quoted = ClauseQuote(clause, in: language).quoted
    let words = quoted.isEmpty ? "" : " \(quoted)"
    let document = clause.requirement.map {
      ", \($0.origin.document)\($0.origin.page.map { " s. \($0)" } ?? "")"
    }
    return "\(say(clause.kind.phrase)):\(words) (\(clause.source.field.term), "
      + "\(say(clause.footing))\(document ?? ""))"
  }

  /// The file and the line, where one is known.
  func place(of clause: Clause) -> String {
    let line = clause.source.line
    return line > 0 ? "\(clause.file), \(word(.line)) \(line)" : clause.file
  }

  /// Act, provision, days in force, and how well we know the text.
  func source(of rule: Rule) -> String {
    let citation = rule.citation
    let days = "\(rule.validity.from)–\(rule.validity.through?.description ?? "")"
    return "\(CitationText(citation, in: language).text) · \(word(.inForce)) \(days) · "
      + "\(say(citation.standing.phrase)), "
      + "\(word(citation.standing == .unverified ? .notedOn : .readOn)) \(citation.verifiedOn)"
  }

  func days(of finding: Finding) -> String {
    "\(word(.judgedOn)) \(finding.asOf) · \(word(.lawOf)) \(finding.lawOn)"
  }

  func noWording(_ finding: Finding) -> String { "\(word(.noWording)) \(finding.lawOn)" }

  /// Why the text can be read so, and whose facts the reading looks at.
  func argument(of outcome: ReadingOutcome) -> String {
    "\(say(outcome.reading.argument)) (\(say(outcome.reading.scope.phrase)))"
  }

  /// Where the register holds the fact; `nil` where it does not.
  func place(of use: FactUse) -> String? {
    guard let source = use.fact?.source, let register else { return nil }
    return source.line > 0
      ? "\(register.path), \(word(.line)) \(source.line)"
      : "\(register.path), \(source.elementPath)"
  }

  /// Whose, which, what is wrong with what is there, and which documents would do.
  func missing(_ fact: MissingFact) -> String {
    let documents = fact.name.evidenceKinds.map { say($0.phrase) }.joined(separator: ", ")
    return
      "\(names.full(fact.operatorID)): \(say(fact.name.phrase))\(fact.year.map { " \($0)" } ?? "") (\(say(fact.reason.phrase))). "
      + "\(word(.whatWouldDo)): \(documents)"
  }

  /// `nil` where the counts may not be shown.
  func headroom(_ item: ShareHeadroom) -> String? {
    guard item.operators.allSatisfy(facts.counts.shows) else { return nil }
    let persons = item.persons.map { "\($0) \(word($0 == 1 ? .person : .persons))" }
    let fullTime = item.fullTimeHundredths.map {
      "\(Formats(language).text(hundredths: $0)) \(word(.fullTime))"
    }
    let who =
      item.operators.count == 1 ? names.full(item.operators[0]) : word(.together)
    return "\(who): \([persons, fullTime].compactMap(\.self).joined(separator: ", ")) "
      + "(\(item.ruleID), \(Formats(language).text(item.ratio)))"
  }

  func word(_ word: Word) -> String { word.text(in: language) }
  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
