import Foundation
import Testing

@Suite("assemble --force")
struct ForceTests {
  /// Makes the sample bid, lets somebody change the folder, and makes it again with `--force`.
  private func again(_ change: (URL) throws -> Void) throws -> (Program.Outcome, URL) {
    let folder = try Program.scratch()
    let bid = folder.appendingPathComponent("bid")
    #expect(try Program.run(Sample.assemble(out: bid.path)).status == 11)
    try change(bid)
    return (try Program.run(Sample.assemble(out: bid.path, ["--force"])), folder)
  }

  @Test("a folder that nobody touched is replaced, and nothing is left beside it")
  func untouched() throws {
    let (outcome, folder) = try again { _ in }
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(outcome.status == 11, "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bid"])
  }

  @Test(
    "what is foreign or changed is named and stays, and so does the bid",
    arguments: [
      "signed scan.pdf", "tender-1/scan.pdf", "new/notes.txt", "checklist.html", "joint-bid.xml",
      ".samanbud-files.sha256",
    ])
  func foreign(_ name: String) throws {
    let (outcome, folder) = try again { bid in
      let place = bid.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("mine".utf8).write(to: place)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(outcome.status == 73, "\(outcome.output)")
    let part = name.split(separator: "/").first.map(String.init) ?? name
    #expect(outcome.errors.contains(name.hasPrefix(".") ? "[folder.no-record]" : part))
    let kept = folder.appendingPathComponent("bid/\(name)")
    #expect(try String(contentsOf: kept, encoding: .utf8) == "mine")
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/bid/bid.json"))
  }

  @Test("a link to a bid, a folder with a copied bid.json, and a link inside are left alone")
  func links() throws {
    let (outcome, folder) = try again { bid in
      try FileManager.default.createSymbolicLink(
        at: bid.appendingPathComponent("link"), withDestinationURL: URL(fileURLWithPath: "/etc"))
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(outcome.status == 73)
    let home = folder.appendingPathComponent("home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: folder.appendingPathComponent("bid/bid.json"), to: home.appendingPathComponent("bid.json")
    )
    let link = folder.appendingPathComponent("linked")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: folder.appendingPathComponent("bid"))
    for place in [home, link] {
      let outcome = try Program.run(Sample.assemble(out: place.path, ["--force"]))
      #expect(outcome.status == 73, "\(place.lastPathComponent)")
    }
    #expect(FileManager.default.fileExists(atPath: home.appendingPathComponent("bid.json").path))
  }
}
