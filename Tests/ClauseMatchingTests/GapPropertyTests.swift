import ClauseMatching
import Procurement
import Testing

@Suite("What the adviser proposes, the judge agrees to")
struct GapPropertyTests {
  @Test("applying a certain remedy makes the rule met", arguments: 0..<25)
  func remedies(_ seed: UInt64) {
    var generator = Dice(seed: seed)
    let member = generator.economicOperator()
    for gap in Gaps.of(member, rules: Self.rules, on: Specimen.day, within: 0).rules {
      for remedy in gap.remedies where remedy.isCertain {
        let mended = Self.applying(remedy.changes, to: member)
        let after = Gaps.of(mended, rules: [gap.rule], on: Specimen.day, within: 0)
        #expect(after.verdict == .met, "\(gap.rule.id): \(remedy.changes)")
      }
    }
  }

  @Test("applying all steps of a report leaves nothing to mend", arguments: 0..<25)
  func steps(_ seed: UInt64) {
    var generator = Dice(seed: seed)
    let member = generator.economicOperator()
    for scheme in SchemeCatalogue.all {
      let report = Gaps.of(member, rules: scheme.rules, on: Specimen.day, within: 0)
      let changes = report.steps.compactMap { step -> FactChange? in
        if case .fact(let change) = step.action { change } else { nil }
      }
      guard changes.allSatisfy({ $0.value != nil }) else { continue }
      let mended = Self.applying(changes, to: member)
      let after = Gaps.of(mended, rules: scheme.rules, on: Specimen.day, within: 0)
      for gap in after.rules {
        if gap.rule.cap == nil { #expect(gap.verdict == .met, "\(gap.rule.id)") }
        if gap.rule.cap != nil { #expect(gap.leaning == .met, "\(gap.rule.id)") }
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

  private static let rules = RuleCatalogue.all.filter { !$0.readings.isEmpty }

  /// A changed count is part of the statement that the others are in, which the dice date alike.
  private static func day(of name: FactName) -> CivilDate {
    name.isCounted ? CivilDate(2025, 5, 1) : Specimen.day
  }

  private static func applying(
    _ changes: [FactChange], to member: EconomicOperator
  ) -> EconomicOperator {
    var mended = member
    mended.facts += changes.compactMap { change in
      change.value.map {
        Fact(
          change.name, $0, asOf: Self.day(of: change.name), evidence: Specimen.statement,
          source: Specimen.source())
      }
    }
    return mended
  }
}

/// Made-up operators, the same for the same seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func economicOperator(knowingAll: Bool = false) -> EconomicOperator {
    var member = Specimen.economicOperator("M1", [:])
    member.facts = FactName.allCases.filter { _ in knowingAll || roll(6) > 0 }.map { name in
      let lapsed = !knowingAll && roll(8) == 0
      let evidence =
        !knowingAll && roll(10) == 0
        ? nil
        : Evidence(
          kind: "statutes", grade: .c,
          validThrough: lapsed ? Specimen.day.adding(days: -1) : nil)
      return Fact(
        name, value(of: name), asOf: CivilDate(2025, 5, 1), evidence: evidence,
        source: Specimen.source())
    }
    return member
  }

  private mutating func value(of name: FactName) -> FactValue {
    switch name {
    case .legalForm: return .word(["stiftelse", "ekonomisk-forening", "aps"][roll(3)])
    case .surplusRule: return .word(["all", "mainly", "limited-dividend", "free"][roll(4)])
    case .collectiveAgreement: return .word(["in-force", "equivalent-terms", "none"][roll(3)])
    case .turnover: return .money(Money(minorUnits: roll(1000), currency: "SEK"))
    case .occupiedHeads, .employedHeads, .hiredHeads: return .quantity(10 + roll(40))
    case .occupiedFTE, .employedFTE: return .quantity(1_000 + roll(4_000))
    case .occupiedTargetFTE, .employedTargetFTE: return .quantity(roll(1_001))
    case .occupiedTargetHeads: return .quantity(3 + roll(5))
    case .occupiedOpenHeads: return .quantity(2)
    case .occupiedOpenTargetHeads: return .quantity(roll(3))
    case .employedTargetHeads, .hiredEntitledToWageSupport, .trainedSupervisors,
      .reasonablenessPersons, .ordinaryEmployees:
      return .quantity(roll(11))
    default: return .flag(roll(2) == 0)
    }
  }

  private mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
