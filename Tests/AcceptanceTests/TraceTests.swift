import Foundation
import Testing

@Suite(
  "The trace of a verdict can be checked by hand",
  .enabled(if: TraceChecker.isThere, Comment(rawValue: TraceChecker.reason)))
struct TraceTests {
  /// The last line counts; there is no other where all is well.
  private func counts(_ arguments: [String]) throws -> (clauses: Int, facts: Int) {
    let outcome = try Program.run(["check"] + arguments + ["--format", "json"])
    #expect([0, 10, 11].contains(outcome.status), "\(outcome.errors)")
    let lines = try TraceChecker.problems(in: outcome.output)
    #expect(lines.count == 1, "\(lines.prefix(10).joined(separator: "\n"))")
    let numbers = (lines.last ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(numbers.count == 2)
    return (numbers.first ?? 0, numbers.last ?? 0)
  }

  @Test("words, facts and form of the sample check")
  func sample() throws {
    let counts = try counts([
      Sample.notice, "--register", Sample.register, "--brief", Sample.brief,
    ])
    #expect(counts.clauses == 16)
    #expect(counts.facts > 500)
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
