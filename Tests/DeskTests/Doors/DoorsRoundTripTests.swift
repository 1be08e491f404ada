import Law
import Members
import RegisterExchange
import Schemas
import Testing
import Values

/// A reason for its time: more than ten thousand cases, a case being one thing at one door.
@Suite("Whatever a door takes in, the exchange file writes and gives back")
struct DoorsRoundTripTests {
  @Test("500 things, each at every door that can carry it", arguments: 1...8)
  func cases(seed: Int) throws {
    var maker = DoorCaseMaker(seed: UInt64(seed))
    var counts = DoorCounts()
    for start in stride(from: 0, to: 500, by: 125) {
      let cases = (start..<start + 125).map { maker.next($0) }
      let office = try DoorOffice(cases)
      var files: [Register] = []
      for next in cases {
        if let file = try compared(next, office, &counts) { files.append(file) }
      }
      try checkRoundTrip(of: try office.everything(), office)
      try checkRoundTrip(of: MergedRegister.of(files), office)
    }
    for door in Door.allCases {
      #expect(counts.taken[door, default: 0] > 0, "\(door)")
      #expect(counts.refused[door, default: 0] > 0, "\(door)")
    }
    #expect(counts.all >= 1_250, "\(counts)")
  }

  /// The exchange file that was taken in, once every other door has made the same of it.
  private func compared(
    _ next: DoorCase, _ office: DoorOffice, _ counts: inout DoorCounts
  ) throws -> Register? {
    let file = XMLDoor.read(next)
    let first = XMLDoor.verdict(file, of: next)
    for door in Door.allCases where door.carries(next) {
      let verdict = door == .xml ? first : try door.take(next, office)
      switch (first, verdict) {
      case (.taken(let expected), .taken(let found)):
        counts.taken[door, default: 0] += 1
        #expect(found == expected, "\(door): \(next)")
      case (.refused, .refused(let message, let hasPlace)):
        counts.refused[door, default: 0] += 1
        #expect(hasPlace, "\(door): \(next): \(message)")
        #expect(!message.contains("9805"), "\(door): \(next): \(message)")
      // People's doors forgive capitals in a scheme's name; the schema does not.
      case (.refused, .taken) where next["scheme"].map(Self.isMeant) == true: break
      case (.refused(let message, _), .taken):
        Issue.record("\(door) takes what xml refuses: \(next): \(message)")
      case (.taken, .refused(let message, _)):
        Issue.record("\(door) refuses what xml takes: \(next): \(message)")
      }
    }
    return try? file.get()
  }

  private static func isMeant(_ scheme: String) -> Bool {
    LawBook.standard.schemeID(named: scheme).map { $0 != scheme } ?? false
  }

  /// Out as XML and in again; into another office, and out of it.
  private func checkRoundTrip(of register: Register, _ office: DoorOffice) throws {
    let bytes = try RegisterXML.write(register)
    let back = try RegisterReader.read(bytes: bytes, path: "export.xml")
    #expect(back.says(theSameAs: register))
    let kept = try office.everything(after: back)
    #expect(MergedRegister.ordered(kept).says(theSameAs: MergedRegister.ordered(register)))
    let exported = try RegisterXML.write(kept)
    let again = try office.everything(
      after: try RegisterReader.read(bytes: exported, path: "export.xml"))
    #expect(try RegisterXML.write(again) == exported)
  }
}

/// How many cases each door took and refused.
struct DoorCounts {
  var taken: [Door: Int] = [:]
  var refused: [Door: Int] = [:]
  var all: Int { taken.values.reduce(0, +) + refused.values.reduce(0, +) }
}

/// Many small files as one.
enum MergedRegister {
  static func of(_ files: [Register]) -> Register {
    var groups: [Register.Group] = []
    var distances: [PlaceDistance] = []
    for file in files {
      // What is told apart by names that cases share is there once.
      groups += file.groups.filter { next in !groups.contains { isSame($0.name, next.name) } }
      distances += file.distances.filter { next in !distances.contains { $0.ends == next.ends } }
    }
    var register = Register(
      path: "merged", asOf: CivilDate(2026, 12, 1), groups: groups,
      operators: files.flatMap(\.operators))
    register.distances = distances
    return register
  }

  private static func isSame(_ one: String, _ other: String) -> Bool { one == other }

  /// A database keeps no order of members, nor of what is told apart by its key.
  static func ordered(_ register: Register) -> Register {
    var copy = register
    copy.operators = register.operators.sorted { $0.id < $1.id }.map { member in
      var member = member
      member.certificates.sort { "\($0)" < "\($1)" }
      member.prices.sort { "\($0)" < "\($1)" }
      return member
    }
    return copy
  }
}
