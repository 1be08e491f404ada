import Foundation
import GRDB
import Members
import RegisterExchange
import RegisterStore
import Testing
import Values

/// A register that an older version of the program wrote, kept as the text of its tables.
@Suite("A register of an older version is brought up to date")
struct MigrationTests {
  private let scratch = Scratch()

  /// The file as that version left it: closed, with a write-ahead log as its way of writing.
  private func version1() throws {
    let place = URL(filePath: #filePath).appending(path: "../Fixtures/register-version-1.sql")
    let text = try String(contentsOf: place.standardized, encoding: .utf8)
    let queue = try DatabaseQueue(path: scratch.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: text)
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
  }

  @Test("and says what it said before, in the past too")
  func keeps() throws {
    try version1()
    let store = try RegisterStore.open(scratch.path)
    #expect(try store.damages().isEmpty)
    let register = try store.everything(for: .administrator("office"), stamp: Made.stamp(400))
    #expect(register.group.name == "Gruppen")
    #expect(register.group.lead == OperatorID("M01"))
    #expect(register.group.memberships == ["M01", "M02"].map { .init(OperatorID($0)) })
    let first = try #require(register.operators.first)
    #expect(first.name == "Första föreningen")
    #expect(first.certificates.map(\.state) == [.suspended])
    #expect(first.facts.count == 5)
    #expect(first.prices.map(\.price.minorUnits) == [31_000])
    #expect(first.units.map(\.id) == ["U1"])
    #expect(first.mandates.map(\.by) == ["board"])
    #expect(first.standAlone.map(\.answer) == [.unable])
    #expect(try store.history().map(\.id) == [3, 2, 1])
    #expect(try store.list(asOf: CivilDate(2026, 11, 24)).isEmpty)
  }

  @Test("so that distances can be taken in, which the older version did not have")
  func distances() throws {
    try version1()
    let store = try RegisterStore.open(scratch.path)
    let before = try store.everything(for: .administrator("office"), stamp: Made.stamp(400))
    #expect(before.distances.isEmpty)
    var register = Register(path: "", asOf: Made.day(400), groups: [], operators: [])
    register.distances = [PlaceDistance(from: "2380", to: "2303", kilometres: 87)]
    let report = try store.take(in: register, stamp: Made.stamp(401))
    #expect(report.lines == ["+ distance 2303–2380 87 km"])
    let after = try store.everything(for: .administrator("office"), stamp: Made.stamp(402))
    #expect(after.distances == [PlaceDistance(from: "2303", to: "2380", kilometres: 87)])
    #expect(after.operators.map(\.content) == before.operators.map(\.content))
  }

  @Test("so that what is new can be recorded, and opening it again changes nothing more")
  func takesNewThings() throws {
    try version1()
    var change = GroupChange()
    change.leaving = [OperatorID("M02")]
    change.day = CivilDate(2027, 1, 1)
    let store = try RegisterStore.open(scratch.path)
    let lines = try store.change(group: "Gruppen", change, stamp: Made.stamp(400))
    #expect(lines == ["group 'Gruppen': - M02", "group 'Gruppen': + M02 –2026-12-31"])
    try store.close()
    let bytes = try Data(contentsOf: URL(filePath: scratch.path))
    try RegisterStore.open(scratch.path).close()
    #expect(try Data(contentsOf: URL(filePath: scratch.path)) == bytes)
  }
}
