import Foundation
import Testing

@Suite("What a notice's texts ask is judged or open, never passed over")
struct TextDemandTests {
  private static let check = [
    "check", Sample.notice, "--register", Sample.register, "--format", "json", "--lot",
  ]

  private func lot(_ arguments: [String]) throws -> (
    status: Int32, lot: [String: Any], all: [String: Any]
  ) {
    let outcome = try Program.run(arguments)
    let all =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any] ?? [:]
    let lot = (all["lots"] as? [[String: Any]])?.first ?? [:]
    return (outcome.status, lot, all)
  }

  private func demand(_ kind: String, in lot: [String: Any]) -> [String: Any]? {
    (lot["demands"] as? [[String: Any]])?.first { $0["kind"] as? String == kind }
  }

  @Test("a turnover that only BT-750 states is judged: 4,793,300 SEK are not 5 million")
  func turnoverOfText() throws {
    let found = try lot(Self.check + ["LOT-0003", "--members", "M02", "M08"])
    #expect(found.status == 10)
    #expect(demand("turnover", in: found.lot)?["verdict"] as? String == "notMet")
    #expect(demand("turnover", in: found.lot)?["read"] as? String == "5,000,000.00\u{A0}SEK")
  }

  @Test("what nobody can judge keeps a result from being done, with words and mark")
  func openUntilRead() throws {
    let found = try lot(Self.check + ["LOT-0001", "--members", "M02"])
    #expect(found.status == 11)
    let references = demand("references", in: found.lot)
    #expect(references?["cause"] as? String == "notJudged")
    #expect((references?["words"] as? String)?.count == 16)
    let counts = found.all["counts"] as? [String: Any]
    #expect(counts?["notJudged"] as? Int == 4)
  }

  @Test("a brief that settles everything is done, and says who did")
  func settled() throws {
    let found = try lot(
      Self.check + ["LOT-0001", "--members", "M02", "--brief", Sample.brief])
    #expect(found.status == 0)
    let references = demand("references", in: found.lot)
    #expect(references?["verdict"] as? String == "met")
    #expect((references?["settlement"] as? [String: Any])?["by"] as? String == "anbudsledaren")
  }

  @Test("a settlement of other words settles nothing, and is told of")
  func otherWords() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("brief.xml")
    try Sample.text(Sample.brief).replacing("4a72ae19db2833d9", with: "0000000000000000")
      .write(to: path, atomically: true, encoding: .utf8)
    let found = try lot(
      Self.check + ["LOT-0001", "--members", "M02", "--brief", path.path])
    #expect(found.status == 11)
    let refused = (found.lot["refusedSettlements"] as? [[String: Any]])?.first
    #expect(refused?["reason"] as? String == "other-words")
  }

  @Test("a demand of the brief that asks less than the text does not cover it")
  func asksLess() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("brief.xml")
    try Sample.text(Sample.brief)
      .replacing("<turnover min=\"5000000\"", with: "<turnover id=\"low\" min=\"3000000\"")
      .replacing(
        "<settled clause=\"LOT-0003/selection-other",
        with: "<settled clause=\"LOT-0003/turnover/text/1\" words=\"8958f3469e2bc1c0\" by=\"x\" "
          + "on=\"2026-11-20\"><coveredBy demand=\"low\"/></settled>"
          + "<settled clause=\"LOT-0003/selection-other"
      ).write(to: path, atomically: true, encoding: .utf8)
    let found = try lot(
      Self.check + ["LOT-0003", "--members", "M02", "M08", "--brief", path.path])
    #expect(found.status == 10)
    let refused = (found.lot["refusedSettlements"] as? [[String: Any]])?.first
    #expect(refused?["reason"] as? String == "asks-less")
  }

  @Test(
    "a settlement that cannot be read is refused with its place and what to do",
    arguments: [
      ("<noDemand></noDemand>", "noDemand"), ("<noDemand>kort</noDemand>", "noDemand"),
      ("<metBy document=\"\"/>", "document"), ("<coveredBy demand=\"\"/>", "demand"),
      ("<coveredBy/>", "coveredBy"), ("", "settled"),
    ])
  func unreadable(_ row: (answer: String, named: String)) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("brief.xml")
    try Sample.text(Sample.brief).replacing(
      "<settled clause=\"LOT-0003/selection-other",
      with: "<settled clause=\"LOT-0003/turnover/text/1\" words=\"8958f3469e2bc1c0\" by=\"x\" "
        + "on=\"2026-11-20\">\(row.answer)</settled><settled clause=\"LOT-0003/selection-other"
    ).write(to: path, atomically: true, encoding: .utf8)
    let outcome = try Program.run([
      "check", Sample.notice, "--register", Sample.register, "--brief", path.path,
    ])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("brief.xml: line"))
    #expect(outcome.errors.contains("'\(row.named)'"))
    #expect(outcome.errors.contains("brief.xsd"))
  }

  @Test(
    "a settlement that names no demand of the brief, or words of another version, is told and not used"
  )
  func unknownDemand() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("brief.xml")
    try Sample.text(Sample.brief).replacing(
      "<settled clause=\"LOT-0003/selection-other",
      with: "<settled clause=\"LOT-0003/turnover/text/1\" words=\"8958f3469e2bc1c0\" by=\"x\" "
        + "on=\"2026-11-20\"><coveredBy demand=\"no-such\"/></settled>"
        + "<settled clause=\"LOT-0003/selection-other"
    ).write(to: path, atomically: true, encoding: .utf8)
    let found = try lot(
      Self.check + ["LOT-0003", "--members", "M02", "M08", "--brief", path.path])
    #expect(found.status == 10)
    let refused = (found.lot["refusedSettlements"] as? [[String: Any]])?.first
    #expect(refused?["reason"] as? String == "unknown-demand")

    // The buyer corrects the words: what was read before settles nothing.
    let notice = folder.appendingPathComponent("notice.xml")
    try Sample.text(Sample.notice).replacing("1 000 timmar", with: "2 000 timmar")
      .write(to: notice, atomically: true, encoding: .utf8)
    let corrected = try lot([
      "check", notice.path, "--register", Sample.register, "--format", "json", "--lot", "LOT-0001",
      "--members", "M02", "--brief", Sample.brief,
    ])
    #expect(corrected.status == 11)
    #expect(demand("references", in: corrected.lot)?["cause"] as? String == "notJudged")
  }

  @Test("no final bid while a text is unread; with everything read there is one")
  func final() throws {
    var ready = ReadyBid()
    let done = try ready.assembled(members: ["M01", "M05"], ["--final"])
    defer { done.remove() }
    #expect(done.outcome.status == 0)
    ready.settlesTexts = false
    let open = try ready.assembled(members: ["M01", "M05"], ["--final"])
    defer { open.remove() }
    #expect(open.outcome.status == 11)
    #expect(!open.isWritten)
  }

  @Test(
    "the text's turnover bounds the plan: M02 and M08 get no tender for LOT-0003, whatever the brief leaves out"
  )
  func planOfText() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("brief.xml")
    try Sample.text(Sample.brief)
      .replacing(/<turnover.*?<\/turnover>/.dotMatchesNewlines(), with: "")
      .write(to: path, atomically: true, encoding: .utf8)
    let outcome = try Program.run([
      "assemble", Sample.notice, "--register", Sample.register, "--brief", path.path, "--lot",
      "LOT-0003", "--members", "M02", "M08", "--final", "--out",
      folder.appendingPathComponent("bid").path,
    ])
    #expect(outcome.status == 12)
    #expect(
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("bid").path))
  }

  @Test("a new brief carries over each demand with its words, its place and what was read")
  func newBrief() throws {
    let text = try Program.run(["brief", "init", Sample.notice]).output
    #expect(text.contains("words=\"8958f3469e2bc1c0\""))
    #expect(
      text.contains(
        "<turnover id=\"text-2\" subject=\"group\" min=\"5000000.00\" currency=\"SEK\">"))
    #expect(text.contains("Minst ett uppdrag med"))
  }
}
