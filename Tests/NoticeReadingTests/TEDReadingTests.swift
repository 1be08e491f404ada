import NoticeReading
import Notices
import Testing
import Values

/// TED notices of our own making.
enum TEDFixture {
  static func export(
    namespace: String = "http://publications.europa.eu/resource/schema/ted/R2.0.9/publication",
    original: String = "SV", forms: String
  ) -> String {
    """
    <TED_EXPORT xmlns="\(namespace)" xmlns:n2021="http://publications.europa.eu/resource/schema/ted/2021/nuts"
      DOC_ID="123456-2021" VERSION="R2.0.9.S05.E01">
    <CODED_DATA_SECTION><REF_OJS><DATE_PUB>20210615</DATE_PUB></REF_OJS>
    <NOTICE_DATA><NO_DOC_OJS>2021/S 113-123456</NO_DOC_OJS><LG_ORIG>\(original)</LG_ORIG>
    <ISO_COUNTRY VALUE="SE"/><ORIGINAL_CPV CODE="77300000">Trädgård</ORIGINAL_CPV></NOTICE_DATA>
    <CODIF_DATA><DS_DATE_DISPATCH>20210610</DS_DATE_DISPATCH>
    <DT_DATE_FOR_SUBMISSION>20210715 12:00</DT_DATE_FOR_SUBMISSION>
    <AA_AUTHORITY_TYPE CODE="3">Regional</AA_AUTHORITY_TYPE></CODIF_DATA></CODED_DATA_SECTION>
    <FORM_SECTION><NOTICE_UUID>5f1e</NOTICE_UUID>\(forms)</FORM_SECTION></TED_EXPORT>
    """
  }

  static func form(
    _ language: String = "SV", category: String = "ORIGINAL", title: String = "Grönytor",
    division: String = "<LOT_DIVISION><LOT_MAX_NUMBER>2</LOT_MAX_NUMBER></LOT_DIVISION>",
    conditions: String = "", procedure: String = "<PT_OPEN/>", lots: [String]
  ) -> String {
    let descriptions = lots.enumerated().map { index, lot in
      "<OBJECT_DESCR ITEM=\"\(index + 1)\">\(lot)</OBJECT_DESCR>"
    }
    return """
      <F02_2014 CATEGORY="\(category)" FORM="F02" LG="\(language)"><LEGAL_BASIS VALUE="32014L0024"/>
      <CONTRACTING_BODY><ADDRESS_CONTRACTING_BODY><OFFICIALNAME>Björkstads kommun</OFFICIALNAME>
      <NATIONALID>212000-0001</NATIONALID><COUNTRY VALUE="SE"/><n2021:NUTS CODE="SE110"/>
      <CONTACT_POINT>B. Person</CONTACT_POINT></ADDRESS_CONTRACTING_BODY>
      <CA_TYPE VALUE="REGIONAL_AUTHORITY"/></CONTRACTING_BODY>
      <OBJECT_CONTRACT><TITLE><P>\(title)</P></TITLE><CPV_MAIN><CPV_CODE CODE="77310000"/></CPV_MAIN>
      <TYPE_CONTRACT CTYPE="SERVICES"/><VAL_ESTIMATED_TOTAL CURRENCY="SEK">250000.00</VAL_ESTIMATED_TOTAL>
      \(division)\(descriptions.joined())</OBJECT_CONTRACT>
      <LEFTI>\(conditions)</LEFTI>
      <PROCEDURE>\(procedure)<DATE_RECEIPT_TENDERS>2021-07-15</DATE_RECEIPT_TENDERS>
      <TIME_RECEIPT_TENDERS>12:00</TIME_RECEIPT_TENDERS></PROCEDURE></F02_2014>
      """
  }
}

@Suite("TED notices are read")
struct TEDReadingTests {
  private func read(_ text: String) throws -> Notice {
    try NoticeReader().read(Array(text.utf8), path: "a.xml")
  }

  @Test("the head of the notice, whatever the namespace is called")
  func head() throws {
    for namespace in [
      "http://publications.europa.eu/TED_schema/Export", "ted/R2.0.9.S02/publication",
    ] {
      let notice = try read(
        TEDFixture.export(
          namespace: namespace, forms: TEDFixture.form(lots: ["<LOT_NO>1</LOT_NO>"])))
      #expect(notice.source.format == .ted && notice.source.schemaVersion == "R2.0.9.S05.E01")
      #expect(notice.id == "5f1e" && notice.publicationNumber == "123456-2021")
      #expect(notice.publicationDate == CivilDate(2021, 6, 15))
      #expect(notice.noticeType?.value == "cn-standard" && notice.subtype?.value == "F02")
      #expect(notice.languages == ["SWE"])
      #expect(notice.organisations.first?.country == "SWE")
      #expect(notice.organisations.first?.nuts == "SE110")
      #expect(notice.buyers.first?.legalType?.value == "ra")
      #expect(notice.procedure.maxLotsSubmitted?.value == 2)
      #expect(notice.procedure.estimatedValue?.value.description == "250000.00 SEK")
    }
  }

  /// What stands in section III, and what it means for every lot.
  @Test(
    "flags of the notice are copied to every lot with their source",
    arguments: [
      ("<RESTRICTED_SHELTERED_WORKSHOP/>", ["res-ws"], false),
      ("<RESTRICTED_SHELTERED_PROGRAM/>", [], true),
      ("<RESERVED_ORGANISATIONS_SERVICE_MISSION/>", ["res-pub-ser"], false),
      ("<RESTRICTED_SHELTERED_WORKSHOP/><RESTRICTED_SHELTERED_PROGRAM/>", ["res-ws"], true),
      ("<PARTICULAR_PROFESSION><P>Läkare</P></PARTICULAR_PROFESSION>", [], false),
      ("", [], false),
    ])
  func flags(conditions: String, participation: [String], execution: Bool) throws {
    let notice = try read(
      TEDFixture.export(
        forms: TEDFixture.form(
          conditions: conditions, lots: ["<LOT_NO>1</LOT_NO>", "<LOT_NO>2</LOT_NO>"])))
    #expect(notice.lots.map(\.id.description) == ["LOT-0001", "LOT-0002"])
    for lot in notice.lots {
      #expect(lot.reservedParticipation.map(\.value) == participation)
      #expect(lot.reservedExecution?.value == (execution ? "yes" : nil))
      #expect(lot.reservationScope == .notice)
      for code in lot.reservedParticipation {
        #expect(code.source.field.term == "BT-71" && code.source.scope.isEmpty)
        #expect(code.source.elementPath.hasPrefix("/TED_EXPORT/FORM_SECTION/*/LEFTI/R"))
      }
    }
  }

  /// Lot numbers of a form, and how the lots are called.
  @Test(
    "lots are called after the form's numbers where those are good",
    arguments: [
      (["2", "1"], ["LOT-0002", "LOT-0001"]),
      (["1", "1"], ["LOT-0001", "LOT-0002"]),
      (["A", "B"], ["LOT-0001", "LOT-0002"]),
      ([""], ["LOT-0000"]),
      (["3"], ["LOT-0003"]),
    ])
  func lotNames(numbers: [String], names: [String]) throws {
    let lots = numbers.map { $0.isEmpty ? "" : "<LOT_NO>\($0)</LOT_NO>" }
    let notice = try read(TEDFixture.export(forms: TEDFixture.form(lots: lots)))
    #expect(notice.lots.map(\.id.description) == names)
  }

  @Test("a lot's own values, and the source with the item's number")
  func lot() throws {
    let notice = try read(
      TEDFixture.export(
        forms: TEDFixture.form(
          lots: [
            "<LOT_NO>1</LOT_NO>",
            """
            <TITLE><P>Parker</P></TITLE><LOT_NO>2</LOT_NO>
            <CPV_ADDITIONAL><CPV_CODE CODE="77313000"/></CPV_ADDITIONAL><n2021:NUTS CODE="SE124"/>
            <SHORT_DESCR><P>Skötsel av 100 m<FT TYPE="SUP">2</FT> yta.</P>
            <P>Endast <!-- aside -->sommar &amp; höst.</P><P/></SHORT_DESCR>
            <AC><AC_PRICE><AC_WEIGHTING>60 %</AC_WEIGHTING></AC_PRICE>
            <AC_QUALITY><AC_CRITERION>Plan</AC_CRITERION></AC_QUALITY></AC>
            <VAL_OBJECT CURRENCY="SEK">100000</VAL_OBJECT><DURATION TYPE="MONTH">24</DURATION>
            """,
          ])))
    let lot = try #require(notice.lots.last)
    #expect(lot.title["SWE"] == "Parker")
    #expect(lot.description["SWE"] == "Skötsel av 100 m2 yta.\nEndast sommar & höst.")
    #expect(lot.descriptionSource?.elementPath.contains("OBJECT_DESCR[@ITEM='2']") == true)
    #expect(lot.mainCPV?.value == CPVCode(77_310_000))
    #expect(lot.additionalCPV.map(\.value) == [CPVCode(77_313_000)])
    #expect(lot.nuts.map(\.value) == ["SE124"])
    #expect(lot.awardCriteria.map { $0.type?.value } == ["price", "quality"])
    #expect(lot.awardCriteria.map(\.weight) == ["60 %", nil])
    #expect(lot.term?.length?.value == .init(amount: 24, unit: .month))
    #expect(lot.tenderDeadline?.value.description == "2021-07-15T12:00:00")
  }

  @Test("in procedures of two stages the date is one for requests")
  func twoStages() throws {
    let notice = try read(
      TEDFixture.export(forms: TEDFixture.form(procedure: "<PT_RESTRICTED/>", lots: [""])))
    #expect(notice.lots.first?.tenderDeadline == nil)
    #expect(notice.lots.first?.requestDeadline?.value.description == "2021-07-15T12:00:00")
  }

  @Test("forms of several languages become one notice, the original first")
  func languages() throws {
    let lots = ["<TITLE><P>Lot</P></TITLE><LOT_NO>1</LOT_NO>"]
    let notice = try read(
      TEDFixture.export(
        original: "FI SV",
        forms: TEDFixture.form("EN", category: "TRANSLATION", title: "Green areas", lots: lots)
          + TEDFixture.form("FI", title: "Viheralueet", lots: lots)
          + TEDFixture.form("SV", title: "Grönytor", lots: lots)))
    #expect(notice.languages == ["FIN", "SWE", "ENG"])
    #expect(
      notice.procedure.title.entries.map(\.text) == ["Viheralueet", "Grönytor", "Green areas"])
    #expect(notice.lots.count == 1 && notice.buyers.count == 1)
    #expect(notice.lots.first?.title.entries.map(\.language) == ["FIN", "SWE", "ENG"])
  }

  @Test("awards name lot, winners and value")
  func awards() throws {
    let form = """
      <F03_2014 CATEGORY="ORIGINAL" FORM="F03" LG="SV"><OBJECT_CONTRACT>
      <OBJECT_DESCR ITEM="1"><LOT_NO>1</LOT_NO></OBJECT_DESCR>
      <OBJECT_DESCR ITEM="2"><LOT_NO>2</LOT_NO></OBJECT_DESCR></OBJECT_CONTRACT>
      <AWARD_CONTRACT><LOT_NO>2</LOT_NO><AWARDED_CONTRACT>
      <TENDERS><NB_TENDERS_RECEIVED>3</NB_TENDERS_RECEIVED></TENDERS>
      <CONTRACTORS><CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>Lindens kooperativ</OFFICIALNAME>
      <COUNTRY VALUE="UK"/></ADDRESS_CONTRACTOR></CONTRACTOR></CONTRACTORS>
      <VALUES><VAL_TOTAL CURRENCY="SEK">90000.00</VAL_TOTAL></VALUES></AWARDED_CONTRACT></AWARD_CONTRACT>
      <AWARD_CONTRACT><LOT_NO>1</LOT_NO><NO_AWARDED_CONTRACT/></AWARD_CONTRACT></F03_2014>
      """
    let notice = try read(TEDFixture.export(forms: form))
    #expect(notice.results.map { $0.lot?.description } == ["LOT-0002", "LOT-0001"])
    #expect(notice.results.map(\.decision) == ["selec-w", "clos-nw"])
    #expect(notice.results.first?.winners == ["ORG-0001"])
    #expect(notice.results.first?.tendersReceived == 3)
    #expect(notice.results.first?.value?.description == "90000.00 SEK")
    #expect(notice.organisations.first?.country == "GBR")
  }

  /// What an award calls its lots, and which lots that means; `nil` is unknown.
  @Test(
    "an award may be of several lots at once",
    arguments: [
      ("1", ["LOT-0001"]), ("1.2", ["LOT-0001", "LOT-0002"]), ("2, 1", ["LOT-0002", "LOT-0001"]),
      ("1-2", [nil]), ("7", [nil]),
    ])
  func awardedLots(number: String, lots: [String?]) throws {
    let form = """
      <F03_2014 CATEGORY="ORIGINAL" FORM="F03" LG="SV"><OBJECT_CONTRACT>
      <OBJECT_DESCR ITEM="1"><LOT_NO>1</LOT_NO></OBJECT_DESCR>
      <OBJECT_DESCR ITEM="2"><LOT_NO>2</LOT_NO></OBJECT_DESCR></OBJECT_CONTRACT>
      <AWARD_CONTRACT><LOT_NO>\(number)</LOT_NO><AWARDED_CONTRACT>
      <VAL_TOTAL CURRENCY="SEK">10</VAL_TOTAL></AWARDED_CONTRACT></AWARD_CONTRACT></F03_2014>
      """
    let notice = try read(TEDFixture.export(forms: form))
    #expect(notice.results.map { $0.lot?.description } == lots)
    #expect(notice.results.allSatisfy { ($0.value == nil) == (lots.count > 1) })
  }

  /// Form, the type that it states, and the notice type of eForms.
  @Test(
    "forms become notice types of eForms",
    arguments: [
      ("F01", "PRI_CALL_COMPETITION", "pin-cfc-standard"), ("F04", "PER_ONLY", "pin-only"),
      ("F01", "PRI_REDUCING_TIME_LIMITS", "pin-rtl"), ("F21", "CONTRACT", "cn-social"),
      ("F21", "AWARD_CONTRACT", "can-social"), ("F22", "QSU_ONLY", "qu-sy"),
      ("F23", "CONCESSION_AWARD_CONTRACT", "can-social"), ("F23", "PRI", "pin-only"),
      ("F14", "", "corr"), ("F15", "", "veat"), ("F99", "", nil),
    ])
  func types(form: String, type: String, expected: String?) throws {
    let notice = try read(
      TEDFixture.export(
        forms:
          "<F_2014 CATEGORY='ORIGINAL' FORM='\(form)' LG='SV'><NOTICE TYPE='\(type)'/></F_2014>"))
    #expect(notice.noticeType?.value == expected)
  }

  @Test("defence forms have their own names, and one lot where they are not divided")
  func defence() throws {
    let form = """
      <CONTRACT_DEFENCE CATEGORY="ORIGINAL" FORM="17" LG="SV" VERSION="R2.0.8.S05"><FD_CONTRACT_DEFENCE>
      <OBJECT_CONTRACT_INFORMATION_DEFENCE><DESCRIPTION_CONTRACT_INFORMATION_DEFENCE>
      <TITLE_CONTRACT><P>Tält</P></TITLE_CONTRACT>
      <CPV><CPV_MAIN><CPV_CODE CODE="39522530"/></CPV_MAIN></CPV>
      \("%LOTS%")</DESCRIPTION_CONTRACT_INFORMATION_DEFENCE></OBJECT_CONTRACT_INFORMATION_DEFENCE>
      <LEFTI_CONTRACT_DEFENCE><F17_CONDITIONS_FOR_PARTICIPATION><RESERVED_CONTRACTS>
      <RESTRICTED_TO_SHELTERED_WORKSHOPS/><RESTRICTED_TO_FRAMEWORK/></RESERVED_CONTRACTS>
      </F17_CONDITIONS_FOR_PARTICIPATION></LEFTI_CONTRACT_DEFENCE>
      <PROCEDURE_DEFINITION_CONTRACT_NOTICE_DEFENCE><RECEIPT_LIMIT_DATE><DAY>5</DAY><MONTH>8</MONTH>
      <YEAR>2021</YEAR><TIME>9:30</TIME></RECEIPT_LIMIT_DATE>
      </PROCEDURE_DEFINITION_CONTRACT_NOTICE_DEFENCE></FD_CONTRACT_DEFENCE></CONTRACT_DEFENCE>
      """
    let undivided = try read(
      TEDFixture.export(forms: form.replacing("%LOTS%", with: "")))
    #expect(undivided.lots.map(\.id.description) == ["LOT-0000"])
    #expect(undivided.lots.first?.title["SWE"] == "Tält")
    #expect(undivided.lots.first?.reservedParticipation.map(\.value) == ["res-ws"])
    #expect(undivided.lots.first?.reservedExecution?.value == "yes")
    #expect(undivided.lots.first?.tenderDeadline?.value.description == "2021-08-05T09:30:00")
    let annex = "<F17_ANNEX_B><LOT_NUMBER>%</LOT_NUMBER><LOT_TITLE>Del %</LOT_TITLE></F17_ANNEX_B>"
    let lots = annex.replacing("%", with: "1") + annex.replacing("%", with: "2")
    let divided = try read(TEDFixture.export(forms: form.replacing("%LOTS%", with: lots)))
    #expect(divided.lots.map { $0.title["SWE"] } == ["Del 1", "Del 2"])
  }
}
