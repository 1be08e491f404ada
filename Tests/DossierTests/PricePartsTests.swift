import Briefs
import Members
import Planning
import Testing
import Values

@testable import Dossier

@Suite("A total divided over kinds of work adds up to itself")
struct PricePartsTests {
  @Test(
    "in proportion, the largest remainder first",
    arguments: [
      (115, [60, 40], [69, 46]), (100, [1, 1, 1], [34, 33, 33]), (7, [0, 0], [7, 0]),
      (0, [3, 4], [0, 0]), (10, [5], [10]),
    ])
  func parts(_ row: (total: Int, weights: [Int], parts: [Int])) {
    #expect(PriceParts.parts(of: row.total, by: row.weights) == row.parts)
    #expect(PriceParts.parts(of: row.total, by: row.weights).reduce(0, +) == row.total)
  }

  private func tenderer(_ id: String, _ codes: [Int32]) -> Tenderer {
    Tenderer(
      operatorID: OperatorID(id), role: .member,
      assignments: codes.map { code in
        Assignment(
          demand: Demand(
            cpv: CPVCode(code), unit: .hours, period: .year, amount: 10, place: nil, origin: nil,
            source: Specimens.source),
          amount: 5, unitPrice: Money(minorUnits: 1, currency: "SEK"))
      })
  }

  @Test(
    "a price that the leader can work out of the annex is told: alone on a row, or with the leader")
  func exposed() {
    func exposed(_ parties: [Tenderer]) -> [String] {
      PriceExposure.exposed(
        on: LotPlan(lot: LotID("LOT-1"), tenderers: parties, price: nil, obstacles: [])
      ).map(\.description)
    }
    let (a, b): (Int32, Int32) = (90_910_000, 77_310_000)
    #expect(exposed([tenderer("L", [a]), tenderer("M", [a])]) == ["M"])
    #expect(exposed([tenderer("L", [a]), tenderer("M", [b])]) == ["M"])
    #expect(exposed([tenderer("L", [a]), tenderer("M", [a]), tenderer("N", [a])]).isEmpty)
    #expect(exposed([tenderer("L", [a]), tenderer("M", [a, b]), tenderer("N", [a])]) == ["M"])
    #expect(exposed([tenderer("L", [a, b])]).isEmpty)
  }
}
