import Law
package import Notices
package import Screening
import Texts
package import Values

/// A screening for a terminal.
package struct ScreenText {
  private let language: OutputLanguage
  private var sentences: ScreenSentences

  /// The language of our words; titles are taken in it where the notice has them.
  package init(_ language: OutputLanguage) {
    self.language = language
    sentences = ScreenSentences(language)
  }

  /// All lots of a screening, with the buyer's country known from `notice`.
  package func lines(_ lots: [LotScreening], of notice: Notice) -> [String] {
    var own = self
    own.sentences = ScreenSentences(language, country: notice.buyerCountry)
    return own.allLines(lots, of: notice)
  }

  private func allLines(_ lots: [LotScreening], of notice: Notice) -> [String] {
    var lines: [String] = []
    for lot in lots {
      lines.append("\(lot.lot): \(sentences.title(of: lot.lot, in: notice))")
      for part in [figures(lot), costs(lot), advice(lot), suppliers(lot)] { lines += part }
      lines.append("")
    }
    lines.append(Word.notLegalAdvice.text(in: language))
    return lines
  }

  private func figures(_ lot: LotScreening) -> [String] {
    let count = lot.competition
    let say = { (word: ScreenWord) in sentences.say(word) }
    let team = "\(say(.smallestTeam)): \(sentences.text(count.smallestTeam))"
    var lines = ["  \(say(.coverage)): \(sentences.text(lot.coverage))"]
    lines += ["  \(say(lot.usesAmounts ? .withAmounts : .kindsOnly))"]
    lines += lot.supply.map { "  \(sentences.text($0, of: lot.suppliers.count))" }
    lines.append(
      "  \(count.alone) \(say(.alone)), \(count.onlyTogether) \(say(.together)) (\(team))")
    if count.undeclared > 0 { lines.append("  \(count.undeclared) \(say(.undeclared))") }
    lines.append(
      "  \(count.undetermined) \(say(.undetermined)); \(count.notMet) \(say(.notMet))")
    lines += demands(lot)
    for team in lot.teams {
      lines.append("    \(team.map(\.description).joined(separator: " + "))")
    }
    return lines
  }

  /// What the texts ask of everybody, and nobody has judged.
  private func demands(_ lot: LotScreening) -> [String] {
    let sentences = DemandSentences(language)
    let open = lot.demands.toBeRead
    return open.isEmpty
      ? []
      : ["  \(DemandWords.notCounted(open.count).text(in: language)):"]
        + open.map { "    \(sentences.text($0))" }
  }

  private func costs(_ lot: LotScreening) -> [String] {
    guard !lot.costs.isEmpty else { return [] }
    var table = TextTable()
    table.add(
      [ScreenWord.requirement, .change, .aloneThen, .togetherThen, .teamThen].map {
        sentences.say($0)
      })
    for cost in lot.tellingCosts {
      table.add([
        sentences.text(cost.requirement), sentences.text(cost),
        sentences.text(cost.competition.alone, from: lot.competition.alone),
        sentences.text(cost.competition.onlyTogether, from: lot.competition.onlyTogether),
        sentences.text(cost.competition.smallestTeam),
      ])
    }
    return ["  " + sentences.say(ScreenWord.costs)] + table.lines.map { "    " + $0 }
  }

  private func advice(_ lot: LotScreening) -> [String] {
    [
      "  \(sentences.say(ScreenWord.advice)) \(sentences.say(lot.advice.answer.phrase))"
    ] + lot.advice.reasons.map { "    - \(sentences.text($0))" }
  }

  /// Only those who do some of the work.
  private func suppliers(_ lot: LotScreening) -> [String] {
    var table = TextTable()
    for supplier in lot.suppliers where supplier.work != .none {
      table.add([
        "\(supplier.id)", supplier.name, sentences.say(supplier.work.phrase),
        VerdictText(supplier.verdict, in: language).line
          + (supplier.awaitsDeclaration ? "; \(sentences.say(ScreenWord.awaitsDeclaration))" : ""),
      ])
    }
    return ["  \(sentences.say(ScreenWord.suppliers)): \(sentences.say(ScreenWord.privacy))"]
      + table.lines.map { "    " + $0 }
  }
}
