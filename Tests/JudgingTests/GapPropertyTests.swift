import Judging
import Law
import Testing

@Suite("What the adviser proposes, the judge agrees to")
struct GapPropertyTests {
  @Test("applying a certain remedy makes the rule met", arguments: 0..<25)
  func remedies(_ seed: UInt64) {
    var generator = Dice(seed: seed)
    let member = generator.economicOperator()
    for gap in Gaps.of(member, rules: Self.rules, on: Specimen.day, within: 0).rules {
      for remedy in gap.remedies where remedy.isCertain {
        let mended = Dice.applying(remedy.changes, to: member)
        let after = Gaps.of(mended, rules: [gap.rule], on: Specimen.day, within: 0)
        #expect(after.verdict == .met, "\(gap.rule.id): \(remedy.changes)")
      }
    }
  }

  @Test("applying all steps of a report leaves nothing to mend", arguments: 0..<25)
  func steps(_ seed: UInt64) {
    var generator = Dice(seed: seed)
    let member = generator.economicOperator()
    for scheme in LawBook.standard.schemes {
      let report = Gaps.of(member, rules: scheme.rules, on: Specimen.day, within: 0)
      let changes = report.steps.compactMap { step -> FactChange? in
        if case .fact(let change) = step.action { change } else { nil }
      }
      guard changes.allSatisfy({ $0.value != nil }) else { continue }
      let mended = Dice.applying(changes, to: member)
      let after = Gaps.of(mended, rules: scheme.rules, on: Specimen.day, within: 0)
      for gap in after.rules {
        if gap.rule.cap == nil { #expect(gap.verdict == .met, "\(gap.rule.id)") }
        // A rule that looks at no fact, as one that only an audit answers, leans nowhere.
        let leaning: Leaning? = gap.rule.factsNeeded.isEmpty ? nil : .met
        if gap.rule.cap != nil { #expect(gap.leaning == leaning, "\(gap.rule.id)") }
      }
    }
  }

  @Test("where everything is known, there is always a way, and where it is met, none is offered")
  func complete() {
    var generator = Dice(seed: 7)
    for _ in 0..<50 {
      let member = generator.economicOperator(knowingAll: true)
      for gap in Gaps.of(member, rules: Self.rules, on: Specimen.day, within: 0).rules {
        if gap.verdict == .met {
          #expect(gap.remedies.isEmpty && gap.lacks.isEmpty)
        } else if gap.verdict == .notMet {
          #expect(!gap.remedies.isEmpty, "\(gap.rule.id)")
          #expect(!gap.lacks.isEmpty, "\(gap.rule.id)")
        }
      }
    }
  }

  private static let rules = LawBook.standard.rules.filter { !$0.readings.isEmpty }
}
