internal import Procurement

extension EFormsFields {
  /// On which terms a lot is tendered: reservations, conditions, criteria.
  static let lotTerms: [Row] = [
    Row(
      "BT-71", requirement, list: "reserved-procurement", ownCodes: ["res-ws", "res-pub-ser"]
    ) {
      $0.lot.reservedParticipation.add($0.code($1))
    },
    Row("requirement of another list", requirement, carrying: "listName") { $0.takeOdd($1) },
    Row("BT-771", EFormsPath.lotRequirement + "/cbc:Description", carrying: "languageID") {
      $0.lot.texts.add($0.clause("late-information", $1))
    },
    Row("BT-761", EFormsPath.lotQualification + "/cbc:CompanyLegalFormCode") {
      $0.lot.legalFormRequired = $0.truth($1)
    },
    Row("BT-76", EFormsPath.lotQualification + "/cbc:CompanyLegalForm", carrying: "languageID") {
      $0.lot.texts.add($0.clause("legal-form", $1))
    },
    Row(
      group: "execution requirement", EFormsPath.lotExecution,
      begin: { builder, _ in builder.textKind = "execution" }),
    Row("BT-736", execution, list: "reserved-execution") {
      $0.lot.reservedExecution = $0.code($1)
      $0.textKind = "reserved-execution"
    },
    Row("BT-70 code", execution, list: "conditions") { builder, _ in
      builder.textKind = "performance-terms"
    },
    Row("execution of another list", execution, carrying: "listName") { $0.takeOdd($1) },
    Row("BT-70", EFormsPath.lotExecution + "/cbc:Description", carrying: "languageID") {
      $0.lot.texts.add($0.clause($0.textKind, $1))
    },
    Row("BT-60", EFormsPath.lotTerms + "/cbc:FundingProgramCode", list: "eu-funded") {
      $0.lot.euFunding = $0.string($1)
    },
    Row("BT-63", EFormsPath.lotTerms + "/cbc:VariantConstraintCode") {
      $0.lot.variants = $0.code($1)
    },
    Row("BT-97", EFormsPath.lotTerms + "/cac:Language/cbc:ID") {
      $0.lot.submission.languages.add($0.string($1).map(Languages.normalised))
    },
    Row("BT-18", EFormsPath.lotTerms + "/cac:TenderRecipientParty/cbc:EndpointID") {
      $0.lot.submission.url = $0.string($1)
    },
    Row(
      "BT-15",
      EFormsPath.lotTerms
        + "/cac:CallForTendersDocumentReference/cac:Attachment/cac:ExternalReference/cbc:URI"
    ) {
      $0.lot.submission.documentsURL = $0.lot.submission.documentsURL ?? $0.string($1)
    },
    Row(
      "BT-75", EFormsPath.lotTerms + "/cac:RequiredFinancialGuarantee/cbc:Description",
      carrying: "languageID"
    ) {
      $0.lot.texts.add($0.clause("guarantee", $1))
    },
    Row("BT-77", EFormsPath.lotTerms + "/cac:PaymentTerms/cbc:Note", carrying: "languageID") {
      $0.lot.texts.add($0.clause("payment", $1))
    },
    Row("OPT-301-Review", party("cac:AppealTerms/cac:AppealReceiverParty")) {
      $0.addRole("review", $1)
    },
    Row("OPT-301-ReviewInformation", party("cac:AppealTerms/cac:AppealInformationParty")) {
      $0.addRole("review-information", $1)
    },
    Row("OPT-301-Mediation", party("cac:AppealTerms/cac:MediationParty")) {
      $0.addRole("mediation", $1)
    },
    Row("OPT-301-Recipient", party("cac:TenderRecipientParty")) {
      $0.addRole("tender-recipient", $1)
    },
    Row("OPT-301-Evaluation", party("cac:TenderEvaluationParty")) {
      $0.addRole("tender-evaluation", $1)
    },
    Row("OPT-301-Information", party("cac:AdditionalInformationParty")) {
      $0.addRole("additional-information", $1)
    },
    Row("OPT-301-Documents", party("cac:DocumentProviderParty")) {
      $0.addRole("documents", $1)
    },
    Row(
      group: "selection criterion", EFormsPath.lotSelection,
      begin: { builder, _ in builder.selection = SelectionCriterion() },
      end: { builder, _ in builder.lot.selectionCriteria.append(builder.selection) }),
    Row("BT-747", EFormsPath.lotSelection + "/cbc:CriterionTypeCode") {
      $0.selection.type = $0.selection.type ?? $0.code($1)
    },
    Row("BT-809", EFormsPath.lotSelection + "/cbc:TendererRequirementTypeCode") {
      $0.selection.type = $0.code($1)
    },
    Row("BT-748", EFormsPath.lotSelection + "/cbc:CalculationExpressionCode") {
      $0.selection.usage = $0.string($1)
    },
    Row("BT-749", EFormsPath.lotSelection + "/cbc:Name", carrying: "languageID") {
      $0.selection.name.add($0.entry($1))
    },
    Row("BT-750", EFormsPath.lotSelection + "/cbc:Description", carrying: "languageID") {
      $0.selection.description.add($0.entry($1))
      $0.selection.descriptionSource = $0.selection.descriptionSource ?? $0.source($1)
    },
    Row(
      group: "selection parameter", EFormsPath.lotSelection + "/efac:CriterionParameter",
      begin: { builder, _ in builder.parameter = Parameter() },
      end: { builder, _ in builder.finishSelectionParameter() }),
    Row(
      "BT-7531", EFormsPath.lotSelection + "/efac:CriterionParameter/efbc:ParameterCode",
      carrying: "listName"
    ) {
      $0.parameter.code = $0.string($1)
    },
    Row("BT-752", EFormsPath.lotSelection + "/efac:CriterionParameter/efbc:ParameterNumeric") {
      $0.parameter.number = $0.string($1)
    },
    Row(
      group: "award criterion", EFormsPath.lotAward,
      begin: { builder, _ in builder.award = AwardCriterion() },
      end: { builder, _ in builder.lot.awardCriteria.append(builder.award) }),
    Row("BT-539", EFormsPath.lotAward + "/cbc:AwardingCriterionTypeCode") {
      $0.award.type = $0.code($1)
    },
    Row("BT-734", EFormsPath.lotAward + "/cbc:Name", carrying: "languageID") {
      $0.award.name.add($0.entry($1))
    },
    Row("BT-540", EFormsPath.lotAward + "/cbc:Description", carrying: "languageID") {
      $0.award.description.add($0.entry($1))
      $0.award.descriptionSource = $0.award.descriptionSource ?? $0.source($1)
    },
    Row(
      group: "award parameter", EFormsPath.lotAwardParameter,
      begin: { builder, _ in builder.parameter = Parameter() },
      end: { builder, _ in builder.finishAwardParameter() }),
    Row("BT-5421", EFormsPath.lotAwardParameter + "/efbc:ParameterCode", carrying: "listName") {
      $0.parameter.code = $0.string($1)
    },
    Row("BT-541", EFormsPath.lotAwardParameter + "/efbc:ParameterNumeric") {
      $0.parameter.number = $0.string($1)
    },
  ]

  private static let requirement =
    EFormsPath.lotRequirement + "/cbc:TendererRequirementTypeCode"
  private static let execution = EFormsPath.lotExecution + "/cbc:ExecutionRequirementCode"

  private static func party(_ path: String) -> String {
    EFormsPath.lotTerms + "/" + path + "/cac:PartyIdentification/cbc:ID"
  }
}
