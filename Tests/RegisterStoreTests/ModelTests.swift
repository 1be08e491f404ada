import Foundation
import Members
import RegisterExchange
import RegisterStore
import TestSupport
import Testing
import Values

/// The store against models so plain that they cannot be wrong.
@Suite("The store agrees with a plain model")
struct ModelTests {
  private let scratch = Scratch()
  private let office = Viewer.administrator("office")

  @Test("what is taken in from a generated register is what a backup says", arguments: 1...40)
  func backup(_ seed: UInt64) throws {
    let register = GeneratedRegister.make(seed: seed)
    let stamp = Self.stamp(register.asOf)
    let first = try RegisterStore.create(at: scratch.path)
    _ = try first.take(in: register, stamp: stamp)
    let held = try first.everything(for: office, stamp: stamp)
    #expect(held.sorted.says(theSameAs: register.sorted))
    let bytes = try RegisterXML.write(held)
    let second = try RegisterStore.create(at: scratch.path + ".second")
    _ = try second.take(
      in: try RegisterReader.read(bytes: bytes, path: held.path), stamp: stamp)
    let again = try second.everything(for: office, stamp: stamp)
    #expect(try RegisterXML.write(again) == bytes)
    #expect(try first.take(in: held, stamp: stamp).lines.isEmpty)
  }

  @Test("facts and certificates as of any day, after random changes", arguments: 1...4)
  func asOf(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let store = try RegisterStore.create(at: scratch.path)
    _ = try store.take(in: Made.register(members: 3, factsEach: 0), stamp: Made.stamp(1))
    let ids = (1...3).map { OperatorID("M000\($0)") }
    var facts: [OperatorID: [String: FactValue]] = [:]
    var schemes: [OperatorID: Set<String>] = [:]
    var days: [(facts: [OperatorID: [String: FactValue]], schemes: [OperatorID: Set<String>])] = []
    for day in 2...25 {
      let id = ids[Int.random(in: 0..<3, using: &random)]
      if Bool.random(using: &random) {
        let fact = Self.fact(&random)
        try store.set(fact, of: id, stamp: Made.stamp(day))
        facts[id, default: [:]]["\(fact.name) \(fact.asOf)"] = fact.value
      } else {
        let scheme = ["skoopi", "idebure", "asf-2016"][Int.random(in: 0..<3, using: &random)]
        let certificate = Certificate(
          scheme: scheme, issuer: "Utfärdaren", number: nil, validFrom: Made.day(0),
          validThrough: nil)
        try store.certify(certificate, of: id, stamp: Made.stamp(day))
        schemes[id, default: []].insert(scheme)
      }
      days.append((facts, schemes))
    }
    for (index, model) in days.enumerated() {
      let found = try store.everything(
        for: .outsider, asOf: Made.day(index + 2), stamp: Made.stamp(99))
      for member in found.operators {
        let held = member.facts.filter { $0.name != .legalForm }
        let stated = Dictionary(
          uniqueKeysWithValues: held.map { ("\($0.name) \($0.asOf)", $0.value) })
        #expect(stated == model.facts[member.id] ?? [:])
        #expect(Set(member.certificates.map(\.scheme)) == model.schemes[member.id] ?? [])
      }
    }
  }

  @Test("revisions only ever go forward, whatever the clock says", arguments: 1...3)
  func monotone(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let store = try RegisterStore.create(at: scratch.path)
    _ = try store.take(in: Made.register(members: 2), stamp: Made.stamp(10))
    var seen: [(id: Int, members: Int)] = []
    for number in 1...20 {
      let day = Int.random(in: 0...30, using: &random)
      let fact = Fact(
        .trainedSupervisors, .quantity(number), asOf: Made.day(number), evidence: nil,
        source: Source(NoticeField(term: "test", path: "/test")))
      try store.set(fact, of: OperatorID("M0001"), stamp: Made.stamp(day))
      let last = try #require(try store.history(limit: 1).first)
      seen.append((last.id, number))
    }
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.id < $1.id })
    // As of a later day, never fewer facts are known.
    let counts = try (10...31).map {
      try store.economicOperator(
        OperatorID("M0001"), for: office, asOf: Made.day($0), stamp: Made.stamp(99)
      ).facts.count
    }
    #expect(zip(counts, counts.dropFirst()).allSatisfy(<=))
    #expect(counts.last == 3 + 1 + 20)
  }

  private static func fact(_ random: inout SplitMix) -> Fact {
    let names: [FactName] = [.trainedSupervisors, .publicControl, .hasEvaluation]
    let name = names[Int.random(in: 0..<3, using: &random)]
    let value: FactValue =
      name == .trainedSupervisors
      ? .quantity(Int.random(in: 0...9, using: &random)) : .flag(.random(using: &random))
    return Fact(
      name, value, asOf: Made.day(-Int.random(in: 0...2, using: &random)), evidence: nil,
      source: Source(NoticeField(term: "test", path: "/test")))
  }

  private static func stamp(_ day: CivilDate) -> RevisionStamp {
    RevisionStamp(author: "office", reason: "test", day: day, madeAt: "\(day)T08:00:00Z")
  }
}

extension Register {
  /// Everything that is a set in an order of its own: the database keeps no other.
  fileprivate var sorted: Register {
    var copy = self
    copy.operators = operators.map(\.sorted)
    return copy
  }
}

extension EconomicOperator {
  fileprivate var sorted: EconomicOperator {
    func ordered<Item>(_ items: [Item]) -> [Item] {
      items.sorted { String(describing: $0) < String(describing: $1) }
    }
    var copy = self
    copy.certificates = ordered(certificates)
    copy.prices = ordered(prices)
    copy.standAlone = ordered(standAlone)
    return copy
  }
}
