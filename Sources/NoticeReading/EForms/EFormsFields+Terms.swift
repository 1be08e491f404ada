internal import Notices
internal import Values

/// On which terms to tender: reservations, conditions, documents, parties.
extension EFormsFields {
  static func requirements(_ terms: String, _ suffix: String) -> [Row] {
    let qualification = terms + "/cac:TendererQualificationRequest"
    let requirement = qualification + "/cac:SpecificTendererRequirement"
    let code = requirement + "/cbc:TendererRequirementTypeCode"
    return [
      Row(
        group: "requirement", requirement,
        begin: { builder, _ in builder.textKind = "late-information" }),
      Row(
        "BT-71\(suffix)", code, list: "reserved-procurement", ownCodes: ["res-ws", "res-pub-ser"]
      ) {
        $0.lot.reservedParticipation.add($1.code(in: .reservedParticipation))
      },
      Row("BT-771\(suffix)", code, list: "missing-info-submission") {
        $0.lot.submission.lateInformation = $1.code
      },
      Row("BT-821\(suffix)", code, list: "selection-criteria-source") {
        $0.lot.selectionSources.add($1.code(in: .source))
      },
      Row("requirement of another list", code, carrying: "listName") { $0.takeOdd($1) },
      Row("BT-772\(suffix)", requirement + "/cbc:Description", carrying: "languageID") {
        $0.addRequirementText($1)  // BT-67(b) under an exclusion ground
      },
      Row("BT-761\(suffix)", qualification + "/cbc:CompanyLegalFormCode") {
        $0.lot.legalFormRequired = $1.truth
      },
      Row("BT-76\(suffix)", qualification + "/cbc:CompanyLegalForm", carrying: "languageID") {
        $0.lot.texts.add($1.clause("legal-form"))
      },
    ]
  }

  static func execution(_ terms: String, _ suffix: String) -> [Row] {
    let requirement = terms + "/cac:ContractExecutionRequirement"
    let code = requirement + "/cbc:ExecutionRequirementCode"
    return [
      Row(
        group: "execution requirement", requirement,
        begin: { builder, _ in builder.textKind = "execution" }),
      Row("BT-736\(suffix)", code, list: "reserved-execution") {
        $0.lot.reservedExecution = $1.code(in: .reservedExecution)
        $0.textKind = "reserved-execution"
      },
      Row("BT-70(code)\(suffix)", code, list: "conditions") { builder, _ in
        builder.textKind = "performance-terms"
      },
      Row("BT-743\(suffix)", code, list: "einvoicing") {
        $0.lot.conditions.eInvoicing = $1.code(in: .permission)
      },
      Row("BT-744\(suffix)", code, list: "esignature-submission") {
        $0.lot.submission.eSignature = $1.truth
      },
      Row("BT-764\(suffix)", code, list: "ecatalog-submission") {
        $0.lot.submission.eCatalogue = $1.code(in: .permission)
      },
      Row("BT-801\(suffix)", code, list: "nda") {
        $0.lot.conditions.nonDisclosure = $1.truth
        $0.textKind = "non-disclosure"
      },
      Row("BT-681\(suffix)", code, list: "fsr") {
        $0.lot.conditions.foreignSubsidies = $1.truth
      },
      Row("execution of another list", code, carrying: "listName") { $0.takeOdd($1) },
      Row("BT-70\(suffix)", requirement + "/cbc:Description", carrying: "languageID") {
        $0.lot.texts.add($1.clause($0.textKind))  // BT-802 under a non-disclosure agreement
      },
    ]
  }

  static func offer(_ terms: String, _ suffix: String) -> [Row] {
    offerTerms(terms, suffix) + guarantees(terms, suffix) + handingIn(terms, suffix)
  }

  private static func offerTerms(_ terms: String, _ suffix: String) -> [Row] {
    [
      Row("BT-60\(suffix)", terms + "/cbc:FundingProgramCode", list: "eu-funded") {
        $0.lot.$euFunding = Traced($1.code)
      },
      Row("BT-63\(suffix)", terms + "/cbc:VariantConstraintCode") {
        $0.lot.variants = $1.code(in: .permission)
      },
      Row("BT-769\(suffix)", terms + "/cbc:MultipleTendersCode") {
        $0.lot.submission.severalTenders = $1.code
      },
      Row("BT-79\(suffix)", terms + "/cbc:RequiredCurriculaCode") {
        $0.lot.staffQualification = $1.code
      },
      Row("BT-94\(suffix)", terms + "/cbc:RecurringProcurementIndicator") {
        $0.lot.conditions.recurs = $1.truth
      },
      Row(
        "BT-95\(suffix)", terms + "/cbc:RecurringProcurementDescription", carrying: "languageID"
      ) {
        $0.lot.texts.add($1.clause("recurrence"))
      },
      Row("BT-92\(suffix)", terms + "/cac:PostAwardProcess/cbc:ElectronicOrderUsageIndicator") {
        $0.lot.conditions.eOrdering = $1.truth
      },
      Row("BT-93\(suffix)", terms + "/cac:PostAwardProcess/cbc:ElectronicPaymentUsageIndicator") {
        $0.lot.conditions.ePayment = $1.truth
      },
    ]
  }

  private static func guarantees(_ terms: String, _ suffix: String) -> [Row] {
    [
      Row("BT-751\(suffix)", terms + "/cac:RequiredFinancialGuarantee/cbc:GuaranteeTypeCode") {
        $0.lot.conditions.guarantee = $1.code
      },
      Row(
        "BT-75\(suffix)", terms + "/cac:RequiredFinancialGuarantee/cbc:Description",
        carrying: "languageID"
      ) {
        $0.lot.texts.add($1.clause("guarantee"))
      },
      Row("BT-77\(suffix)", terms + "/cac:PaymentTerms/cbc:Note", carrying: "languageID") {
        $0.lot.texts.add($1.clause("payment"))
      },
      Row("BT-578\(suffix)", terms + "/cac:SecurityClearanceTerm/cbc:Code") {
        $0.lot.conditions.securityClearance = $1.truth
      },
      Row(
        "BT-732\(suffix)", terms + "/cac:SecurityClearanceTerm/cbc:Description",
        carrying: "languageID"
      ) {
        $0.lot.texts.add($1.clause("security-clearance"))
      },
      Row("BT-78\(suffix)", terms + "/cbc:LatestSecurityClearanceDate") {
        $0.lot.conditions.securityClearanceBy = $1.date
      },
    ]
  }

  private static func handingIn(_ terms: String, _ suffix: String) -> [Row] {
    [
      Row("BT-97\(suffix)", terms + "/cac:Language/cbc:ID") {
        $0.lot.submission.languages.add($1.language)
      },
      Row("BT-18\(suffix)", terms + "/cac:TenderRecipientParty/cbc:EndpointID") {
        $0.lot.submission.$url = $1.traced
      },
      Row(
        "BT-98\(suffix)", terms + "/cac:TenderValidityPeriod/cbc:DurationMeasure",
        carrying: "unitCode"
      ) {
        $0.lot.submission.validity = $1.length
      },
      Row("BT-98\(suffix)", terms + "/cac:TenderValidityPeriod/cbc:EndDate") {
        $0.lot.submission.validUntil = $1.date
      },
      Row(
        "BT-99\(suffix)", terms + "/cac:AppealTerms/cac:PresentationPeriod/cbc:Description",
        carrying: "languageID"
      ) {
        $0.lot.texts.add($1.clause("review-deadline"))
      },
    ]
  }

  /// The procurement documents; those that are not free to all are told by their type.
  static func documents(_ terms: String, _ suffix: String) -> [Row] {
    let document = terms + "/cac:CallForTendersDocumentReference"
    let extended = EFormsPath.extended(document)
    return [
      Row(
        group: "document", document,
        begin: { builder, _ in builder.isRestrictedDocument = false }),
      Row("BT-14\(suffix)", document + "/cbc:DocumentType") { $0.takeDocumentType($1) },
      Row("BT-707\(suffix)", document + "/cbc:DocumentTypeCode") {
        $0.lot.documents.restrictionReason = $1.code
      },
      Row("BT-15\(suffix)", document + "/cac:Attachment/cac:ExternalReference/cbc:URI") {
        $0.takeDocumentURL($1)  // BT-615 for restricted ones
      },
      Row("BT-708\(suffix)", document + "/cbc:LanguageID") {
        $0.lot.documents.languages.addNew($1.language)
      },
      Row("BT-708\(suffix)", extended + "/efac:OfficialLanguages/cac:Language/cbc:ID") {
        $0.lot.documents.languages.addNew($1.language)
      },
      Row("BT-737\(suffix)", extended + "/efac:NonOfficialLanguages/cac:Language/cbc:ID") {
        $0.lot.documents.otherLanguages.addNew($1.language)
      },
    ] + law("Fiscal", .tax, terms, suffix) + law("Environmental", .environment, terms, suffix)
      + law("Employment", .employment, terms, suffix)
  }

  /// OPT-110 to OPT-120: where to learn of a field of law, and from whom.
  private static func law(
    _ name: String, _ kind: Legislation.Kind, _ terms: String, _ suffix: String
  ) -> [Row] {
    let document = terms + "/cac:\(name)LegislationDocumentReference"
    return [
      Row(
        group: "legislation", document,
        begin: { builder, _ in builder.lot.legislation.append(Legislation(kind: kind)) }),
      Row(
        "OPT-111-\(name)\(suffix)",
        document + "/cac:Attachment/cac:ExternalReference/cbc:URI"
      ) {
        $0.setLegislation(url: $1.code)
      },
      Row(
        "OPT-301-\(name)\(suffix)",
        document + "/cac:IssuerParty/cac:PartyIdentification/cbc:ID"
      ) {
        $0.addRole("legislation-information", $1)
        $0.setLegislation(organisation: $1.code)
      },
    ]
  }

  static func parties(_ terms: String, _ suffix: String) -> [Row] {
    [
      ("Review", "cac:AppealTerms/cac:AppealReceiverParty", "review"),
      ("ReviewInformation", "cac:AppealTerms/cac:AppealInformationParty", "review-information"),
      ("Mediation", "cac:AppealTerms/cac:MediationParty", "mediation"),
      ("Recipient", "cac:TenderRecipientParty", "tender-recipient"),
      ("Evaluation", "cac:TenderEvaluationParty", "tender-evaluation"),
      ("Information", "cac:AdditionalInformationParty", "additional-information"),
      ("Documents", "cac:DocumentProviderParty", "documents"),
    ].map { name, path, role in
      Row("OPT-301-\(name)\(suffix)", terms + "/" + path + "/cac:PartyIdentification/cbc:ID") {
        $0.addRole(role, $1)
      }
    }
  }
}
