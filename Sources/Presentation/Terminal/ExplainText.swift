package import Judging
package import Law
package import Members
import Texts
package import Values

/// The reasoning of findings as trees in words, with quotes and sources.
package struct ExplainText: Sendable {
  private let language: OutputLanguage
  private let names: OperatorNames
  private let sentences: FindingSentences

  /// - Parameter counts: whose counts of persons the reader may see.
  package init(register: Register?, language: OutputLanguage, counts: CountVisibility) {
    self.language = language
    names = OperatorNames(register)
    sentences = FindingSentences(language: language, register: register, counts: counts)
  }

  /// One finding as a tree: its clause and its rule, down to the facts.
  package func lines(_ finding: Finding) -> [String] { tree(finding).drawn }

  private func tree(_ finding: Finding) -> TextTree {
    let who = finding.operators.map(names.full).joined(separator: ", ")
    let leaning = finding.leaning.map {
      ", \(say($0 == .met ? .leansMet : .leansNotMet))"
    }
    return TextTree(
      "\(finding.lot) · \(finding.rule.id) · \(who): \(line(finding.effect))\(leaning ?? "")",
      branches: [clause(finding.clause), rule(finding)]
        + finding.readings.map { reading($0, of: finding) }
        + missing(finding) + open(finding) + finding.cautions.map(caution))
  }

  private func clause(_ clause: Clause) -> TextTree {
    TextTree(
      "\(say(.clause)) \(clause.id): \(sentences.quote(clause))", sentences.place(of: clause),
      clause.source.elementPath)
  }

  private func rule(_ finding: Finding) -> TextTree {
    let title = "\(say(.rule)) \(finding.rule.id): \(finding.rule.title.text(in: language))"
    let source = sentences.source(of: finding.rule)
    let days = sentences.days(of: finding)
    return finding.isInForce
      ? TextTree(title, source, days) : TextTree(title, source, days, sentences.noWording(finding))
  }

  private func reading(_ outcome: ReadingOutcome, of finding: Finding) -> TextTree {
    let sign =
      outcome.reading.isOpen
      ? VerdictText(finding.effect, in: language).sign : mark(outcome.value)
    return TextTree(
      "\(say(.reading)) \(sign) \(sentences.argument(of: outcome))",
      branches: outcome.steps.map(step))
  }

  private func step(_ step: TraceStep) -> TextTree {
    TextTree(
      "\(mark(step.value)) \(sentences.facts.text(step.condition))",
      branches: step.uses.map(fact) + step.children.map(self.step))
  }

  private func fact(_ use: FactUse) -> TextTree {
    let text = "\(names.full(use.operatorID)): \(sentences.facts.text(use))"
    return sentences.place(of: use).map { TextTree(text, $0) } ?? TextTree(text)
  }

  private func missing(_ finding: Finding) -> [TextTree] {
    finding.missing.isEmpty
      ? []
      : [
        TextTree(
          say(.whatWouldSettle), branches: finding.missing.map { TextTree(sentences.missing($0)) })
      ]
  }

  private func open(_ finding: Finding) -> [TextTree] {
    let standing = finding.rule.readBy.map { TextTree($0.note.text(in: language)) }
    guard finding.verdict == .undetermined(.disputed) else {
      return [standing].compactMap(\.self)
    }
    let cap = finding.rule.cap.map { TextTree($0.text(in: language)) }
    let question = finding.rule.question.map {
      TextTree("\(say(.questionToBuyer)): \($0.text(in: language))")
    }
    return [standing, cap, question].compactMap(\.self)
  }

  private func caution(_ caution: Caution) -> TextTree {
    TextTree("\(say(.remarks)): \(caution.text.text(in: language))")
  }

  private func mark(_ value: Kleene) -> String { VerdictText(value.verdict, in: language).sign }
  private func line(_ verdict: Verdict) -> String { VerdictText(verdict, in: language).line }
  private func say(_ word: Word) -> String { word.text(in: language) }
}
