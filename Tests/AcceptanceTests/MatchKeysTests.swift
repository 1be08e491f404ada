import Foundation
import GRDB
import Testing

@Suite("Lots and files of a match stay whose they are")
struct MatchKeysTests {
  private static let buyer = "Tallbygdens kommunalförbund"

  /// The sample's text as another buyer would publish it under the same procedure's id.
  private static func foreign() throws -> String {
    try Sample.text(Sample.notice)
      .replacingOccurrences(of: buyer, with: "Provköpings kommun")
      .replacingOccurrences(
        of: "5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23</cbc:ID>",
        with: "5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f99</cbc:ID>"
      )
      .replacingOccurrences(of: "00990117-2026", with: "00990999-2026")
      .replacingOccurrences(of: "2027-01-15", with: "2027-03-15")
  }

  @Test(
    "another buyer's notice of the same procedure id changes nothing of the known lot",
    arguments: ["0.xml", "b.xml"])
  func anotherBuyer(_ name: String) throws {
    let office = try MatchTests.Office()
    #expect(try office.match(["--out", office.out]).status == 0)
    let known = try office.column("key")
    try office.put(try Self.foreign(), name)
    for day in ["2026-11-26", "2026-11-27"] {
      let outcome = try office.match(["--out", office.out], asOf: day)
      #expect(outcome.errors.contains("0 changed, 0 gone"))
      let keys = try office.column("key")
      #expect(keys.count == 2 * known.count && Set(keys).isSuperset(of: known))
      let deadlines = zip(keys, try office.column("deadline")).filter { known.contains($0.0) }
      #expect(deadlines.allSatisfy { $0.1.hasPrefix("2027-01-15") })
    }
  }

  @Test(
    "where only the other buyer's notice is left, the known lot is gone and the other one is new")
  func replaced() throws {
    let office = try MatchTests.Office()
    _ = try office.match(["--out", office.out])
    try office.put(try Self.foreign(), "a.xml")
    let outcome = try office.match(["--out", office.out], asOf: "2026-11-26")
    #expect(outcome.errors.contains("3 new, 0 changed, 3 gone"))
  }

  @Test("a stored line that cannot be read is damage, and nothing is told as gone")
  func damagedLine() throws {
    let office = try MatchTests.Office()
    _ = try office.match(["--out", office.out])
    let ledger = try DatabaseQueue(path: "\(office.out)/state.sqlite")
    try ledger.write { try $0.execute(sql: "UPDATE line SET bytes = x'7b7d' WHERE id = 1") }
    try ledger.close()
    let outcome = try office.match(["--out", office.out])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("[ledger.damaged]"))
    #expect(outcome.errors.contains("restore a backup"))
  }
}
