import Foundation
import Testing

@Suite(
  "The trace of a verdict can be checked by hand",
  .enabled(if: TraceChecker.isThere, Comment(rawValue: TraceChecker.reason)))
struct TraceTests {
  /// The last line counts; there is no other where all is well.
  private func counts(
    _ arguments: [String]
  ) throws -> (clauses: Int, facts: Int, places: Int) {
    let lines = try TraceChecker.problems(in: try check(arguments))
    #expect(lines.count == 1, "\(lines.prefix(10).joined(separator: "\n"))")
    let numbers = (lines.last ?? "").split(separator: " ").compactMap { Int($0) }
    try #require(numbers.count == 3)
    return (numbers[0], numbers[1], numbers[2])
  }

  private func check(_ arguments: [String]) throws -> String {
    let outcome = try Program.run(["check"] + arguments + ["--format", "json"])
    #expect([0, 10, 11].contains(outcome.status), "\(outcome.errors)")
    return outcome.output
  }

  private static let sample = [
    Sample.notice, "--register", Sample.register, "--brief", Sample.brief,
  ]

  struct Damage: Sendable, CustomTestStringConvertible {
    /// What the checker says.
    let testDescription: String
    /// A line of Python on `document`.
    let change: String
  }

  static let damages = [
    Damage(
      testDescription: "clause not found",
      change: "document['lots'][0]['clauses'][0]['line'] += 1"),
    Damage(
      testDescription: "clause not found",
      change:
        "next(c for c in document['lots'][0]['clauses'] if c['origin'] == 'text')['quote'] += 'x'"),
    Damage(
      testDescription: "fact not found",
      change: "firstFact(document['lots'][0]['findings'])['line'] += 1"),
    Damage(
      testDescription: "fact not found",
      change: "firstFact(document['lots'][0]['findings'])['value'] = 'otherwise'"),
    Damage(
      testDescription: "at not found", change: "firstBasis(document)['at']['line'] += 1"),
    Damage(
      testDescription: "at not found", change: "firstBasis(document)['at']['path'] += '/cbc:No'"),
    Damage(
      testDescription: "against not found",
      change:
        "b = firstBasis(document); b['against'] = dict(b['at'], quote='words that stand nowhere')"),
    Damage(
      testDescription: "clause of a finding not listed",
      change: "document['lots'][0]['findings'][0]['clause'] = 'none'"),
    Damage(
      testDescription: "reason not found",
      change:
        "next(r for l in document['lots'] for r in l['regime']['reasons'] if 'source' in r)['source']['line'] += 1"
    ),
  ]

  @Test("the checker sees what is not there", arguments: damages)
  func damaged(_ damage: Damage) throws {
    let output = try TraceChecker.changed(try check(Self.sample), by: damage.change)
    let lines = try TraceChecker.problems(in: output)
    #expect(lines.contains { $0.hasPrefix(damage.testDescription) }, "\(lines)")
  }

  @Test("words, facts and form of the sample check")
  func sample() throws {
    let counts = try counts(Self.sample)
    #expect(counts.clauses == 24)
    #expect(counts.facts > 500)
    #expect(counts.places > 3)
  }

  @Test("without a register there are clauses, and nobody is judged")
  func alone() throws {
    let counts = try counts([Sample.notice])
    #expect(counts.clauses > 0)
    #expect(counts.facts == 0)
  }

  @Test(
    "of real notices, whatever country and format",
    .enabled(if: Program.notices != nil, "needs ../shared/notices"),
    arguments: [
      "eforms/ted/00262891-2023", "eforms/ted/00672025-2023", "legacy/r209/436913-2017",
      "legacy/r209/075195-2021", "legacy/r209/064376-2021", "legacy/r209/376566-2021",
      "legacy/r209/280147-2022",
    ])
  func real(_ name: String) throws {
    let notice = try #require(Program.notices).appendingPathComponent("\(name).xml").path
    _ = try counts([
      notice, "--register", Sample.register, "--members", "M01", "M05", "--as-of", "2026-11-25",
    ])
  }
}
