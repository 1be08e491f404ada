import Foundation
import Testing

@Suite("samanbud check --explain")
struct ExplainTests {
  private func explain(_ address: String, _ more: [String] = []) throws -> Program.Outcome {
    try Program.run(
      ["check", Sample.notice, "--register", Sample.register, "--explain", address] + more)
  }

  @Test(
    "findings are named by clause, kind or rule, with member and lot or without",
    arguments: [
      ("LOT-0003/reserved-art20/code/1/M05/LOT-0003", 4), ("reserved-art20/M05/LOT-0003", 4),
      ("M05/LOT-0003", 5), ("RES-SE-03/M05/LOT-0003", 1), ("RES-SE-03/LOT-0003", 8),
      ("RES-SE-03", 24), ("group/LOT-0003", 6), ("RES-GRP-01.share/group/LOT-0003", 1),
      ("LOT-0003/reserved-art20/code/1", 34),
    ])
  func addresses(_ address: String, _ trees: Int) throws {
    let outcome = try explain(address)
    let roots = outcome.output.split(separator: "\n").filter { $0.hasPrefix("LOT-") }
    #expect(roots.count == trees, "\(outcome.errors)")
  }

  @Test("a tree quotes the clause, cites the rule, and says where each fact stands")
  func tree() throws {
    let outcome = try explain("RES-SE-03/M05/LOT-0003")
    #expect(outcome.status == 11)
    for words in [
      "'res-ws' (BT-71, code)", "samples/notices/tallbygden.xml, line ", "4 kap. 18 §",
      "law of the day on which the notice was published, 2026-11-03", "judged as of 2027-01-15",
      "Counted in full-time equivalents", "2.10", "8.40",
      "samples/registers/barkraft.xml, line ", "Question to the buyer",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  @Test("the exit code is that of what is explained")
  func status() throws {
    #expect(try explain("RES-SE-02/M05/LOT-0003").status == 0)
    #expect(try explain("M07/LOT-0003").status == 10)
  }

  @Test("JSON holds the same findings and no others")
  func json() throws {
    let outcome = try explain("RES-SE-03/M05/LOT-0003", ["--format", "json"])
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let lots = try #require(root["lots"] as? [[String: Any]])
    #expect(lots.count == 1)
    #expect((lots[0]["findings"] as? [Any])?.count == 1)
  }

  @Test(
    "what names nothing is told in one line, with what there is",
    arguments: [
      "M99/LOT-0003", "RES-SE-99", "LOT-0009", "", "M05/LOT-0003/", "turnover/M01/LOT-0001",
    ])
  func unknown(_ address: String) throws {
    let outcome = try explain(address)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(outcome.errors.contains("[check.unknown-finding]"))
    #expect(outcome.errors.contains("members M01"))
  }

  @Test("without a register there is nothing to explain")
  func alone() throws {
    let outcome = try Program.run(["check", Sample.notice, "--explain", "RES-SE-03"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("[check.nothing-judged]"))
  }
}
