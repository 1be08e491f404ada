internal import Procurement

extension EFormsFields {
  /// What holds for the procedure as a whole.
  static let procedure: [Row] = [
    Row("BT-105", EFormsPath.procedureProcess + "/cbc:ProcedureCode") {
      $0.procedure.type = $0.code($1)
    },
    Row(
      "BT-106",
      EFormsPath.procedureProcess + "/cac:ProcessJustification/cbc:ProcessReasonCode",
      list: "accelerated-procedure"
    ) {
      $0.procedure.isAccelerated = $0.truth($1)?.value
    },
    Row(
      "BT-88", EFormsPath.procedureProcess + "/cbc:Description", carrying: "languageID"
    ) {
      $0.procedure.texts.add($0.clause("procedure-features", $1))
    },
    Row("BT-763", EFormsPath.procedureProcess + "/cbc:PartPresentationCode") {
      $0.procedure.lotsAllRequired = $0.string($1) == "all" ? $0.yes($1) : nil
    },
    Row("BT-131(d)-Procedure", EFormsPath.procedureProcess + "/" + deadline("EndDate")) {
      $0.fallback.tenderDeadline = $0.moment($1)
    },
    Row("BT-131(t)-Procedure", EFormsPath.procedureProcess + "/" + deadline("EndTime")) {
      $0.fallback.tenderDeadline = $0.adding($1, to: $0.fallback.tenderDeadline)
    },
    Row("BT-21-Procedure", EFormsPath.procedureProject + "/cbc:Name", carrying: "languageID") {
      $0.procedure.title.add($0.entry($1))
      $0.procedure.titleSource = $0.procedure.titleSource ?? $0.source($1)
    },
    Row(
      "BT-24-Procedure", EFormsPath.procedureProject + "/cbc:Description",
      carrying: "languageID"
    ) {
      $0.procedure.description.add($0.entry($1))
      $0.procedure.descriptionSource = $0.procedure.descriptionSource ?? $0.source($1)
    },
    Row("BT-300-Procedure", EFormsPath.procedureProject + "/cbc:Note", carrying: "languageID") {
      $0.procedure.texts.add($0.clause("additional-information", $1))
    },
    Row("BT-23-Procedure", EFormsPath.procedureProject + "/cbc:ProcurementTypeCode") {
      $0.procedure.nature = $0.code($1)
    },
    Row(
      "BT-262-Procedure",
      EFormsPath.procedureProject
        + "/cac:MainCommodityClassification/cbc:ItemClassificationCode"
    ) {
      $0.procedure.mainCPV = $0.cpv($1)
    },
    Row(
      "BT-263-Procedure",
      EFormsPath.procedureProject
        + "/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode"
    ) {
      $0.procedure.additionalCPV.add($0.cpv($1))
    },
    Row(
      group: "place", EFormsPath.procedureProject + "/cac:RealizedLocation",
      begin: { builder, _ in builder.place = PlaceOfWork() },
      end: { builder, _ in builder.procedure.nuts.add(builder.place.mostExact) }),
    Row("BT-5071-Procedure", procedurePlace("cbc:CountrySubentityCode")) {
      $0.place.nuts = $0.code($1)
    },
    Row("BT-5141-Procedure", procedurePlace("cac:Country/cbc:IdentificationCode")) {
      $0.place.country = $0.country($1)
    },
    Row(
      "BT-27-Procedure",
      EFormsPath.procedureProject
        + "/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount", carrying: "currencyID"
    ) {
      $0.procedure.estimatedValue = $0.money($1)
    },
    Row("BT-31", EFormsPath.procedureTerms + "/cac:LotDistribution/cbc:MaximumLotsSubmittedNumeric")
    {
      $0.procedure.maxLotsSubmitted = $0.integer($1)
    },
    Row("BT-33", EFormsPath.procedureTerms + "/cac:LotDistribution/cbc:MaximumLotsAwardedNumeric") {
      $0.procedure.maxLotsAwarded = $0.integer($1)
    },
    Row(
      group: "lot group", EFormsPath.procedureTerms + "/cac:LotDistribution/cac:LotsGroup",
      begin: { builder, _ in builder.lotGroup = LotGroup(id: "") },
      end: { builder, _ in builder.finishLotGroup() }),
    Row("BT-330", EFormsPath.procedureTerms + "/cac:LotDistribution/cac:LotsGroup/cbc:LotsGroupID")
    {
      $0.lotGroup.id = $0.string($1) ?? ""
    },
    Row(
      "BT-1375",
      EFormsPath.procedureTerms
        + "/cac:LotDistribution/cac:LotsGroup/cac:ProcurementProjectLotReference/cbc:ID"
    ) {
      $0.lotGroup.lots.add($0.string($1).map { LotID($0) })
    },
    Row(
      "BT-67(a)", EFormsPath.procedureRequirement + "/cbc:TendererRequirementTypeCode",
      list: "exclusion-ground"
    ) {
      $0.procedure.exclusionGrounds.add($0.code($1))
    },
    Row("BT-67(b)", EFormsPath.procedureRequirement + "/cbc:Description", carrying: "languageID") {
      $0.procedure.texts.add($0.clause("exclusion", $1))
    },
    Row(
      "BT-736-Procedure",
      EFormsPath.procedureTerms + "/cac:ContractExecutionRequirement/cbc:ExecutionRequirementCode",
      list: "reserved-execution"
    ) {
      $0.fallback.reservedExecution = $0.code($1)
    },
    Row(
      "BT-01(c)",
      EFormsPath.procedureTerms + "/cac:ProcurementLegislationDocumentReference/cbc:ID"
    ) {
      $0.procedure.texts.add($0.clause("legal-basis", $1))
    },
    Row(
      "BT-01(d)",
      EFormsPath.procedureTerms
        + "/cac:ProcurementLegislationDocumentReference/cbc:DocumentDescription",
      carrying: "languageID"
    ) {
      $0.procedure.texts.add($0.clause("legal-basis", $1))
    },
  ]

  private static func procedurePlace(_ path: String) -> String {
    EFormsPath.procedureProject + "/cac:RealizedLocation/cac:Address/" + path
  }

  private static func deadline(_ name: String) -> String {
    "cac:TenderSubmissionDeadlinePeriod/cbc:" + name
  }
}
