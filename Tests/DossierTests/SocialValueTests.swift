import Briefs
import Law
import Members
import Planning
import Testing
import Values

@testable import Dossier
@testable import Papers

@Suite("Social value in sums that tell of no person")
struct SocialValueTests {
  private static let day = CivilDate(2026, 11, 22)
  private static let lot = LotID("LOT-0001")

  /// Target workers of all workers, in heads, and the same in full-time equivalents.
  private static func member(
    _ number: Int, _ part: Int, of whole: Int, consents: Bool? = true,
    through: CivilDate = CivilDate(2027, 1, 1)
  ) -> EconomicOperator {
    var member = Specimens.member(number)
    member.consentsToShare = consents
    let evidence = Evidence(
      kind: EvidenceKind.signedStatement.rawValue, grade: .c, validThrough: through)
    let counts: [(FactName, Int)] = [
      (.occupiedHeads, whole), (.occupiedTargetHeads, part), (.occupiedFTE, whole * 50),
      (.occupiedTargetFTE, part * 50),
    ]
    member.facts = counts.map { name, count in
      Fact(
        name, .quantity(count), asOf: CivilDate(2026, 10, 31), evidence: evidence,
        source: Specimens.source)
    }
    return member
  }

  private static func work(
    _ number: Int, _ amount: Int, _ unit: WorkUnit = .hours, _ period: WorkPeriod = .year
  ) -> Tenderer {
    let demand = Demand(
      cpv: CPVCode(90_910_000), unit: unit, period: period, amount: amount, place: nil,
      origin: nil, source: Specimens.source)
    return Tenderer(
      operatorID: OperatorID("M0\(number)"), role: .member,
      assignments: [
        Assignment(
          demand: demand, amount: amount, unitPrice: Money(minorUnits: 1, currency: "SEK"))
      ])
  }

  private func value(_ members: [EconomicOperator], _ work: [Tenderer]) -> SocialValue {
    SocialValue([(Self.lot, work)], members: members, on: Self.day)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let members: [EconomicOperator]
    let target: [Int]
    let persons: [Int]

    init(
      _ description: String, _ members: [EconomicOperator], target: [Int] = [],
      persons: [Int] = []
    ) {
      testDescription = description
      self.members = members
      self.target = target
      self.persons = persons
    }
  }

  static let rows = [
    Row(
      "both large", [member(1, 12, of: 20), member(2, 5, of: 10)], target: [600 + 500],
      persons: [17, 30]),
    Row("one without consent", [member(1, 12, of: 20), member(2, 5, of: 10, consents: false)]),
    Row("one not asked", [member(1, 12, of: 20), member(2, 5, of: 10, consents: nil)]),
    Row(
      "neither consents",
      [member(1, 12, of: 20, consents: nil), member(2, 5, of: 10, consents: false)]),
    Row("a small target group", [member(1, 4, of: 20), member(2, 5, of: 10)]),
    Row("few others", [member(1, 12, of: 16), member(2, 5, of: 10)]),
    Row("small enterprises", [member(1, 4, of: 8), member(2, 4, of: 9)]),
    Row(
      "lapsed evidence",
      [member(1, 12, of: 20, through: CivilDate(2026, 11, 21)), member(2, 5, of: 10)]),
    Row("nobody of the target group", [member(1, 0, of: 20), member(2, 0, of: 10)]),
    Row(
      "rounded half up", [member(1, 14, of: 30), member(2, 5, of: 12)], target: [467 + 417 - 1],
      persons: [19, 42]),
  ]

  @Test(arguments: rows)
  func sums(_ row: Row) {
    let value = value(row.members, [Self.work(1, 1_000), Self.work(2, 1_000)])
    #expect(value.work.map(\.target) == row.target)
    #expect(value.work.map(\.whole) == row.target.map { _ in 2_000 })
    #expect([value.persons].compactMap(\.self).flatMap { [$0.part, $0.whole] } == row.persons)
    #expect(
      [value.fullTime].compactMap(\.self).flatMap { [$0.part, $0.whole] }
        == row.persons.map { $0 * 50 })
  }

  @Test("a share that the ESPD withholds is in no figure of the letter")
  func withheld() {
    let members = [Self.member(1, 12, of: 20), Self.member(2, 5, of: 10)]
    let value = SocialValue(
      [(Self.lot, [Self.work(1, 1_000), Self.work(2, 1_000)])], members: members, on: Self.day,
      withheld: [OperatorID("M02")])
    #expect(value.work.isEmpty)
    #expect(value.persons == nil)
  }

  @Test(
    "an attacker who reads every figure of every tender of a bid learns nothing of a hidden member",
    arguments: [false, nil, true] as [Bool?])
  func attacker(_ consent: Bool?) {
    // A member who consents hides behind a small number instead.
    let most = consent == true ? 9 : 40
    let others = [Self.member(1, 12, of: 20), Self.member(2, 9, of: 30)]
    let tenders: [[Int]] = [[1, 3], [2, 3], [1, 2, 3], [1, 2]]
    func printed(_ hidden: EconomicOperator) -> [SocialValue] {
      tenders.map { numbers in
        let members = (others + [hidden]).filter { own in
          numbers.contains { own.id == OperatorID("M0\($0)") }
        }
        return value(members, numbers.map { Self.work($0, 1_000 * $0) })
      }
    }
    let first = printed(Self.member(3, 0, of: 1, consents: consent))
    #expect(first[3].persons != nil)
    for whole in 1...most {
      for part in 0...whole {
        #expect(printed(Self.member(3, part, of: whole, consents: consent)) == first)
      }
    }
  }

  @Test("only hours are hours, and each period stands by itself")
  func units() {
    let members = [Self.member(1, 12, of: 20), Self.member(2, 5, of: 10)]
    #expect(value(members, [Self.work(1, 1_000, .tonnes)]).work.isEmpty)
    let periods = value(members, [Self.work(1, 10, .hours, .week), Self.work(2, 500)]).work
    #expect(periods.map(\.period) == [.week, .year])
    #expect(periods.map(\.target) == [6, 250])
    #expect(periods.map(\.whole) == [10, 500])
  }
}
