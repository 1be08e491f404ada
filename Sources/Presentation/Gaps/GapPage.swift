package import Judging
package import Law
import Texts
package import Values

/// Gaps of some members as one page for people.
package struct GapPage {
  private let language: OutputLanguage
  private let sentences: GapSentences

  /// - Parameter counts: whose counts of persons may be read by those whom the page reaches.
  package init(language: OutputLanguage, counts: CountVisibility) {
    self.language = language
    sentences = GapSentences(language, counts: counts)
  }

  /// - Parameter reports: of one day, in the order of the page.
  /// - Throws: ``TemplateFailure`` where one of our own templates is broken.
  package func bytes(_ reports: [GapReport]) throws(TemplateFailure) -> [UInt8] {
    let page: [String: Any] = [
      "w": Dictionary(
        uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, $0.text(in: language) as Any) }),
      "lang": language.rawValue, "title": title(reports),
      "asOf": reports.first?.asOf.description ?? "", "within": reports.first?.within ?? 0,
      "members": reports.map(member),
    ]
    return try Templates().render("gaps", page)
  }

  private func title(_ reports: [GapReport]) -> String {
    let gaps = Word.gaps.text(in: language)
    return reports.first?.scheme.map { "\(gaps): \($0.name.text(in: language))" } ?? gaps
  }

  private func member(_ report: GapReport) -> [String: Any] {
    let remarks = report.scheme?.remarks ?? []
    return [
      "anchor": report.operatorID.description, "name": report.operatorName,
      "verdict": VerdictText(report.verdict, in: language).values,
      "certificate": report.standing.map(sentences.text) ?? "",
      "firstStep": report.steps.first.map { sentences.text($0, in: report) }
        ?? Word.nothingMissing.text(in: language),
      "scheme": report.scheme?.name.text(in: language) ?? "",
      "hasRemarks": !remarks.isEmpty,
      "remarks": remarks.map { ["text": $0.text(in: language)] },
      "hasSteps": !report.steps.isEmpty,
      "steps": report.steps.map { step($0, in: report) },
      "hasLapses": !report.lapses.isEmpty, "lapses": report.lapses.map(lapse),
      "rules": report.rules.map(rule),
    ]
  }

  private func step(_ step: NextStep, in report: GapReport) -> [String: Any] {
    let documents: String =
      if case .fact(let change) = step.action { sentences.documents(for: change.name) } else { "" }
    return [
      "effort": step.effort.phrase.text(in: language),
      "text": sentences.text(step, in: report), "documents": documents,
      "ruleIDs": step.rules.joined(separator: ", "),
    ]
  }

  private func lapse(_ lapse: Lapse) -> [String: Any] {
    var values: [String: Any] = ["day": lapse.day.description, "text": sentences.text(lapse)]
    // Not `rules`: a template looks in the member for a name that it does not find here.
    values["ruleIDs"] = lapse.rules.isEmpty ? nil : lapse.rules.joined(separator: ", ")
    return values
  }

  private func rule(_ gap: RuleGap) -> [String: Any] {
    var values = VerdictText(gap.verdict, in: language).values
    values["id"] = gap.rule.id
    values["ruleTitle"] = gap.rule.title.text(in: language)
    let citation = CitationText(gap.rule.citation, in: language)
    values["act"] = citation.act
    values["provision"] = citation.provision
    values["standing"] = gap.rule.citation.standing.phrase.text(in: language)
    values["readBy"] = gap.rule.readBy?.note.text(in: language)
    values["fall"] = gap.fall.map(sentences.text)
    values["hasLacks"] = !gap.lacks.isEmpty
    values["lacks"] = gap.lacks.map { ["text": sentences.text($0)] }
    values["hasWays"] = !gap.remedies.isEmpty
    values["ways"] = gap.remedies.map { ["text": sentences.text($0)] }
    if gap.verdict == .undetermined(.disputed) {
      values["question"] = (gap.rule.cap ?? gap.rule.question)?.text(in: language)
    }
    return values
  }
}
