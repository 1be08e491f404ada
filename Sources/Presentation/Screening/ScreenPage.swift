import Law
package import Notices
package import Screening
import Texts
package import Values

/// A screening as a page that goes into the procurement file.
package struct ScreenPage {
  private let language: OutputLanguage
  private var sentences: ScreenSentences

  /// The language of our words; titles are taken in it where the notice has them.
  package init(_ language: OutputLanguage) {
    self.language = language
    sentences = ScreenSentences(language)
  }

  /// - Throws: ``TemplateFailure`` where one of our own templates is broken.
  package func bytes(
    _ lots: [LotScreening], of notice: Notice, market: String
  ) throws(TemplateFailure) -> [UInt8] {
    var own = self
    own.sentences = ScreenSentences(language, country: notice.buyerCountry)
    return try own.page(lots, of: notice, market: market)
  }

  private func page(
    _ lots: [LotScreening], of notice: Notice, market: String
  ) throws(TemplateFailure) -> [UInt8] {
    let page: [String: Any] = [
      "w": Dictionary(
        uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, $0.text(in: language) as Any) }),
      "s": Dictionary(
        uniqueKeysWithValues: ScreenWord.allCases.map {
          ($0.rawValue, sentences.say($0) as Any)
        }),
      "lang": language.rawValue, "title": sentences.say(ScreenWord.title),
      "procedureTitle": notice.procedure.title.text(preferring: language.threeLetters) ?? "",
      "noticeID": notice.publicationNumber ?? notice.id ?? notice.source.path, "market": market,
      "lots": lots.map { values($0, notice) },
    ]
    return try Templates().render("screen", page)
  }

  private func values(_ lot: LotScreening, _ notice: Notice) -> [String: Any] {
    let count = lot.competition
    return [
      "lotID": lot.lot.description,
      "lotTitle": sentences.title(of: lot.lot, in: notice),
      "asOf": lot.asOf.description, "coverage": sentences.text(lot.coverage),
      "basisOfWork": sentences.say(lot.usesAmounts ? ScreenWord.withAmounts : .kindsOnly),
      "supply": lot.supply.map { ["text": sentences.text($0, of: lot.suppliers.count)] },
      "alone": count.alone, "together": count.onlyTogether, "undetermined": count.undetermined,
      "notMet": count.notMet, "undeclared": count.undeclared,
      "smallest": sentences.text(count.smallestTeam),
      "demandsTitle": DemandWords.notCounted(lot.demands.toBeRead.count).text(in: language),
      "hasDemands": !lot.demands.toBeRead.isEmpty,
      "demands": lot.demands.toBeRead.map { ["text": DemandSentences(language).text($0)] },
      "hasTeams": !lot.teams.isEmpty,
      "teams": lot.teams.map { ["text": $0.map(\.description).joined(separator: " + ")] },
      "hasCosts": !lot.costs.isEmpty, "costs": lot.tellingCosts.map { row($0, lot.competition) },
      "answer": sentences.say(lot.advice.answer.phrase),
      "reasons": lot.advice.reasons.map { ["text": sentences.text($0)] },
      "suppliers": lot.suppliers.filter { $0.work != .none }.map(row),
    ]
  }

  private func row(_ cost: RequirementCost, _ published: Competition) -> [String: Any] {
    [
      "what": sentences.text(cost.requirement), "then": sentences.text(cost),
      "aloneThen": sentences.text(cost.competition.alone, from: published.alone),
      "togetherThen": sentences.text(cost.competition.onlyTogether, from: published.onlyTogether),
      "teamThen": sentences.text(cost.competition.smallestTeam),
    ]
  }

  private func row(_ supplier: ScreenedSupplier) -> [String: Any] {
    let verdict = VerdictText(supplier.verdict, in: language)
    return [
      "id": supplier.id.description, "name": supplier.name,
      "does": sentences.say(supplier.work.phrase),
      "verdict": verdict.line
        + (supplier.awaitsDeclaration ? "; \(sentences.say(ScreenWord.awaitsDeclaration))" : ""),
      "style": verdict.style,
    ]
  }
}
