import Foundation
import Testing

@Suite("Papers of a bid say what is so")
struct PapersTests {
  private func assemble(
    _ more: [String] = [], brief: String = Sample.brief, register: String = Sample.register,
    _ read: (URL) throws -> Void
  ) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("bid")
    let outcome = try Program.run(
      Sample.assemble(register: register, brief: brief, out: out.path, more))
    #expect([0, 11].contains(outcome.status), "\(outcome.errors)")
    try read(out)
  }

  private func text(_ path: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      .replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
  }

  @Test("the questions page asks what check asks, with the same last day as timeline and checklist")
  func questions() throws {
    let asked = try Program.run([
      "check", Sample.notice, "--register", Sample.register, "--brief", Sample.brief,
      "--questions", "--lang", "sv",
    ]).output
    let questions = asked.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^\d+\. (.+)$/).map { String($0.1) }
    }
    #expect(questions.count > 1)
    try assemble(["--lang", "sv"]) { out in
      let page = try text("questions.html", in: out)
      for question in questions { #expect(page.contains(question), "\(question)") }
      let day = try #require(page.firstMatch(of: /Sista dag att fråga (\d{4}-\d\d-\d\d)/)).1
      #expect(try text("checklist.html", in: out).contains(day))
      #expect(
        try text("timeline.ics", in: out).contains(
          "DTSTART;VALUE=DATE:\(day.replacing("-", with: ""))"))
    }
  }

  @Test("the agreement does not say that the parties have answered while they have not")
  func agreement() throws {
    try assemble(["--lang", "sv"]) { out in
      let page = try text("tender-1/agreement.html", in: out)
      #expect(!page.contains("Varje part har svarat"))
      #expect(page.contains("Dag då alla svar hade kommit in: ____"))
    }
  }

  @Test("the buyer sees prices with the common costs in them, and no line of their own")
  func priceAnnex() throws {
    try assemble(["--lang", "sv"]) { out in
      let page = try text("tender-1/prisbilaga-1.html", in: out)
      #expect(!page.contains("Gemensamma kostnader"))
      let sums = page.matches(of: /([\d\u{A0}]+,\d\d)\u{A0}SEK/).map {
        Int($0.1.filter(\.isNumber)) ?? 0
      }
      #expect(sums.dropLast().reduce(0, +) == sums.last)
    }
  }

  @Test("a sole tenderer gets a sole tenderer's papers, and shares no costs")
  func sole() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let brief = folder.appendingPathComponent("brief.xml")
    try Sample.text(Sample.brief).replacing("amount=\"5200\"", with: "amount=\"1000\"")
      .replacing("amount=\"2600\"", with: "amount=\"1000\"").replacing(
        " sharedCost=\"15\"", with: ""
      )
      .write(to: brief, atomically: true, encoding: .utf8)
    try assemble(
      ["--lang", "sv", "--lot", "LOT-0001", "--members", "M01"], brief: brief.path
    ) { out in
      let letter = try text("tender-1/anbud-1.html", in: out)
      #expect(letter.contains("<h1>Anbud</h1>"))
      for word in ["Gemensamt", "Anbudsgivarna", "fördelar"] { #expect(!letter.contains(word)) }
      let summary = try text("LOT-0001/tender.html", in: out)
      for word in ["gemensamma", "flera medlemmars"] { #expect(!summary.contains(word), "\(word)") }
      #expect(!(try text("index.html", in: out).contains("sharedCost")))
      #expect(
        !FileManager.default.fileExists(
          atPath: out.appendingPathComponent("tender-1/agreement.html").path))
    }
  }

  @Test(
    "what nobody has said of common costs is an open point of a joint tender, and nothing is added")
  func unstated() throws {
    var ready = ReadyBid()
    ready.sharedCost = ""
    let bid = try ready.assembled()
    defer { bid.remove() }
    #expect(bid.openPoints.compactMap { $0["kind"] as? String } == ["price"])
  }
}
