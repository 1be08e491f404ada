package import Judging
package import Law
import Texts
package import Values

/// Gaps for a terminal: a table of members, and one of them in detail.
package struct GapText: Sendable {
  private let language: OutputLanguage
  private let sentences: GapSentences

  /// - Parameter counts: everything on the screen of those who keep the register.
  package init(language: OutputLanguage, counts: CountVisibility) {
    self.language = language
    sentences = GapSentences(language, counts: counts)
  }

  /// One line a member: verdict, certificate, and what to do first.
  package func table(_ reports: [GapReport]) -> [String] {
    var table = TextTable()
    for report in reports {
      table.add([
        report.operatorID.description, report.operatorName,
        VerdictText(report.verdict, in: language).line,
        report.standing.map { $0.status.phrase.text(in: language) } ?? "–",
        report.steps.first.map { sentences.text($0, in: report) } ?? "",
      ])
    }
    return table.lines
  }

  /// One member in detail: standing, rules, steps and what ends.
  package func lines(_ report: GapReport) -> [String] {
    let scheme = report.scheme.map { ", \($0.name.text(in: language))" } ?? ""
    var lines = [
      "\(report.operatorID) \(report.operatorName)\(scheme): "
        + "\(VerdictText(report.verdict, in: language).line) (\(word(.asOf)) \(report.asOf))"
    ]
    if let standing = report.standing {
      lines.append("  \(word(.certificate)): \(sentences.text(standing))")
    }
    lines += (report.scheme?.remarks ?? []).map { "  ! \($0.text(in: language))" }
    lines += rules(report) + steps(report) + lapses(report)
    return lines
  }

  private func rules(_ report: GapReport) -> [String] {
    var table = TextTable()
    for gap in report.rules {
      table.add([
        gap.rule.id, VerdictText(gap.verdict, in: language).line,
        gap.rule.title.text(in: language),
      ])
      if let standing = gap.rule.readBy {
        table.add(["", "", "! \(standing.note.text(in: language))"])
      }
      for lack in gap.lacks { table.add(["", "", "- \(sentences.text(lack))"]) }
      if let fall = gap.fall { table.add(["", "", "! \(sentences.text(fall))"]) }
    }
    return table.lines.map { "  " + $0 }
  }

  private func steps(_ report: GapReport) -> [String] {
    guard !report.steps.isEmpty else { return ["  \(word(.nextSteps)): \(word(.nothingMissing))"] }
    var table = TextTable()
    for (index, step) in report.steps.enumerated() {
      table.add([
        "\(index + 1).", step.effort.phrase.text(in: language),
        [
          sentences.text(step, in: report),
          step.rules.isEmpty ? "" : "(\(step.rules.joined(separator: ", ")))",
        ].filter { !$0.isEmpty }.joined(separator: " "),
      ])
      if case .fact(let change) = step.action {
        table.add(["", "", "\(word(.whatWouldDo)): \(sentences.documents(for: change.name))"])
      }
    }
    return ["  \(word(.nextSteps)):"] + table.lines.map { "    " + $0 }
  }

  private func lapses(_ report: GapReport) -> [String] {
    guard !report.lapses.isEmpty else { return [] }
    var table = TextTable()
    for lapse in report.lapses {
      table.add([
        lapse.day.description, sentences.text(lapse), lapse.rules.joined(separator: ", "),
      ])
    }
    return ["  \(word(.ending)) (\(report.within) \(word(.within))):"]
      + table.lines.map { "    " + $0 }
  }

  private func word(_ word: Word) -> String { word.text(in: language) }
}
