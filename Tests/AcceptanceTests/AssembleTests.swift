import Foundation
import Testing

@Suite("samanbud assemble")
struct AssembleTests {
  @Test("the sample bid is what it was", arguments: ["sv", "en"])
  func screen(_ language: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("bid").path
    let outcome = try Program.run(Sample.assemble(out: out, ["--lang", language]))
    #expect(outcome.status == 11)
    #expect(outcome.errors.isEmpty)
    try Snapshot.expect(
      outcome.output.replacing(out, with: "OUT"), named: "assemble.\(language).txt")
    for lot in ["LOT-0001", "LOT-0003"] {
      let page = try Data(contentsOf: folder.appendingPathComponent("bid/\(lot)/findings.html"))
      try Snapshot.expect(
        String(decoding: page, as: UTF8.self), named: "findings.\(lot).\(language).html")
    }
    let json = try Data(contentsOf: folder.appendingPathComponent("bid/LOT-0001/findings.json"))
    if language == "en" {
      try Snapshot.expect(String(decoding: json, as: UTF8.self), named: "findings.LOT-0001.json")
    }
  }

  @Test("the same input gives the same bytes")
  func deterministic() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["first", "second"] {
      _ = try Program.run(
        Sample.assemble(out: folder.appendingPathComponent(name).path))
    }
    let first = try files(below: folder.appendingPathComponent("first"))
    #expect(first.count > 15)
    #expect(try first == files(below: folder.appendingPathComponent("second")))
  }

  @Test("a bid for a lot without a deadline is a draft that says the day it was judged on")
  func noDeadline() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let notice = folder.appendingPathComponent("notice.xml")
    try Sample.text(Sample.notice).replacing("2027-01-15", with: "2027-02-30")
      .write(to: notice, atomically: true, encoding: .utf8)
    let out = folder.appendingPathComponent("bid").path
    let outcome = try Program.run(
      Sample.assemble(out: out, ["--lot", "LOT-0003", "--lang", "en"]).map {
        $0 == Sample.notice ? notice.path : $0
      })
    #expect(outcome.status == 11)
    #expect(outcome.output.contains("LOT-0003: the notice states no deadline; judged as of "))
    let page = try String(contentsOfFile: "\(out)/LOT-0003/findings.html", encoding: .utf8)
    #expect(page.contains("<strong>DL-02</strong>"))
  }

  @Test("a folder that is there is refused, and replaced only when forced")
  func existingFolder() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("bid")
    #expect(try Program.run(Sample.assemble(out: out.path)).status == 11)
    let old = out.appendingPathComponent("LOT-0009.txt")
    try Data("old".utf8).write(to: old)
    let refused = try Program.run(Sample.assemble(out: out.path))
    #expect(refused.status == 73)
    #expect(refused.errors.contains("[folder.exists]"))
    let foreign = try Program.run(Sample.assemble(out: out.path, ["--force"]))
    #expect(foreign.status == 73 && foreign.errors.contains("LOT-0009.txt"))
    #expect(FileManager.default.fileExists(atPath: old.path))
    try FileManager.default.removeItem(at: old)
    #expect(try Program.run(Sample.assemble(out: out.path, ["--force"])).status == 11)
  }

  @Test(
    "--force never replaces what is not a bid folder of ours",
    arguments: ["folder", "file", "link"])
  func foreign(_ kind: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let mine = folder.appendingPathComponent("mine")
    let thesis = mine.appendingPathComponent("thesis.txt")
    try FileManager.default.createDirectory(at: mine, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: thesis)
    let link = folder.appendingPathComponent("link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: mine)
    let target = kind == "folder" ? mine : kind == "file" ? thesis : link
    let outcome = try Program.run(Sample.assemble(out: target.path, ["--force"]))
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("[folder.foreign]"))
    #expect(try String(contentsOf: thesis, encoding: .utf8) == "mine")
  }

  @Test(
    "the joint tender shows the group's social value in sums, and none that is a part of the group",
    arguments: [
      ("sv", "anbud", "LOT-0001: timmar / år", "4\u{A0}371", "56,04"),
      ("da", "tilbud", "LOT-0001: timer / år", "4.371", "56,04"),
      ("en", "tender-document", "LOT-0001: hours / year", "4,371", "56.04"),
    ])
  func socialValue(
    _ row: (language: String, file: String, work: String, hours: String, share: String)
  ) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("bid")
    _ = try Program.run(Sample.assemble(out: out.path, ["--lang", row.language]))
    let page = try String(
      contentsOf: out.appendingPathComponent("tender-1/\(row.file)-1.html"), encoding: .utf8)
    // 3,900 h at 62.50 %, 2,400 h at 57.14 %, 1,500 h at 37.50 %.
    #expect(page.contains("<th scope=\"row\">\(row.work)</th>"))
    for cell in [row.hours, row.share] { #expect(page.contains(">\(cell)"), "\(cell)") }
    // M04's 12 of 21 are not the group's; the others' counts are small, so that no persons are told.
    #expect(!page.contains(">12</td><td class=\"number\">21<"))
    #expect(!page.contains(">15<") && !page.contains(">24<"))
  }

  @Test("--final writes nothing while a point is open, and says how many there are")
  func notFinal() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("bid")
    let outcome = try Program.run(Sample.assemble(out: out.path, ["--final"]))
    #expect(outcome.status == 11)
    #expect(outcome.errors.contains("11 points are open [bid.draft]"))
    #expect(!FileManager.default.fileExists(atPath: out.path))
  }

  @Test("a member whose status is disputed is planned with only when asked, and blocks a final bid")
  func disputed() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let pair = ["--lot", "LOT-0001", "--members", "M01", "M05"]
    let strict = try Program.run(
      Sample.assemble(out: folder.appendingPathComponent("a").path, pair))
    #expect(strict.status == 12)
    #expect(strict.errors.contains("[plan.none]"))
    let out = folder.appendingPathComponent("b")
    let asked = try Program.run(Sample.assemble(out: out.path, pair + ["--include-disputed"]))
    #expect(asked.status == 11)
    #expect(asked.output.contains("LOT-0001 M05: ESPD C57, reserverade kontrakt:"))
    let espd = try String(
      contentsOf: out.appendingPathComponent("LOT-0001/espd/espd-LOT-0001-M05.xml"),
      encoding: .utf8)
    let question = "C57_OT_shelt-worksh/QG1/Q1"
    #expect(espd.contains(question))
    #expect(
      !espd.contains(
        "ValidatedCriterionPropertyID schemeID=\"Criterion\" schemeAgencyID=\"OP\" schemeVersionID=\"4.1.0\">\(question)<"
      ))
    let final = try Program.run(
      Sample.assemble(
        out: folder.appendingPathComponent("c").path, pair + ["--include-disputed", "--final"]))
    #expect(final.status == 11)
    #expect(final.errors.contains("[bid.draft]"))
  }

  @Test(
    "every ESPD of the sample bid passes the official validator",
    .enabled(if: Validator.isThere, "needs ../shared/standards and Python's lxml and saxonche"))
  func validESPDs() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("bid")
    _ = try Program.run(Sample.assemble(out: out.path))
    let espds = try files(below: out).keys.filter { $0.contains("/espd/") }.sorted()
    #expect(espds.count == 8)
    let report = try Validator.run(espds.map { out.appendingPathComponent($0).path })
    #expect(
      report.components(separatedBy: ": valid (0 fatal").count - 1 == espds.count, "\(report)")
  }

  private func files(below folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let place = folder.appendingPathComponent(path)
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: place.path, isDirectory: &isDirectory)
      if !isDirectory.boolValue { found[path] = try Data(contentsOf: place) }
    }
    return found
  }
}
