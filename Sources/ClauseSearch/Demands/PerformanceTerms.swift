import Law
import Notices
import Values

/// Terms of performance (BT-70) that are no clause by their words: whoever performs is bound by them all the same.
struct PerformanceTerms {
  let lexicon: DemandLexicon
  let file: String

  /// - Parameter told: where clauses were found already; whoever reads these reads the whole term.
  func sheet(of lot: Lot, but told: Set<Source>, in fields: DemandFields) -> DemandSheet {
    var sheet = DemandSheet.none
    let toldFields = Set(told.compactMap { fields.field(of: $0)?.number })
    var seen: Set<Int> = []
    for text in lot.texts where text.isKind("performance-terms") || text.isKind("execution") {
      guard let field = fields.field(of: text.source)?.number, !toldFields.contains(field),
        seen.insert(field).inserted
      else { continue }
      let passage = DemandPassage(text.text, language: text.language, lexicon: lexicon)
      let clause = Clause(
        id: "\(lot.id)/\(ClauseKind.performanceTerm.rawValue)/execution/\(seen.count)",
        kind: .performanceTerm, lots: [lot.id], origin: .text, file: file, source: text.source,
        quote: passage.sentences.first.map(passage.quote) ?? text.text, language: text.language)
      if let reason = NothingAsked(passage, isName: false).reason {
        sheet.noDemands.append(NoDemand(clause, reason))
      } else {
        sheet.demands.append(
          TextDemand(clause: clause, mark: DemandFinder.mark(of: clause.kind, text.text)))
      }
    }
    return sheet
  }
}
