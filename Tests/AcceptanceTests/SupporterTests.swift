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
    #expect(outcome.output.contains("LOT-0003 M08: ESPD C57:"))
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

  @Test("a commitment, a line in the tender, and its price in the sum")
  func papers() throws {
    let folder = try bid()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try text("tender-1/M08/commitment.html", in: folder).contains("40 ton / år"))
    let offer = try text("tender-1/anbud-1.html", in: folder)
    #expect(offer.contains("Medvågens Arbetskooperativ ekonomisk förening (underleverantör)"))
    let prices = try text("tender-1/prisbilaga-1.html", in: folder)
    #expect(prices.contains("180 ton / år"))
    #expect(prices.contains("487\u{A0}000,00\u{A0}SEK"))
    #expect(
      try text("LOT-0003/tender.html", in: folder).contains("116\u{A0}000,00\u{A0}SEK"))
  }
}
