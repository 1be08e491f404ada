import Law
import Members
import RegisterExchange
import Testing
import Values

@Suite("The sample of fifty enterprises shows what its README says")
struct FiftyEnterprisesTests {
  static let day = CivilDate(2026, 11, 15)

  private func register() throws -> Register {
    try RegisterReader.read(
      bytes: try Samples.bytes("registers/femtio.xml"), path: "samples/registers/femtio.xml")
  }

  /// Integration is the main aim, and 30 % are target workers in heads and in full-time equivalents.
  private func qualifies(_ member: EconomicOperator, on day: CivilDate) -> Bool {
    let book = FactBook(member, asOf: day)
    let aim = book.use(.integrationIsMainAim)
    guard aim.unusable == nil, aim.fact?.value == .flag(true),
      let heads = book.quantity(.occupiedHeads), let target = book.quantity(.occupiedTargetHeads),
      let all = book.quantity(.occupiedFTE), let part = book.quantity(.occupiedTargetFTE)
    else { return false }
    return 10 * target >= 3 * heads && 10 * part >= 3 * all
  }

  @Test("fifty in eight municipalities, of five legal forms, and nothing odd")
  func members() throws {
    let register = try register()
    #expect(register.operators.count == 50)
    #expect(Set(register.operators.map(\.municipality)).count == 8)
    #expect(Set(register.operators.map(\.legalForm)).count == 5)
    #expect(register.remarks.isEmpty)
    #expect(Set(register.operators.map(\.name)).count == 50)
  }

  @Test("38 qualify; five of them no longer when their statements lapse")
  func qualified() throws {
    let members = try register().operators
    #expect(members.filter { qualifies($0, on: Self.day) }.count == 38)
    let later = members.filter { qualifies($0, on: CivilDate(2027, 1, 15)) }
    #expect(later.count == 33)
  }

  @Test("about a hundred employees and thirty million kronor")
  func size() throws {
    let members = try register().operators
    func sum(_ value: (EconomicOperator) -> Int?) -> Int { members.compactMap(value).reduce(0, +) }
    let employees = sum { member in
      member.facts.compactMap { fact -> Int? in
        guard fact.name == .employedHeads, case .quantity(let heads) = fact.value else {
          return nil
        }
        return heads
      }.first
    }
    #expect((90...110).contains(employees))
    let turnover = sum { member in
      member.facts.compactMap { fact -> Int? in
        guard fact.name == .turnover, fact.asOf.year == 2025, case .money(let money) = fact.value
        else { return nil }
        return money.minorUnits / 100
      }.first
    }
    #expect((28_000_000...32_000_000).contains(turnover))
  }
}
