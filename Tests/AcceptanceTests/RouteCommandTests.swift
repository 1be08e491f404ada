import Foundation
import Testing

@Suite("samanbud route")
struct RouteCommandTests {
  static let purchase = [
    "route", "--country", "SE", "--buyer", "municipality", "--value", "350000", "--currency", "SEK",
    "--cpv", "90910000", "--as-of", "2025-05-01",
  ]

  @Test("each way has a state, a reason and a source", arguments: ["sv", "da", "en"])
  func table(_ language: String) throws {
    let outcome = try Program.run(Self.purchase + ["--lang", language])
    #expect(outcome.status == 0)
    let ways = outcome.output.split(separator: "\n").filter { line in
      ["✓ ", "✗ ", "§ ", "? "].contains { line.hasPrefix($0) }
    }
    #expect(ways.count == 9)
    for words in ["19 a kap. 2 §", "19 kap. 25 a §", "BUY-01", "3556-18"] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  @Test("JSON follows its schema, for a purchase and for every lot of a notice")
  func json() throws {
    for arguments in [Self.purchase, ["route", Sample.notice]] {
      let outcome = try Program.run(arguments + ["--format", "json"])
      #expect(outcome.status == 0)
      #expect(try breaches(of: outcome.output) == "")
    }
  }

  @Test("the page is HTML with a table, a caption and a scope for each heading")
  func html() throws {
    let outcome = try Program.run(Self.purchase + ["--format", "html", "--lang", "sv"])
    #expect(outcome.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
    #expect(outcome.output.contains("<caption>SWE · LOU · kommun"))
    #expect(!outcome.output.contains("<th>"))
    #expect(outcome.output.contains("<strong>✓ öppen</strong>"))
  }

  @Test(
    "what cannot be read is told in one line",
    arguments: [
      (["--country", "SE", "--value", "350000"], "add --currency and its three letters"),
      (["--country", "SE", "--currency", "SEK"], "add --value"),
      (["--country", "SE", "--value", "0", "--currency", "SEK"], "an amount above zero"),
      (["--country", "SE", "--value", "1,5", "--currency", "SEK"], "an amount above zero"),
      (["--country", "SE", "--value", "5", "--currency", "kronor"], "three letters"),
      (["--country", "SE", "--cpv", "9091"], "eight digits"),
      (["--country", "Sverige"], "write it as FR or FRA"), (["--country", "XX"], "FR or FRA"),
      (["--country", "SE", "--months", "1201"], "from 0 to 1200"),
      ([], "name a notice or --country"),
      ([Sample.notice, "--country", "SE"], "not both"),
      ([Sample.notice, "--lot", "LOT-0042"], "LOT-0001"),
    ])
  func refused(_ arguments: [String], _ words: String) throws {
    let outcome = try Program.run(["route"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  private func breaches(of output: String) throws -> String {
    guard TraceChecker.isThere else { return "" }
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("route.json")
    try Data(output.utf8).write(to: file)
    let program = """
      import json, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1]))
      Draft202012Validator.check_schema(schema)
      for error in Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))):
          print(error.json_path, error.message[:200])
      """
    return try Validator.python([
      "-c", program, Program.root.appendingPathComponent("schemas/route.schema.json").path,
      file.path,
    ]).output
  }
}
