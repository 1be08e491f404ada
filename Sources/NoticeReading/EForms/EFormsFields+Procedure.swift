internal import Notices
internal import Values

extension EFormsFields {
  /// What holds for the procedure as a whole.
  static let procedure: [Row] = process + object + distribution + exclusion

  private static let process: [Row] = [
    Row("BT-105", EFormsPath.procedureProcess + "/cbc:ProcedureCode") {
      $0.procedure.type = $1.code(in: .procedure)
    },
    Row(
      "BT-106", justification + "/cbc:ProcessReasonCode", list: "accelerated-procedure"
    ) {
      $0.procedure.$isAccelerated = Traced($1.truth)
      $0.textKind = "acceleration"
    },
    Row(
      "BT-1351", justification + "/cbc:ProcessReasonCode",
      list: "accelerated-procedure-justification"
    ) {
      $0.procedure.accelerationReason = $1.code
      $0.textKind = "acceleration"
    },
    Row(
      "BT-136", justification + "/cbc:ProcessReasonCode", list: "direct-award-justification"
    ) {
      $0.procedure.directAwardReasons.add($1.code)
      $0.textKind = "direct-award"
    },
    Row("reason of another list", justification + "/cbc:ProcessReasonCode", carrying: "listName") {
      $0.takeOdd($1)
    },
    Row(
      group: "justification", justification,
      begin: { builder, _ in builder.textKind = "direct-award" }),
    Row("BT-135", justification + "/cbc:ProcessReason", carrying: "languageID") {
      $0.procedure.texts.add($1.clause($0.textKind))  // BT-1351 where the code says so
    },
    Row("BT-1252", justification + "/cbc:Description") {
      $0.procedure.$earlierProcedure = $1.traced
    },
    Row("BT-88", EFormsPath.procedureProcess + "/cbc:Description", carrying: "languageID") {
      $0.procedure.texts.add($1.clause("procedure-features"))
    },
    Row("BT-756", EFormsPath.procedureProcess + "/cbc:TerminatedIndicator") {
      $0.procedure.isTerminated = $1.truth
    },
    Row("BT-763", EFormsPath.procedureProcess + "/cbc:PartPresentationCode") {
      $0.procedure.lotsAllRequired = $1.string == "all" ? $1.yes : nil
    },
  ]

  private static let object: [Row] =
    [
      Row(
        group: "object", EFormsPath.procedureProject, begin: { _, _ in },
        end: { builder, _ in builder.finishTerm() }),
      Row("BT-22-Procedure", EFormsPath.procedureProject + "/cbc:ID") {
        $0.procedure.$internalID = $1.traced
      },
      Row("BT-21-Procedure", EFormsPath.procedureProject + "/cbc:Name", carrying: "languageID") {
        $0.procedure.title.add($1.entry)
      },
      Row(
        "BT-24-Procedure", EFormsPath.procedureProject + "/cbc:Description",
        carrying: "languageID"
      ) {
        $0.procedure.description.add($1.entry)
      },
      Row("BT-300-Procedure", EFormsPath.procedureProject + "/cbc:Note", carrying: "languageID") {
        $0.procedure.texts.add($1.clause("additional-information"))
      },
      Row("BT-23-Procedure", EFormsPath.procedureProject + "/cbc:ProcurementTypeCode") {
        $0.procedure.nature = $1.code(in: .nature)
      },
      Row(
        "BT-531-Procedure",
        EFormsPath.procedureProject
          + "/cac:ProcurementAdditionalType/cbc:ProcurementTypeCode", list: "contract-nature"
      ) {
        $0.procedure.additionalNatures.add($1.code)
      },
      Row(
        "BT-262-Procedure",
        EFormsPath.procedureProject
          + "/cac:MainCommodityClassification/cbc:ItemClassificationCode", carrying: "listName"
      ) {
        $0.procedure.mainCPV = $1.ownCPV ?? $0.procedure.mainCPV
      },
      Row(
        "BT-263-Procedure",
        EFormsPath.procedureProject
          + "/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode",
        carrying: "listName"
      ) {
        $0.procedure.additionalCPV.add($1.ownCPV)
      },
      Row(
        "BT-27-Procedure",
        EFormsPath.procedureProject
          + "/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount", carrying: "currencyID"
      ) {
        $0.procedure.estimatedValue = $1.money
      },
      Row(
        "BT-271-Procedure",
        EFormsPath.extended(EFormsPath.procedureProject + "/cac:RequestedTenderTotal")
          + "/efbc:FrameworkMaximumAmount", carrying: "currencyID"
      ) {
        $0.procedure.frameworkMaximum = $1.money
      },
      Row("BT-726-Procedure", EFormsPath.procedureProject + "/cbc:SMESuitableIndicator") {
        $0.lot.suitsSME = $1.truth
      },
    ]
    + term(EFormsPath.procedureProject, suffix: "-Procedure")
    + places(EFormsPath.procedureProject, suffix: "-Procedure") { builder, place in
      builder.procedure.add(place)
    }

  private static let distribution: [Row] = [
    Row("BT-31", EFormsPath.procedureTerms + "/cac:LotDistribution/cbc:MaximumLotsSubmittedNumeric")
    {
      $0.procedure.maxLotsSubmitted = $1.integer
    },
    Row("BT-33", EFormsPath.procedureTerms + "/cac:LotDistribution/cbc:MaximumLotsAwardedNumeric") {
      $0.procedure.maxLotsAwarded = $1.integer
    },
    Row(
      group: "lot group", EFormsPath.lotGroup,
      begin: { builder, _ in builder.lotGroup = LotGroup(id: "") },
      end: { builder, _ in builder.finishLotGroup() }),
    Row("BT-330", EFormsPath.lotGroup + "/cbc:LotsGroupID") {
      $0.lotGroup.$id = $1.traced.orEmpty
    },
    Row("BT-1375", EFormsPath.lotGroup + "/cac:ProcurementProjectLotReference/cbc:ID") {
      $0.lotGroup.lots.add($1.string.map { LotID($0) })
    },
    Row(
      "BT-01(c)",
      EFormsPath.procedureTerms + "/cac:ProcurementLegislationDocumentReference/cbc:ID"
    ) {
      $0.procedure.legalReferences.add($1.code)
    },
    Row(
      "BT-01(d)",
      EFormsPath.procedureTerms
        + "/cac:ProcurementLegislationDocumentReference/cbc:DocumentDescription",
      carrying: "languageID"
    ) {
      $0.procedure.texts.add($1.clause("legal-basis"))
    },
  ]

  /// Grounds on which tenderers are shut out; they stand only in the terms of the procedure.
  private static let exclusion: [Row] = [
    Row("BT-67(a)", requirement + "/cbc:TendererRequirementTypeCode", list: "exclusion-ground") {
      $0.startExclusion($1)
    },
    Row(
      "BT-806", requirement + "/cbc:TendererRequirementTypeCode", list: "exclusion-grounds-source"
    ) {
      $0.procedure.exclusionSources.add($1.code(in: .source))
    },
  ]

  private static let justification =
    EFormsPath.procedureProcess + "/cac:ProcessJustification"
  private static let requirement =
    EFormsPath.procedureTerms + "/cac:TendererQualificationRequest/cac:SpecificTendererRequirement"

  /// Where the work is done, for a procedure or a lot.
  static func places(
    _ project: String, suffix: String,
    take: @escaping @Sendable (inout EFormsBuilder, Place) -> Void
  ) -> [Row] {
    let place = project + "/cac:RealizedLocation"
    let address = place + "/cac:Address"
    return [
      Row(
        group: "place", place,
        begin: { builder, _ in builder.place = Place() },
        end: { builder, _ in take(&builder, builder.place) }),
      Row("BT-5071\(suffix)", address + "/cbc:CountrySubentityCode") {
        $0.place.nuts = $1.code
      },
      Row("BT-5141\(suffix)", address + "/cac:Country/cbc:IdentificationCode") {
        $0.place.country = $1.country
      },
      Row("BT-5131\(suffix)", address + "/cbc:CityName") { $0.place.town = $1.code },
      Row("BT-5121\(suffix)", address + "/cbc:PostalZone") { $0.place.postalCode = $1.code },
      Row("BT-5101\(suffix)", address + "/cbc:StreetName") { $0.place.street = $1.code },
      Row("BT-727\(suffix)", address + "/cbc:Region") {
        $0.place.anywhere = $1.code(in: .anywhere)
      },
      Row("BT-728\(suffix)", place + "/cbc:Description", carrying: "languageID") {
        $0.addPlaceText($1)
      },
    ]
  }
}
