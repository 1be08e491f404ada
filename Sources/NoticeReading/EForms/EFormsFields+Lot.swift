internal import Notices

extension EFormsFields {
  /// What a lot is about. Parts and groups of lots stand in the same element.
  static let lot: [Row] =
    [
      Row(
        group: "lot", EFormsPath.lot,
        begin: { builder, value in builder.startLot(value) },
        end: { builder, _ in builder.finishLot() }),
      Row("BT-137", EFormsPath.lot + "/cbc:ID", carrying: "schemeName") { $0.nameLot($1) },
      Row("BT-22", EFormsPath.lotProject + "/cbc:ID") { $0.lot.$internalID = $1.traced },
      Row("BT-21", EFormsPath.lotProject + "/cbc:Name", carrying: "languageID") {
        $0.lot.title.add($1.entry)
      },
      Row("BT-24", EFormsPath.lotProject + "/cbc:Description", carrying: "languageID") {
        $0.lot.description.add($1.entry)
      },
      Row("BT-300", EFormsPath.lotProject + "/cbc:Note", carrying: "languageID") {
        $0.lot.texts.add($1.clause("additional-information"))
      },
      Row("BT-23", EFormsPath.lotProject + "/cbc:ProcurementTypeCode") {
        $0.lot.nature = $1.code(in: .nature)
      },
      Row(
        "BT-262",
        EFormsPath.lotProject + "/cac:MainCommodityClassification/cbc:ItemClassificationCode",
        carrying: "listName"
      ) {
        $0.lot.mainCPV = $1.ownCPV ?? $0.lot.mainCPV
      },
      Row(
        "BT-263",
        EFormsPath.lotProject
          + "/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode",
        carrying: "listName"
      ) {
        $0.lot.additionalCPV.add($1.ownCPV)
      },
      Row(
        "BT-27",
        EFormsPath.lotProject + "/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount",
        carrying: "currencyID"
      ) {
        $0.lot.estimatedValue = $1.money
      },
      Row(
        "BT-271",
        EFormsPath.extended(EFormsPath.lotProject + "/cac:RequestedTenderTotal")
          + "/efbc:FrameworkMaximumAmount", carrying: "currencyID"
      ) {
        $0.lot.technique.frameworkMaximum = $1.money
      },
      Row(
        "BT-25", EFormsPath.lotProject + "/cbc:EstimatedOverallContractQuantity",
        carrying: "unitCode"
      ) {
        $0.lot.quantity = $1.code
        $0.lot.quantityUnit = $1.attributeCode
      },
      Row("BT-726", EFormsPath.lotProject + "/cbc:SMESuitableIndicator") {
        $0.lot.suitsSME = $1.truth
      },
    ]
    + places(EFormsPath.lotProject, suffix: "") { builder, place in builder.lot.add(place) }

  /// How long, how often, and to what further ends.
  static let lotObject: [Row] = term(EFormsPath.lotProject, suffix: "") + additionalTypes

  /// How long a contract runs and how it goes on, for the procedure or a lot.
  static func term(_ project: String, suffix: String) -> [Row] {
    let period = project + "/cac:PlannedPeriod"
    let extensions = project + "/cac:ContractExtension"
    return [
      Row("BT-36\(suffix)", period + "/cbc:DurationMeasure", carrying: "unitCode") {
        $0.term.length = $1.length
      },
      Row("BT-536\(suffix)", period + "/cbc:StartDate") { $0.term.start = $1.date },
      Row("BT-537\(suffix)", period + "/cbc:EndDate") { $0.term.end = $1.date },
      Row("BT-538\(suffix)", period + "/cbc:DescriptionCode") { $0.term.$other = $1.traced },
      Row("BT-58\(suffix)", extensions + "/cbc:MaximumNumberNumeric") {
        $0.term.renewals = $1.integer
      },
      Row("BT-54\(suffix)", extensions + "/cbc:OptionsDescription", carrying: "languageID") {
        $0.term.optionsText.add($1.entry)
      },
      Row(
        "BT-57\(suffix)", extensions + "/cac:Renewal/cac:Period/cbc:Description",
        carrying: "languageID"
      ) {
        $0.term.renewalText.add($1.entry)
      },
    ]
  }

  private static let additionalTypes: [Row] = [
    Row(
      group: "additional type", EFormsPath.lotProject + "/cac:ProcurementAdditionalType",
      begin: { builder, _ in builder.textKind = "other" }),
    Row("BT-06", additionalType, list: "strategic-procurement", ownCodes: ["env-imp", "soc-obj"]) {
      $0.lot.strategicProcurement.add($1.code(in: .strategic))
      $0.textKind = "strategic"
    },
    Row(
      "BT-775", additionalType, list: "social-objective",
      ownCodes: ["acc-all", "et-eq", "gen-eq", "hum-right", "opp", "work-cond"]
    ) {
      $0.lot.socialObjectives.add($1.code(in: .social))
    },
    Row("BT-774", additionalType, list: "environmental-impact", ownCodes: ["circ-econ"]) {
      $0.lot.environmentalImpacts.add($1.code(in: .environment))
    },
    Row("BT-776", additionalType, list: "innovative-acquisition", ownCodes: ["proc-innov"]) {
      $0.lot.innovations.add($1.code(in: .innovation))
    },
    Row("BT-805", additionalType, list: "gpp-criteria") {
      $0.lot.greenCriteria.add($1.code)
    },
    Row("BT-531", additionalType, list: "contract-nature") {
      $0.lot.additionalNatures.add($1.code)
    },
    Row("BT-754", additionalType, list: "accessibility", ownCodes: ["inc", "n-inc", "n-inc-just"]) {
      $0.lot.accessibility = $1.code(in: .accessibility)
      $0.textKind = "accessibility"
    },
    Row("additional type of another list", additionalType, carrying: "listName") {
      $0.takeOdd($1)
    },
    Row(
      "BT-777", EFormsPath.lotProject + "/cac:ProcurementAdditionalType/cbc:ProcurementType",
      carrying: "languageID"
    ) {
      $0.lot.texts.add($1.clause($0.textKind))  // BT-755 where the code is on accessibility
    },
  ]

  private static let additionalType =
    EFormsPath.lotProject + "/cac:ProcurementAdditionalType/cbc:ProcurementTypeCode"
}
