import NoticeReading
import Notices
import Testing
import Values

@Suite("eForms notices are read")
struct EFormsReadingTests {
  private func read(_ text: String) throws -> Notice {
    try NoticeReader().read(Array(text.utf8), path: "a.xml")
  }

  @Test("the head of the notice and its buyer")
  func head() throws {
    let notice = try read(EFormsFixture.notice())
    #expect(
      notice.source
        == NoticeSource(
          path: "a.xml", format: .eForms, schemaVersion: "eforms-sdk-1.10", root: "ContractNotice"))
    #expect(notice.id == "0d4a" && notice.version == "01" && notice.procedure.id == "77aa")
    #expect(notice.noticeType?.value == "cn-standard" && notice.formType == "competition")
    #expect(notice.subtype?.value == "16")
    #expect(notice.issueDate?.description == "2026-03-02T08:15:00+01:00")
    #expect(notice.legalBases.map(\.value) == ["32014L0024"])
    #expect(notice.languages == ["SWE", "ENG"])
    #expect(notice.buyers.map(\.organisation) == ["ORG-0001"])
    #expect(notice.buyers.first?.legalType?.value == "la")
    #expect(notice.organisations.first?.name["SWE"] == "Lilla Björks kommun")
    #expect(notice.organisations.first?.roles == ["buyer"])
    #expect(notice.issues.isEmpty)
  }

  @Test("the procedure, with a text for each language and amounts in hundredths")
  func procedure() throws {
    let procedure = try read(EFormsFixture.notice()).procedure
    #expect(procedure.title["SWE"] == "Lokalvård" && procedure.title["ENG"] == "Cleaning")
    #expect(procedure.mainCPV?.value == CPVCode(90_910_000))
    #expect(
      procedure.estimatedValue?.value == Money(minorUnits: 150_000_050, currency: "SEK"))
    #expect(procedure.mainCPV?.source.field.term == "BT-262-Procedure")
  }

  @Test("lots, parts and groups are told apart by their scheme, or else by their identifier")
  func kindsOfLot() throws {
    let notice = try read(
      EFormsFixture.notice(
        lots: EFormsFixture.lot("LOT-0001") + EFormsFixture.lot("PAR-0001", scheme: "Part")
          + EFormsFixture.lot("GLO-0001", scheme: "LotsGroup")
          + EFormsFixture.lot("PAR-0002", scheme: "")))
    #expect(notice.lots.map(\.id.description) == ["LOT-0001"])
    #expect(notice.parts.map(\.id.description) == ["PAR-0001", "PAR-0002"])
    #expect(notice.lotGroups.map(\.id) == ["GLO-0001"])
    #expect(notice.lotGroups.first?.title["SWE"] == "Del GLO-0001")
  }

  @Test("a reservation keeps code, lot, line and element path")
  func reservation() throws {
    let notice = try read(
      EFormsFixture.notice(
        lots: EFormsFixture.lot(
          "LOT-0001", terms: EFormsFixture.requirement("reserved-procurement", "none"))
          + EFormsFixture.lot(
            "LOT-0002", terms: EFormsFixture.requirement("reserved-procurement", " res-ws "))))
    #expect(notice.lots.map { $0.reservedParticipation.map(\.value) } == [["none"], ["res-ws"]])
    let source = try #require(notice.lots[1].reservedParticipation.first?.source)
    #expect(source.field.term == "BT-71" && source.scope == "LOT-0002" && source.line > 40)
    #expect(
      source.elementPath
        == "/*/cac:ProcurementProjectLot[cbc:ID='LOT-0002']/cac:TenderingTerms"
        + "/cac:TendererQualificationRequest/cac:SpecificTendererRequirement"
        + "/cbc:TendererRequirementTypeCode[@listName='reserved-procurement']")
    #expect(notice.lots[1].reservationScope == .lot)
  }

  /// A wrong list name, and what the code is then taken for.
  @Test(
    "a wrong list name is read where the meaning is clear, and noted",
    arguments: [
      ("reserved-procurment", "none", ["none"], 1),
      ("Reserved-Procurement", "res-ws", ["res-ws"], 1),
      ("", "res-pub-ser", ["res-pub-ser"], 1),
      ("missing-info-submission", "late-all", [], 0),
    ])
  func listNames(list: String, code: String, expected: [String], issues: Int) throws {
    let notice = try read(
      EFormsFixture.notice(
        lots: EFormsFixture.lot(
          terms: EFormsFixture.requirement(list.isEmpty ? nil : list, code))))
    #expect(notice.lots.first?.reservedParticipation.map(\.value) == expected)
    #expect(notice.issues.map(\.code) == Array(repeating: "code.list-name", count: issues))
  }

  @Test("conditions, execution and legal form of a lot")
  func terms() throws {
    let notice = try read(
      EFormsFixture.notice(
        lots: EFormsFixture.lot(
          terms: EFormsFixture.execution("reserved-executionn", "yes")
            + EFormsFixture.execution("conditions", "performance", "Sociala villkor gäller.")
              + """
              <cac:TendererQualificationRequest>
              <cbc:CompanyLegalFormCode listName="required">true</cbc:CompanyLegalFormCode>
              <cbc:CompanyLegalForm languageID="SWE">Gemensam firma</cbc:CompanyLegalForm>
              </cac:TendererQualificationRequest>
              """)))
    let lot = try #require(notice.lots.first)
    #expect(lot.reservedExecution?.value == "yes")
    #expect(lot.legalFormRequired?.value == true)
    #expect(lot.texts.map(\.kind) == ["performance-terms", "legal-form"])
    #expect(lot.texts.first?.text == "Sociala villkor gäller.")
    #expect(lot.texts.first?.source.field.term == "BT-70")
  }

  @Test("a reservation stated for the procedure holds for lots that state none")
  func fallback() throws {
    let notice = try read(
      EFormsFixture.notice(
        terms: "<cac:TenderingTerms>\(EFormsFixture.execution("reserved-execution", "yes"))"
          + "</cac:TenderingTerms>",
        lots: EFormsFixture.lot("LOT-0001")
          + EFormsFixture.lot(
            "LOT-0002", terms: EFormsFixture.execution("reserved-execution", "no"))))
    #expect(notice.lots.map { $0.reservedExecution?.value } == ["yes", "no"])
    #expect(notice.lots.map { $0.reservedExecution?.source.scope } == ["", "LOT-0002"])
  }

  @Test("strategic and social codes with their texts")
  func strategic() throws {
    func type(_ list: String, _ code: String, _ text: String = "") -> String {
      "<cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName='\(list)'>\(code)"
        + "</cbc:ProcurementTypeCode>\(text)</cac:ProcurementAdditionalType>"
    }
    let notice = try read(
      EFormsFixture.notice(
        lots: EFormsFixture.lot(
          project: type(
            "strategic-procurement", "soc-obj",
            "<cbc:ProcurementType languageID='SWE'>Fler i arbete</cbc:ProcurementType>")
            + type("social-procurement", "opp") + type("social-objective", "et-eq")
            + type("environmental-impact", "other") + type("accessibility", "n-inc"))))
    let lot = try #require(notice.lots.first)
    #expect(lot.strategicProcurement.map(\.value) == ["soc-obj"])
    #expect(lot.socialObjectives.map(\.value) == ["opp", "et-eq"])
    #expect(lot.environmentalImpacts.map(\.value) == ["other"])
    #expect(lot.accessibility?.value == "n-inc")
    #expect(lot.texts.map(\.kind) == ["strategic"])
    #expect(notice.issues.map(\.value) == ["social-procurement"])
  }

  @Test("deadlines take their zone from the time, and terms their unit")
  func times() throws {
    let notice = try read(
      EFormsFixture.notice(
        lots: EFormsFixture.lot(
          project: """
            <cac:PlannedPeriod><cbc:StartDate>2026-09-01+02:00</cbc:StartDate>
            <cbc:DurationMeasure unitCode="MONTH">24</cbc:DurationMeasure></cac:PlannedPeriod>
            <cac:RealizedLocation><cac:Address><cac:Country>
            <cbc:IdentificationCode>SWE</cbc:IdentificationCode></cac:Country></cac:Address>
            </cac:RealizedLocation>
            """,
          process: """
            <cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2026-04-30Z</cbc:EndDate>
            <cbc:EndTime>23:59:00+02:00</cbc:EndTime></cac:TenderSubmissionDeadlinePeriod>
            """)))
    let lot = try #require(notice.lots.first)
    #expect(lot.tenderDeadline?.value.description == "2026-04-30T23:59:00+02:00")
    #expect(lot.term?.length?.value == .init(amount: 24, unit: .month))
    #expect(lot.term?.start?.value == CivilDate(2026, 9, 1))
    #expect(lot.nuts.map(\.value) == ["SWE"])
  }

  @Test("criteria of the older and the newer encoding")
  func criteria() throws {
    let notice = try read(
      EFormsFixture.notice(
        lots: EFormsFixture.lot(
          terms: EFormsFixture.inExtension(
            """
            <efac:SelectionCriteria><cbc:CriterionTypeCode>tp-abil</cbc:CriterionTypeCode>
            <cbc:Name languageID="SWE">Referenser</cbc:Name></efac:SelectionCriteria>
            <efac:SelectionCriteria>
            <cbc:TendererRequirementTypeCode>slc-stand-to-gen</cbc:TendererRequirementTypeCode>
            <efac:CriterionParameter><efbc:ParameterCode>min-score</efbc:ParameterCode>
            <efbc:ParameterNumeric>2000000</efbc:ParameterNumeric></efac:CriterionParameter>
            </efac:SelectionCriteria>
            """)
              + """
              <cac:AwardingTerms><cac:AwardingCriterion><cac:SubordinateAwardingCriterion>
              \(EFormsFixture.inExtension("""
              <efac:AwardCriterionParameter><efbc:ParameterCode>per-exa</efbc:ParameterCode>
              <efbc:ParameterNumeric>60.00</efbc:ParameterNumeric></efac:AwardCriterionParameter>
              """))
              <cbc:AwardingCriterionTypeCode>price</cbc:AwardingCriterionTypeCode>
              </cac:SubordinateAwardingCriterion></cac:AwardingCriterion></cac:AwardingTerms>
              """)))
    let lot = try #require(notice.lots.first)
    #expect(lot.selectionCriteria.map { $0.type?.value } == ["tp-abil", "slc-stand-to-gen"])
    #expect(lot.selectionCriteria.map { $0.type?.source.field.term } == ["BT-747", "BT-809"])
    #expect(lot.selectionCriteria[1].thresholds.map(\.code) == ["min-score"])
    #expect(lot.selectionCriteria[1].thresholds.map(\.number) == ["2000000"])
    #expect(lot.awardCriteria.map { $0.type?.value } == ["price"])
    #expect(lot.awardCriteria.first?.weight == "60.00")
  }

  @Test("results name the winners through contract, tender and party")
  func results() throws {
    let result = """
      <efac:Organizations>\(EFormsFixture.organisation("ORG-0001", "Kommunen"))
      \(EFormsFixture.organisation("ORG-0002", "Vinnaren", country: "DNK"))
      \(EFormsFixture.organisation("ORG-0003", "Tvåan"))</efac:Organizations>
      <efac:NoticeResult>
      <efac:LotResult><cbc:TenderResultCode>selec-w</cbc:TenderResultCode>
      <efac:LotTender><cbc:ID>TEN-0001</cbc:ID></efac:LotTender>
      <efac:LotTender><cbc:ID>TEN-0002</cbc:ID></efac:LotTender>
      <efac:ReceivedSubmissionsStatistics><efbc:StatisticsCode>t-sme</efbc:StatisticsCode>
      <efbc:StatisticsNumeric>9</efbc:StatisticsNumeric></efac:ReceivedSubmissionsStatistics>
      <efac:ReceivedSubmissionsStatistics><efbc:StatisticsCode>tenders</efbc:StatisticsCode>
      <efbc:StatisticsNumeric>2</efbc:StatisticsNumeric></efac:ReceivedSubmissionsStatistics>
      <efac:SettledContract><cbc:ID>CON-0001</cbc:ID></efac:SettledContract>
      <efac:TenderLot><cbc:ID>LOT-0001</cbc:ID></efac:TenderLot></efac:LotResult>
      \(tender("TEN-0001", "TPA-0001", "900")) \(tender("TEN-0002", "TPA-0002", "1000"))
      <efac:SettledContract><cbc:ID>CON-0001</cbc:ID>
      <efac:LotTender><cbc:ID>TEN-0001</cbc:ID></efac:LotTender></efac:SettledContract>
      \(party("TPA-0001", "TPO-ORG-0002")) \(party("TPA-0002", "ORG-0003"))
      </efac:NoticeResult>
      """
    let notice = try read(
      EFormsFixture.notice(root: "ContractAwardNotice", organisations: result))
    #expect(notice.results.count == 1)
    #expect(notice.results.first?.winners == ["ORG-0002"])
    #expect(notice.results.first?.tendersReceived == 2)
    #expect(notice.results.first?.value == Money(minorUnits: 90_000, currency: "SEK"))
    #expect(
      notice.organisations.map(\.roles) == [["buyer"], ["tenderer", "winner"], ["tenderer"]])
  }

  private func tender(_ id: String, _ party: String, _ amount: String) -> String {
    """
    <efac:LotTender><cbc:ID>\(id)</cbc:ID><cac:LegalMonetaryTotal>
    <cbc:PayableAmount currencyID="SEK">\(amount)</cbc:PayableAmount></cac:LegalMonetaryTotal>
    <efac:TenderingParty><cbc:ID>\(party)</cbc:ID></efac:TenderingParty>
    <efac:TenderLot><cbc:ID>LOT-0001</cbc:ID></efac:TenderLot></efac:LotTender>
    """
  }

  private func party(_ id: String, _ member: String) -> String {
    "<efac:TenderingParty><cbc:ID>\(id)</cbc:ID><efac:Tenderer><cbc:ID>\(member)</cbc:ID>"
      + "</efac:Tenderer></efac:TenderingParty>"
  }

  @Test("a change notice says what it changes")
  func change() throws {
    let changes = """
      <efac:Changes><efbc:ChangedNoticeIdentifier>0d4a-01</efbc:ChangedNoticeIdentifier>
      <efac:Change><efbc:ChangeDescription languageID="SWE">Nytt datum</efbc:ChangeDescription>
      <efac:ChangedSection><efbc:ChangedSectionIdentifier>LOT-0001</efbc:ChangedSectionIdentifier>
      </efac:ChangedSection></efac:Change>
      <efac:ChangeReason><cbc:ReasonCode>update-add</cbc:ReasonCode></efac:ChangeReason></efac:Changes>
      """
    let notice = try read(EFormsFixture.notice(organisations: changes))
    #expect(notice.change?.changes == "0d4a-01" && notice.change?.reason == "update-add")
    #expect(notice.change?.sections == ["LOT-0001"])
    #expect(notice.change?.items.first?.description["SWE"] == "Nytt datum")
  }

  @Test("values that cannot be read are left out and noted")
  func issues() throws {
    let notice = try read(
      EFormsFixture.notice(
        project: """
          <cac:ProcurementProject>
          <cac:MainCommodityClassification><cbc:ItemClassificationCode>9091</cbc:ItemClassificationCode></cac:MainCommodityClassification>
          <cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="SEK">1.005</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>
          </cac:ProcurementProject>
          """,
        lots: EFormsFixture.lot(
          process: "<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2026-02-30</cbc:EndDate>"
            + "</cac:TenderSubmissionDeadlinePeriod>")))
    #expect(
      notice.issues.map(\.code) == ["cpv.unreadable", "amount.rounded", "date.unreadable"])
    #expect(notice.procedure.mainCPV == nil)
    #expect(notice.procedure.estimatedValue?.value.description == "1.01 SEK")
    #expect(notice.lots.first?.tenderDeadline == nil)
  }

  @Test("what is no notice is refused by name")
  func noNotice() {
    let failure = #expect(throws: NoticeFailure.self) {
      try NoticeReader().read(Array("<invoice/>".utf8), path: "x.xml")
    }
    #expect(failure?.kind == .unknownFormat)
    let broken = #expect(throws: NoticeFailure.self) {
      try NoticeReader().read(Array("<ContractNotice>\n<a>".utf8), path: "x.xml")
    }
    #expect(broken?.kind == .unreadable && broken?.line == 2 && broken?.file == "x.xml")
  }
}
