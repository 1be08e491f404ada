import Foundation
import Testing

/// What is like the cases that went wrong once, and must be right too.
@Suite("Siblings of notices that went wrong once")
struct NoticeSiblingTests {
  private typealias Files = NoticeVersionTests.Files

  private func standing(_ files: Files) throws -> String {
    try Program.run(["read", "--latest", files.folder.path]).output
  }

  private func deadline(_ notice: [String: Any]) -> String? {
    (notice["lots"] as? [[String: Any]])?.first?["tenderDeadline"] as? String
  }

  private func codes(_ notice: [String: Any]) -> [String] {
    (notice["issues"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  // Row 21.
  @Test(
    "a change replaces its call whatever form its reference has",
    arguments: [
      "00990501-2026", "2026/S 210-990501", "990501-2026-SV",
      "5D3F0A11-0C52-4F6E-9A01-2B7C9E1D0001",
      "5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001-1",
      "https://ted.europa.eu/sv/notice/-/detail/990501-2026",
      "2026-990501",
    ])
  func reference(_ name: String) throws {
    let files = try Files()
    let outsider = ["0b9e7c44-1f7d-4d55-8c33-6f10aa2b0001": "0b9e7c44-1f7d-4d55-8c33-6f10aa2b0002"]
    try files.put("z.xml", from: "21-original")
    try files.put(
      "a.xml", from: "21-change-by-number",
      [
        "<efbc:ChangedNoticeIdentifier>990501-2026<": "<efbc:ChangedNoticeIdentifier>\(name)<",
        outsider.first?.key ?? "": outsider.first?.value ?? "",
      ])
    let table = try standing(files)
    #expect(table.contains("00995502-2026") && !table.contains("00990501-2026"))
  }

  @Test(
    "of several changes that all name the first notice the latest day stays; another number's call stays too"
  )
  func several() throws {
    let files = try Files()
    try files.put("a.xml", from: "21-original")
    for (name, day) in [("b", "2026-11-24"), ("c", "2026-11-21"), ("d", "2026-11-22")] {
      try files.put(
        "\(name).xml", from: "21-change-by-number",
        [
          "2026-11-20": day, "00995502": "0099551\(day.last ?? "0")",
          "2b7c9e1d0002": "2b7c9e1d0a0\(name)",
        ])
    }
    try files.put("e.xml", from: "23-legacy-call")
    let table = try standing(files)
    #expect(table.contains("00995514-2026") && table.contains("294901-2021"))
    #expect(table.split(separator: "\n").count == 3)
  }

  // Row 23.
  @Test(
    "a corrigendum may give a time alone, a day alone, or midnight",
    arguments: [
      ("<TIME>14:30</TIME>", "2021-07-20T14:30:00"),
      ("<DATE>2021-08-11</DATE>", "2021-08-11T12:00:00"),
      ("<DATE>2021-08-11</DATE><TIME>24:00</TIME>", "2021-08-12T00:00:00"),
    ])
  func corrigendum(_ value: String, _ deadline: String) throws {
    let files = try Files()
    try files.put("a.xml", from: "23-legacy-call")
    try files.put(
      "b.xml", from: "23-legacy-corrigendum",
      [
        "<NEW_VALUE><DATE>2021-08-10</DATE><TIME>12:00</TIME></NEW_VALUE>":
          "<NEW_VALUE>\(value)</NEW_VALUE>"
      ])
    #expect(self.deadline(try files.read()) == deadline)
  }

  @Test(
    "of two corrigenda, one of which corrects the other, the later holds, in any order of files")
  func corrigenda() throws {
    for names in [["a", "b", "c"], ["c", "b", "a"]] {
      let files = try Files()
      try files.put("\(names[0]).xml", from: "23-legacy-call")
      try files.put("\(names[1]).xml", from: "23-legacy-corrigendum")
      try files.put(
        "\(names[2]).xml", from: "23-legacy-corrigendum",
        [
          "DOC_ID=\"334902-2021\"": "DOC_ID=\"344902-2021\"", "126-334902": "130-344902",
          "<NOTICE_NUMBER_OJ>2021/S 111-294901": "<NOTICE_NUMBER_OJ>2021/S 126-334902",
          "20210625": "20210701", "<NEW_VALUE><DATE>2021-08-10": "<NEW_VALUE><DATE>2021-08-20",
        ])
      #expect(deadline(try files.read()) == "2021-08-20T12:00:00", "\(names)")
      #expect(try standing(files).split(separator: "\n").count == 2)
    }
  }

  // Row 24.
  @Test("a withheld value is none, in every spelling", arguments: ["-1.0", "-1.00", "unpublished"])
  func withheld(_ value: String) throws {
    let files = try Files()
    let file = try files.put(
      "a.xml", from: "24-withheld-values",
      ["currencyID=\"SEK\">-1<": "currencyID=\"SEK\">\(value)<"])
    for format in ["json", "ocds"] {
      let output = try Program.run(["read", "--format", format, file]).output
      #expect(!output.contains("\"-1") && !output.contains(": -1") && !output.contains(":-1"))
    }
    #expect(try files.read()["totals"] == nil)
  }

  @Test("SDK 1.16 says once for the notice what is withheld, why and until when")
  func undisclosed() throws {
    let files = try Files()
    try files.put(
      "a.xml", from: "24-withheld-values",
      [
        "<efac:NoticeResult>": """
        <efac:NoticeInformationNondisclosure><efac:NondisclosureReference><efbc:NondisclosureID>win-ten-val</efbc:NondisclosureID></efac:NondisclosureReference><efac:NondisclosureJustification><efbc:NondisclosureJustificationCode>fair-comp</efbc:NondisclosureJustificationCode><efbc:NondisclosureJustificationDescription languageID="SWE">Avtal löper.</efbc:NondisclosureJustificationDescription></efac:NondisclosureJustification><efbc:InformationDisclosureDate>2029-01-31+01:00</efbc:InformationDisclosureDate></efac:NoticeInformationNondisclosure><efac:NoticeResult>
        """
      ])
    let withheld = try files.read()["withheld"] as? [[String: Any]] ?? []
    let value = try #require(withheld.first { $0["field"] as? String == "BT-720" })
    #expect(value["reason"] as? String == "fair-comp" && value["until"] as? String == "2029-01-31")
    #expect((value["explanation"] as? [String: String])?["SWE"] == "Avtal löper.")
  }

  // Row 25.
  @Test(
    "tags by form, changed or not",
    arguments: [
      ("result", "\"award\",\"contract\"", "\"awardUpdate\",\"contractUpdate\""),
      ("planning", "\"planning\"", "\"planningUpdate\""),
      ("consultation", "\"planning\"", "\"planningUpdate\""),
      ("competition", "\"tender\"", "\"tenderUpdate\""),
      ("completion", "\"contractTermination\"", "\"contractTermination\""),
    ])
  func tags(_ form: String, _ first: String, _ changed: String) throws {
    for (model, tags) in [("21-original", first), ("21-change-by-number", changed)] {
      let files = try Files()
      let file = try files.put(
        "a.xml", from: model, ["listName=\"competition\"": "listName=\"\(form)\""])
      let output = try Program.run(["read", "--format", "ocds", file]).output
      #expect(output.contains("\"tag\":[\(tags)]"), "\(form) \(model)")
    }
  }

  // Row 26.
  @Test("regions of every level are regions", arguments: ["SE31", "SE313", "SEZ", "DK0"])
  func regions(_ code: String) throws {
    let files = try Files()
    let file = try files.put("a.xml", from: "26-nuts-level-1", [">SE3<": ">\(code)<"])
    let output = try Program.run(["read", "--format", "ocds", file]).output
    #expect(output.contains("\"region\":\"\(code)\"") && output.contains("\"country\":\"SE\""))
    #expect(!output.contains("\"country\":\"SWE\"") && !output.contains("\"country\":\"\(code)\""))
  }

  // Row 28.
  @Test(
    "a call that ends at midnight closes on the day before, in every output",
    arguments: [
      ("2027-01-15+01:00", "00:00:00+01:00"), ("2027-01-14+01:00", "24:00:00+01:00"),
      ("2027-01-15Z", "00:00:00Z"),
    ])
  func midnight(_ day: String, _ time: String) throws {
    let files = try Files()
    let file = try files.put(
      "m.xml", from: "28-midnight-24", ["2027-01-15+01:00": day, "24:00:00+01:00": time])
    #expect(deadline(try files.read())?.hasPrefix("2027-01-15T00:00:00") == true)
    let closed = try Program.run(["check", file, "--as-of", "2027-01-15"])
    #expect(closed.errors.contains("last day 2027-01-14"))
    #expect(
      try !Program.run(["check", file, "--as-of", "2027-01-14"]).errors.contains("notice.closed"))
    let office = try MatchTests.Office()
    try office.put(try String(contentsOfFile: file, encoding: .utf8), "m.xml")
    _ = try office.match(["--out", office.out, "--lang", "en"], asOf: "2027-01-14")
    let groups = try FileManager.default.contentsOfDirectory(atPath: "\(office.out)/latest/groups")
    let page = try office.found("groups/" + (try #require(groups.first { $0.hasSuffix(".html") })))
    #expect(page.contains("2027-01-14 24:00"))
    _ = try office.match(["--out", office.out, "--lang", "en"], asOf: "2027-01-15")
    #expect(try !office.found("matches.csv").contains("Granby"))
  }

  // Row 42.
  @Test("a lot's id that is there twice or more is one issue for each, and no notice without")
  func lots() throws {
    let files = try Files()
    try files.put("a.xml", from: "42-two-lots-one-id")
    #expect(codes(try files.read()).filter { $0 == "lot.twice" }.count == 1)
    try files.put("a.xml", from: "42-two-lots-one-id", ["LOT-0001": "LOT-0007"])
    #expect(codes(try files.read()).contains("lot.twice"))
    try files.put("a.xml", from: "21-original")
    #expect(!codes(try files.read()).contains("lot.twice"))
  }

  // Row 43.
  @Test(
    "an amount whose currency is none is an issue",
    arguments: [
      ("currencyID=\"\"", "amount.no-currency"), ("currencyID=\"KR\"", "currency.unknown"),
      ("currencyID=\"XXQ\"", "currency.unknown"),
    ])
  func currency(_ attribute: String, _ code: String) throws {
    let files = try Files()
    try files.put(
      "a.xml", from: "43-amount-without-currency",
      ["<cbc:EstimatedOverallContractAmount>": "<cbc:EstimatedOverallContractAmount \(attribute)>"])
    #expect(codes(try files.read()).contains(code))
  }

  // Rows 30 and 32.
  @Test(
    "a BASIC Response may leave the role out, an EXTENDED one may not, and no role is made up",
    arguments: [
      ("30-basic-without-role", "", "", 0), ("30c-basic-with-role", "", "", 0),
      ("30-basic-without-role", ">BASIC<", ">EXTENDED<", 13),
      ("30c-basic-with-role", ">SC<", ">NOBODY<", 13),
      ("30-basic-without-role", "ESPD-EDMv2.1.1", "ESPD-EDMv2.1.0", 0),
    ])
  func roles(_ model: String, _ old: String, _ new: String, _ status: Int32) throws {
    let files = try Files()
    let file = try files.put("r.xml", from: model, old.isEmpty ? [:] : [old: new])
    #expect(try Program.run(["verify", file]).status == status)
  }

  @Test("a Response of edition 1.0.2 is named and not checked, whatever it holds")
  func olderResponse() throws {
    let files = try Files()
    for (old, new) in [("SVAR-1", "SVAR-1"), ("2.1<", "9.9<"), ("espd-res", "x")] {
      let file = try files.put("r.xml", from: "32-espd-1.0.2-response", [old: new])
      let outcome = try Program.run(["verify", file])
      #expect(outcome.status == 11 && outcome.output.contains("ESPD Response 1.0.2: not checked"))
      #expect(!outcome.output.contains("valid"))
    }
  }
}
