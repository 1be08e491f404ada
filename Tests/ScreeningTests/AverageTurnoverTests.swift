import Briefs
import Law
import Members
import Planning
import Testing
import Values

@testable import Screening

@Suite("A market is screened by an average turnover as it is by one year's")
struct AverageTurnoverTests {
  /// Each with half of what is asked, in each of the last three closed years.
  private static let suppliers = ["A", "B", "C"].map { id in
    var made = MadeScreen.supplier(id)
    made.facts.removeAll { $0.name == .turnover }
    made.facts += [2022, 2023, 2024].map { year in
      Fact(
        .turnover, .money(Money(minorUnits: 100_000_000, currency: "SEK")),
        asOf: CivilDate(year, 12, 31),
        evidence: Evidence(kind: "signed-statement", grade: .c), source: MadeScreen.source())
    }
    return made
  }

  private func team(_ content: Requirement.Content) throws -> SmallestTeam {
    let brief = MadeScreen.brief([MadeScreen.requirement(content, of: .group)])
    return try MadeScreen.screening(MadeScreen.notice(), Self.suppliers, brief: brief)
      .competition.smallestTeam
  }

  private static func kronor(_ amount: Int) -> Money {
    Money(minorUnits: amount * 100, currency: "SEK")
  }

  @Test("the smallest team meets it together", arguments: [(2, 2_000_000), (3, 3_000_000)])
  func together(_ row: (members: Int, kronor: Int)) throws {
    #expect(
      try team(.averageTurnover(Self.kronor(row.kronor), years: 3))
        == .of(row.members, isProven: true))
  }

  @Test("so it is with one year's turnover, where all do the same work")
  func oneYear() throws {
    #expect(try team(.turnover(Self.kronor(2_000_000))) == .of(2, isProven: true))
    #expect(try team(.turnover(Self.kronor(3_000_001))) == SmallestTeam.none)
  }

  @Test("no team is found where all of them together fall short")
  func short() throws {
    #expect(try team(.averageTurnover(Self.kronor(3_000_001), years: 3)) == SmallestTeam.none)
  }

  @Test("half of it is tried, as with one year's turnover")
  func halved() throws {
    let brief = MadeScreen.brief([
      MadeScreen.requirement(.averageTurnover(Self.kronor(4_000_000), years: 3), of: .group)
    ])
    let screening = try MadeScreen.screening(MadeScreen.notice(), Self.suppliers, brief: brief)
    let softer = screening.costs.first { $0.change == .turnover(Self.kronor(2_000_000)) }
    #expect(softer?.competition.smallestTeam == .of(2, isProven: true))
  }
}
