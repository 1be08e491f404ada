internal import Procurement

extension EFormsFields {
  /// What a lot is about. Parts and groups of lots stand in the same element.
  static let lot: [Row] = [
    Row(
      group: "lot", EFormsPath.lot,
      begin: { builder, value in builder.startLot(value) },
      end: { builder, _ in builder.finishLot() }),
    Row("BT-137", EFormsPath.lot + "/cbc:ID", carrying: "schemeName") { $0.nameLot($1) },
    Row("BT-22", EFormsPath.lotProject + "/cbc:ID") { $0.lot.internalID = $0.string($1) },
    Row("BT-21", EFormsPath.lotProject + "/cbc:Name", carrying: "languageID") {
      $0.lot.title.add($0.entry($1))
      $0.lot.titleSource = $0.lot.titleSource ?? $0.source($1)
    },
    Row("BT-24", EFormsPath.lotProject + "/cbc:Description", carrying: "languageID") {
      $0.lot.description.add($0.entry($1))
      $0.lot.descriptionSource = $0.lot.descriptionSource ?? $0.source($1)
    },
    Row("BT-300", EFormsPath.lotProject + "/cbc:Note", carrying: "languageID") {
      $0.lot.texts.add($0.clause("additional-information", $1))
    },
    Row("BT-23", EFormsPath.lotProject + "/cbc:ProcurementTypeCode") {
      $0.lot.nature = $0.code($1)
    },
    Row(
      "BT-262",
      EFormsPath.lotProject + "/cac:MainCommodityClassification/cbc:ItemClassificationCode"
    ) {
      $0.lot.mainCPV = $0.cpv($1) ?? $0.lot.mainCPV
    },
    Row(
      "BT-263",
      EFormsPath.lotProject + "/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode"
    ) {
      $0.lot.additionalCPV.add($0.cpv($1))
    },
    Row(
      group: "place", EFormsPath.lotProject + "/cac:RealizedLocation",
      begin: { builder, _ in builder.place = PlaceOfWork() },
      end: { builder, _ in builder.lot.nuts.add(builder.place.mostExact) }),
    Row("BT-5071", lotPlace("cac:Address/cbc:CountrySubentityCode")) {
      $0.place.nuts = $0.code($1)
    },
    Row("BT-5141", lotPlace("cac:Address/cac:Country/cbc:IdentificationCode")) {
      $0.place.country = $0.country($1)
    },
    Row("BT-728", lotPlace("cbc:Description"), carrying: "languageID") {
      $0.lot.texts.add($0.clause("place", $1))
    },
    Row(
      "BT-27",
      EFormsPath.lotProject + "/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount",
      carrying: "currencyID"
    ) {
      $0.lot.estimatedValue = $0.money($1)
    },
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
      $0.term.other = $0.string($1)
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
    Row(
      group: "additional type", EFormsPath.lotProject + "/cac:ProcurementAdditionalType",
      begin: { builder, _ in builder.textKind = "other" }),
    Row("BT-06", additionalType, list: "strategic-procurement", ownCodes: ["env-imp", "soc-obj"]) {
      $0.lot.strategicProcurement.add($0.code($1))
      $0.textKind = "strategic"
    },
    Row(
      "BT-775", additionalType, list: "social-objective",
      ownCodes: ["acc-all", "et-eq", "gen-eq", "hum-right", "opp", "work-cond"]
    ) {
      $0.lot.socialObjectives.add($0.code($1))
    },
    Row("BT-774", additionalType, list: "environmental-impact", ownCodes: ["circ-econ"]) {
      $0.lot.environmentalImpacts.add($0.code($1))
    },
    Row("BT-754", additionalType, list: "accessibility", ownCodes: ["inc", "n-inc", "n-inc-just"]) {
      $0.lot.accessibility = $0.code($1)
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

  private static func lotPlace(_ path: String) -> String {
    EFormsPath.lotProject + "/cac:RealizedLocation/" + path
  }
}
