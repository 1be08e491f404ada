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

  @Test("the administrator asks the buyer, once for all, while there is time to ask")
  func whoAsks() throws {
    var ready = ReadyBid()
    ready.override = nil
    let bid = try ready.assembled()
    defer { bid.remove() }
    let asked = bid.openPoints.filter { ($0["text"] as? String ?? "").contains("Ask the buyer") }
    #expect(asked.contains { $0["operator"] as? String == "M05" })
    #expect(asked.allSatisfy { $0["responsible"] as? String == "administrator" })
    let lastDay = try #require(asked.first?["lastDay"] as? String)
    let page = try bid.text("questions.html")
    #expect(page.contains(lastDay), "\(lastDay)")
  }

  @Test("a notice without a last day gives no calendar and no empty table of days, and says so")
  func noDays() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let notice = folder.appendingPathComponent("notice.xml")
    try String(contentsOfFile: Sample.notice, encoding: .utf8)
      .replacing(
        /<cac:(TenderSubmissionDeadline|AdditionalInformationRequest)Period>[\s\S]*?<\/cac:\1Period>/,
        with: ""
      ).write(to: notice, atomically: true, encoding: .utf8)
    let out = folder.appendingPathComponent("bid")
    let outcome = try Program.run([
      "assemble", notice.path, "--register", Sample.register, "--brief", Sample.brief, "--out",
      out.path, "--as-of", "2026-12-15", "--lang", "sv",
    ])
    #expect(outcome.status == 11, "\(outcome.errors)")
    #expect(try !text("checklist.html", in: out).contains("Tidslinje"))
    #expect(
      try text("LOT-0001/findings.html", in: out).contains("Sista anbudsdag: anges inte i annonsen")
    )
    #expect(
      !FileManager.default.fileExists(atPath: out.appendingPathComponent("timeline.ics").path))
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
      let findings = try text("LOT-0001/findings.html", in: out)
      #expect(findings.contains(">Anbudsgivaren</th>") && !findings.contains(">Tillsammans<"))
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

  @Test(
    "who is left out is named with why and the switch, and not who tenders elsewhere (W12, W18)")
  func leftOut() throws {
    try assemble(["--lang", "sv"]) { out in
      let page = try text("index.html", in: out)
      let start = try #require(page.range(of: "Inte med i anbudet"))
      let end = try #require(page.range(of: "Öppna punkter</h2>"))
      let part = page[start.upperBound..<end.lowerBound]
      #expect(part.contains("M05") && part.contains("omtvistat"))
      #expect(part.contains("--include-disputed"))
      for tenderer in ["M01", "M02", "M03", "M04", "M08"] { #expect(!part.contains(tenderer)) }
    }
    try assemble(["--lang", "sv", "--include-disputed"]) { out in
      let page = try text("index.html", in: out)
      #expect(!page.contains("Rättsläget är omtvistat för"))
    }
  }

  @Test("the plan's JSON lists who is left out, as its table does")
  func leftOutJSON() throws {
    let command = [
      "assemble", Sample.notice, "--register", Sample.register, "--brief", Sample.brief,
      "--today", "2026-11-22", "--plan-only", "--lang", "en",
    ]
    let json = try Program.run(command + ["--format", "json"]).output
    let plan = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let lines = try #require(plan["leftOut"] as? [String])
    let table = try Program.run(command).output
    #expect(lines.count == 4)
    for line in lines { #expect(table.contains(line), "\(line)") }
  }

  @Test("a member's copy holds what is the member's, and says why not the rest")
  func memberCopy() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("bid")
    let arguments = Sample.assemble(out: out.path, ["--lang", "en", "--viewer", "M04"])
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 11, "\(outcome.errors)")
    #expect(outcome.output.contains("Copy for Grönstigens Samhällsservice AB (svb)"))
    #expect(!outcome.output.contains("no tender"))
    let files = try FileManager.default.subpathsOfDirectory(atPath: out.path)
      .filter { $0.contains(".") }.sorted()
    #expect(
      files == [
        ".samanbud-files.sha256", "plan.html", "plan.json",
        "tender-1/M04/commitment.html", "tender-1/M04/declaration.html",
        "tender-1/M04/prices.html", "tender-1/agreement.html", "tender-3/M04/commitment.html",
        "tender-3/M04/declaration.html", "tender-3/M04/prices.html", "tender-3/agreement.html",
        "timeline.ics",
      ])
    // Others' unit prices, and the total less one's own.
    for path in files where !path.hasSuffix(".sha256") {
      let page = try text(path, in: out)
      for price in ["318.00", "298.00", "2,650.00", "2650.00"] {
        #expect(!page.contains(price), "\(path): \(price)")
      }
    }
    let again = try Program.run(arguments + ["--force"])
    #expect(again.status == 11)
  }

  @Test("every link within a page of findings leads to something on it (CODE D15)")
  func anchors() throws {
    try assemble { out in
      let page = try text("LOT-0001/findings.html", in: out)
      let ids = Set(page.matches(of: /id="([^"]+)"/).map { String($0.1) })
      let targets = Set(page.matches(of: /href="#([^"]+)"/).map { String($0.1) })
      #expect(!targets.isEmpty && targets.isSubset(of: ids))
    }
  }

  @Test("a screening is titled in its reader's language, or else in the notice's (CODE D10)")
  func screenTitle() throws {
    for (language, title) in [
      ("sv", "Städning av skolor"), ("en", "Cleaning of schools"), ("da", "Städning av skolor"),
    ] {
      let outcome = try Program.run([
        "screen", "Tests/AcceptanceTests/Cases/27-several-languages.xml", "--register",
        Sample.register, "--lang", language, "--as-of", "2026-11-22",
      ])
      #expect(outcome.output.contains(title), "\(language): \(outcome.output.prefix(400))")
      #expect(!outcome.output.contains("Почистване"))
    }
  }

  @Test(
    "a bid for a Spanish prior information notice: its day everywhere, and no Swedish law (W6, W9)",
    .enabled(if: Program.notices != nil))
  func spanish() throws {
    let notices = try #require(Program.notices)
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = folder.appendingPathComponent("register.xml")
    try Sample.text(Sample.register).replacing("currency=\"SEK\"", with: "currency=\"EUR\"")
      .write(to: register, atomically: true, encoding: .utf8)
    let brief = folder.appendingPathComponent("brief.xml")
    try """
    <brief xmlns="urn:samanbud:brief:1" noticeID="ab85a622-9e41-4585-bcf3-a9b703206641" sharedCost="12.5">
    <lot id="LOT-0003"><demand cpv="90911200" unit="hours" period="year" amount="4500">
    <origin document="Pliego" page="3">4 500 horas</origin></demand></lot></brief>
    """.write(to: brief, atomically: true, encoding: .utf8)
    let out = folder.appendingPathComponent("bid")
    let outcome = try Program.run(
      Sample.assemble(
        notice: notices.appendingPathComponent("eforms/ted/00262891-2023.xml").path,
        register: register.path, brief: brief.path, out: out.path,
        ["--as-of", "2026-11-22", "--include-disputed", "--lang", "en"]))
    #expect(outcome.status == 11, "\(outcome.errors)")
    let overview = try text("index.html", in: out)
    #expect(overview.contains("2023-06-02") && overview.contains("last day to express interest"))
    #expect(try text("checklist.html", in: out).contains("2023-06-02"))
    #expect(try text("timeline.ics", in: out).contains("DTSTART;VALUE=DATE:20230602"))
    let group = out.appendingPathComponent("tender-1")
    let agreement = try text("agreement.html", in: group)
    #expect(agreement.contains("12.5 % is added to the price"))
    for member in try FileManager.default.contentsOfDirectory(atPath: group.path)
    where member.hasPrefix("M") {
      let commitment = try text("\(member)/commitment.html", in: group)
      #expect(!commitment.contains("LOU"))
      #expect(commitment.contains("Article 63 of directive 2014/24/EU"))
    }
  }
}
