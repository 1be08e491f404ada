import Foundation
import Testing

@Suite("What an office adds to the law is used, and said wherever a verdict rests on it")
struct OfficeLawCommandTests {
  /// The sample's member M05 meets the share in heads, and misses it in full-time equivalents.
  private static func law(_ folder: URL, rule: String = "RES-SE-03") throws -> String {
    let path = folder.appendingPathComponent("law.xml")
    try """
    <law-data xmlns="urn:samanbud:law-data:1">
      <standing rule="\(rule)" reading="heads" by="Exempelbyrån" on="2026-11-01">Heads count.</standing>
    </law-data>
    """.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  private func withLaw(_ work: (URL, String) throws -> Void) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder, try Self.law(folder))
  }

  private static let check = [
    "check", Sample.notice, "--register", Sample.register, "--lot", "LOT-0001", "--members", "M05",
    "--lang", "en",
  ]

  @Test("in the terminal, with the reasoning, and as JSON")
  func check() throws {
    try withLaw { _, law in
      let before = try Program.run(Self.check).output
      #expect(before.contains("§ undetermined: disputed") && !before.contains("Exempelbyrån"))
      let after = try Program.run(Self.check + ["--law", law]).output
      #expect(after.contains("ekonomisk förening  ✓ met"))
      let note = "the law is open; read as the office reads it, by Exempelbyrån, on "
      #expect(after.contains(note))
      let reasons = try Program.run(
        Self.check + ["--law", law, "--explain", "RES-SE-03/M05/LOT-0001"])
      #expect(reasons.output.contains(note))
      let json = try Program.run(Self.check + ["--law", law, "--format", "json"]).output
      #expect(json.contains("\"readBy\": \"\(note)"))
      let page = try Program.run(Self.check + ["--law", law, "--format", "html"]).output
      #expect(page.components(separatedBy: note).count >= 3)
    }
  }

  @Test("in a bid's overview and findings, and in a screening")
  func papers() throws {
    try withLaw { folder, law in
      let out = folder.appendingPathComponent("bid").path
      let made = try Program.run([
        "assemble", Sample.notice, "--register", Sample.register, "--brief", Sample.brief, "--out",
        out, "--lot", "LOT-0001", "--lang", "en", "--law", law,
      ])
      #expect(made.status == 11, "\(made.errors)")
      for file in ["index.html", "LOT-0001/findings.html"] {
        #expect(
          try String(contentsOfFile: "\(out)/\(file)", encoding: .utf8).contains("by Exempelbyrån"),
          "\(file)")
      }
      let screen = [
        "screen", Sample.notice, "--register", Sample.register, "--lot", "LOT-0001", "--format",
        "json",
      ]
      let (own, office) = (try Program.run(screen), try Program.run(screen + ["--law", law]))
      #expect(own.output != office.output)
    }
  }

  @Test("in what a member lacks, as text, page and JSON", arguments: ["table", "html", "json"])
  func gaps(_ format: String) throws {
    try withLaw { _, law in
      let ask = [
        "register", "gaps", Sample.register, "M05", "--rule", "RES-SE-03", "--as-of", "2026-11-25",
        "--lang", "en", "--format", format,
      ]
      let own = try Program.run(ask)
      #expect(own.status == 11 && !own.output.contains("Exempelbyrån"))
      let office = try Program.run(ask + ["--law", law])
      #expect(office.status == 0, "\(office.errors)")
      #expect(office.output.contains("read as the office reads it, by Exempelbyrån"))
    }
  }

  @Test(
    "an amount of its own decides a way to buy, and is named",
    arguments: ["table", "html", "json"])
  func route(_ format: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let law = folder.appendingPathComponent("law.xml")
    try """
    <law-data xmlns="urn:samanbud:law-data:1">
      <threshold act="classical" category="goodsAndServices" buyer="other" amount="2474000" currency="SEK"
        from="2028-01-01" through="2029-12-31" source="Exempelkungörelsen" readOn="2026-11-01"/>
    </law-data>
    """.write(to: law, atomically: true, encoding: .utf8)
    let ask = [
      "route", "--country", "SE", "--value", "2000000", "--currency", "SEK", "--cpv", "90910000",
      "--buyer", "municipality", "--as-of", "2028-05-01", "--lang", "en", "--format", format,
    ]
    let own = try Program.run(ask)
    let office = try Program.run(ask + ["--law", law.path])
    #expect(own.status == 0 && office.status == 0)
    let note = "the amount 2,474,000.00\u{A0}SEK is the office's own (Exempelkungörelsen"
    #expect(!own.output.contains("Exempelkungörelsen"))
    #expect(office.output.replacing("&#39;", with: "'").contains(note))
    #expect(own.output != office.output)
  }

  @Test("a match under another law file is another run")
  func ledger() throws {
    let office = try MatchTests.Office()
    let law = try Self.law(office.folder)
    #expect(try office.match(["--out", office.out]).status == 0)
    let before = try office.found("matches.csv")
    #expect(try office.match(["--out", office.out, "--law", law]).status == 0)
    #expect(try office.found("matches.csv") != before)
    #expect(try office.match(["--out", office.out]).status == 0)
    #expect(try office.found("matches.csv").contains(",changed,"))
  }

  @Test("a standing on a rule that there is not is refused, with the open points")
  func refused() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Program.run(
      Self.check + ["--law", try Self.law(folder, rule: "RES-XX-01")])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("line 2") && outcome.errors.contains("[law-data.unknown-rule]"))
    #expect(outcome.errors.contains("RES-SE-03"))
  }

  @Test("a Danish standing says nothing of a Swedish lot")
  func sample() throws {
    let outcome = try Program.run([
      "check", Sample.notice, "--register", Sample.register, "--lot", "LOT-0001", "--law",
      "samples/law/kontor.xml", "--lang", "en",
    ])
    #expect(outcome.status == 10 || outcome.status == 11)
    #expect(!outcome.output.contains("Prøvesten"))
  }
}
