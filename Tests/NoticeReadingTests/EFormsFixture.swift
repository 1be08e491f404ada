/// eForms notices of our own making, as small as a case needs them.
enum EFormsFixture {
  /// A contract notice; every part may be replaced.
  static func notice(
    root: String = "ContractNotice", organisations: String = buyerOrganisation,
    head: String = head, terms: String = "", project: String = project, lots: String = lot()
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <n:\(root) xmlns:n="urn:oasis:names:specification:ubl:schema:xsd:\(root)-2"
      xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
      xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
      xmlns:e="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
      xmlns:efx="http://data.europa.eu/p27/eforms-ubl-extensions/1"
      xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"
      xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1">
    \(inExtension(organisations))
    \(head)
    \(terms)
    \(project)
    \(lots)
    </n:\(root)>
    """
  }

  static func inExtension(_ content: String) -> String {
    """
    <e:UBLExtensions><e:UBLExtension><e:ExtensionContent><efx:EformsExtension>
    \(content)
    </efx:EformsExtension></e:ExtensionContent></e:UBLExtension></e:UBLExtensions>
    """
  }

  static func organisation(_ id: String, _ name: String, country: String = "SWE") -> String {
    """
    <efac:Organization><efac:Company>
    <cac:PartyIdentification><cbc:ID schemeName="organization">\(id)</cbc:ID></cac:PartyIdentification>
    <cac:PartyName><cbc:Name>\(name)</cbc:Name></cac:PartyName>
    <cac:PostalAddress><cbc:CityName>Lilla Björk</cbc:CityName>
    <cac:Country><cbc:IdentificationCode listName="country">\(country)</cbc:IdentificationCode></cac:Country>
    </cac:PostalAddress>
    <cac:PartyLegalEntity><cbc:CompanyID>212000-0000</cbc:CompanyID></cac:PartyLegalEntity>
    <cac:Contact><cbc:Name>A. Person</cbc:Name></cac:Contact>
    </efac:Company>
    <efac:TouchPoint><cac:PartyIdentification><cbc:ID>TPO-\(id)</cbc:ID></cac:PartyIdentification>
    </efac:TouchPoint></efac:Organization>
    """
  }

  static let buyerOrganisation = """
    <efac:NoticeSubType><cbc:SubTypeCode listName="notice-subtype">16</cbc:SubTypeCode></efac:NoticeSubType>
    <efac:Organizations>\(organisation("ORG-0001", "Lilla Björks kommun"))</efac:Organizations>
    """

  static let head = """
    <cbc:CustomizationID>eforms-sdk-1.10</cbc:CustomizationID>
    <cbc:ID schemeName="notice-id">0d4a</cbc:ID>
    <cbc:ContractFolderID>77aa</cbc:ContractFolderID>
    <cbc:IssueDate>2026-03-02+01:00</cbc:IssueDate><cbc:IssueTime>08:15:00+01:00</cbc:IssueTime>
    <cbc:VersionID>01</cbc:VersionID>
    <cbc:RegulatoryDomain>32014L0024</cbc:RegulatoryDomain>
    <cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode>
    <cbc:NoticeLanguageCode listName="language">SWE</cbc:NoticeLanguageCode>
    <cac:AdditionalNoticeLanguage><cbc:ID>ENG</cbc:ID></cac:AdditionalNoticeLanguage>
    <cac:ContractingParty>
    <cac:ContractingPartyType><cbc:PartyTypeCode listName="buyer-legal-type">la</cbc:PartyTypeCode></cac:ContractingPartyType>
    <cac:Party><cac:PartyIdentification><cbc:ID>TPO-ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party>
    </cac:ContractingParty>
    """

  static let project = """
    <cac:ProcurementProject>
    <cbc:Name languageID="SWE">Lokalvård</cbc:Name><cbc:Name languageID="ENG">Cleaning</cbc:Name>
    <cbc:ProcurementTypeCode listName="contract-nature">services</cbc:ProcurementTypeCode>
    <cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="SEK">1500000.5</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>
    <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">90910000</cbc:ItemClassificationCode></cac:MainCommodityClassification>
    </cac:ProcurementProject>
    """

  static func lot(
    _ id: String = "LOT-0001", scheme: String = "Lot", project: String = "", terms: String = "",
    process: String = ""
  ) -> String {
    """
    <cac:ProcurementProjectLot><cbc:ID schemeName="\(scheme)">\(id)</cbc:ID>
    <cac:TenderingTerms>\(terms)</cac:TenderingTerms>
    <cac:TenderingProcess>\(process)</cac:TenderingProcess>
    <cac:ProcurementProject><cbc:Name languageID="SWE">Del \(id)</cbc:Name>\(project)</cac:ProcurementProject>
    </cac:ProcurementProjectLot>
    """
  }

  static func requirement(_ list: String?, _ code: String) -> String {
    let attribute = list.map { " listName=\"\($0)\"" } ?? ""
    return """
      <cac:TendererQualificationRequest><cac:SpecificTendererRequirement>
      <cbc:TendererRequirementTypeCode\(attribute)>\(code)</cbc:TendererRequirementTypeCode>
      </cac:SpecificTendererRequirement></cac:TendererQualificationRequest>
      """
  }

  static func execution(_ list: String, _ code: String, _ text: String = "") -> String {
    """
    <cac:ContractExecutionRequirement>
    <cbc:ExecutionRequirementCode listName="\(list)">\(code)</cbc:ExecutionRequirementCode>
    \(text.isEmpty ? "" : "<cbc:Description languageID=\"SWE\">\(text)</cbc:Description>")
    </cac:ContractExecutionRequirement>
    """
  }
}
