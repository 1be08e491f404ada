internal import Procurement

extension EFormsFields {
  /// What a lot is about. Parts and groups of lots stand in the same element.
  static let lot: [Row] =
    [
      Row(
        group: "lot", EFormsPath.lot,
        begin: { builder, value in builder.startLot(value) },
        end: { builder, _ in builder.finishLot() }),
      Row("BT-137", EFormsPath.lot + "/cbc:ID", carrying: "schemeName") { $0.nameLot($1) },
      Row("BT-22", EFormsPath.lotProject + "/cbc:ID") { $0.lot.$internalID = $0.traced($1) },
      Row("BT-21", EFormsPath.lotProject + "/cbc:Name", carrying: "languageID") {
        $0.lot.title.add($0.entry($1))
      },
      Row("BT-24", EFormsPath.lotProject + "/cbc:Description", carrying: "languageID") {
        $0.lot.description.add($0.entry($1))
      },
      Row("BT-300", EFormsPath.lotProject + "/cbc:Note", carrying: "languageID") {
        $0.lot.texts.add($0.clause("additional-information", $1))
      },
      Row("BT-23", EFormsPath.lotProject + "/cbc:ProcurementTypeCode") {
        $0.lot.nature = $0.code($1, in: .nature)
      },
      Row(
        "BT-262",
        EFormsPath.lotProject + "/cac:MainCommodityClassification/cbc:ItemClassificationCode",
        carrying: "listName"
      ) {
        $0.lot.mainCPV = $0.ownCPV($1) ?? $0.lot.mainCPV
      },
      Row(
        "BT-263",
        EFormsPath.lotProject
          + "/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode",
        carrying: "listName"
      ) {
        $0.lot.additionalCPV.add($0.ownCPV($1))
      },
      Row(
        "BT-27",
        EFormsPath.lotProject + "/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount",
        carrying: "currencyID"
      ) {
        $0.lot.estimatedValue = $0.money($1)
      },
      Row(
        "BT-271",
        EFormsPath.extended(EFormsPath.lotProject + "/cac:RequestedTenderTotal")
          + "/efbc:FrameworkMaximumAmount", carrying: "currencyID"
      ) {
        $0.lot.technique.frameworkMaximum = $0.money($1)
      },
      Row(
        "BT-25", EFormsPath.lotProject + "/cbc:EstimatedOverallContractQuantity",
        carrying: "unitCode"
      ) {
        $0.lot.quantity = $0.code($1)
        $0.lot.quantityUnit = $0.attributeCode($1)
      },
      Row("BT-726", EFormsPath.lotProject + "/cbc:SMESuitableIndicator") {
        $0.lot.suitsSME = $0.truth($1)
      },
    ]
    + places(EFormsPath.lotProject, suffix: "") { builder, place in builder.lot.add(place) }

  /// How long, how often, and to what further ends.
  static let lotObject: [Row] = term + additionalTypes

  private static let term: [Row] = [
    Row(
      "BT-36", EFormsPath.lotProject + "/cac:PlannedPeriod/cbc:DurationMeasure",
      carrying: "unitCode"
    ) {
      $0.term.length = $0.length($1)
    },
    Row("BT-536", EFormsPath.lotProject + "/cac:PlannedPeriod/cbc:StartDate") {
      $0.term.start = $0.date($1)
    },
    Row("BT-537", EFormsPath.lotProject + "/cac:PlannedPeriod/cbc:EndDate") {
      $0.term.end = $0.date($1)
    },
    Row("BT-538", EFormsPath.lotProject + "/cac:PlannedPeriod/cbc:DescriptionCode") {
      $0.term.$other = $0.traced($1)
    },
    Row("BT-58", EFormsPath.lotProject + "/cac:ContractExtension/cbc:MaximumNumberNumeric") {
      $0.term.renewals = $0.integer($1)
    },
    Row(
      "BT-54", EFormsPath.lotProject + "/cac:ContractExtension/cbc:OptionsDescription",
      carrying: "languageID"
    ) {
      $0.term.optionsText.add($0.entry($1))
    },
    Row(
      "BT-57",
      EFormsPath.lotProject + "/cac:ContractExtension/cac:Renewal/cac:Period/cbc:Description",
      carrying: "languageID"
    ) {
      $0.term.renewalText.add($0.entry($1))
    },
  ]

  private static let additionalTypes: [Row] = [
    Row(
      group: "additional type", EFormsPath.lotProject + "/cac:ProcurementAdditionalType",
      begin: { builder, _ in builder.textKind = "other" }),
    Row("BT-06", additionalType, list: "strategic-procurement", ownCodes: ["env-imp", "soc-obj"]) {
      $0.lot.strategicProcurement.add($0.code($1, in: .strategic))
      $0.textKind = "strategic"
    },
    Row(
      "BT-775", additionalType, list: "social-objective",
      ownCodes: ["acc-all", "et-eq", "gen-eq", "hum-right", "opp", "work-cond"]
    ) {
      $0.lot.socialObjectives.add($0.code($1, in: .social))
    },
    Row("BT-774", additionalType, list: "environmental-impact", ownCodes: ["circ-econ"]) {
      $0.lot.environmentalImpacts.add($0.code($1, in: .environment))
    },
    Row("BT-776", additionalType, list: "innovative-acquisition", ownCodes: ["proc-innov"]) {
      $0.lot.innovations.add($0.code($1, in: .innovation))
    },
    Row("BT-805", additionalType, list: "gpp-criteria") {
      $0.lot.greenCriteria.add($0.code($1))
    },
    Row("BT-531", additionalType, list: "contract-nature") {
      $0.lot.additionalNatures.add($0.code($1))
    },
    Row("BT-754", additionalType, list: "accessibility", ownCodes: ["inc", "n-inc", "n-inc-just"]) {
      $0.lot.accessibility = $0.code($1, in: .accessibility)
      $0.textKind = "accessibility"
    },
    Row("additional type of another list", additionalType, carrying: "listName") {
      $0.takeOdd($1)
    },
    Row(
      "BT-777", EFormsPath.lotProject + "/cac:ProcurementAdditionalType/cbc:ProcurementType",
      carrying: "languageID"
    ) {
      $0.lot.texts.add($0.clause($0.textKind, $1))  // BT-755 where the code is on accessibility
    },
  ]

  private static let additionalType =
    EFormsPath.lotProject + "/cac:ProcurementAdditionalType/cbc:ProcurementTypeCode"
}
