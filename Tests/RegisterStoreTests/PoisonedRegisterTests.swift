import GRDB
import Members
import RegisterExchange
import RegisterStore
import Testing
import Values

@Suite("A register that an older version filled with what no register may hold")
struct PoisonedRegisterTests {
  private let scratch = Scratch()

  /// Two members, whose stored JSON is changed as `change` says.
  private func poisoned(_ change: String) throws -> RegisterStore {
    let store = try RegisterStore.create(at: scratch.path)
    var register = Made.register(members: 2)
    for place in register.operators.indices {
      register.operators[place].facts.append(
        Fact(
          .turnover, .money(Money(minorUnits: 123, currency: "SEK")), asOf: CivilDate(2025, 12, 31),
          evidence: nil, source: register.operators[place].source))
    }
    _ = try store.take(in: register, stamp: Made.stamp(1))
    try store.close()
    let queue = try DatabaseQueue(path: scratch.path)
    try queue.write { try $0.execute(sql: "UPDATE statement SET value = \(change)") }
    try queue.close()
    return try RegisterStore.open(scratch.path)
  }

  @Test(
    "an amount out of limits is told with its fact and what to do, and can be corrected",
    arguments: ["9223372036854775807", "-50000", "-9223372036854775808"])
  func amounts(units: String) throws {
    let store = try poisoned("replace(value, '\"minorUnits\":123', '\"minorUnits\":\(units)')")
    let failure = try #require(throws: StoreFailure.self) {
      try store.everything(for: .administrator("office"), stamp: Made.stamp(2))
    }
    #expect(failure.kind == .unreadable)
    #expect(failure.message.hasPrefix("turnover of 'M0001' on 2025-12-31 is "))
    #expect(failure.remedy.contains("register set"))
    for id in ["M0001", "M0002"] {
      let right = Fact(
        .turnover, .money(Money(minorUnits: 100, currency: "SEK")), asOf: CivilDate(2025, 12, 31),
        evidence: nil, source: Source(NoticeField(term: "", path: "")))
      try store.set(right, of: OperatorID(id), stamp: Made.stamp(3))
    }
    let register = try store.everything(for: .administrator("office"), stamp: Made.stamp(4))
    let back = try RegisterReader.read(bytes: try RegisterXML.write(register), path: "b.xml")
    #expect(back.says(theSameAs: register))
  }

  @Test("an unknown currency is told")
  func currency() throws {
    let store = try poisoned("replace(value, '\"SEK\"', '\"XXX\"')")
    #expect(throws: StoreFailure.self) {
      try store.everything(for: .outsider, stamp: Made.stamp(2))
    }
  }

  @Test("control characters in names are left out, so that the backup can be written and read")
  func signs() throws {
    let store = try poisoned(
      "replace(replace(value, 'Exempel 1', 'Ex\\u001b[1m\\u0001\\\\u001b'), 'Exempel 2', 'Ex' || char(65534) || 'é')"
    )
    let register = try store.everything(for: .administrator("office"), stamp: Made.stamp(2))
    #expect(register.operators.map(\.name) == ["Ex[1m\\u001b", "Exé"])
    let back = try RegisterReader.read(bytes: try RegisterXML.write(register), path: "b.xml")
    #expect(back.says(theSameAs: register))
  }

  @Test("facts out of limits are refused at the store, whatever read them")
  func doors() throws {
    let store = try poisoned("value")
    let id = OperatorID("M0001")
    let source = Source(NoticeField(term: "", path: ""))
    for units in [Int.max, Int.min, -1, 100_000_000_000_000] {
      let fact = Fact(
        .turnover, .money(Money(minorUnits: units, currency: "SEK")), asOf: CivilDate(2025, 12, 31),
        evidence: nil, source: source)
      #expect(throws: StoreFailure.self) { try store.take(in: [id: [fact]], stamp: Made.stamp(2)) }
      #expect(throws: StoreFailure.self) { try store.set(fact, of: id, stamp: Made.stamp(2)) }
    }
    try store.certify(
      Certificate(
        scheme: "skoopi", issuer: " Skoopi\u{A0}AB ", number: nil, validFrom: CivilDate(2026, 1, 1),
        validThrough: nil), of: id, stamp: Made.stamp(3))
    let member = try store.economicOperator(id, for: .outsider, stamp: Made.stamp(4))
    #expect(member.certificates.map(\.issuer) == ["Skoopi AB"])
  }

  @Test(
    "names are found in any letter case",
    arguments: ["BJÖRK", "björk", "Björk", "STRASSE", "ΣΟΦΟΣ", "BJO\u{308}RK"])
  func names(part: String) throws {
    let store = try RegisterStore.create(at: scratch.path)
    var register = Made.register(members: 3)
    register.operators[0].name = "Björkgläntan straße σοφος"
    _ = try store.take(in: register, stamp: Made.stamp(1))
    var filter = OperatorFilter()
    filter.name = part
    #expect(try store.list(filter).map(\.name) == ["Björkgläntan straße σοφος"])
  }
}
