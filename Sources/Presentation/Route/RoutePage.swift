package import Judging
import Law
package import Values

/// Ways to buy as one page for people.
package struct RoutePage {
  private let sentences: RouteSentences

  /// The language of the whole page.
  package init(language: OutputLanguage) { sentences = RouteSentences(language: language) }

  /// - Throws: ``TemplateFailure`` where one of our own templates is broken.
  package func bytes(_ advice: [RouteAdvice]) throws(TemplateFailure) -> [UInt8] {
    try Templates().render(
      "route",
      [
        "w": Word.texts(in: sentences.language), "lang": sentences.language.rawValue,
        "title": sentences.word(.routes), "purchases": advice.map(purchase),
      ])
  }

  private func purchase(_ advice: RouteAdvice) -> [String: Any] {
    [
      "about": sentences.purchase(advice),
      "notes": advice.officeNotes.map { ["note": sentences.say($0)] },
      "ways": advice.routes.map { way($0, advice.purchase) },
    ]
  }

  private func way(_ finding: RouteFinding, _ purchase: Purchase) -> [String: Any] {
    var values: [String: Any] = [
      "name": sentences.say(finding.route.phrase), "state": sentences.state(finding),
      "style": finding.state.style,
      "answers": finding.answers.map { answer($0, finding) },
    ]
    values["inputs"] = sentences.inputs(finding)
    values["nothing"] = finding.answers.isEmpty ? sentences.noWording(purchase) : nil
    return values
  }

  private func answer(_ answer: RouteFinding.Answer, _ finding: RouteFinding) -> [String: Any] {
    [
      "text": sentences.answer(answer, of: finding), "sources": sentences.sources(answer),
      "points": answer.branch.unsettled.map { ["point": sentences.say($0)] },
    ]
  }
}
