import Foundation
import GRDB
import Members
import RegisterStore
import Testing
import Values

@Suite("Register store")
struct RegisterStoreTests {
  private let scratch = Scratch()

  private func store() throws -> RegisterStore { try RegisterStore.create(at: scratch.path) }

  @Test("what is taken in comes out the same")
  func roundTrip() throws {
    let store = try store()
    let register = Made.register(members: 3)
    _ = try store.take(in: register, stamp: Made.stamp(1))
    let back = try store.register(for: .administrator("office"), stamp: Made.stamp(2))
    #expect(back.group == register.group)
    #expect(back.operators.map(Made.withoutSources) == register.operators.map(Made.withoutSources))
  }

  @Test("commits are on the disk before they count, and keys are checked")
  func settings() throws {
    let settings = try store().settings()
    #expect(settings["journal_mode"] == "wal")
    #expect(settings["synchronous"] == "2")
    #expect(settings["foreign_keys"] == "1")
  }

  @Test("only the owner may read the file")
  func mode() throws {
    _ = try store()
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("taking the same in twice changes nothing and makes no revision")
  func idempotent() throws {
    let store = try store()
    let register = Made.register(members: 2)
    let first = try store.take(in: register, stamp: Made.stamp(1))
    #expect(first.added.count == 2)
    let second = try store.take(in: register, stamp: Made.stamp(2))
    #expect(second.lines.isEmpty && second.added.isEmpty && second.changed.isEmpty)
    #expect(try store.history().count == 1)
  }

  @Test("a dry run says what would change and changes nothing")
  func dryRun() throws {
    let store = try store()
    let report = try store.take(
      in: Made.register(members: 2), stamp: Made.stamp(1), dryRun: true)
    #expect(report.added.count == 2 && !report.lines.isEmpty)
    #expect(try store.list().isEmpty)
    #expect(try store.history().isEmpty)
  }

  @Test("the register answers as of any past day")
  func asOf() throws {
    let store = try store()
    var register = Made.register(members: 1)
    let id = register.operators[0].id
    _ = try store.take(in: register, stamp: Made.stamp(1))
    register.operators[0].town = "Annanstad"
    _ = try store.take(in: register, stamp: Made.stamp(5))
    let viewer = Viewer.administrator("office")
    func town(_ day: CivilDate?) throws -> String {
      try store.economicOperator(id, for: viewer, asOf: day, stamp: Made.stamp(9)).town
    }
    #expect(try town(Made.day(1)) == "Exempelstad")
    #expect(try town(Made.day(4)) == "Exempelstad")
    #expect(try town(Made.day(5)) == "Annanstad")
    #expect(try town(nil) == "Annanstad")
    #expect(throws: StoreFailure.self) { try town(Made.day(0)) }
  }

  @Test("a name is found in any case, in any alphabet", arguments: ["BJÖRK", "björk", "JÖR"])
  func name(_ name: String) throws {
    let store = try store()
    var register = Made.register(members: 2)
    register.operators[1].name = "Björkens Verkstad"
    _ = try store.take(in: register, stamp: Made.stamp(1))
    var filter = OperatorFilter()
    filter.name = name
    #expect(try store.list(filter).map(\.id) == [register.operators[1].id])
  }

  @Test("facts stay when an import is silent about them; prices do not")
  func silence() throws {
    let store = try store()
    var register = Made.register(members: 1)
    _ = try store.take(in: register, stamp: Made.stamp(1))
    let facts = register.operators[0].facts
    register.operators[0].facts = []
    register.operators[0].prices = []
    _ = try store.take(in: register, stamp: Made.stamp(2))
    let back = try store.economicOperator(
      register.operators[0].id, for: .administrator("office"), stamp: Made.stamp(3))
    #expect(back.facts.count == facts.count)
    #expect(back.prices.isEmpty)
  }

  @Test("a member sees its own prices and nobody else's, and what the administrator sees is logged")
  func walls() throws {
    let store = try store()
    _ = try store.take(in: Made.register(members: 2), stamp: Made.stamp(1))
    let first = OperatorID("M0001")
    let second = OperatorID("M0002")
    let own = try store.register(for: .member(first), stamp: Made.stamp(2))
    #expect(own.operators.map { $0.prices.isEmpty } == [false, true])
    #expect(try store.disclosures(of: second).isEmpty)
    _ = try store.register(for: .administrator("office"), stamp: Made.stamp(3))
    let log = try store.disclosures(of: second)
    #expect(log.map(\.viewer) == ["office"])
    #expect(log.map(\.what) == ["prices"])
  }

  @Test("a correction ends the old statement and says so in the history")
  func correction() throws {
    let store = try store()
    let register = Made.register(members: 1)
    let id = register.operators[0].id
    _ = try store.take(in: register, stamp: Made.stamp(1))
    let old = try #require(register.operators[0].facts.first { $0.name == .occupiedHeads })
    try store.set(
      Fact(
        old.name, .quantity(99), asOf: old.asOf, evidence: old.evidence, source: old.source),
      of: id, stamp: Made.stamp(2))
    let history = try store.history(of: id)
    let place = "fact occupiedHeads \(old.asOf)"
    #expect(history.first?.changes == ["\(id): - \(place)", "\(id): + \(place)"])
    let then = try store.economicOperator(
      id, for: .administrator("office"), asOf: Made.day(1), stamp: Made.stamp(3))
    #expect(then.facts.first { $0.name == .occupiedHeads }?.value == old.value)
  }

  @Test("certificates are granted, and end as their issuer says")
  func certificates() throws {
    let store = try store()
    _ = try store.take(in: Made.register(members: 1), stamp: Made.stamp(1))
    let id = OperatorID("M0001")
    let certificate = Certificate(
      scheme: "skoopi", issuer: "Skoopi", number: "1", validFrom: Made.day(0), validThrough: nil)
    try store.certify(certificate, of: id, stamp: Made.stamp(2))
    try store.lapse(
      scheme: "skoopi", of: id, state: .suspended, checkedOn: Made.day(3), stamp: Made.stamp(3))
    let member = try store.economicOperator(
      id, for: .administrator("office"), stamp: Made.stamp(4))
    #expect(member.certificates.map(\.state) == [.suspended])
    #expect(member.certificates.map(\.checkedOn) == [Made.day(3)])
  }

  @Test("an erased operator leaves nothing in the file but that it was done")
  func erasure() throws {
    let store = try store()
    _ = try store.take(in: Made.register(members: 2), stamp: Made.stamp(1))
    try store.erase(OperatorID("M0002"), stamp: Made.stamp(2))
    #expect(try store.list().map(\.id) == [OperatorID("M0001")])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    #expect(bytes.range(of: Data("Exempel 2".utf8)) == nil)
    #expect(bytes.range(of: Data("an operator was erased".utf8)) != nil)
    #expect(try store.damages().isEmpty)
  }

  @Test("what ended long ago can be forgotten, what holds cannot")
  func forgetting() throws {
    let store = try store()
    var register = Made.register(members: 1)
    _ = try store.take(in: register, stamp: Made.stamp(1))
    register.operators[0].town = "Annanstad"
    _ = try store.take(in: register, stamp: Made.stamp(5))
    #expect(try store.forget(endedBefore: Made.day(5), stamp: Made.stamp(6)) == 0)
    #expect(try store.forget(endedBefore: Made.day(6), stamp: Made.stamp(7)) == 1)
    #expect(try store.list().count == 1)
  }

  @Test("a clock that runs backwards does not rewrite the past")
  func clock() throws {
    let store = try store()
    var register = Made.register(members: 1)
    _ = try store.take(in: register, stamp: Made.stamp(5))
    register.operators[0].town = "Annanstad"
    _ = try store.take(in: register, stamp: Made.stamp(2))
    let viewer = Viewer.administrator("office")
    #expect(throws: StoreFailure.self) {
      try store.economicOperator(
        register.operators[0].id, for: viewer, asOf: Made.day(4), stamp: Made.stamp(6))
    }
  }

  @Test("as-of answers agree with a plain replay of what was taken in", arguments: [1, 2, 3])
  func againstReplay(_ seed: UInt64) throws {
    let store = try store()
    var generator = SplitMix(seed: seed)
    var replay: [Int: [OperatorID: String]] = [:]
    var now: [OperatorID: String] = [:]
    for day in 1...20 {
      var register = Made.register(members: 4)
      for index in register.operators.indices {
        register.operators[index].town = "Ort \(Int.random(in: 0...3, using: &generator))"
        now[register.operators[index].id] = register.operators[index].town
      }
      _ = try store.take(in: register, stamp: Made.stamp(day))
      replay[day] = now
    }
    for day in 1...20 {
      for (id, town) in replay[day] ?? [:] {
        let found = try store.economicOperator(
          id, for: .member(id), asOf: Made.day(day), stamp: Made.stamp(99))
        #expect(found.town == town)
      }
    }
  }
}

@Suite("Register store refuses")
struct RegisterStoreRefusalTests {
  private let scratch = Scratch()

  private func failure(_ body: () throws -> Void) throws -> StoreFailure {
    try #require(throws: StoreFailure.self, performing: body)
  }

  @Test("a path where something is")
  func existing() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: scratch.path))
    #expect(try failure { _ = try RegisterStore.create(at: scratch.path) }.kind == .exists)
  }

  @Test("a file that is not there")
  func missing() throws {
    #expect(try failure { _ = try RegisterStore.open(scratch.path) }.kind == .missing)
  }

  @Test("a file that is no database, and leaves it alone")
  func noDatabase() throws {
    let bytes = Data(String(repeating: "no database ", count: 500).utf8)
    try bytes.write(to: URL(fileURLWithPath: scratch.path))
    #expect(try failure { _ = try RegisterStore.open(scratch.path) }.kind == .notARegister)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == bytes)
  }

  @Test("a database of somebody else")
  func foreign() throws {
    let queue = try DatabaseQueue(path: scratch.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE mine (x)") }
    try queue.close()
    #expect(try failure { _ = try RegisterStore.open(scratch.path) }.kind == .notARegister)
  }

  @Test("a register of a newer version")
  func newer() throws {
    _ = try RegisterStore.create(at: scratch.path)
    let queue = try DatabaseQueue(path: scratch.path)
    try queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')")
    }
    try queue.close()
    #expect(try failure { _ = try RegisterStore.open(scratch.path) }.kind == .newer)
  }

  @Test("a damaged register, and never rebuilds it", arguments: [1, 2, 3])
  func damaged(_ seed: UInt64) throws {
    let store = try RegisterStore.create(at: scratch.path)
    _ = try store.take(in: Made.register(members: 50), stamp: Made.stamp(1))
    try store.close()
    let place = URL(fileURLWithPath: scratch.path)
    var bytes = try Data(contentsOf: place)
    var generator = SplitMix(seed: seed)
    for _ in 0..<40 {
      let at = Int.random(in: 4096..<bytes.count - 64, using: &generator)
      bytes.replaceSubrange(at..<at + 64, with: Data(repeating: 0xA5, count: 64))
    }
    try bytes.write(to: place)
    let outcome = Result { () throws -> [String] in
      try RegisterStore.open(scratch.path).damages()
    }
    switch outcome {
    case .success(let damages): #expect(!damages.isEmpty)
    case .failure(let error):
      #expect([.damaged, .unreadable].contains((error as? StoreFailure)?.kind))
    }
    // Opening may touch the header; what was damaged is still there to be looked at.
    let left = try Data(contentsOf: place)
    #expect(left.range(of: Data(repeating: 0xA5, count: 64)) != nil)
  }

  @Test("an operator that it does not have")
  func unknown() throws {
    let store = try RegisterStore.create(at: scratch.path)
    let kind = try failure {
      _ = try store.economicOperator(
        OperatorID("M99"), for: .administrator("office"), stamp: Made.stamp(1))
    }.kind
    #expect(kind == .unknownOperator)
  }

  @Test("a second writer waits, and is told when it waited too long", .timeLimit(.minutes(1)))
  func busy() throws {
    let store = try RegisterStore.create(at: scratch.path)
    let other = try DatabaseQueue(path: scratch.path)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let kind = try failure {
        _ = try store.take(in: Made.register(members: 1), stamp: Made.stamp(1))
      }.kind
      #expect(kind == .busy)
      try database.execute(sql: "ROLLBACK")
    }
    _ = try store.take(in: Made.register(members: 1), stamp: Made.stamp(1))
    #expect(try store.list().count == 1)
  }
}
