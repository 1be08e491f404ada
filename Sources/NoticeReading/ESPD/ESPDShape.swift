internal import Notices

/// Where the editions keep the same things: element names, and marks that a file must have.
struct ESPDShape: Sendable {
  let root: String
  let criterion: String
  let criterionCode: String
  let legislation: String
  /// Title and article of a provision, and its level.
  let legislationTitle: String
  let legislationArticle: String
  let legislationLevel: String
  let group: String
  let innerGroup: String
  let property: String
  /// Elements of the header without which no Response can name the Request.
  let marks: [String]

  static func of(_ edition: ESPDRequest.Edition) -> ESPDShape {
    edition == .first ? first : later
  }

  /// - Source: ESPD-EDM 1.0.2, Core Criterion Vocabulary.
  private static let first = ESPDShape(
    root: "ESPDRequest", criterion: "ccv:Criterion", criterionCode: "cbc:TypeCode",
    legislation: "ccv:LegislationReference", legislationTitle: "ccv-cbc:Title",
    legislationArticle: "ccv-cbc:Article", legislationLevel: "ccv-cbc:JurisdictionLevelCode",
    group: "ccv:RequirementGroup", innerGroup: "ccv:RequirementGroup", property: "ccv:Requirement",
    marks: ["cbc:ID", "cbc:ContractFolderID", "cbc:IssueDate", "cac:ContractingParty"])

  /// - Source: ESPD-EDM 2.1.1, 3.3.0, 4.1.0: UBL 2.2 and 2.3.
  private static let later = ESPDShape(
    root: "QualificationApplicationRequest", criterion: "cac:TenderingCriterion",
    criterionCode: "cbc:CriterionTypeCode", legislation: "cac:Legislation",
    legislationTitle: "cbc:Title", legislationArticle: "cbc:Article",
    legislationLevel: "cbc:JurisdictionLevel", group: "cac:TenderingCriterionPropertyGroup",
    innerGroup: "cac:SubsidiaryTenderingCriterionPropertyGroup",
    property: "cac:TenderingCriterionProperty",
    marks: ["cbc:ID", "cbc:UUID", "cbc:ContractFolderID", "cbc:IssueDate", "cac:ContractingParty"])
}
