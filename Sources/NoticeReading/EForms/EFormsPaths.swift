/// The parts of an eForms notice, so that the tables need not repeat them.
enum EFormsPath {
  static let namespaces = [
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "ext": "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2",
    "efext": "http://data.europa.eu/p27/eforms-ubl-extensions/1",
    "efac": "http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1",
    "efbc": "http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1",
  ]

  private static let inExtension =
    "/ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension"

  static let notice = "/*"
  static let noticeExtension = "/*" + inExtension
  static let organisation = noticeExtension + "/efac:Organizations/efac:Organization"
  static let touchPoint = organisation + "/efac:TouchPoint"
  static let owner = noticeExtension + "/efac:Organizations/efac:UltimateBeneficialOwner"
  static let changes = noticeExtension + "/efac:Changes"
  static let modification = noticeExtension + "/efac:ContractModification"
  static let review = noticeExtension + "/efac:Appeals/efac:AppealInformation"
  static let result = noticeExtension + "/efac:NoticeResult"
  static let buyer = "/*/cac:ContractingParty"

  static let procedureProject = "/*/cac:ProcurementProject"
  static let procedureTerms = "/*/cac:TenderingTerms"
  static let procedureProcess = "/*/cac:TenderingProcess"

  static let lot = "/*/cac:ProcurementProjectLot[cbc:ID='{}']"
  static let lotProject = lot + "/cac:ProcurementProject"
  static let lotTerms = lot + "/cac:TenderingTerms"
  static let lotProcess = lot + "/cac:TenderingProcess"
  static let lotGroup = procedureTerms + "/cac:LotDistribution/cac:LotsGroup"

  /// Below the extension of `path`.
  static func extended(_ path: String) -> String { path + inExtension }
}
