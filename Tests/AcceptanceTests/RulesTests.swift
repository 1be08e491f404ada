import Foundation
import Testing

@Suite("samanbud rules")
struct RulesTests {
  @Test("a rule is explained in the language asked for, with the wording of a day")
  func explain() throws {
    let before = try Program.run(
      ["rules", "explain", "RES-SE-02", "--lang", "sv", "--as-of", "2021-09-05"])
    #expect(before.status == 0)
    #expect(before.output.contains("2017-01-01 – 2021-09-05"))
    #expect(before.output.contains("En enhet inom"))
    let after = try Program.run(["rules", "explain", "res-se-02", "--as-of", "2021-09-06"])
    #expect(after.status == 0)
    #expect(after.output.contains("HFD 2021 ref. 48"))
    #expect(!after.output.contains("2021-09-05"))
  }

  @Test("an entry of several parts is explained whole")
  func parts() throws {
    let outcome = try Program.run(["rules", "explain", "RES-GRP-01", "--lang", "da"])
    #expect(outcome.output.contains("RES-GRP-01.aim"))
    #expect(outcome.output.contains("RES-GRP-01.share"))
  }

  @Test("a day without a known wording is said, with exit code 11")
  func noWording() throws {
    let outcome = try Program.run(["rules", "explain", "RES-SE-03", "--as-of", "2016-12-31"])
    #expect(outcome.status == 11)
    #expect(outcome.output.contains("no wording of this rule is known"))
  }

  @Test("an unknown rule is refused in one line")
  func unknown() throws {
    let outcome = try Program.run(["rules", "explain", "RES-XX-99"])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[rules.unknown]"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("sources grow stale after a year, and then the exit code says so")
  func stale() throws {
    let fresh = try Program.run(["rules", "stale", "--as-of", "2026-11-25"])
    #expect(fresh.status == 0)
    #expect(fresh.output.isEmpty)
    let stale = try Program.run(["rules", "stale", "--as-of", "2027-11-22"])
    #expect(stale.status == 11)
    #expect(stale.output.contains("RES-SE-03"))
    let listed = try Program.run(["rules", "list", "--stale", "--as-of", "2027-11-22"])
    #expect(listed.output.contains("RES-SE-03"))
  }

  @Test("the list as JSON follows its schema", .enabled(if: JSONSchema.isThere))
  func schema() throws {
    for language in ["sv", "da", "en"] {
      let outcome = try Program.run(["rules", "list", "--format", "json", "--lang", language])
      #expect(outcome.status == 0)
      #expect(try JSONSchema.breaches(of: "rules.schema.json", in: outcome.output) == "")
    }
  }
}

/// JSON Schemas, checked by Python's `jsonschema` where it is to be had.
enum JSONSchema {
  static let isThere: Bool = (try? Validator.python(["-c", "import jsonschema"]).status) == 0

  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    for error in Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))):
        print(error.json_path, error.message[:200])
    """

  /// One line for each breach of the schema of that name.
  static func breaches(of schema: String, in text: String) throws -> String {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("output.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let place = Program.root.appendingPathComponent("schemas/\(schema)").path
    let outcome = try Validator.python(["-c", program, place, file.path])
    return outcome.status == 0 ? outcome.output : "exit code \(outcome.status)"
  }
}
