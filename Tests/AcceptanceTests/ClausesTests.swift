import Foundation
import Testing

@Suite("samanbud clauses")
struct ClausesTests {
  static let hasJSONSchema = (try? Validator.python(["-c", "import jsonschema"]).status) == 0

  @Test("prints one object a notice, and the same whatever the number of threads")
  func lines() throws {
    let one = try Program.run(["clauses", "samples/notices", "--format", "jsonl", "--threads", "1"])
    let two = try Program.run(["clauses", "samples/notices", "--format", "jsonl", "--threads", "2"])
    #expect(one.status == 0)
    #expect(one.output == two.output)
    let first = try #require(one.output.split(separator: "\n").first)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    #expect(object["format"] as? String == "samanbud-clauses")
    let clauses = try #require(object["clauses"] as? [[String: Any]])
    #expect(
      clauses.contains { $0["origin"] as? String == "code" && $0["quote"] as? String == "res-ws" })
  }

  @Test(
    "follows its schema", .enabled(if: hasJSONSchema, "python3 with jsonschema is not installed"))
  func schema() throws {
    let out = try Program.run(["clauses", Sample.notice, "--format", "jsonl"])
    let place = try Program.scratch().appendingPathComponent("clauses.json")
    defer { try? FileManager.default.removeItem(at: place.deletingLastPathComponent()) }
    try out.output.write(to: place, atomically: true, encoding: .utf8)
    let check = """
      import json, sys, jsonschema
      jsonschema.validate(json.load(open(sys.argv[2])), json.load(open(sys.argv[1])))
      """
    let result = try Validator.python([
      "-c", check, Program.root.appendingPathComponent("schemas/clauses.schema.json").path,
      place.path,
    ])
    #expect(result.status == 0)
  }

  @Test("lists only the kinds asked for, and refuses others")
  func kinds() throws {
    let some = try Program.run(["clauses", Sample.notice, "--kinds", "reserved-art20"])
    #expect(some.status == 0)
    #expect(some.output.split(separator: "\n").allSatisfy { $0.contains("reserved-art20") })
    let wrong = try Program.run(["clauses", Sample.notice, "--kinds", "anything"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("reserved-art20"))
  }

  @Test("needs inputs or a table, and not both")
  func usage() throws {
    #expect(try Program.run(["clauses"]).status == 64)
    #expect(try Program.run(["clauses", Sample.notice, "--passages", "x.tsv"]).status == 64)
    #expect(try Program.run(["clauses", "nowhere.xml"]).status == 66)
    #expect(try Program.run(["clauses", "--passages", "nowhere.tsv"]).status == 66)
  }

  /// Our own passages: one right, one missed, one that is none, one with a further label.
  static let table = """
    note\tpath\tlabel\tlang\tpassage
    -\ta.xml\tart20\ten\tThe contract is reserved for sheltered workshops.
    -\tb.xml\tart20\ten\tSomething else altogether.
    -\tc.xml\tnone\ten\tThe buyer reserves the right to cancel.
    -\td.xml\tsocial_other\ten\tCommunity benefits; the living wage must be paid.
    -\te.xml\tart20\ten\tSheltered workshops are invited to tender.
    """

  @Test("scores labelled passages, the figures last, with what is right and what is not")
  func passages() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("own.tsv")
    try Self.table.write(to: file, atomically: true, encoding: .utf8)
    let out = try Program.run(["clauses", "--passages", file.path])
    let lines = out.output.split(separator: "\n")
    #expect(out.status == 0)
    #expect(lines.count == 6)
    let figures = String(lines.last ?? "")
    #expect(
      figures.contains(#""art20":{"precision":1.0000,"recall":0.3333,"f1":0.5000,"support":3}"#))
    #expect(figures.contains(#""social_other":{"precision":1.0000,"recall":1.0000"#))
    #expect(
      figures.contains(#""reserves":{"precision":1.0000,"recall":0.3333,"f1":0.5000,"support":3}"#))
    #expect(
      figures.contains(
        #""mayReserve":{"precision":1.0000,"recall":0.6667,"f1":0.8000,"support":3}"#))
    #expect(figures.contains(#""languages":{"en":"#))
    #expect(lines[3].contains(#""found":["labour_law","social_other"]"#))
  }

  @Test(
    "a table with a column or a label too few is refused with the line",
    arguments: [
      ("path\tlang\tpassage\n", "line 1: no column 'label'"),
      ("path\tlang\tpassage\tlabel\na\ten\tx\tsomething\n", "line 2: label 'something'"),
    ])
  func badTables(_ text: String, _ says: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("bad.tsv")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let out = try Program.run(["clauses", "--passages", file.path])
    #expect(out.status == 65)
    #expect(out.errors.contains(says))
  }

  struct Figures: Decodable {
    struct Counts: Decodable {
      let precision: Double?
      let recall: Double?
      let f1: Double?
      let support: Int
    }
    let labels: [String: Counts]
    let reserves: Counts
    let mayReserve: Counts
  }

  @Test(
    "on the labelled passages of real notices it is as right as it has to be",
    .enabled(if: Program.notices != nil, "no real notices: set SAMANBUD_NOTICES"),
    arguments: ["gold.tsv", "gold-dev2.tsv"])
  func realPassages(_ name: String) throws {
    let table = try #require(Program.notices).appendingPathComponent(name).path
    let out = try Program.run(["clauses", "--passages", table])
    let last = try #require(out.output.split(separator: "\n").last)
    let figures = try JSONDecoder().decode(Figures.self, from: Data(last.utf8))
    #expect((figures.reserves.precision ?? 0) >= 0.97)
    #expect((figures.reserves.recall ?? 0) >= (name == "gold.tsv" ? 0.95 : 0.85))
    #expect((figures.mayReserve.recall ?? 0) >= 0.98)
    for (label, counts) in figures.labels where counts.support >= 10 {
      #expect((counts.f1 ?? 0) >= 0.85, "\(label)")
    }
  }
}
