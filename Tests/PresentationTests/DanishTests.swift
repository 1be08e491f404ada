import Judging
import Law
import Members
import Papers
import Presentation
import Testing
import Texts
import Values

/// Every word of the check pages is there in Danish; English never stands in for it.
@Suite("Danish is complete")
struct DanishTests {
  private func expect(_ phrase: Phrase, _ name: some Any) {
    for language in OutputLanguage.allCases {
      #expect(!phrase.text(in: language).isEmpty, "\(name)")
      if let key = phrase.key {
        #expect(Catalogue.own.texts(of: language)?.texts[key.name] != nil, "\(key)")
      }
    }
  }

  @Test("for words", arguments: Word.allCases)
  func words(_ word: Word) { expect(word.phrase, word) }

  @Test("for plans", arguments: PlanWord.allCases)
  func plans(_ word: PlanWord) { expect(word.phrase, word) }

  @Test("for what is wrong with ESPDs", arguments: ESPDSetFinding.Kind.allCases)
  func sets(_ kind: ESPDSetFinding.Kind) { expect(kind.phrase, kind) }

  @Test("for facts", arguments: FactName.allCases)
  func facts(_ name: FactName) { expect(name.phrase, name) }

  @Test("for kinds of clause", arguments: ClauseKind.allCases)
  func clauses(_ kind: ClauseKind) { expect(kind.phrase, kind) }

  @Test("for origins of clauses", arguments: Clause.Origin.allCases)
  func origins(_ origin: Clause.Origin) { expect(origin.phrase, origin) }

  @Test("for states of a basis", arguments: BasisFinding.State.allCases)
  func states(_ state: BasisFinding.State) { expect(state.phrase, state) }

  @Test("for scopes of a reading", arguments: Reading.Scope.allCases)
  func scopes(_ scope: Reading.Scope) { expect(scope.phrase, scope) }

  @Test("for what is wrong with a fact", arguments: FactUse.Unusable.allCases)
  func reasons(_ reason: FactUse.Unusable) { expect(reason.phrase, reason) }

  @Test("for kinds of evidence", arguments: EvidenceKind.allCases)
  func evidence(_ kind: EvidenceKind) {
    expect(kind.phrase, kind)
    expect(Evidence(kind: kind.rawValue, grade: .a).kindPhrase, kind)
  }

  @Test("for efforts", arguments: Effort.allCases)
  func efforts(_ effort: Effort) { expect(effort.phrase, effort) }

  @Test("for how well a source is known", arguments: Citation.Standing.allCases)
  func standings(_ standing: Citation.Standing) { expect(standing.phrase, standing) }

  @Test("for rules", arguments: LawBook.standard.rules)
  func rules(_ rule: Rule) {
    let phrases =
      [rule.title, rule.question, rule.cap].compactMap(\.self) + rule.readings.map(\.argument)
      + rule.cautions.map(\.text) + rule.tests.map(\.text)
    for phrase in phrases { expect(phrase, "\(rule.id): \(phrase.english)") }
  }

  @Test("for ways to buy")
  func routes() {
    for kind in RouteKind.allCases { expect(kind.phrase, kind) }
    for state in RouteState.allCases { expect(state.phrase, state) }
    for input in RouteInput.allCases { expect(input.phrase, input) }
    for buyer in Purchase.BuyerKind.allCases { expect(buyer.phrase, buyer) }
    for nature in Purchase.Nature.allCases { expect(nature.phrase, nature) }
    for branch in LawBook.standard.routes.flatMap(\.branches) {
      for phrase in [branch.text] + branch.unsettled { expect(phrase, phrase.english) }
    }
  }

  @Test("for units of work", arguments: WorkUnit.allCases)
  func units(_ unit: WorkUnit) { expect(unit.phrase, unit) }

  @Test("for periods of work", arguments: WorkPeriod.allCases)
  func periods(_ period: WorkPeriod) { expect(period.phrase, period) }
}
