import Foundation
import Testing

@Suite("samanbud check")
struct CheckTests {
  @Test("members are judged against the sample notice, and the weakest verdict is the exit code")
  func members() throws {
    let all = try Program.run(["check", Sample.notice, "--register", Sample.register])
    #expect(all.status == 10)
    let good = try Program.run(
      [
        "check", Sample.notice, "--register", Sample.register, "--brief", Sample.brief, "--members",
        "M01", "M04",
      ])
    #expect(good.status == 0)
    let disputed = try Program.run(
      ["check", Sample.notice, "--register", Sample.register, "--members", "M01", "M05"])
    #expect(disputed.status == 11)
    #expect(disputed.output.contains("Questions about the procurement"))
  }

  @Test("a notice without a reservation code is not called unreserved: what its texts say is told")
  func uncoded() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let notice = folder.appendingPathComponent("notice.xml")
    try Sample.text(Sample.notice).replacing(">res-ws<", with: ">none<")
      .write(to: notice, atomically: true, encoding: .utf8)
    let outcome = try Program.run(["check", notice.path])
    #expect(outcome.output.contains("no reservation is coded; what the texts"))
    #expect(outcome.output.contains("4 kap. 18 §"))
  }

  @Test("a lot without a deadline is judged on the day given or the day it is, and that is said")
  func noDeadline() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let notice = folder.appendingPathComponent("notice.xml")
    try Sample.text(Sample.notice).replacing("2027-01-15", with: "2027-02-30")
      .write(to: notice, atomically: true, encoding: .utf8)
    let alone = try Program.run(["check", notice.path])
    #expect(alone.output.contains("BT-71 'res-ws'"))
    #expect(alone.errors.contains("[date.unreadable]"))
    #expect(!alone.output.contains("DL-02"))
    let good = [
      "check", notice.path, "--register", Sample.register, "--brief", Sample.brief, "--members",
      "M01", "M04",
    ]
    let judged = try Program.run(good)
    #expect(judged.status == 0)
    #expect(judged.output.contains("DL-02: no deadline could be read"))
    let dated = try Program.run(good + ["--as-of", "2027-01-10", "--lang", "sv"])
    #expect(dated.output.contains("bedömt bara per 2027-01-10"))
    let page = try Program.run(good + ["--format", "html"])
    #expect(page.output.contains("<strong>DL-02</strong>"))
    // Before any fact was stated nothing is known.
    let early = try Program.run(good + ["--as-of", "2020-01-10"])
    #expect(early.status == 11)
  }

  @Test(
    "an option that would be passed over is refused, with what to do",
    arguments: [
      (["--members", "M01"], "'--members'", "pass --register"),
      (["--group", "X"], "'--group'", "pass --register"),
      (["--viewer", "M01"], "'--viewer'", "pass --register"),
      (["--questions", "--format", "json"], "'--questions'", "--format out"),
      (["--questions", "--explain", "x"], "'--questions'", "--explain out"),
      (["--register", Sample.register, "--viewer", "M99"], "'M99'", "pass a member's id"),
    ])
  func passedOver(_ options: [String], _ found: String, _ remedy: String) throws {
    let outcome = try Program.run(["check", Sample.notice] + options)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(found) && outcome.errors.contains(remedy))
  }

  @Test("a notice that is no call is never said to be met: what its call asks may not be in it")
  func noCall() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let notice = folder.appendingPathComponent("plan.xml")
    try Sample.text(Sample.notice).replacing(
      "listName=\"competition\"", with: "listName=\"planning\""
    )
    .write(to: notice, atomically: true, encoding: .utf8)
    let outcome = try Program.run(
      ["check", notice.path, "--register", Sample.register, "--members", "M01", "M04"])
    #expect(outcome.status == 11)
    #expect(outcome.errors.contains("'planning' (BT-03)"))
    #expect(outcome.errors.contains("[notice.no-call]; check the call"))
  }

  @Test("the JSON of a check is JSON, with path and line of every clause")
  func json() throws {
    let outcome = try Program.run(
      ["check", Sample.notice, "--register", Sample.register, "--format", "json"])
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(root["format"] as? String == "samanbud-findings")
    let lots = try #require(root["lots"] as? [[String: Any]])
    #expect(lots.count == 3)
    for lot in lots {
      for clause in try #require(lot["clauses"] as? [[String: Any]]) {
        #expect((clause["path"] as? String)?.hasPrefix("/") == true)
        #expect((clause["line"] as? Int ?? 0) > 0)
      }
    }
  }

  @Test(
    "of the Spanish cleaning notice's four lots just two are reserved, with path and code",
    .enabled(if: Program.notices != nil, "needs ../shared/notices"))
  func mixedLots() throws {
    let notice = try #require(Program.notices).appendingPathComponent(
      "eforms/ted/00262891-2023.xml")
    let outcome = try Program.run(["check", notice.path])
    #expect(outcome.status == 0)
    let lots = outcome.output.components(separatedBy: "\n\n").filter { $0.hasPrefix("LOT-") }
    #expect(lots.map { $0.contains("BT-71 'res-ws'") } == [false, false, true, true])
    #expect(lots.map { $0.contains("no reservation is coded") } == [true, true, false, false])
    #expect(lots[2].contains("cac:ProcurementProjectLot[cbc:ID='LOT-0003']/cac:TenderingTerms"))
  }
}
