import NoticeReading
import Notices
import Testing
import Values

@Suite("What bidders must know is read from eForms")
struct EFormsTermsTests {
  private func lot(project: String = "", terms: String = "", process: String = "") throws -> Lot {
    let text = EFormsFixture.notice(
      lots: EFormsFixture.lot(project: project, terms: terms, process: process))
    let notice = try NoticeReader().read(Array(text.utf8), path: "a.xml")
    #expect(notice.issues == [])
    return try #require(notice.lots.first)
  }

  @Test("documents, restricted ones apart")
  func documents() throws {
    func document(_ type: String, _ url: String) -> String {
      """
      <cac:CallForTendersDocumentReference><cbc:ID>1</cbc:ID><cbc:DocumentType>\(type)</cbc:DocumentType>
      <cbc:LanguageID>SWE</cbc:LanguageID>
      <cac:Attachment><cac:ExternalReference><cbc:URI>\(url)</cbc:URI></cac:ExternalReference></cac:Attachment>
      </cac:CallForTendersDocumentReference>
      """
    }
    let lot = try lot(
      terms: document("restricted-document", "https://b.example")
        + document("non-restricted-document", "https://a.example"))
    #expect(lot.submission.documentsURL == "https://a.example")
    #expect(lot.documents.restrictedURL?.value == "https://b.example")
    #expect(lot.documents.languages.map(\.value) == ["SWE"])
  }

  @Test("the procedure's term holds for lots that state none, part by part")
  func commonTerm() throws {
    func period(_ months: Int) -> String {
      "<cac:PlannedPeriod><cbc:DurationMeasure unitCode='MONTH'>\(months)</cbc:DurationMeasure></cac:PlannedPeriod>"
    }
    let renewals =
      "<cac:ContractExtension><cbc:MaximumNumberNumeric>2</cbc:MaximumNumberNumeric></cac:ContractExtension>"
    let text = EFormsFixture.notice(
      project: """
        <cac:ProcurementProject><cbc:SMESuitableIndicator>true</cbc:SMESuitableIndicator>
        \(period(48))\(renewals)</cac:ProcurementProject>
        """,
      lots: EFormsFixture.lot() + EFormsFixture.lot("LOT-0002", project: period(12)))
    let lots = try NoticeReader().read(Array(text.utf8), path: "a.xml").lots
    #expect(lots.map { $0.term?.length?.value.amount } == [48, 12])
    #expect(lots.map { $0.term?.renewals?.value } == [2, 2])
    #expect(lots.map { $0.suitsSME?.value } == [true, true])
    #expect(lots.map { $0.term?.length?.source.field.term } == ["BT-36-Procedure", "BT-36"])
  }

  @Test("award criteria with numbers of every kind, and one without the element around it")
  func award() throws {
    func parameter(_ list: String, _ code: String, _ number: String) -> String {
      """
      <efac:AwardCriterionParameter><efbc:ParameterCode listName="\(list)">\(code)</efbc:ParameterCode>
      <efbc:ParameterNumeric>\(number)</efbc:ParameterNumeric></efac:AwardCriterionParameter>
      """
    }
    let inner = EFormsFixture.inExtension(
      parameter("number-threshold", "min-score", "50")
        + parameter("number-weight", "per-exa", "60") + parameter("number-fixed", "fix-tot", "9"))
    let lot = try lot(
      terms: """
        <cac:AwardingTerms><cac:AwardingCriterion>
        <cbc:Description languageID="SWE">I fallande ordning</cbc:Description>
        <cac:SubordinateAwardingCriterion>\(inner)
        <cbc:AwardingCriterionTypeCode>quality</cbc:AwardingCriterionTypeCode>
        <cbc:Name languageID="SWE">Plan</cbc:Name></cac:SubordinateAwardingCriterion>
        </cac:AwardingCriterion><cac:AwardingCriterion>
        <cbc:AwardingCriterionTypeCode>price</cbc:AwardingCriterionTypeCode>
        <cbc:Description languageID="SWE">Endast pris</cbc:Description></cac:AwardingCriterion>
        <cac:Prize><cbc:RankCode>1</cbc:RankCode><cbc:ValueAmount currencyID="SEK">500</cbc:ValueAmount></cac:Prize>
        </cac:AwardingTerms>
        """)
    #expect(lot.awardCriteria.map { $0.type?.value } == ["quality", "price"])
    #expect(lot.awardCriteria[0].numbers.map(\.kind) == [.threshold, .weight, .fixed])
    #expect(lot.awardCriteria[0].weight == "60" && lot.awardCriteria[0].weightKind == "per-exa")
    #expect(lot.awardCriteria[1].description["SWE"] == "Endast pris")
    #expect(lot.texts.map(\.kind) == ["award-order"])
    #expect(lot.prizes.first?.value?.value.description == "500.00 SEK")
  }

  @Test("frameworks, subcontracting, validity and opening")
  func terms() throws {
    let lot = try lot(
      terms: """
        <cac:AllowedSubcontractTerms><cbc:SubcontractingConditionsCode>subc-min</cbc:SubcontractingConditionsCode>
        <cbc:MinimumPercent>20</cbc:MinimumPercent></cac:AllowedSubcontractTerms>
        <cac:TenderValidityPeriod><cbc:DurationMeasure unitCode="MONTH">4</cbc:DurationMeasure></cac:TenderValidityPeriod>
        """,
      process: """
        <cac:OpenTenderEvent><cbc:OccurrenceDate>2026-05-01+02:00</cbc:OccurrenceDate>
        <cac:OccurenceLocation><cbc:Description languageID="SWE">Rådhuset</cbc:Description></cac:OccurenceLocation>
        </cac:OpenTenderEvent>
        <cac:ContractingSystem><cbc:ContractingSystemTypeCode listName="framework-agreement">fa-wo-rc</cbc:ContractingSystemTypeCode></cac:ContractingSystem>
        <cac:FrameworkAgreement><cbc:MaximumOperatorQuantity>3</cbc:MaximumOperatorQuantity></cac:FrameworkAgreement>
        <cac:AdditionalInformationRequestPeriod><cbc:EndDate>2026-04-20Z</cbc:EndDate></cac:AdditionalInformationRequestPeriod>
        """)
    #expect(lot.conditions.subcontractingObligations.map(\.value) == ["subc-min"])
    #expect(lot.conditions.subcontractingMinimum?.value == "20")
    #expect(lot.submission.validity?.value == .init(amount: 4, unit: .month))
    #expect(lot.submission.opening?.description == "2026-05-01+02:00")
    #expect(lot.submission.openingPlace["SWE"] == "Rådhuset")
    #expect(lot.isFramework?.value == "fa-wo-rc")
    #expect(lot.technique.frameworkParticipants?.value == 3)
    #expect(lot.questionDeadline?.value.description == "2026-04-20Z")
  }

  @Test("exclusion grounds keep their texts, and the reason of a direct award its own")
  func procedure() throws {
    let terms = """
      <cac:TenderingTerms><cac:TendererQualificationRequest><cac:SpecificTendererRequirement>
      <cbc:TendererRequirementTypeCode listName="exclusion-ground">corruption</cbc:TendererRequirementTypeCode>
      <cbc:Description languageID="SWE">Dömts för brott</cbc:Description></cac:SpecificTendererRequirement>
      </cac:TendererQualificationRequest></cac:TenderingTerms>
      <cac:TenderingProcess><cac:ProcessJustification>
      <cbc:ProcessReasonCode listName="direct-award-justification">technical</cbc:ProcessReasonCode>
      <cbc:ProcessReason languageID="SWE">Bara en</cbc:ProcessReason></cac:ProcessJustification></cac:TenderingProcess>
      """
    let notice = try NoticeReader().read(
      Array(EFormsFixture.notice(terms: terms).utf8), path: "a.xml")
    #expect(notice.procedure.exclusionGrounds.map { $0.code?.value } == ["corruption"])
    #expect(notice.procedure.exclusionGrounds.first?.description["SWE"] == "Dömts för brott")
    #expect(notice.procedure.directAwardReasons.map(\.value) == ["technical"])
    #expect(notice.procedure.texts.map(\.kind) == ["exclusion", "direct-award"])
  }
}
