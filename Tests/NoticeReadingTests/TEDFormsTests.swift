import NoticeReading
import Notices
import Testing
import Values

@Suite("Forms of TED, old and new")
struct TEDFormsTests {
  private func read(_ forms: String) throws -> Notice {
    try NoticeReader().read(Array(TEDFixture.export(forms: forms).utf8), path: "a.xml")
  }

  /// R2.0.7: forms of the directives of 2004.
  @Test("a contract notice of R2.0.7")
  func r207() throws {
    let notice = try read(
      """
      <CONTRACT CATEGORY="ORIGINAL" FORM="2" LG="SV" VERSION="R2.0.7.S01"><FD_CONTRACT CTYPE="SERVICES">
      <CONTRACTING_AUTHORITY_INFORMATION><NAME_ADDRESSES_CONTACT_CONTRACT><CA_CE_CONCESSIONAIRE_PROFILE>
      <ORGANISATION><OFFICIALNAME>Ekdals kommun</OFFICIALNAME></ORGANISATION><TOWN>Ekdal</TOWN><COUNTRY VALUE="SE"/>
      </CA_CE_CONCESSIONAIRE_PROFILE></NAME_ADDRESSES_CONTACT_CONTRACT></CONTRACTING_AUTHORITY_INFORMATION>
      <OBJECT_CONTRACT_INFORMATION><DESCRIPTION_CONTRACT_INFORMATION><TITLE_CONTRACT><P>Tvätt</P></TITLE_CONTRACT>
      <CPV><CPV_MAIN><CPV_CODE CODE="98310000"/></CPV_MAIN></CPV><ACCEPTED_VARIANTS VALUE="NO"/>
      <F02_DIVISION_INTO_LOTS><F02_DIV_INTO_LOT_YES VALUE="ALL_LOTS">
      <F02_ANNEX_B><LOT_NUMBER>1</LOT_NUMBER><LOT_TITLE>Norr</LOT_TITLE></F02_ANNEX_B>
      <F02_ANNEX_B><LOT_NUMBER>2</LOT_NUMBER><LOT_TITLE>Söder</LOT_TITLE></F02_ANNEX_B>
      </F02_DIV_INTO_LOT_YES></F02_DIVISION_INTO_LOTS></DESCRIPTION_CONTRACT_INFORMATION>
      </OBJECT_CONTRACT_INFORMATION>
      <LEFTI_CONTRACT><CONTRACT_RELATING_CONDITIONS><RESERVED_CONTRACTS><RESTRICTED_TO_SHELTERED_WORKSHOPS/>
      </RESERVED_CONTRACTS></CONTRACT_RELATING_CONDITIONS></LEFTI_CONTRACT>
      <PROCEDURE_DEFINITION_CONTRACT_NOTICE><TYPE_OF_PROCEDURE><TYPE_OF_PROCEDURE_DETAIL><PT_OPEN/>
      </TYPE_OF_PROCEDURE_DETAIL></TYPE_OF_PROCEDURE><AWARD_CRITERIA_CONTRACT_NOTICE_INFORMATION>
      <AWARD_CRITERIA_DETAIL><MOST_ECONOMICALLY_ADVANTAGEOUS_TENDER><CRITERIA_STATED_BELOW>
      <CRITERIA_DEFINITION><CRITERIA>Pris</CRITERIA><WEIGHTING>70</WEIGHTING></CRITERIA_DEFINITION>
      </CRITERIA_STATED_BELOW></MOST_ECONOMICALLY_ADVANTAGEOUS_TENDER></AWARD_CRITERIA_DETAIL>
      </AWARD_CRITERIA_CONTRACT_NOTICE_INFORMATION><ADMINISTRATIVE_INFORMATION_CONTRACT_NOTICE>
      <RECEIPT_LIMIT_DATE><DAY>7</DAY><MONTH>3</MONTH><YEAR>2014</YEAR><TIME>12:00</TIME></RECEIPT_LIMIT_DATE>
      </ADMINISTRATIVE_INFORMATION_CONTRACT_NOTICE></PROCEDURE_DEFINITION_CONTRACT_NOTICE>
      </FD_CONTRACT></CONTRACT>
      """)
    #expect(notice.noticeType?.value == "cn-standard")
    #expect(notice.buyers.count == 1 && notice.organisations.first?.town == "Ekdal")
    #expect(notice.procedure.type?.value == "open")
    #expect(notice.lots.map { $0.title["SWE"] } == ["Norr", "Söder"])
    for lot in notice.lots {
      #expect(lot.reservedParticipation.map(\.value) == ["res-ws"])
      #expect(lot.variants?.value == "not-allowed")
      #expect(lot.awardCriteria.map(\.weight) == ["70"])
      #expect(lot.tenderDeadline?.value.description == "2014-03-07T12:00:00")
    }
  }

  @Test("F14 says what was and what is")
  func correction() throws {
    let notice = try read(
      """
      <F14_2014 CATEGORY="ORIGINAL" FORM="F14" LG="SV"><COMPLEMENTARY_INFO>
      <NOTICE_NUMBER_OJ>2021/S 113-000007</NOTICE_NUMBER_OJ></COMPLEMENTARY_INFO>
      <CHANGES><CHANGE><WHERE><SECTION>IV.2.2</SECTION><LOT_NO>2</LOT_NO></WHERE>
      <OLD_VALUE><DATE>2021-07-15</DATE></OLD_VALUE><NEW_VALUE><DATE>2021-08-01</DATE></NEW_VALUE></CHANGE>
      </CHANGES></F14_2014>
      """)
    #expect(notice.change?.changes == "000007-2021")
    #expect(notice.change?.sections == ["IV.2.2", "2"])
    #expect(notice.change?.items.first?.before["SWE"] == "2021-07-15")
    #expect(notice.change?.items.first?.after["SWE"] == "2021-08-01")
  }

  @Test("F20 says what is modified and what it costs")
  func modification() throws {
    let notice = try read(
      """
      <F20_2014 CATEGORY="ORIGINAL" FORM="F20" LG="SV"><MODIFICATIONS_CONTRACT><INFO_MODIFICATIONS>
      <SHORT_DESCR><P>Ett år till</P></SHORT_DESCR><ADDITIONAL_NEED><P>Fler elever</P></ADDITIONAL_NEED>
      <VALUES><VAL_TOTAL_BEFORE CURRENCY="SEK">100</VAL_TOTAL_BEFORE>
      <VAL_TOTAL_AFTER CURRENCY="SEK">150</VAL_TOTAL_AFTER></VALUES></INFO_MODIFICATIONS></MODIFICATIONS_CONTRACT>
      </F20_2014>
      """)
    #expect(notice.modification?.description["SWE"] == "Ett år till")
    #expect(notice.modification?.reasons.map(\.value) == ["add-wss"])
    #expect(notice.modification?.valueAfter?.value.description == "150.00 SEK")
  }

  @Test("F15 gives its reasons once for each directive")
  func directAward() throws {
    let notice = try read(
      """
      <F15_2014 CATEGORY="ORIGINAL" FORM="F15" LG="SV"><OBJECT_CONTRACT><OBJECT_DESCR ITEM="1">
      <DIRECTIVE_2014_24_EU><AC><AC_PRICE/></AC></DIRECTIVE_2014_24_EU></OBJECT_DESCR></OBJECT_CONTRACT>
      <PROCEDURE><DIRECTIVE_2014_24_EU><PT_NEGOTIATED_WITHOUT_PUBLICATION>
      <D_ACCORDANCE_ARTICLE><D_TECHNICAL/></D_ACCORDANCE_ARTICLE><D_JUSTIFICATION><P>Bara en kan</P></D_JUSTIFICATION>
      </PT_NEGOTIATED_WITHOUT_PUBLICATION></DIRECTIVE_2014_24_EU></PROCEDURE></F15_2014>
      """)
    #expect(notice.procedure.type?.value == "neg-wo-call")
    #expect(notice.procedure.directAwardReasons.map(\.value) == ["technical"])
    #expect(notice.procedure.texts.map(\.kind) == ["direct-award"])
    #expect(notice.lots.first?.awardCriteria.map { $0.type?.value } == ["price"])
  }
}
