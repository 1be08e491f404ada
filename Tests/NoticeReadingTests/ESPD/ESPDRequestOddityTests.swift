import Notices
import Testing

@testable import NoticeReading
@testable import Values

private typealias Fixture = ESPDRequestFixture

/// A Request that names a release, and how it is read.
struct ESPDReleaseCase: Sendable, CustomTestStringConvertible {
  let mark: String
  let ubl: String
  let edition: ESPDRequest.Edition
  let version: String?
  let issue: String?
  var testDescription: String { mark.isEmpty ? "no mark, UBL \(ubl)" : mark }

  static let all = [
    row(profile("ESPD-EDMv4.1.0"), .fourth, "4.1.0"),
    row(profile("ESPD-EDMv4.0.0"), .fourth, "4.0.0"),
    row(profile("ESPD-EDMv3.0.1"), .third, "3.0.1"),
    row(profile("ESPD-EDMv2.1.1"), .second, "2.1.1"),
    row(profile("ESPD-EDMv4.2.0"), .fourth, "4.2.0", "espd.version-newer"),
    row(profile("ESPD-EDMv5.0.0"), .fourth, "5.0.0", "espd.version-newer"),
    row(
      #"<cbc:QualificationApplicationTypeCode listVersionID="2.1.1">Basic</cbc:QualificationApplicationTypeCode>"#,
      .second, "2.1.1"),
    row("", .fourth, nil, "espd.version-missing"),
    ESPDReleaseCase(
      mark: "", ubl: "2.2", edition: .second, version: nil, issue: "espd.version-missing"),
    row(profile("ESPD-EDMv"), .fourth, nil, "espd.version-missing"),
    row(profile("ESPD-EDMv999999999999999999999.1"), .fourth, nil, "espd.version-missing"),
  ]

  private static func row(
    _ mark: String, _ edition: ESPDRequest.Edition, _ version: String?, _ issue: String? = nil
  ) -> ESPDReleaseCase {
    ESPDReleaseCase(mark: mark, ubl: "2.3", edition: edition, version: version, issue: issue)
  }

  private static func profile(_ text: String) -> String {
    "<cbc:ProfileExecutionID>\(text)</cbc:ProfileExecutionID>"
  }
}

@Suite("An odd ESPD Request is read, and the oddity listed; another document is refused")
struct ESPDRequestOddityTests {
  private static let mark = "<cbc:ProfileExecutionID>ESPD-EDMv4.1.0</cbc:ProfileExecutionID>"

  private func codes(_ criteria: [String]) throws -> [String] {
    try Fixture.read(Fixture.request(mark: Self.mark, criteria: criteria)).issues.map(\.code)
  }

  private func references(_ value: String, type: String = "MINIMUM_AMOUNT") -> String {
    Fixture.criterion(
      "5e506c16-26ab-4e32-bb78-b27f87dc0565", "service-perform",
      Fixture.group("G", Fixture.requirement("P", type, "Least", value)))
  }

  @Test("The release is taken from the surest mark", arguments: ESPDReleaseCase.all)
  func releases(_ row: ESPDReleaseCase) throws {
    let request = try Fixture.read(
      Fixture.request(mark: row.mark, ubl: row.ubl, criteria: [Fixture.taxes]))
    #expect(request.edition == row.edition)
    #expect(request.version == row.version)
    #expect(request.issues.map(\.code) == [row.issue].compactMap { $0 })
  }

  @Test("Missing marks are named one by one")
  func marks() throws {
    let full = Fixture.request(mark: Self.mark, criteria: [Fixture.taxes])
    let bare = full.replacing("<cbc:UUID>a9f0</cbc:UUID>", with: "")
      .replacing("<cbc:ContractFolderID>2026/17</cbc:ContractFolderID>", with: "")
    let issues = try Fixture.read(bare).issues
    #expect(issues.map(\.code) == ["espd.mark-missing", "espd.mark-missing"])
    #expect(issues.map(\.value) == ["cbc:UUID", "cbc:ContractFolderID"])
  }

  @Test("A criterion or property that stands twice cannot be answered by its id")
  func duplicates() throws {
    #expect(
      try codes([Fixture.turnover, Fixture.turnover])
        == Array(repeating: "espd.id-duplicate", count: 7))
  }

  @Test("Criteria that no edition defines are kept, and those whose code says otherwise")
  func criteria() throws {
    let unknown = Fixture.criterion("0000", "slc-new", "")
    let request = try Fixture.read(Fixture.request(mark: Self.mark, criteria: [unknown]))
    #expect(request.issues.map(\.code) == ["espd.criterion-unknown"])
    #expect(request.criteria.map(\.kind) == [.selection])
    let torn = Fixture.criterion("b61bbeb7-690e-4a40-bc68-d6d4ecfaa3d4", "socsec-pay", "")
    #expect(try codes([torn]) == ["espd.criterion-code"])
    #expect(try codes([]) == ["espd.no-criteria"])
    let padded = Fixture.criterion("C01_EG_exg-crim-part", "exg-crim-part", "")
    let newer = try Fixture.read(Fixture.request(mark: Self.mark, criteria: [padded]))
    #expect(newer.criteria.map(\.number) == ["C1"])
  }

  @Test("Values that are no values are listed, never guessed")
  func values() throws {
    let unreadable = [
      #"<cbc:MinimumAmount currencyID="SEK">ten</cbc:MinimumAmount>"#,
      #"<cbc:MinimumAmount currencyID="SEK">0.005</cbc:MinimumAmount>"#,
      "<cbc:MinimumAmount>100</cbc:MinimumAmount>",
      "<cbc:ExpectedValueNumeric>1,5</cbc:ExpectedValueNumeric>",
      "<cbc:ExpectedIndicator>maybe</cbc:ExpectedIndicator>",
      "<cac:ApplicablePeriod><cbc:StartDate>soon</cbc:StartDate></cac:ApplicablePeriod>",
    ]
    for value in unreadable {
      #expect(try codes([references(value)]) == ["espd.value-unreadable"], "\(value)")
    }
    #expect(
      try codes([references("<cbc:ExpectedDescription>[Text]</cbc:ExpectedDescription>")])
        == ["espd.placeholder"])
    #expect(try codes([references("<cbc:ExpectedDescription/>")]) == [])
    let blank = Fixture.criterion(
      "5e506c16-26ab-4e32-bb78-b27f87dc0565", "service-perform",
      Fixture.group("G", "").replacing("ON*", with: "SOMETIMES"))
    #expect(try codes([blank]) == ["espd.group-type"])
  }

  @Test("Values of every kind are read")
  func kinds() throws {
    func content(_ value: String) throws -> ESPDRequest.Expected? {
      let xml = Fixture.request(mark: Self.mark, criteria: [references(value, type: "X")])
      return try Fixture.read(xml).criteria[0].properties[0].expected.first
    }
    #expect(
      try content("<cbc:MaximumValueNumeric>-0.5</cbc:MaximumValueNumeric>")?.content
        == .number("-0.5"))
    #expect(
      try content("<cbc:MaximumQuantity>4</cbc:MaximumQuantity>")?.bound == .maximum)
    #expect(
      try content("<cbc:ExpectedIndicator>true</cbc:ExpectedIndicator>")?.content
        == .indicator(true))
    #expect(
      try content(#"<cbc:ExpectedCode listID="l">c</cbc:ExpectedCode>"#)?.content
        == .code("c", list: "l"))
    #expect(
      try content("<cbc:ExpectedURI>https://a</cbc:ExpectedURI>")?.content == .uri("https://a"))
    let period = try content(
      """
      <cac:ApplicablePeriod><cbc:StartDate>2024-01-01</cbc:StartDate>
      <cbc:EndDate>2024-12-31</cbc:EndDate></cac:ApplicablePeriod>
      """)
    #expect(period?.words == "2024-01-01/2024-12-31")
    #expect(
      period?.content
        == .period(
          start: ZonedTime(date: CivilDate(2024, 1, 1)),
          end: ZonedTime(date: CivilDate(2024, 12, 31))))
  }

  @Test("Responses, other documents and hostile ones are refused with the reason")
  func refusals() throws {
    func failure(_ xml: String) -> NoticeFailure? {
      do {
        _ = try Fixture.read(xml)
        return nil
      } catch { return error as? NoticeFailure }
    }
    let response = failure(
      Fixture.fourth.replacing(
        "QualificationApplicationRequest", with: "QualificationApplicationResponse"))
    #expect(response?.kind == .unknownFormat)
    #expect(response?.message.contains("give the buyer's ESPD Request") == true)
    #expect(failure("<ContractNotice/>")?.kind == .unknownFormat)
    #expect(failure("<ESPDRequest/>")?.kind == .unknownFormat)
    #expect(failure("<QualificationApplicationRequest xmlns='urn:x'/>")?.kind == .unknownFormat)
    #expect(failure("")?.kind == .unreadable)
    #expect(failure("<!DOCTYPE a><a/>")?.kind == .unreadable)
    #expect(failure(Fixture.fourth + "<")?.kind == .unreadable)
    let deep = 4_000
    #expect(
      failure(
        Fixture.request(
          mark: Self.mark,
          criteria: [
            String(repeating: "<cac:A>", count: deep)
              + String(repeating: "</cac:A>", count: deep)
          ]))?.kind == .unreadable)
  }

  @Test("A small Request that is cut at any byte is refused, never read in part")
  func truncated() {
    let bytes = [UInt8](Fixture.first.utf8)
    for count in 0..<bytes.count - 1 {
      #expect(throws: NoticeFailure.self) {
        try ESPDRequestReader.read(bytes: Array(bytes[..<count]), path: "cut.xml")
      }
    }
  }

  @Test("Everything asked of every lot has a ceiling")
  func ceiling() {
    let lots = (1...1_100).map { "L\($0)" }
    let criteria = (1...1_000).map { Fixture.criterion("i\($0)", "slc-new", "") }
    #expect(throws: NoticeFailure.self) {
      try Fixture.read(Fixture.request(mark: Self.mark, lots: lots, criteria: criteria))
    }
  }
}
