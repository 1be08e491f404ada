import Foundation
import Testing

/// Small invented notices, each for a kind of fault, and what is right.
@Suite("Notices that went wrong once")
struct NoticeCaseTests {
  static func path(_ name: String) -> String { "Tests/AcceptanceTests/Cases/\(name).xml" }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: Program.root.appendingPathComponent(path(name)), encoding: .utf8)
  }

  /// What the program says of files, as JSON.
  private func read(_ arguments: [String], format: String = "json") throws -> [String: Any] {
    let outcome = try Program.run(["read", "--format", format] + arguments)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(json as? [String: Any])
  }

  private func release(_ name: String) throws -> [String: Any] {
    let package = try read([Self.path(name)], format: "ocds")
    return try #require((package["releases"] as? [[String: Any]])?.first)
  }

  /// What is said of a case after some words in it are replaced.
  private func changed(_ name: String, _ old: String, _ new: String) throws -> [String: Any] {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.xml").path
    let text = try Self.text(name)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      toFile: file, atomically: true, encoding: .utf8)
    return try read([file])
  }

  private func deadline(_ notice: [String: Any]) -> String? {
    (notice["lots"] as? [[String: Any]])?.first?["tenderDeadline"] as? String
  }

  private func issues(_ notice: [String: Any]) -> [[String: Any]] {
    notice["issues"] as? [[String: Any]] ?? []
  }

  @Test("a change by number without zeros replaces its call")
  func latest() throws {
    let outcome = try Program.run(
      ["read", "--latest", Self.path("21-original"), Self.path("21-change-by-number")])
    #expect(outcome.output.contains("00995502-2026"))
    #expect(!outcome.output.contains("00990501-2026"))
  }

  @Test("a corrigendum is applied to its call, with its source and what stood before")
  func corrigendum() throws {
    let notice = try read(
      ["--latest", "--sources", Self.path("23-legacy-call"), Self.path("23-legacy-corrigendum")])
    #expect(notice["publicationNumber"] as? String == "294901-2021")
    #expect(deadline(notice) == "2021-08-10T12:00:00")
    let correction = try #require((notice["corrections"] as? [[String: Any]])?.first)
    #expect(correction["notice"] as? String == "334902-2021")
    let item = try #require((correction["items"] as? [[String: Any]])?.first)
    #expect(item["applied"] as? Bool == true)
    let sources = try #require(notice["sources"] as? [[String: Any]])
    let place = sources.first { $0["jsonPath"] as? String == "$.lots[0].tenderDeadline" }
    #expect((place?["path"] as? String)?.contains("CHANGES/CHANGE/NEW_VALUE") == true)
  }

  @Test("check says of a later version among other files, and that a call is closed")
  func versions() throws {
    let replaced = try Program.run(
      [
        "check", Self.path("21-original"), "--among", "Tests/AcceptanceTests/Cases", "--as-of",
        "2026-12-01",
      ])
    #expect(replaced.errors.contains("00995502-2026 of 2026-11-20 replaces this notice"))
    let corrected = try Program.run(
      [
        "check", Self.path("23-legacy-call"), "--among", "Tests/AcceptanceTests/Cases", "--as-of",
        "2021-08-11",
      ])
    #expect(corrected.errors.contains("corrected by 334902-2021"))
    #expect(corrected.errors.contains("last day 2021-08-10 [notice.closed]"))
  }

  @Test("match lists the corrected call with its lot and its later day")
  func matchCorrected() throws {
    let office = try MatchTests.Office()
    try office.put(try Self.text("23-legacy-call"), "call.xml")
    try office.put(try Self.text("23-legacy-corrigendum"), "corrigendum.xml")
    _ = try office.match(["--out", office.out], asOf: "2021-06-20")
    #expect(try office.column("deadline").contains { $0.hasPrefix("2021-07-20") })
    _ = try office.match(["--out", office.out], asOf: "2021-07-05")
    #expect(try office.column("deadline").contains { $0.hasPrefix("2021-08-10") })
    #expect(try office.column("deadline").allSatisfy { !$0.hasPrefix("2021-07-20") })
    #expect(try office.column("news").contains("changed"))
  }

  @Test("match lists a changed call once, with its later day")
  func matchChanged() throws {
    let office = try MatchTests.Office()
    try office.put(try Self.text("21-original"), "one.xml")
    try office.put(try Self.text("21-change-by-number"), "two.xml")
    _ = try office.match(["--out", office.out], asOf: "2026-11-25")
    let rows = try office.found("matches.csv")
    #expect(rows.contains("00995502-2026") && rows.contains("2027-01-25"))
    #expect(!rows.contains("00990501-2026"))
  }

  @Test("what is withheld is no value, no count and no total")
  func withheld() throws {
    for format in ["json", "ocds"] {
      let outcome = try Program.run(["read", "--format", format, Self.path("24-withheld-values")])
      #expect(!outcome.output.contains("\"-1"), "\(format)")
      #expect(!outcome.output.contains(": -1") && !outcome.output.contains(":-1"), "\(format)")
    }
    let notice = try read([Self.path("24-withheld-values")])
    let fields = (notice["withheld"] as? [[String: Any]] ?? []).compactMap {
      $0["field"] as? String
    }
    #expect(Set(fields).isSuperset(of: ["BT-161", "BT-720", "BT-759"]))
    #expect(notice["totals"] == nil)
  }

  @Test("until when and why a value is withheld")
  func reasons() throws {
    let notice = try changed(
      "24-withheld-values", "<efac:LotTender><cbc:ID schemeName=\"tender\">TEN-0001</cbc:ID><cac:",
      """
      <efac:LotTender><efac:FieldsPrivacy><efbc:FieldIdentifierCode listName="non-publication-identifier">win-ten-val</efbc:FieldIdentifierCode><cbc:ReasonCode listName="non-publication-justification">fair-comp</cbc:ReasonCode><efbc:ReasonDescription languageID="SWE">Avtal löper.</efbc:ReasonDescription><efbc:PublicationDate>2029-01-31+01:00</efbc:PublicationDate></efac:FieldsPrivacy><cbc:ID schemeName="tender">TEN-0001</cbc:ID><cac:
      """)
    let value = try #require(
      (notice["withheld"] as? [[String: Any]])?.first { $0["field"] as? String == "BT-720" })
    #expect(value["reason"] as? String == "fair-comp")
    #expect(value["until"] as? String == "2029-01-31")
    #expect((value["explanation"] as? [String: String])?["SWE"] == "Avtal löper.")
  }

  @Test(
    "a release is tagged by its form",
    arguments: [
      ("21-original", ["tender"]), ("21-change-by-number", ["tenderUpdate"]),
      ("25-changed-result", ["awardUpdate", "contractUpdate"]),
      ("25b-changed-planning", ["planningUpdate"]), ("24-withheld-values", ["award", "contract"]),
    ])
  func tags(_ name: String, _ tags: [String]) throws {
    #expect(try release(name)["tag"] as? [String] == tags)
  }

  @Test("a region of the first level is a region, and countries have two letters")
  func places() throws {
    let release = try release("26-nuts-level-1")
    let tender = try #require(release["tender"] as? [String: Any])
    let item = try #require((tender["items"] as? [[String: Any]])?.first)
    let place = try #require((item["deliveryAddresses"] as? [[String: String]])?.first)
    #expect(place == ["region": "SE3", "country": "SE"])
    let party = try #require((release["parties"] as? [[String: Any]])?.first)
    #expect((party["address"] as? [String: String])?["country"] == "SE")
  }

  @Test("the notice's own language comes first, others under their own keys")
  func languages() throws {
    let tender = try #require(try release("27-several-languages")["tender"] as? [String: Any])
    #expect(tender["title"] as? String == "Städning i Granby")
    #expect(tender["title_bg"] as? String == "Почистване в Гранби")
    #expect(tender["title_sv"] == nil)
    let table = try Program.run(["read", Self.path("27-several-languages")])
    #expect(table.output.contains("Städning i Granby"))
  }

  @Test(
    "24:00 is the next day, and what no clock shows is an issue",
    arguments: [
      ("24:00:00+01:00", "2027-01-16T00:00:00+01:00", false),
      ("24:00:00Z", "2027-01-16T00:00:00Z", false),
      ("00:00:00+01:00", "2027-01-15T00:00:00+01:00", false),
      ("24:00:01+01:00", "2027-01-15+01:00", true),
      ("25:00:00+01:00", "2027-01-15+01:00", true), ("12:60:00+01:00", "2027-01-15+01:00", true),
      ("12:00:00+14:01", "2027-01-15+01:00", true), ("23/59", "2027-01-15+01:00", true),
      ("12 h", "2027-01-15+01:00", true),
      ("23:59:59.999+01:00", "2027-01-15T23:59:59+01:00", false),
    ])
  func times(_ time: String, _ deadline: String, _ isOdd: Bool) throws {
    let notice = try changed("28-midnight-24", "24:00:00+01:00", time)
    #expect(self.deadline(notice) == deadline)
    #expect(issues(notice).contains { $0["code"] as? String == "time.unreadable" } == isOdd)
  }

  @Test(
    "days that no calendar has, or that stand for none, are issues",
    arguments: [
      ("2027-02-31+01:00", "date.unreadable"), ("9999-12-31+01:00", "date.placeholder"),
      ("2027-13-01", "date.unreadable"),
    ])
  func days(_ day: String, _ code: String) throws {
    let notice = try changed("28-midnight-24", "2027-01-15+01:00", day)
    #expect(deadline(notice) == nil)
    #expect(issues(notice).contains { $0["code"] as? String == code })
  }

  @Test("what ends at midnight can be tendered for until the day before")
  func midnight() throws {
    let office = try MatchTests.Office()
    try office.put(
      try Self.text("28-midnight-24").replacingOccurrences(of: "24:00:00", with: "00:00:00"),
      "m.xml")
    func lists(_ day: String) throws -> Bool {
      try office.match(asOf: day).output.contains("00990529-2026")
    }
    #expect(try lists("2027-01-14"))
    #expect(try !lists("2027-01-15"))
  }

  @Test("two lots with one id are an issue")
  func twoLots() throws {
    let notice = try read([Self.path("42-two-lots-one-id")])
    #expect(
      issues(notice).contains {
        $0["code"] as? String == "lot.twice" && $0["value"] as? String == "LOT-0001"
      })
  }

  @Test(
    "an amount that says too little or too much is an issue with the amount",
    arguments: [
      ("<cbc:EstimatedOverallContractAmount>2000000", "amount.no-currency", "2000000"),
      ("<cbc:EstimatedOverallContractAmount currencyID=\"QQQ\">2000000", "currency.unknown", "QQQ"),
      ("<cbc:EstimatedOverallContractAmount currencyID=\"SEK\">-5", "amount.negative", "-5.00 SEK"),
    ])
  func amounts(_ amount: String, _ code: String, _ value: String) throws {
    let notice = try changed(
      "43-amount-without-currency", "<cbc:EstimatedOverallContractAmount>2000000", amount)
    let found = issues(notice).first { $0["code"] as? String == code }
    #expect(found?["value"] as? String == value)
  }
}
