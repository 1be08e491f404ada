import Foundation
import Members
import RegisterStore
import Testing
import Values

@Suite("Groups and their members over time")
struct GroupTests {
  private let scratch = Scratch()
  private let office = Viewer.administrator("office")

  private func store(members: Int = 3) throws -> RegisterStore {
    let store = try RegisterStore.create(at: scratch.path)
    _ = try store.take(in: Made.register(members: members), stamp: Made.stamp(1))
    return store
  }

  private func ids(_ numbers: Int...) -> [OperatorID] { numbers.map { OperatorID("M000\($0)") } }

  private func change(
    joining: [OperatorID] = [], leaving: [OperatorID] = [], lead: OperatorID? = nil, on day: Int?
  ) -> GroupChange {
    var change = GroupChange()
    change.joining = joining
    change.leaving = leaving
    change.lead = lead
    change.day = day.map(Made.day)
    return change
  }

  @Test("who leaves belongs to it until the day before, and who comes back has two times")
  func times() throws {
    let store = try store()
    _ = try store.change(
      group: "Gruppen", change(leaving: ids(2), on: 10), stamp: Made.stamp(5))
    _ = try store.change(
      group: "Gruppen", change(joining: ids(2), on: 20), stamp: Made.stamp(6))
    let group = try store.everything(for: office, stamp: Made.stamp(7)).group
    func members(_ day: Int) -> [OperatorID] { group.members(on: Made.day(day)) }
    #expect(members(9) == ids(1, 2, 3))
    #expect(members(10) == ids(1, 3))
    #expect(members(19) == ids(1, 3))
    #expect(members(20) == ids(1, 3, 2))
    // What was known before, stays known.
    let before = try store.everything(for: office, asOf: Made.day(4), stamp: Made.stamp(7)).group
    #expect(before.members(on: Made.day(15)) == ids(1, 2, 3))
  }

  @Test("an import without days keeps the days that the register knows, and former members")
  func silentImport() throws {
    let store = try store()
    _ = try store.change(group: "Två", change(joining: ids(1, 2), on: 2), stamp: Made.stamp(2))
    _ = try store.change(group: "Två", change(leaving: ids(2), on: 4), stamp: Made.stamp(4))
    let before = try store.everything(for: office, stamp: Made.stamp(5)).atHand("Två")?.group
    var register = Made.register(members: 3)
    register.group = Register.Group(name: "Två", lead: ids(1)[0], members: ids(1))
    let report = try store.take(in: register, stamp: Made.stamp(5))
    #expect(report.lines.isEmpty)
    #expect(try store.everything(for: office, stamp: Made.stamp(5)).atHand("Två")?.group == before)
  }

  @Test("a leader belongs to the group, and members are in the register")
  func refusals() throws {
    let store = try store()
    func kind(_ change: GroupChange) throws -> StoreFailure.Kind {
      try #require(throws: StoreFailure.self) {
        try store.change(group: "Gruppen", change, stamp: Made.stamp(2))
      }.kind
    }
    #expect(try kind(change(leaving: ids(1), on: nil)) == .leadNotMember)
    #expect(try kind(change(joining: ids(9), on: nil)) == .unknownOperator)
    #expect(try store.history().count == 1)
  }

  @Test(
    "a group's name is held to the rules of the file", arguments: ["", "850101-1234", "a\u{1}b"])
  func name(_ name: String) throws {
    let store = try store()
    let failure = try #require(throws: StoreFailure.self) {
      try store.change(group: name, change(joining: ids(1), on: nil), stamp: Made.stamp(2))
    }
    #expect(failure.kind == .refused)
    #expect(!failure.description.contains("1234"))
  }

  @Test("a group's name is kept with single blanks, as files are read")
  func blanks() throws {
    let store = try store()
    let lines = try store.change(
      group: " a \u{A0}b", change(joining: ids(1), on: nil), stamp: Made.stamp(2))
    #expect(lines == ["group 'a b': + M0001"])
  }

  @Test("only the members of a day are read with a group; a copy has them all")
  func reading() throws {
    let store = try store()
    _ = try store.change(
      group: "Gruppen", change(leaving: ids(3), on: 2), stamp: Made.stamp(2))
    let group = try store.register(for: office, stamp: Made.stamp(3))
    #expect(group.operators.map(\.id) == ids(1, 2))
    let copy = scratch.path + ".copy"
    try store.copy(to: copy, Viewing(office, at: Made.stamp(3).madeAt))
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let other = try RegisterStore.open(copy)
    #expect(try other.history() == store.history())
    #expect(
      try other.everything(for: office, stamp: Made.stamp(3)).operators
        == store.everything(for: office, stamp: Made.stamp(3)).operators)
    #expect(throws: StoreFailure.self) {
      try store.copy(to: copy, Viewing(office, at: Made.stamp(3).madeAt))
    }
  }
}
