import Foundation
import Testing

@Suite("A bid folder that somebody changed")
struct TamperedFolderTests {
  private static func verify(_ bid: ReadyBid.Bid, _ place: String = "bid") throws
    -> Program.Outcome
  {
    try Program.run(["verify", bid.folder.appendingPathComponent(place).path])
  }

  @Test("each file removed, changed or emptied is found, and each put back is sound again")
  func single() throws {
    let bid = try ReadyBid().assembled()
    defer { bid.remove() }
    #expect(try Self.verify(bid).status == 0)
    let files = try bid.files("").filter { !$0.hasPrefix(".") && $0.contains(".") }
    #expect(files.count > 15)
    for file in files {
      let place = bid.folder.appendingPathComponent("bid/\(file)")
      let bytes = try Data(contentsOf: place)
      try FileManager.default.removeItem(at: place)
      #expect(try Self.verify(bid).status == 13, "\(file) removed")
      try Data().write(to: place)
      #expect(try Self.verify(bid).status == 13, "\(file) emptied")
      let isManifest = file == "joint-bid.xml"
      try (isManifest ? Data("<x/>".utf8) : bytes + Data(" ".utf8)).write(to: place)
      #expect(try Self.verify(bid).status == 13, "\(file) changed")
      try bytes.write(to: place)
    }
    #expect(try Self.verify(bid).status == 0)
  }

  @Test(
    "a missing manifest is fatal whatever is removed with it",
    arguments: [
      [], ["bid.json"], ["index.html"], ["tender-1/tender.xml", "tender-1/tender-1.asice"],
      ["bid.json", "plan.json", "tender-1/tender-1.asice"],
    ])
  func together(_ more: [String]) throws {
    let bid = try ReadyBid().assembled()
    defer { bid.remove() }
    for file in more + ["joint-bid.xml"] {
      try FileManager.default.removeItem(at: bid.folder.appendingPathComponent("bid/\(file)"))
    }
    let outcome = try Self.verify(bid)
    #expect(outcome.status == 13)
    #expect(outcome.output.contains("[bid.no-manifest]"))
  }

  @Test(
    "a file that nobody lists is told: a scan as a warning, what may pass for a paper as fatal",
    arguments: [("signed.pdf", Int32(0)), ("scan.jpg", 0), ("more.xml", 13), ("page.html", 13)])
  func stray(_ row: (name: String, status: Int32)) throws {
    let bid = try ReadyBid().assembled()
    defer { bid.remove() }
    let text = row.status == 0 ? "a scan" : "<a/>"
    try Data(text.utf8).write(to: bid.folder.appendingPathComponent("bid/\(row.name)"))
    let outcome = try Self.verify(bid)
    #expect(outcome.status == row.status, "\(outcome.output)")
    #expect(outcome.output.contains("\(row.name)"))
    #expect(outcome.output.contains("[bid.file-unlisted]"))
  }

  @Test(
    "a folder in which nothing could be checked has a code of its own",
    arguments: [
      ["x.txt": "hello"], ["a.json": "{}", "b.pdf": "%PDF-1.7"], ["c.p7m": "x", "empty": ""],
    ])
  func nothing(_ files: [String: String]) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let outcome = try Program.run(["verify", folder.path])
    #expect(outcome.status == 66, "\(outcome.output)")
    #expect(!outcome.output.contains("valid"))
    let json = try Program.run(["verify", folder.path, "--format", "json"]).output
    #expect(json.contains("\"outcome\": \"nothing-checked\""))
  }

  @Test("an older edition of the ESPD is named and not checked")
  func olderEdition() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("espd.xml")
    let space = "urn:grow:names:specification:ubl:schema:xsd:ESPDResponse-1"
    try Data("<ESPDResponse xmlns=\"\(space)\"/>".utf8).write(to: file)
    let outcome = try Program.run(["verify", file.path])
    #expect(outcome.status == 11)
    #expect(outcome.output.contains("ESPD Response 1.0.2: not checked"))
    #expect(!outcome.output.contains("valid"))
  }
}
