import Foundation
import Testing

@Suite("samanbud assemble --plan-only")
struct PlanOnlyTests {
  private func plan(_ more: [String], brief: String = "underlag") throws -> Program.Outcome {
    try Program.run(
      [
        "assemble", "samples/fjallbygden/annons.xml", "--register", "samples/registers/femtio.xml",
        "--brief", "samples/fjallbygden/\(brief).xml", "--today", "2026-11-25", "--lang", "en",
        "--plan-only",
      ] + more)
  }

  @Test("fifty members and twenty lots: a proven plan")
  func twentyLots() throws {
    let outcome = try plan(["--briefly-explained", "--solver", "cbc"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("best possible plan, proven (CBC)\n  lots: 20\n"))
  }

  @Test("what cannot be had names the work, who lacks facts, and the partner that is missing")
  func conflict() throws {
    let outcome = try plan(
      ["--briefly-explained", "--lots", "LOT-0019"], brief: "underlag-for-stort")
    #expect(outcome.status == 12)
    #expect(outcome.output.contains("V26 comes to meet what it does not meet now: RES-SE-03"))
    #expect(outcome.output.contains("a member in 2326 with 840 hours / year CPV 90910000"))
  }

  @Test("who declares a ground on which it must be excluded is planned nowhere")
  func excluded() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = folder.appendingPathComponent("register.xml")
    var parts = try Sample.text(Sample.register).components(separatedBy: "<operator id=\"M08\"")
    try #require(parts.count == 2)
    let clean = "<exclusions asOf=\"2026-11-02\"/>"
    let start = try #require(parts[1].range(of: clean))
    parts[1].replaceSubrange(
      start, with: "<exclusions asOf=\"2026-11-02\"><ground code=\"tax-pay\"/></exclusions>")
    try parts.joined(separator: "<operator id=\"M08\"")
      .write(to: register, atomically: true, encoding: .utf8)
    func planned(_ register: String) throws -> Bool {
      try Program.run([
        "assemble", Sample.notice, "--register", register, "--brief", Sample.brief, "--today",
        "2026-11-25", "--lang", "en", "--plan-only", "--briefly-explained",
      ]).output.contains("M08  Medvågens")
    }
    #expect(try planned(Sample.register))
    #expect(try !planned(register.path))
  }

  @Test(
    "a plan says how the clauses of all lots stand, the same in text, page and JSON",
    arguments: [[String](), ["--viewer", "M01"]])
  func counts(_ viewer: [String]) throws {
    func plan(_ format: String) throws -> String {
      try Program.run(
        [
          "assemble", Sample.notice, "--register", Sample.register, "--brief", Sample.brief,
          "--today", "2026-11-25", "--lang", "en", "--plan-only", "--briefly-explained", "--format",
          format,
        ] + viewer
      ).output
    }
    let text = try #require(try plan("json").data(using: .utf8))
    let json = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let counts = try #require(json["counts"] as? [String: Int])
    let lots = (json["lots"] as? [[String: Any]] ?? []).compactMap {
      $0["counts"] as? [String: Int]
    }
    #expect(lots.count == 3)
    for (name, count) in counts { #expect(lots.map { $0[name] ?? 0 }.reduce(0, +) == count) }
    let line =
      "All clauses: \(counts["met"] ?? -1) met, \(counts["notMet"] ?? -1) not met, "
      + "\(counts["unknown"] ?? -1) unknown, \(counts["disputed"] ?? -1) disputed, "
      + "\(counts["notJudged"] ?? -1) not judged, \(counts["notApplicable"] ?? -1) not applicable"
    #expect(try plan("table").contains(line))
    #expect(try plan("html").contains(line))
  }

  @Test("JSON follows its schema's names, and a member sees its own part only")
  func viewer() throws {
    let outcome = try plan(
      ["--format", "json", "--viewer", "V36", "--briefly-explained", "--lots", "LOT-0019"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(json["format"] as? String == "samanbud-plan")
    let lots = try #require(json["lots"] as? [[String: Any]])
    let parties = try #require(lots[0]["parties"] as? [[String: Any]])
    #expect(parties.count == 2)
    for party in parties {
      #expect((party["work"] == nil) == (party["operator"] as? String != "V36"))
    }
    // With one other on the lot, the total would be the other's price.
    #expect(lots[0]["price"] == nil)
    #expect(json["reasons"] == nil)
  }

  @Test(
    "JSON follows its schema: a plan, one member's view of it, and why there is none",
    .enabled(if: JSONSchema.isThere),
    arguments: [
      ("underlag", ["--lots", "LOT-0019", "--alternatives", "1"]),
      ("underlag", ["--lots", "LOT-0019", "--briefly-explained", "--viewer", "V36"]),
      ("underlag-for-stort", ["--lots", "LOT-0019", "--briefly-explained"]),
    ])
  func schema(_ row: (brief: String, more: [String])) throws {
    let outcome = try plan(["--format", "json"] + row.more, brief: row.brief)
    #expect([0, 11, 12].contains(outcome.status))
    #expect(try JSONSchema.breaches(of: "plan.schema.json", in: outcome.output) == "")
  }

  @Test("whoever has the capacity but no price is named, in table, JSON and page")
  func omissions() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = try String(contentsOfFile: "samples/registers/femtio.xml", encoding: .utf8)
    let member = try #require(own.range(of: "id=\"V06\""))
    let price = try #require(
      own.range(
        of: "<price cpv=\"90910000\"[^>]*/>", options: .regularExpression,
        range: member.upperBound..<own.endIndex))
    let path = folder.appendingPathComponent("register.xml")
    try own.replacingCharacters(in: price, with: "")
      .write(to: path, atomically: true, encoding: .utf8)
    for (format, words) in [
      ("table", "V06: no price for CPV 90910000, hours, in the price list (LOT-0018)"),
      ("json", "\"reason\": \"no-price\""), ("html", "<li>V06: no price for CPV 90910000"),
    ] {
      let outcome = try Program.run([
        "assemble", "samples/fjallbygden/annons.xml", "--register", path.path,
        "--brief", "samples/fjallbygden/underlag.xml", "--today", "2026-11-25", "--lang", "en",
        "--plan-only", "--briefly-explained", "--lots", "LOT-0018", "--format", format,
      ])
      #expect(outcome.output.contains(words), "\(outcome.output) \(outcome.errors)")
    }
  }

  @Test(
    "what the brief wishes holds, or the plan or an error says why it cannot",
    arguments: [
      ("<wishes lead=\"V06\"/>", 0, "V06  ", "(leader)"),
      ("<wishes lead=\"V46\"/>", 12, "V46 leads every joint tender", "V46 has it registered"),
      ("<wishes lead=\"V99\"/>", 65, "line 4: 'V99' is not among the members", "[brief.no-member]"),
      (
        "<wishes><workShare atLeast=\"30\"><member ref=\"V03\"/></workShare></wishes>", 12,
        "give up: at least 30 % of all work for V03", "price of work: 0\n"
      ),
      (
        "<wishes><workShare atLeast=\"22\"><member ref=\"V46\"/></workShare></wishes>", 0,
        "V46  ", "(22.9 %)"
      ),
      (
        "<wishes><memberCost perYear=\"20000\" currency=\"SEK\"/></wishes>", 0,
        "price of work, transport and administration: 709,060.00", "Work 669,060.00"
      ),
      (
        "<wishes><memberCost perYear=\"20000\" currency=\"DKK\"/></wishes>", 65,
        "line 4: an amount is in DKK", "[brief.currency]"
      ),
    ])
  func wishes(_ row: (wishes: String, status: Int32, words: String, more: String)) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let brief = folder.appendingPathComponent("brief.xml")
    let own = try String(contentsOfFile: "samples/fjallbygden/underlag.xml", encoding: .utf8)
    try own.replacing("sharedCost=\"15\">", with: "sharedCost=\"15\">\(row.wishes)")
      .write(to: brief, atomically: true, encoding: .utf8)
    let outcome = try Program.run([
      "assemble", "samples/fjallbygden/annons.xml", "--register", "samples/registers/femtio.xml",
      "--brief", brief.path, "--today", "2026-11-25", "--lang", "en", "--plan-only",
      "--briefly-explained", "--lots", "LOT-0018",
    ])
    #expect(outcome.status == row.status)
    let all = outcome.output + outcome.errors
    #expect(all.contains(row.words) && all.contains(row.more), "\(all)")
  }

  @Test("the page is what it was", arguments: ["sv", "da", "en"])
  func page(_ language: String) throws {
    let lots = [
      "--lots", "LOT-0017", "LOT-0018", "LOT-0019", "--format", "html", "--solver", "cbc",
    ]
    let planned = try plan(lots + ["--alternatives", "1", "--lang", language])
    #expect(planned.status == 0)
    try Snapshot.expect(planned.output, named: "plan.\(language).html")
    let conflict = try plan(lots + ["--lang", language], brief: "underlag-for-stort")
    try Snapshot.expect(conflict.output, named: "plan-conflict.\(language).html")
  }

  @Test("ways are priced by the register's distances, and the brief's own count before them")
  func distances() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ways = ["2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380"].map {
      "<distance from=\"\($0)\" to=\"2303\" km=\"100\"/>"
    }.joined()
    /// What ways cost for the café in Ragunda, with distances in register and brief.
    func cost(register: String, brief: String) throws -> String? {
      let places = ["register", "brief"].map { folder.appendingPathComponent("\($0).xml") }
      let operators = try Sample.text("samples/registers/femtio.xml")
      let first = try #require(operators.range(of: "<operator "))
      try operators.replacingCharacters(in: first.lowerBound..<first.lowerBound, with: register)
        .write(to: places[0], atomically: true, encoding: .utf8)
      let lots = try Sample.text("samples/fjallbygden/underlag.xml")
      let lot = try #require(lots.range(of: "<lot "))
      try lots.replacingCharacters(
        in: lot.lowerBound..<lot.lowerBound,
        with: """
          <wishes><transport perKm="25" currency="SEK" tripsPerYear="10">\(brief)</transport></wishes>
          """
      ).write(to: places[1], atomically: true, encoding: .utf8)
      let outcome = try Program.run([
        "assemble", "samples/fjallbygden/annons.xml", "--register", places[0].path, "--brief",
        places[1].path, "--today", "2026-11-25", "--plan-only", "--briefly-explained", "--lots",
        "LOT-0007", "--members", "V30", "V10", "--format", "json",
      ])
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any],
        "\(outcome.errors)")
      let plans = try #require(json["lots"] as? [[String: Any]])
      return (plans[0]["price"] as? [String: Any])?["transport"] as? String
    }
    let all = "<distances>\(ways)</distances>"
    #expect(try cost(register: "", brief: "") == "0.00")
    let registered = try #require(try cost(register: all, brief: ""))
    #expect(registered == (try cost(register: "", brief: ways)))
    let halved = ways.replacing("\"100\"", with: "\"50\"")
    let overridden = try #require(try cost(register: all, brief: halved))
    #expect(Double(registered) == Double(overridden).map { 2 * $0 })
    #expect(registered != "0.00")
  }

  @Test("a negative capacity is refused at its line of the register, and nothing is written")
  func negativeCapacity() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = try String(contentsOfFile: "samples/registers/femtio.xml", encoding: .utf8)
    let amount = try #require(
      own.range(of: "<capacity [^>]*amount=\"", options: .regularExpression))
    let line = own[..<amount.upperBound].count { $0 == "\n" } + 1
    let path = folder.appendingPathComponent("register.xml")
    try own.replacingCharacters(in: amount.upperBound..<amount.upperBound, with: "-")
      .write(to: path, atomically: true, encoding: .utf8)
    let out = folder.appendingPathComponent("bid").path
    let outcome = try Program.run([
      "assemble", "samples/fjallbygden/annons.xml", "--register", path.path,
      "--brief", "samples/fjallbygden/underlag.xml", "--out", out,
    ])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("\(line)"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test(
    "wrong wishes are refused, with what is wrong",
    arguments: [
      (["--objective", "speed"], 64, "'speed' is no objective"),
      (["--require", "V01", "--exclude", "V01"], 64, "[plan.contradiction]"),
      (["--require", "V99"], 64, "[register.unknown-member]"),
      (["--min-margin", "100"], 64, "--min-margin"),
      (["--solver", "highs", "--lots", "LOT-0099"], 64, "[notice.unknown-lot]"),
      (["--format", "html", "--out", "x"], 64, "--plan-only"),
    ])
  func refused(_ row: (more: [String], status: Int32, words: String)) throws {
    let outcome = try plan(row.more)
    #expect(outcome.status == row.status)
    #expect(outcome.errors.contains(row.words))
    #expect(outcome.output.isEmpty)
  }
}
