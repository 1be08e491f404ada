package import Judging
package import Law
import Texts
package import Values

/// Says in one language what texts ask, how it stands, and what is to be done about it; pages and terminal use the
/// same words.
package struct DemandSentences {
  private let language: OutputLanguage

  /// The language of our words; what is quoted stays in the notice's.
  package init(_ language: OutputLanguage) { self.language = language }

  /// As in `turnover (BT-750, line 755): 'Årsomsättning på minst 5 000 000 kronor'`.
  package func text(_ demand: TextDemand) -> String { say(Self.phrase(demand)) }

  /// As in ``text(_:)``, still in every language; without a line where the file's line is not known.
  package static func phrase(_ demand: TextDemand) -> Phrase {
    let clause = demand.clause
    let further = demand.alsoAt.isEmpty ? "" : " (+\(demand.alsoAt.count))"
    let (field, quote) = (clause.source.field.term, clause.quote)
    guard clause.source.line > 0 else {
      return Phrase(
        "demand.mark",
        [
          "kind": .phrase(clause.kind.phrase), "field": "\(field)", "quote": "\(quote)",
          "further": "\(further)",
        ])
    }
    return Phrase(
      "demand.line",
      [
        "kind": .phrase(clause.kind.phrase), "field": "\(field)",
        "line": .number(clause.source.line), "quote": "\(quote)", "further": "\(further)",
      ])
  }

  /// Where else the same stands, with the words there: `also (BT-300, line 88): 'Yearly turnover ...'`.
  package func places(_ demand: TextDemand) -> [String] {
    demand.alsoAt.filter { $0.quote != demand.clause.quote }.map { clause in
      let line =
        clause.source.line > 0
        ? ", \(Word.line.text(in: language).lowercased()) \(clause.source.line)" : ""
      return "\(say(DemandWords.also)) (\(clause.source.field.term)\(line)): '\(clause.quote)'"
    }
  }

  /// What was read in the words; `nil` where nothing was.
  package func stated(_ demand: TextDemand) -> String? {
    demand.stated.map { "\(say(DemandWords.stated)): \(say($0))" }
  }

  /// Who settled it and how; `nil` where nobody did.
  package func settled(_ demand: TextDemand) -> String? {
    guard let settlement = demand.settlement else {
      return demand.coveredBy.map { "\(say(DemandWords.sameAs)) \($0)" }
    }
    let answer =
      switch settlement.answer {
      case .coveredBy(let id): "\(say(DemandWords.coveredBy)) '\(id)'"
      case .noDemand(let reason): "\(say(DemandWords.noDemand)): \(reason)"
      case .metBy(let place):
        "\(say(DemandWords.metBy)) \(place.document)"
          + (place.page.map { ", \(say(DemandWords.page)) \($0)" } ?? "")
      }
    return "\(answer) (\(settlement.by), \(settlement.on))"
  }

  /// How to settle what is open, with what the brief needs for it.
  package func remedy(_ demand: TextDemand) -> String { say(Self.remedyPhrase(demand)) }

  /// As in ``remedy(_:)``, still in every language.
  package static func remedyPhrase(_ demand: TextDemand) -> Phrase {
    let place = "clause=\"\(demand.clause.id)\" words=\"\(demand.mark)\""
    return Phrase([DemandWords.settle, Phrase(verbatim: place)], separator: " ")
  }

  /// Which answer of the brief settles nothing: its clause, its line in the brief, and why.
  package func refused(_ refused: RefusedSettlement) -> String {
    let settlement = refused.settlement
    return "\(say(DemandWords.refused)) '\(settlement.clause)' (\(say(DemandWords.line)) "
      + "\(settlement.source.line)): \(say(refused.reason.phrase))"
  }

  /// How many words ask nothing, by reason; `nil` where there are none.
  package func passedOver(_ sheet: DemandSheet) -> String? {
    guard !sheet.noDemands.isEmpty else { return nil }
    let reasons = NoDemand.Reason.allCases.compactMap { reason -> String? in
      let count = sheet.noDemands.count { $0.reason == reason }
      return count == 0 ? nil : "\(say(reason.phrase)): \(count)"
    }
    return "\(say(DemandWords.askNothing)): \(reasons.joined(separator: "; "))"
  }

  /// That the notice sends its reader to the documents for demands that it does not state itself.
  package var pointer: String { say(DemandWords.pointer) }
  /// The heading above what the texts ask for.
  package var title: String { say(DemandWords.title) }

  /// As in `All clauses: 3 met, 0 not met, 1 unknown, 0 disputed, 4 not judged, 0 not applicable`.
  package func text(_ counts: VerdictCounts) -> String {
    let figures = [
      (counts.met, DemandWords.met), (counts.notMet, DemandWords.notMet),
      (counts.unknown, DemandWords.unknown), (counts.disputed, DemandWords.disputed),
      (counts.notJudged, DemandWords.notJudged), (counts.notApplicable, DemandWords.notApplicable),
    ].map { "\($0) \(say($1))" }.joined(separator: ", ")
    let settled = counts.settled > 0 ? "; \(counts.settled) \(say(DemandWords.settledInBrief))" : ""
    return "\(say(DemandWords.counts)): \(figures)\(settled)"
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
