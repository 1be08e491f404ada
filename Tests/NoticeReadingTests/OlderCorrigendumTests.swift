import NoticeReading
import Notices
import Testing
import Values

/// Corrigenda of R2.0.8, and days that no calendar has.
@Suite("Corrigenda of R2.0.8")
struct OlderCorrigendumTests {
  private func read(_ forms: String, number: String) throws -> Notice {
    let text = TEDFixture.export(
      namespace: "http://publications.europa.eu/TED_schema/Export", forms: forms
    ).replacing("123456-2021", with: number).replacing("2021/S 113-123456", with: "2021/S 113-1")
    return try NoticeReader().read(Array(text.utf8), path: "\(number).xml")
  }

  static func day(_ day: String, _ month: String, _ year: String, _ time: String = "") -> String {
    "<DAY>\(day)</DAY><MONTH>\(month)</MONTH><YEAR>\(year)</YEAR>"
      + (time.isEmpty ? "" : "<TIME>\(time)</TIME>")
  }

  private func call(_ deadline: String) throws -> Notice {
    try read(
      """
      <CONTRACT_DEFENCE CATEGORY="ORIGINAL" FORM="17" LG="SV" VERSION="R2.0.8.S05"><FD_CONTRACT_DEFENCE>
      <OBJECT_CONTRACT_INFORMATION_DEFENCE><DESCRIPTION_CONTRACT_INFORMATION_DEFENCE>
      <TITLE_CONTRACT><P>Tält</P></TITLE_CONTRACT><CPV><CPV_MAIN><CPV_CODE CODE="39522530"/></CPV_MAIN></CPV>
      </DESCRIPTION_CONTRACT_INFORMATION_DEFENCE></OBJECT_CONTRACT_INFORMATION_DEFENCE>
      <PROCEDURE_DEFINITION_CONTRACT_NOTICE_DEFENCE><TYPE_OF_PROCEDURE_DEFENCE><PT_OPEN/></TYPE_OF_PROCEDURE_DEFENCE>
      <RECEIPT_LIMIT_DATE>\(deadline)</RECEIPT_LIMIT_DATE></PROCEDURE_DEFINITION_CONTRACT_NOTICE_DEFENCE>
      </FD_CONTRACT_DEFENCE></CONTRACT_DEFENCE>
      """, number: "294901-2021")
  }

  private func corrigendum(_ involves: String, number: String = "334902-2021") throws -> Notice {
    try read(
      """
      <ADDITIONAL_INFORMATION_CORRIGENDUM CATEGORY="ORIGINAL" FORM="14" LG="SV" VERSION="R2.0.8.S04">
      <FD_ADDITIONAL_INFORMATION_CORRIGENDUM><OBJECT_ICAR><DESCRIPTION_ICAR>
      <TITLE_CONTRACT><P>Tält</P></TITLE_CONTRACT></DESCRIPTION_ICAR></OBJECT_ICAR>
      <PROCEDURES_ICAR><ADMINISTRATIVE_INFORMATION><NOTICE_PUBLICATION>
      <NOTICE_NUMBER_OJ>2021/S 112-294901</NOTICE_NUMBER_OJ></NOTICE_PUBLICATION>
      </ADMINISTRATIVE_INFORMATION></PROCEDURES_ICAR>
      <COMPLEMENTARY_ICAR><NOTICE_INVOLVES_ICAR>\(involves)</NOTICE_INVOLVES_ICAR></COMPLEMENTARY_ICAR>
      </FD_ADDITIONAL_INFORMATION_CORRIGENDUM></ADDITIONAL_INFORMATION_CORRIGENDUM>
      """, number: number)
  }

  private static func corrected(_ items: String) -> String {
    """
    <CORRECTION_ADDITIONAL_INFO><CORRECTION/><INFORMATION_CORRECTED_ADDED>
    <ORIGINAL_NOTICE_CORRESPONDING_TENDER><ORIGINAL_NOTICE><CORR>\(items)</CORR></ORIGINAL_NOTICE>
    </ORIGINAL_NOTICE_CORRESPONDING_TENDER></INFORMATION_CORRECTED_ADDED></CORRECTION_ADDITIONAL_INFO>
    """
  }

  private static func replaced(_ place: String, _ old: String, _ new: String) -> String {
    corrected(
      """
      <REPLACE OBJECT="DATE"><WHERE>\(place)</WHERE><OLD_VALUE><DATE_TIME>\(old)</DATE_TIME></OLD_VALUE>
      <NEW_VALUE><DATE_TIME>\(new)</DATE_TIME></NEW_VALUE></REPLACE>
      """)
  }

  @Test(
    "a day is put in the place of the earlier one, with its source and both values",
    arguments: [
      ("IV.3.4", "10", "8", "12:00", "2021-08-10T12:00:00"),
      ("IV.3.4) Sista dag för anbud", "10", "08", "9:30", "2021-08-10T09:30:00"),
      ("IV.3.4: Tid för mottagande, VI", "31", "12", "24:00", "2022-01-01T00:00:00"),
    ])
  func replaced(place: String, day: String, month: String, time: String, deadline: String) throws {
    let corrigendum = try corrigendum(
      Self.replaced(
        place, Self.day("20", "7", "2021", "12:00"), Self.day(day, month, "2021", time)))
    #expect(corrigendum.isCorrigendum)
    let call = CorrectionBook([corrigendum]).applied(
      to: try call(Self.day("20", "7", "2021", "12:00")))
    #expect(call.lots.first?.tenderDeadline?.value.description == deadline)
    #expect(
      call.lots.first?.tenderDeadline?.source.elementPath.contains("CORR/REPLACE/NEW_VALUE") == true
    )
    let entry = try #require(call.corrections.first?.entries.first)
    #expect(call.corrections.first?.notice == "334902-2021" && entry.isApplied)
    #expect(entry.before["SWE"] == "2021-07-20\n12:00")
  }

  @Test("codes that are replaced, added and deleted")
  func codes() throws {
    func code(_ code: String) -> String {
      "<CPV_ADDITIONAL><CPV_CODE CODE=\"\(code)\"/></CPV_ADDITIONAL>"
    }
    let corrigendum = try corrigendum(
      Self.corrected(
        """
        <REPLACE OBJECT="CPV"><WHERE>II.1.6</WHERE><OLD_VALUE><CPV_MAIN><CPV_CODE CODE="39522530"/></CPV_MAIN></OLD_VALUE>
        <NEW_VALUE><CPV_MAIN><CPV_CODE CODE="39522000"/></CPV_MAIN></NEW_VALUE></REPLACE>
        <ADD OBJECT="CPV"><WHERE>II.1.6</WHERE><NEW_VALUE>\(code("60000000"))</NEW_VALUE></ADD>
        <ADD OBJECT="CPV"><WHERE>II.1.6</WHERE><NEW_VALUE>\(code("90910000"))</NEW_VALUE></ADD>
        <DELETE OBJECT="CPV"><WHERE>II.1.6</WHERE><OLD_VALUE>\(code("60000000"))</OLD_VALUE></DELETE>
        """))
    let lot = try #require(
      CorrectionBook([corrigendum]).applied(to: try call(Self.day("20", "7", "2021"))).lots.first)
    #expect(lot.mainCPV?.value.description == "39522000")
    #expect(lot.additionalCPV.map(\.value.description) == ["90910000"])
  }

  @Test("a text is noted, never applied, and a time that no clock shows is one")
  func texts() throws {
    for new in [Self.day("10", "8", "2021", "12.00 Uhr"), Self.day("31", "2", "2021")] {
      let corrigendum = try corrigendum(
        Self.replaced("IV.3.4", Self.day("20", "7", "2021", "12:00"), new))
      #expect(corrigendum.issues.contains { $0.code.hasSuffix(".unreadable") })
      let call = CorrectionBook([corrigendum]).applied(to: try call(Self.day("20", "7", "2021")))
      #expect(call.corrections.first?.entries.first?.isApplied == false)
    }
  }

  @Test("a procedure that ends without a contract is no open call, and says by whom")
  func incomplete() throws {
    let call = CorrectionBook([try corrigendum("<INCOMPLETE_PROCEDURE/>")]).applied(
      to: try call(Self.day("20", "7", "2021")))
    #expect(call.endings.map(\.notice) == ["334902-2021"])
    #expect(call.endings.first?.source?.elementPath.hasSuffix("INCOMPLETE_PROCEDURE") == true)
    #expect(call.lots.allSatisfy { call.isCancelled($0.id) })
  }

  @Test(
    "parts of a day or time that no calendar or clock has are issues",
    arguments: [
      (day("31", "2", "2021"), "date.unreadable", nil),
      (day("0", "8", "2021"), "date.unreadable", nil),
      (day("5", "13", "2021"), "date.unreadable", nil),
      (day("32", "1", "2021"), "date.unreadable", nil),
      (day("5", "8", "21"), "date.unreadable", nil),
      (day("31", "12", "9999"), "date.placeholder", nil),
      ("<DAY>5</DAY><YEAR>2021</YEAR>", "date.unreadable", nil),
      (day("5", "8", "2021", "25:61"), "time.unreadable", "2021-08-05"),
      (day("5", "8", "2021", "12.00 Uhr"), "time.unreadable", "2021-08-05"),
      (day("5", "8", "2021", "24:01"), "time.unreadable", "2021-08-05"),
      (day("5", "8", "2021", "24:00"), nil, "2021-08-06T00:00:00"),
      (day("29", "2", "2020", "00:00"), nil, "2020-02-29T00:00:00"),
    ] as [(String, String?, String?)])
  func odd(parts: String, code: String?, deadline: String?) throws {
    let notice = try call(parts)
    #expect(
      notice.issues.map(\.code).filter { $0.hasPrefix("date.") || $0.hasPrefix("time.") }
        == [code].compactMap(\.self))
    // The coded data of the Office stands in where the form's own day cannot be read.
    let coded = "2021-07-15T12:00:00"
    #expect(notice.lots.first?.tenderDeadline?.value.description == deadline ?? coded)
  }
}
