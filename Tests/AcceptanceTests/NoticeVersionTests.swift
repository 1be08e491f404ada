import Foundation
import Testing

/// One chain of versions for `read --latest`, `read --diff`, `match` and `check`.
@Suite("Versions of notices")
struct NoticeVersionTests {
  /// Cases with some words replaced, in a folder of their own.
  final class Files {
    let folder: URL

    init() throws { folder = try Program.scratch() }
    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func put(
      _ name: String, from model: String, _ replaced: KeyValuePairs<String, String> = [:]
    ) throws -> String {
      var text = try Sample.text(NoticeCaseTests.path(model))
      for (old, new) in replaced {
        #expect(text.contains(old), "\(old)")
        text = text.replacingOccurrences(of: old, with: new)
      }
      let file = folder.appendingPathComponent(name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }

    func read(_ arguments: [String] = []) throws -> [String: Any] {
      let outcome = try Program.run(
        ["read", "--latest", "--format", "jsonl", folder.path] + arguments)
      let line = outcome.output.split(separator: "\n").first.map(String.init) ?? ""
      return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private static let call = NoticeCaseTests.path("21-original")
  private static let change = NoticeCaseTests.path("21-change-by-number")
  private static let legacy = NoticeCaseTests.path("23-legacy-call")
  private static let corrigendum = NoticeCaseTests.path("23-legacy-corrigendum")
  private static let cancelled =
    [
      ">update-add<": ">cancel<"
    ] as KeyValuePairs

  @Test("a diff shows old and new, and says which is later, in whichever order the files come")
  func diff() throws {
    for files in [[Self.call, Self.change], [Self.change, Self.call]] {
      let outcome = try Program.run(["read", "--diff"] + files)
      #expect(outcome.status == 0)
      #expect(
        outcome.output.hasPrefix("later: 00995502-2026 of 2026-11-20, \(Self.change)\n"), "\(files)"
      )
      #expect(
        outcome.output.contains(
          "lots[LOT-0001].tenderDeadline: 2027-01-15T12:00:00+01:00 → 2027-01-25T12:00:00+01:00"))
    }
  }

  @Test("a diff of a call and its corrigendum shows the call's values, old and new")
  func diffCorrigendum() throws {
    for files in [[Self.legacy, Self.corrigendum], [Self.corrigendum, Self.legacy]] {
      let outcome = try Program.run(["read", "--lang", "sv", "--diff"] + files)
      #expect(outcome.output.hasPrefix("senare: 334902-2021 av 2021-06-25, "), "\(files)")
      #expect(
        outcome.output.contains("tenderDeadline: 2021-07-20T12:00:00 → 2021-08-10T12:00:00"))
      #expect(!outcome.output.contains("procedure.title"))
    }
  }

  @Test("a diff of notices that are no versions of each other says so")
  func diffUnrelated() throws {
    let outcome = try Program.run(["read", "--diff", Self.call, Self.legacy])
    #expect(
      !outcome.output.contains("later:") && outcome.errors.contains("not known to be versions"))
  }

  @Test("match prints a line for the last version alone, wherever it stands")
  func matchOnce() throws {
    for names in [["a.xml", "b.xml"], ["b.xml", "a.xml"]] {
      let office = try MatchTests.Office()
      try office.put(try Sample.text(Self.call), names[0])
      try office.put(try Sample.text(Self.change), names[1])
      let lines = try office.match().output.split(separator: "\n").filter { $0.contains("Granby") }
      #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("00995502-2026") }, "\(names)")
      #expect(lines.allSatisfy { $0.contains("2027-01-25T12:00:00+01:00") })
    }
  }

  @Test(
    "what changed since the last time stands in lines, table, page, feed and calendar",
    arguments: [
      (
        "21-original", "21-change-by-number", "2026-11-15", "2026-11-25", "2027-01-15", "2027-01-25"
      ),
      (
        "23-legacy-call", "23-legacy-corrigendum", "2021-06-20", "2021-07-05", "2021-07-20",
        "2021-08-10"
      ),
    ])
  func news(
    call: String, change: String, before: String, after: String, old: String, new: String
  ) throws {
    let office = try MatchTests.Office()
    try office.put(try Sample.text(NoticeCaseTests.path(call)), "one.xml")
    _ = try office.match(["--out", office.out], asOf: before)
    try office.put(try Sample.text(NoticeCaseTests.path(change)), "two.xml")
    _ = try office.match(["--out", office.out, "--lang", "en"], asOf: after)
    let lines = try office.found("matches.jsonl").split(separator: "\n")
    let changed = try #require(lines.first { $0.contains("\"news\":\"changed\"") })
    #expect(changed.contains("\"name\":\"deadline\",\"before\":\"\(old)"))
    #expect(changed.contains("\"after\":\"\(new)"))
    #expect(
      try office.column("changes").contains {
        $0.contains("deadline: \(old)") && $0.contains("-> \(new)")
      })
    let groups = try FileManager.default.contentsOfDirectory(atPath: "\(office.out)/latest/groups")
    for ending in [".html", ".xml", ".atom", ".ics"] {
      for file in groups where file.hasSuffix(ending) {
        let text = try office.found("groups/\(file)").replacingOccurrences(of: "\r\n ", with: "")
        #expect(text.contains(old) && text.contains(new), "\(file)")
        if ending == ".ics" {
          #expect(
            text.contains("DTSTART;VALUE=DATE:\(new.replacingOccurrences(of: "-", with: ""))"))
        }
      }
    }
    #expect(groups.contains { $0.hasSuffix(".ics") } && groups.contains { $0.hasSuffix(".html") })
  }

  @Test("a call that a change notice calls off is no open call anywhere")
  func cancelled() throws {
    let files = try Files()
    try files.put("a.xml", from: "21-original")
    let change = try files.put("b.xml", from: "21-change-by-number", Self.cancelled)
    let table = try Program.run(["read", "--latest", files.folder.path])
    #expect(table.output.contains("[called off] Städning i Granby"))
    #expect(!table.output.contains("00990501-2026"))
    let swedish = try Program.run(["read", "--lang", "sv", change])
    #expect(swedish.output.contains("[inställd]"))
    let release = try Program.run(["read", "--format", "ocds", change])
    #expect(release.output.contains("\"tenderCancellation\""))
    let checked = try Program.run(["check", change, "--as-of", "2026-12-01"])
    #expect(checked.errors.contains("called off: all lots [notice.cancelled]"))
    let office = try MatchTests.Office()
    for name in ["a.xml", "b.xml"] {
      try office.put(
        try String(contentsOf: files.folder.appendingPathComponent(name), encoding: .utf8), name)
    }
    #expect(try !office.match().output.contains("Granby"))
  }

  @Test(
    "a result that closes every lot without a winner ends the call, by procedure or by number",
    arguments: ["0b9e7c44-1f7d-4d55-8c33-6f10aa2b0001", "0b9e7c44-1f7d-4d55-8c33-6f10aa2b0009"])
  func ended(procedure: String) throws {
    let files = try Files()
    let call = try files.put("a.xml", from: "21-original")
    try files.put(
      "z.xml", from: "25-changed-result",
      [
        ">selec-w<": ">clos-nw<", "2026-11-03": "2026-11-22",
        "0b9e7c44-1f7d-4d55-8c33-6f10aa2b0001": procedure,
        "<cac:TenderingProcess><cbc:ProcedureCode":
          "<cac:TenderingProcess><cac:NoticeDocumentReference><cbc:ID schemeName=\"ojs-notice-id\">"
          + "990501-2026</cbc:ID></cac:NoticeDocumentReference><cbc:ProcedureCode",
      ])
    let notice = try files.read()
    let ending = try #require((notice["endings"] as? [[String: Any]])?.first)
    #expect(ending["notice"] as? String == "00990525-2026")
    #expect(ending["date"] as? String == "2026-11-22")
    #expect((ending["path"] as? String)?.hasSuffix("cbc:TenderResultCode") == true)
    let checked = try Program.run(
      ["check", call, "--among", files.folder.path, "--as-of", "2026-12-01"])
    #expect(checked.errors.contains("ended without a contract, says 00990525-2026 of 2026-11-22"))
    #expect(checked.errors.contains("called off: all lots [notice.cancelled]"))
    let office = try MatchTests.Office()
    for name in ["a.xml", "z.xml"] {
      try office.put(
        try String(contentsOf: files.folder.appendingPathComponent(name), encoding: .utf8), name)
    }
    #expect(try !office.match(asOf: "2026-11-25").output.contains("Granby"))
    #expect(try office.match(asOf: "2026-11-21").output.contains("Granby"))
  }

  @Test("a result that gives no contract says so in the table")
  func noContract() throws {
    let files = try Files()
    let file = try files.put("a.xml", from: "25-changed-result", [">selec-w<": ">clos-nw<"])
    #expect(try Program.run(["read", file]).output.contains("[no contract]"))
    #expect(try Program.run(["read", "--lang", "da", file]).output.contains("[ingen kontrakt]"))
  }

  @Test("a result with a winner, or of another procedure, ends no call")
  func notEnded() throws {
    let files = try Files()
    try files.put("a.xml", from: "21-original")
    try files.put("b.xml", from: "25-changed-result", ["2026-11-03": "2026-11-22"])
    try files.put(
      "c.xml", from: "25-changed-result",
      [
        ">selec-w<": ">clos-nw<", "2026-11-03": "2026-11-22", "00990525": "00990526",
        "2b7c9e1d0025": "2b7c9e1d0026",
        "0b9e7c44-1f7d-4d55-8c33-6f10aa2b0001": "0b9e7c44-1f7d-4d55-8c33-6f10aa2b0009",
      ])
    #expect(try files.read()["endings"] == nil)
  }

  private static let modification: KeyValuePairs = [
    "<cbc:NoticeTypeCode listName=\"result\">can-standard<":
      "<cbc:NoticeTypeCode listName=\"cont-modif\">can-modif<",
    "2026-11-03": "2027-06-03", "00990525": "00990599", "2b7c9e1d0025": "2b7c9e1d0099",
    "<efac:Changes><efbc:ChangedNoticeIdentifier>5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0024-01</efbc:ChangedNoticeIdentifier>":
      "<efac:ContractModification><efbc:ChangedNoticeIdentifier>5D3F0A11-0c52-4f6e-9a01-2b7c9e1d0025-1</efbc:ChangedNoticeIdentifier>",
    "</efac:Changes>": "</efac:ContractModification>", ">update-add<": ">mod-cir<",
    "1900000": "2100000", ">24<": ">36<", ">90910000<": ">90911200<",
  ]

  @Test("a modification gives what holds after it, and with the result at hand what stood before")
  func modified() throws {
    let files = try Files()
    let file = try files.put("m.xml", from: "25-changed-result", Self.modification)
    let alone = try #require(try files.read()["contractModification"] as? [String: Any])
    let after = try #require(alone["after"] as? [String: Any])
    #expect((after["title"] as? [String: String])?["SWE"] == "Städning av skolor")
    #expect((after["value"] as? [String: String])?["amount"] == "2100000.00")
    #expect((after["cpv"] as? [String: Any])?["main"] as? String == "90911200")
    #expect((after["duration"] as? [String: Any])?["amount"] as? Int == 36)
    #expect(alone["before"] == nil && alone["valueBefore"] == nil)
    try files.put("a.xml", from: "25-changed-result")
    let lines = try Program.run(["read", "--latest", "--format", "jsonl", files.folder.path]).output
    let line = try #require(lines.split(separator: "\n").first { $0.contains("00990599") })
    let notice = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let both = try #require(notice["contractModification"] as? [String: Any])
    let before = try #require(both["before"] as? [String: Any])
    #expect((before["value"] as? [String: String])?["amount"] == "1900000.00")
    #expect((before["cpv"] as? [String: Any])?["main"] as? String == "90910000")
    #expect((before["title"] as? [String: String])?["SWE"] == "Städning av skolor")
    let table = try Program.run(["read", "--latest", files.folder.path])
    #expect(table.output.contains("[contract changed: 1900000.00 SEK → 2100000.00 SEK]"))
    let release = try Program.run(["read", "--format", "ocds", file]).output
    #expect(release.contains("\"contractAmendment\"") && release.contains("\"amendments\":[{"))
  }

  @Test(
    "the reader's language comes first, where the notice has it", arguments: ["sv", "en", "da"])
  func languages(_ language: String) throws {
    let path = NoticeCaseTests.path("27-several-languages")
    let table = try Program.run(["read", "--lang", language, path]).output
    let release = try Program.run(["read", "--format", "ocds", "--lang", language, path]).output
    let title = language == "en" ? "Cleaning in Granby" : "Städning i Granby"
    #expect(table.contains(title) && release.contains("\"title\":\"\(title)\""))
    #expect(
      table.hasPrefix(["sv": "annons", "en": "notice", "da": "bekendtgørelse"][language] ?? "?"))
  }
}
