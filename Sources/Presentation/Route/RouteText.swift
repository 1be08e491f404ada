package import Judging
import Law
import Texts
package import Values

/// Ways to buy as lines for a terminal.
package struct RouteText: Sendable {
  private let language: OutputLanguage
  private var sentences: RouteSentences { RouteSentences(language: language) }

  /// The language of the lines.
  package init(language: OutputLanguage) { self.language = language }

  /// The purchase, then each way to buy with its state and answers; a blank line after each.
  package func lines(_ advice: RouteAdvice) -> [String] {
    [sentences.purchase(advice), ""]
      + advice.officeNotes.flatMap { ["! \(sentences.say($0))", ""] }
      + advice.routes.flatMap { lines($0, advice.purchase) + [""] }
  }

  private func lines(_ finding: RouteFinding, _ purchase: Purchase) -> [String] {
    let name = sentences.say(finding.route.phrase)
    let heading = "\(sentences.state(finding))  \(name)"
    guard !finding.answers.isEmpty else {
      return [heading, "    \(sentences.noWording(purchase))"]
    }
    let inputs = sentences.inputs(finding).map { "    \(sentences.word(.dependsOn)): \($0)" }
    return [heading] + [inputs].compactMap(\.self) + finding.answers.flatMap { lines($0, finding) }
  }

  private func lines(_ answer: RouteFinding.Answer, _ finding: RouteFinding) -> [String] {
    ["    \(sentences.answer(answer, of: finding))", "      \(sentences.sources(answer))"]
      + answer.branch.unsettled.map {
        "      § \(sentences.word(.unsettledPoints)): \($0.text(in: language))"
      }
  }
}
