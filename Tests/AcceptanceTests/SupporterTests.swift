import Foundation
import Testing

@Suite("One that stands behind the tenderers has papers of its own")
struct SupporterTests {
  /// Two members that cannot do all the work of the lot, and one that does the rest as a subcontractor.
  private func bid(_ more: [String] = []) throws -> URL {
    let folder = try Program.scratch()
    let outcome = try Program.run(
      Sample.assemble(
        out: folder.appendingPathComponent("bid").path,
        ["--lot", "LOT-0003", "--members", "M02", "M04", "--subcontractor", "M08"] + more))
    #expect(outcome.status == 11, "\(outcome.errors)")
    // It has reserved status itself, and consents to its share.
    #expect(!outcome.output.contains("LOT-0003 M08: ESPD C57:"))
    return folder
  }

  private func text(_ file: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("bid/\(file)"), encoding: .utf8)
  }

  @Test(
    "an ESPD in its own role, which the leader's names; in every version",
    arguments: [
      (nil, "subcont"), ("v4.1.0-ESPD-Request.xml", "subcont"),
      ("v3.3.0-ESPD-Request.xml", "subcont"), ("v2.1.1-BASIC-ESPDRequest.xml", "OENRON"),
    ])
  func responses(_ row: (request: String?, role: String)) throws {
    let samples = Program.standards?.appendingPathComponent("samples")
    guard row.request == nil || samples != nil else { return }
    let request = row.request.flatMap { samples?.appendingPathComponent($0).path }
    let folder = try bid(request.map { ["--request", $0] } ?? [])
    defer { try? FileManager.default.removeItem(at: folder) }
    let espds = try ["M02", "M04", "M08"].map {
      try text("LOT-0003/espd/espd-LOT-0003-\($0).xml", in: folder)
    }
    let name = "Medvågens Arbetskooperativ ekonomisk förening"
    #expect(espds[2].contains(">\(row.role)</cbc:RoleCode>"))
    #expect(espds[0].contains("<cbc:Description>\(name)</cbc:Description>"))
    #expect(!espds[1].contains("<cbc:Description>\(name)</cbc:Description>"))
    // Yearly turnover, a selection criterion, goes by periods.
    #expect(!espds[2].contains("<cbc:StartDate>2025-01-01<"))
    let verified = try Program.run(["verify", folder.appendingPathComponent("bid").path])
    #expect(verified.status == 0, "\(verified.output)")
    guard row.request == nil, Validator.isThere else { return }
    let report = try Validator.run([
      folder.appendingPathComponent("bid/LOT-0003/espd/espd-LOT-0003-M08.xml").path
    ])
    #expect(report.contains(": valid (0 fatal"), "\(report)")
  }

  @Test(
    "verify stops a bid whose manifest and papers name others behind the tender",
    arguments: [
      ("kind=\"subcontractor\"", "kind=\"relied-on\"", "bid.other-role"),
      ("<supporter [^>]*>(</supporter>)?", "", "bid.unknown-supporter"),
    ])
  func manifest(_ row: (words: String, others: String, code: String)) throws {
    let folder = try bid()
    defer { try? FileManager.default.removeItem(at: folder) }
    let manifest = try text("joint-bid.xml", in: folder)
    let changed = manifest.replacing(try Regex(row.words), with: row.others)
    try #require(changed != manifest)
    try changed.write(
      to: folder.appendingPathComponent("bid/joint-bid.xml"), atomically: true, encoding: .utf8)
    let verified = try Program.run(["verify", folder.appendingPathComponent("bid").path])
    #expect(verified.status == 13 && verified.output.contains(row.code), "\(verified.output)")
  }

  @Test("verify stops a bid without the paper of one behind the tender")
  func missingPaper() throws {
    let folder = try bid()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.removeItem(
      at: folder.appendingPathComponent("bid/LOT-0003/espd/espd-LOT-0003-M08.xml"))
    let verified = try Program.run(["verify", folder.appendingPathComponent("bid").path])
    #expect(verified.status == 13 && verified.output.contains("bid.no-espd"), "\(verified.output)")
  }

  @Test("a commitment, a line in the tender, and its price in the sum")
  func papers() throws {
    let folder = try bid()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try text("tender-1/M08/commitment.html", in: folder).contains("40 ton / år"))
    let offer = try text("tender-1/anbud-1.html", in: folder)
    #expect(offer.contains("Medvågens Arbetskooperativ ekonomisk förening (underleverantör)"))
    let prices = try text("tender-1/prisbilaga-1.html", in: folder)
    #expect(prices.contains("180 ton / år"))
    #expect(prices.contains("560\u{A0}050,00\u{A0}SEK"))
    #expect(
      try text("LOT-0003/tender.html", in: folder).contains("116\u{A0}000,00\u{A0}SEK"))
  }
}

/// From the brief to `verify`: a sole tenderer whose turnover is too small relies on another.
@Suite("A bid with one that is relied on, on a reserved lot")
struct ReliedOnTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Whose turnover is relied on.
    let helper: String
    /// By clause or rule, of the helper.
    let overrides: [String]
    /// What its ESPD answers on reserved contracts; `nil` leaves it open.
    let answer: String?
    /// Rules and criteria that open points name.
    let open: [String]
  }

  static let rows = [
    Row(
      testDescription: "its means are not shown", helper: "M08", overrides: [], answer: "true",
      open: ["GRP-05"]),
    Row(
      testDescription: "with status of its own", helper: "M08", overrides: ["GRP-05"],
      answer: "true", open: []),
    Row(
      testDescription: "without status, of which it needs none", helper: "M07",
      overrides: ["GRP-05"], answer: "false", open: []),
    Row(
      testDescription: "its status is disputed", helper: "M05", overrides: ["GRP-05"], answer: nil,
      open: ["C57"]),
    Row(
      testDescription: "its status is disputed, a risk taken by clause", helper: "M05",
      overrides: ["GRP-05", "reserved-art20"], answer: nil, open: []),
    Row(
      testDescription: "its status is disputed, a risk taken by rule", helper: "M05",
      overrides: ["GRP-05", "RES-SE-03"], answer: nil, open: []),
  ]

  @Test(arguments: rows)
  func fromBriefToVerify(_ row: Row) throws {
    var ready = ReadyBid()
    ready.hours = 3_500
    ready.turnover = 5_000_000
    ready.override = nil
    ready.helperOverrides = row.overrides.map { ($0, row.helper) }
    let bid = try ready.assembled(members: ["M01"], ["--relied-on", row.helper])
    defer { bid.remove() }
    #expect(bid.outcome.status == (row.open.isEmpty ? 0 : 11), "\(bid.outcome.errors)")
    let texts = bid.openPoints.compactMap { $0["text"] as? String }
    #expect(texts.count == row.open.count, "\(texts)")
    for name in row.open { #expect(texts.contains { $0.contains(name) }, "\(texts)") }

    let lot = (bid.json["lots"] as? [[String: Any]])?.first
    let supporters = lot?["supporters"] as? [[String: String]] ?? []
    #expect(supporters.map { $0["operator"] } == [row.helper])
    #expect(supporters.map { $0["kind"] } == ["relied-on"])
    let manifest = try bid.text("joint-bid.xml")
    #expect(manifest.contains("<supporter id=\"\(row.helper)\" kind=\"relied-on\""))

    let espd = try bid.text("LOT-0001/espd/espd-LOT-0001-\(row.helper).xml")
    let answers = espd.components(separatedBy: "<cac:TenderingCriterionResponse>").filter {
      $0.contains("ValidatedCriterionPropertyID") && $0.contains(">C57_OT_shelt-worksh/QG1/Q1<")
    }
    let answered = answers.compactMap { $0.firstMatch(of: /ResponseIndicator>(\w+)</)?.1 }
    #expect(answered.map(String.init) == [row.answer].compactMap(\.self))
    let verified = try Program.run(["verify", bid.folder.appendingPathComponent("bid").path])
    #expect(verified.status == 0, "\(verified.output)")
  }

  @Test("a tender does not name who stands behind it: T005 says that it should not (S351)")
  func tender() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("bid")
    let outcome = try Program.run(
      Sample.assemble(
        out: place.path,
        ["--lot", "LOT-0003", "--members", "M02", "M04", "--subcontractor", "M08"]))
    #expect(outcome.status == 11)
    let verified = try Program.run(["verify", place.path])
    #expect(!verified.output.contains("S351"))
  }
}
