@testable import NoticeReading
@testable import Notices

/// Small Requests of each edition, of our own writing.
enum ESPDRequestFixture {
  static func read(_ xml: String) throws -> ESPDRequest {
    try ESPDRequestReader.read(bytes: [UInt8](xml.utf8), path: "request.xml")
  }

  static let turnover = criterion(
    "499efc97-2ac1-4af2-9e84-323c2ca67747", "gen-year-to", lots: ["LOT-0001"],
    """
    <cac:TenderingCriterionPropertyGroup><cbc:ID>G1</cbc:ID>
      <cbc:PropertyGroupTypeCode>ON*</cbc:PropertyGroupTypeCode>
      \(requirement("P1", "LOT_IDENTIFIER", "Lot", "<cbc:ExpectedID>LOT-0001</cbc:ExpectedID>"))
      <cac:SubsidiaryTenderingCriterionPropertyGroup><cbc:ID>G2</cbc:ID>
        <cbc:PropertyGroupTypeCode>ON*</cbc:PropertyGroupTypeCode>
        \(requirement("P2", "QUANTITY_YEAR", "Years", "<cbc:ExpectedValueNumeric>2</cbc:ExpectedValueNumeric>"))
        \(requirement("P3", "MINIMUM_AMOUNT", "At least", #"<cbc:MinimumAmount currencyID="SEK">250000.50</cbc:MinimumAmount>"#))
      </cac:SubsidiaryTenderingCriterionPropertyGroup>
    </cac:TenderingCriterionPropertyGroup>
    <cac:TenderingCriterionPropertyGroup><cbc:ID>G3</cbc:ID>
      <cbc:PropertyGroupTypeCode>ON*</cbc:PropertyGroupTypeCode>
      \(requirement("P4", "LOT_IDENTIFIER", "Lot", "<cbc:ExpectedID>LOT-0002; LOT-0003</cbc:ExpectedID>"))
      \(requirement("P5", "MINIMUM_AMOUNT", "At least", #"<cbc:MinimumAmount currencyID="SEK">900000</cbc:MinimumAmount>"#))
      \(property("P6", "QUESTION", "AMOUNT", "Your turnover", ""))
    </cac:TenderingCriterionPropertyGroup>
    """)

  static let reserved = criterion(
    "C57_OT_shelt-worksh", "shelt-worksh",
    """
    <cac:TenderingCriterionPropertyGroup><cbc:ID>C57_OT_shelt-worksh/QG1</cbc:ID>
      <cbc:PropertyGroupTypeCode>ON*</cbc:PropertyGroupTypeCode>
      \(property("C57_OT_shelt-worksh/QG1/Q1", "QUESTION", "INDICATOR", "Your answer", ""))
    </cac:TenderingCriterionPropertyGroup>
    """)

  static let taxes = criterion(
    "b61bbeb7-690e-4a40-bc68-d6d4ecfaa3d4", "tax-pay",
    """
    <cac:SubTenderingCriterion><cbc:ID>N1</cbc:ID><cbc:Name>National part</cbc:Name>
      <cac:TenderingCriterionPropertyGroup><cbc:ID>N1/G</cbc:ID>
        <cbc:PropertyGroupTypeCode>ONTRUE</cbc:PropertyGroupTypeCode>
        \(property("N1/Q", "QUESTION", "INDICATOR", "Your answer", ""))
      </cac:TenderingCriterionPropertyGroup>
    </cac:SubTenderingCriterion>
    <cac:Legislation><cbc:ID>L1</cbc:ID><cbc:Title languageID="sv">LOU</cbc:Title>
      <cbc:JurisdictionLevel>NATIONAL</cbc:JurisdictionLevel><cbc:Article>13:2</cbc:Article>
    </cac:Legislation>
    """)

  static let fourth = request(
    mark: "<cbc:ProfileExecutionID>ESPD-EDMv4.1.0</cbc:ProfileExecutionID>",
    lots: ["LOT-0001", "LOT-0002", "LOT-0003"], criteria: [taxes, turnover, reserved])

  /// A UBL Request of the release that `mark` names.
  static func request(
    mark: String, ubl: String = "2.3", lots: [String] = [], criteria: [String]
  ) -> String {
    let ublName = "urn:oasis:names:specification:ubl:schema:xsd:"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <QualificationApplicationRequest xmlns="\(ublName)QualificationApplicationRequest-2"
        xmlns:cac="\(ublName)CommonAggregateComponents-2"
        xmlns:cbc="\(ublName)CommonBasicComponents-2">
        <cbc:UBLVersionID>\(ubl)</cbc:UBLVersionID>\(mark)
        <cbc:ID schemeAgencyID="X">R-1</cbc:ID><cbc:UUID>a9f0</cbc:UUID>
        <cbc:ContractFolderID>2026/17</cbc:ContractFolderID>
        <cbc:IssueDate>2026-11-20</cbc:IssueDate><cbc:IssueTime>10:00:00+01:00</cbc:IssueTime>
        <cbc:ProcedureCode>open</cbc:ProcedureCode>
        <cac:ContractingParty><cac:Party>
          <cac:PartyIdentification><cbc:ID schemeID="0007">2120001234</cbc:ID></cac:PartyIdentification>
          <cac:PartyName><cbc:Name languageID="sv">Sundby kommun</cbc:Name></cac:PartyName>
          <cac:PostalAddress><cbc:CityName>Sundby</cbc:CityName>
            <cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country>
          </cac:PostalAddress>
        </cac:Party></cac:ContractingParty>
        <cac:ProcurementProject><cbc:Name languageID="sv">Lokalvård</cbc:Name>
          <cbc:Description languageID="sv">Städning
            av skolor</cbc:Description></cac:ProcurementProject>
        \(lots.map { "<cac:ProcurementProjectLot><cbc:ID>\($0)</cbc:ID></cac:ProcurementProjectLot>" }.joined())
        \(criteria.joined(separator: "\n"))
        <cac:AdditionalDocumentReference><cbc:ID>2026/S 123-123456</cbc:ID>
          <cbc:DocumentTypeCode>TED_CN</cbc:DocumentTypeCode>
        </cac:AdditionalDocumentReference>
      </QualificationApplicationRequest>
      """
  }

  static func criterion(
    _ id: String, _ code: String, lots: [String] = [], _ content: String
  ) -> String {
    """
    <cac:TenderingCriterion><cbc:ID schemeVersionID="x">\(id)</cbc:ID>
      <cbc:CriterionTypeCode>\(code)</cbc:CriterionTypeCode>
      <cbc:Name>About \(code)</cbc:Name><cbc:Description>Says more</cbc:Description>
      \(lots.map { "<cac:ProcurementProjectLotReference><cbc:ID>\($0)</cbc:ID></cac:ProcurementProjectLotReference>" }.joined())
      \(content)
    </cac:TenderingCriterion>
    """
  }

  static func requirement(
    _ id: String, _ dataType: String, _ text: String, _ value: String
  ) -> String { property(id, "REQUIREMENT", dataType, text, value) }

  static func property(
    _ id: String, _ type: String, _ dataType: String, _ text: String, _ value: String
  ) -> String {
    """
    <cac:TenderingCriterionProperty><cbc:ID>\(id)</cbc:ID><cbc:Description>\(text)</cbc:Description>
      <cbc:TypeCode>\(type)</cbc:TypeCode><cbc:ValueDataTypeCode>\(dataType)</cbc:ValueDataTypeCode>
      \(value)
    </cac:TenderingCriterionProperty>
    """
  }

  static func group(_ id: String, _ content: String) -> String {
    """
    <cac:TenderingCriterionPropertyGroup><cbc:ID>\(id)</cbc:ID>
      <cbc:PropertyGroupTypeCode>ON*</cbc:PropertyGroupTypeCode>\(content)
    </cac:TenderingCriterionPropertyGroup>
    """
  }

  /// Edition 1.0.2 with other prefixes than the standard prints.
  static let first = """
    <q:ESPDRequest xmlns:q="urn:grow:names:specification:ubl:schema:xsd:ESPDRequest-1"
      xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
      xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
      xmlns:c="urn:isa:names:specification:ubl:schema:xsd:CCV-CommonAggregateComponents-1"
      xmlns:b="urn:isa:names:specification:ubl:schema:xsd:CCV-CommonBasicComponents-1">
      <ID>old-1</ID><IssueDate>2017-03-01</IssueDate><ContractFolderID>F-9</ContractFolderID>
      <a:ContractingParty><a:Party><a:PartyName><Name>Byen</Name></a:PartyName></a:Party>
      </a:ContractingParty>
      <a:ProcurementProjectLot><ID>0</ID></a:ProcurementProjectLot>
      <c:Criterion><ID>2043338f-a38a-490b-b3ec-2607cb25a017</ID>
        <TypeCode>CRITERION.OTHER.EO_DATA.SHELTERED_WORKSHOP</TypeCode>
        <Name>Sheltered</Name>
        <c:LegislationReference><b:Title>Directive</b:Title><b:Article>20</b:Article>
        </c:LegislationReference>
        <c:RequirementGroup><ID>g1</ID>
          <c:Requirement responseDataType="INDICATOR"><ID>q1</ID><Description>?</Description>
          </c:Requirement>
          <c:RequirementGroup pi="GROUP_FULFILLED.ON_TRUE"><ID>g2</ID>
            <c:Requirement responseDataType="PERCENTAGE"><ID>q2</ID></c:Requirement>
          </c:RequirementGroup>
        </c:RequirementGroup>
      </c:Criterion>
      <a:AdditionalDocumentReference><ID>2017/S 001-000001</ID>
        <DocumentTypeCode>TED_CN</DocumentTypeCode>
        <a:Attachment><a:ExternalReference><FileName>Kantine</FileName>
          <Description>Drift</Description><Description>F-9</Description>
        </a:ExternalReference></a:Attachment>
      </a:AdditionalDocumentReference>
    </q:ESPDRequest>
    """
}
