import Foundation
import Testing

@Suite("samanbud templates, and assemble --templates")
struct TemplatesTests {
  private func folder() throws -> URL {
    let folder = try Program.scratch()
    let written = try Program.run(["templates", folder.appendingPathComponent("own").path])
    #expect(written.status == 0, "\(written.errors)")
    return folder
  }

  private func change(_ name: String, in folder: URL, _ change: (String) -> String) throws {
    let file = folder.appendingPathComponent("own/\(name).mustache")
    let text = try String(contentsOf: file, encoding: .utf8)
    try change(text).write(to: file, atomically: true, encoding: .utf8)
  }

  private func bid(_ folder: URL, _ name: String, _ more: [String]) throws -> Program.Outcome {
    try Program.run(Sample.assemble(out: folder.appendingPathComponent(name).path, more))
  }

  @Test("our own templates, written and named, change nothing")
  func unchanged() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appendingPathComponent("own").path
    #expect(try bid(folder, "a", []).status == 11)
    #expect(try bid(folder, "b", ["--templates", own]).status == 11)
    let manifests = try ["a", "b"].map {
      try Data(contentsOf: folder.appendingPathComponent("\($0)/joint-bid.xml"))
    }
    #expect(manifests[0] == manifests[1])
  }

  @Test(
    "a user's own template lays out its papers, and the bid is sound all the same",
    arguments: [
      ("offer", ["tender-1/anbud-1.html"]), ("agreement", ["tender-2/agreement.html"]),
      ("plan", ["plan.html"]), ("overview", ["index.html"]), ("checklist", ["checklist.html"]),
      ("foot", ["index.html", "plan.html", "tender-3/M02/declaration.html"]),
    ])
  func used(_ row: (template: String, pages: [String])) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try change(row.template, in: folder) { "\($0)<!-- laid out by us -->" }
    for file in try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("own").path)
    where file != "\(row.template).mustache" {
      try FileManager.default.removeItem(at: folder.appendingPathComponent("own/\(file)"))
    }
    let outcome = try bid(
      folder, "bid", ["--templates", folder.appendingPathComponent("own").path])
    #expect(outcome.status == 11, "\(outcome.errors)")
    let out = folder.appendingPathComponent("bid")
    for page in row.pages {
      let text = try String(contentsOf: out.appendingPathComponent(page), encoding: .utf8)
      #expect(text.contains("laid out by us"), "\(page)")
    }
    let other = try String(
      contentsOf: out.appendingPathComponent("questions.html"), encoding: .utf8)
    #expect(other.contains("laid out by us") == (row.template == "foot"))
    #expect(try Program.run(["verify", out.path]).status == 0)
  }

  @Test("verify finds out an own template that leaves out what the XML says")
  func incomplete() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try change("offer", in: folder) { _ in "{{> head}}{{> foot}}" }
    let own = folder.appendingPathComponent("own").path
    #expect(try bid(folder, "bid", ["--templates", own]).status == 11)
    let outcome = try Program.run(["verify", folder.appendingPathComponent("bid").path])
    #expect(outcome.status == 13)
    #expect(outcome.output.contains("[page.other-registration]"))
  }

  @Test("a template that does not parse, one of no page, and no folder are refused by name")
  func refused() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appendingPathComponent("own").path
    try change("offer", in: folder) { "\($0){{#sections}}" }
    let broken = try bid(folder, "bid", ["--templates", own])
    #expect(broken.status == 65)
    #expect(
      broken.errors.contains("own/offer.mustache: is no Mustache template [templates.broken]"))
    try FileManager.default.moveItem(
      atPath: "\(own)/offer.mustache", toPath: "\(own)/ofer.mustache")
    let unknown = try bid(folder, "bid", ["--templates", own])
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("ofer.mustache: no page has a template of that name"))
    #expect(try bid(folder, "bid", ["--templates", "\(own)/none"]).status == 66)
    #expect(
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("bid").path))
  }
}
