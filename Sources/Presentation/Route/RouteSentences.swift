import Judging
import Law
import Texts
import Values

/// Says in one language which ways to buy are open, and why; table and page use the same words.
struct RouteSentences {
  let language: OutputLanguage

  /// As in `FRA · municipality · 350,000.00 EUR · CPV 90910000 · services · 2026-11-25`.
  func purchase(_ advice: RouteAdvice) -> String {
    let purchase = advice.purchase
    return [
      advice.lot.map { "\(word(.lot)) \($0)" }, purchase.country,
      purchase.act?.id, purchase.buyer.map { say($0.phrase) },
      purchase.value.map(Formats(language).text) ?? "\(word(.value)) \(word(.notKnown))",
      "CPV \(purchase.cpv.map(\.description) ?? word(.notKnown))",
      purchase.nature.map { say($0.phrase) },
      "\(word(.lawOf)) \(purchase.day)",
    ].compactMap(\.self).joined(separator: " · ")
  }

  func state(_ finding: RouteFinding) -> String { state(finding.state) }

  /// What would decide; `nil` where nothing is open.
  func inputs(_ finding: RouteFinding) -> String? {
    finding.dependsOn.isEmpty
      ? nil : finding.dependsOn.map { say($0.phrase) }.joined(separator: "; ")
  }

  /// With its own state where there are several answers.
  func answer(_ answer: RouteFinding.Answer, of finding: RouteFinding) -> String {
    let text = answer.branch.text.text(in: language)
    return finding.answers.count == 1 ? text : "\(state(answer.branch.state)): \(text)"
  }

  func sources(_ answer: RouteFinding.Answer) -> String {
    "\(answer.ruleID): "
      + answer.branch.citations.map { citation in
        "\(CitationText(citation, in: language).text) (\(say(citation.standing.phrase)))"
      }.joined(separator: "; ")
  }

  /// Where no rule of ours covers the day.
  func noWording(_ purchase: Purchase) -> String { "\(word(.noWording)) \(purchase.day)" }

  private func state(_ state: RouteState) -> String { "\(state.sign) \(say(state.phrase))" }
  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
  func word(_ word: Word) -> String { word.text(in: language) }
}
