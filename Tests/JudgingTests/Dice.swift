import Judging
import Members
import Values

/// Made-up operators, the same for the same seed.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func economicOperator(
    _ id: String = "M1", knowingAll: Bool = false
  ) -> EconomicOperator {
    var member = Specimen.economicOperator(id, [:])
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
    case .turnover, .liabilityInsurance:
      return .money(Money(minorUnits: roll(1000), currency: "SEK"))
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

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  /// The member with the changes made, by other means than the adviser's own.
  static func applying(
    _ changes: [FactChange], to member: EconomicOperator
  ) -> EconomicOperator {
    var mended = member
    mended.facts += changes.compactMap { change in
      change.value.map {
        Fact(
          change.name, $0, asOf: day(of: change.name), evidence: Specimen.statement,
          source: Specimen.source())
      }
    }
    return mended
  }

  /// A changed count is part of the statement that the others are in, which the dice date alike.
  private static func day(of name: FactName) -> CivilDate {
    name.isCounted ? CivilDate(2025, 5, 1) : Specimen.day
  }
}
