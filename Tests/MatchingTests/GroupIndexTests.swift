import Matching
import Members
import Testing
import Values

@Suite("The index of groups")
struct GroupIndexTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let does: Int32
    let places: [String]
    let asked: Int32
    let regions: [String]
    /// `done`, `wider` or `none`.
    let found: String
  }

  static let cases = [
    Case(
      testDescription: "the code itself", does: 90_910_000, places: ["SE313"], asked: 90_910_000,
      regions: ["SE313"], found: "done"),
    Case(
      testDescription: "a code below what the member does", does: 90_910_000, places: ["SE313"],
      asked: 90_919_300, regions: ["SE313"], found: "done"),
    Case(
      testDescription: "a code above what the member does", does: 90_919_300, places: ["SE313"],
      asked: 90_910_000, regions: ["SE313"], found: "wider"),
    Case(
      testDescription: "a code beside it", does: 90_919_300, places: ["SE313"],
      asked: 90_911_200, regions: ["SE313"], found: "none"),
    Case(
      testDescription: "a whole division", does: 90_919_300, places: ["SE313"],
      asked: 90_000_000, regions: ["SE313"], found: "wider"),
    Case(
      testDescription: "a region within the member's", does: 90_910_000, places: ["SE31"],
      asked: 90_910_000, regions: ["SE313"], found: "done"),
    Case(
      testDescription: "a region around the member's", does: 90_910_000, places: ["SE313"],
      asked: 90_910_000, regions: ["SE"], found: "done"),
    Case(
      testDescription: "the next county", does: 90_910_000, places: ["SE313"], asked: 90_910_000,
      regions: ["SE312"], found: "none"),
    Case(
      testDescription: "a municipality is in its county", does: 90_910_000, places: ["2180"],
      asked: 90_910_000, regions: ["SE313"], found: "done"),
    Case(
      testDescription: "no place named is the own country", does: 90_910_000, places: [],
      asked: 90_910_000, regions: ["SE110"], found: "done"),
    Case(
      testDescription: "no place named is no other country", does: 90_910_000, places: [],
      asked: 90_910_000, regions: ["DK011"], found: "none"),
    Case(
      testDescription: "a country by its three letters", does: 90_910_000, places: ["SE313"],
      asked: 90_910_000, regions: ["SWE"], found: "done"),
  ]

  @Test("finds who does a kind of work in a place, by both trees", arguments: cases)
  func trees(_ row: Case) {
    let index = GroupIndex(Made.register([[Made.member("M1", does: [row.does], in: row.places)]]))
    let hit = index.hits(Made.need([row.asked], row.regions)).first
    let found = hit.map { $0.done == 1 ? "done" : $0.wider == 1 ? "wider" : "none" } ?? "none"
    #expect(found == row.found)
  }

  @Test("a lot that may be done from anywhere concerns everybody who does it")
  func anywhere() {
    let index = GroupIndex(Made.register([[Made.member("M1", does: [90_910_000])]]))
    let need = LotNeed(codes: [CPVCode(90_910_000)], regions: [], isAnywhere: true)
    #expect(index.hits(need).count == 1)
    #expect(MatchReasons.place(index.hits(need)[0], of: need).weight == .open)
  }

  @Test("an operator in several groups is found for each, in the order of the groups")
  func shared() {
    let shared = Made.member("M2", does: [90_910_000])
    let index = GroupIndex(
      Made.register([
        [Made.member("M1", does: [77_310_000]), shared], [shared],
        [Made.member("M3", does: [77_310_000])],
      ]))
    let hits = index.hits(Made.need([90_910_000]))
    #expect(hits.map(\.group) == [0, 1])
    #expect(index.hits(Made.need([77_310_000])).map(\.group) == [0, 2])
  }

  @Test("agrees with looking at every capacity of every member", arguments: 0..<40)
  func bruteForce(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let codes: [Int32] = [
      90_000_000, 90_900_000, 90_910_000, 90_919_000, 90_919_300, 77_300_000, 77_310_000,
    ]
    let places = ["SE", "SE3", "SE31", "SE313", "SE110", "DK", "DK011", "2180"]
    func some<Value>(_ values: [Value], _ most: Int) -> [Value] {
      (0..<Int.random(in: 1...most, using: &random)).map { _ in
        values[Int.random(in: 0..<values.count, using: &random)]
      }
    }
    let pool = (0..<12).map { Made.member("M\($0)", does: some(codes, 3), in: some(places, 2)) }
    let groups = (0..<6).map { _ in
      some(pool, 5).reduce(into: [EconomicOperator]()) { if !$0.contains($1) { $0.append($1) } }
    }
    let index = GroupIndex(Made.register(groups))
    for _ in 0..<20 {
      let wanted = Set(some(codes, 3)).sorted()
      let need = Made.need(wanted, some(["SE", "SE31", "SE313", "SE110", "DK011"], 1))
      let hits = index.hits(need)
      for (number, group) in groups.enumerated() {
        let hit = hits.first { $0.group == number }
        for (bit, code) in need.codes.enumerated() {
          let able = group.flatMap(\.capacities).filter { touches($0, need.regions[0]) }
          #expect(
            (hit.map { $0.done >> UInt64(bit) & 1 == 1 } ?? false)
              == able.contains { $0.cpv.covers(code) })
          #expect(
            (hit.map { $0.wider >> UInt64(bit) & 1 == 1 } ?? false)
              == able.contains { $0.cpv != code && code.covers($0.cpv) })
        }
      }
    }
  }

  private func touches(_ capacity: Capacity, _ region: NUTSCode) -> Bool {
    capacity.places.contains { place in
      let own = place == "2180" ? "SE313" : place
      return own.hasPrefix(region.description) || region.description.hasPrefix(own)
    }
  }
}
