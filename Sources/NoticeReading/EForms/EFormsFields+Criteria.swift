internal import Notices

/// By what tenderers are chosen and tenders compared, and what goes to subcontractors.
extension EFormsFields {
  static func subcontracting(_ terms: String, _ suffix: String) -> [Row] {
    let allowed = terms + "/cac:AllowedSubcontractTerms"
    let indications =
      EFormsPath.extended(terms)
      + "/efac:TenderSubcontractingRequirements/efbc:TenderSubcontractingRequirementsCode"
    return [
      Row("BT-65\(suffix)", allowed + "/cbc:SubcontractingConditionsCode") {
        $0.lot.conditions.subcontractingObligations.add($1.code)
      },
      Row("BT-64\(suffix)", allowed + "/cbc:MinimumPercent") {
        $0.lot.conditions.subcontractingMinimum = $1.code
      },
      Row("BT-729\(suffix)", allowed + "/cbc:MaximumPercent") {
        $0.lot.conditions.subcontractingMaximum = $1.code
      },
      Row("BT-651\(suffix)", indications) {
        $0.lot.conditions.subcontractingIndications.add($1.code)
      },
    ]
  }

  /// Clean vehicles, energy efficiency, and the money of the EU behind it all.
  static func strategy(_ terms: String, _ suffix: String) -> [Row] {
    let extended = EFormsPath.extended(terms)
    let strategic = extended + "/efac:StrategicProcurement"
    return [
      Row("BT-717\(suffix)", strategic + "/efbc:ApplicableLegalBasis", list: "cvd-scope") {
        $0.lot.cleanVehicles = $1.truth
      },
      Row("BT-810\(suffix)", strategic + "/efbc:ApplicableLegalBasis", list: "eed-scope") {
        $0.lot.energyEfficiency = $1.truth
      },
      Row(
        "BT-735\(suffix)",
        strategic + "/efac:StrategicProcurementInformation/efbc:ProcurementCategoryCode"
      ) {
        $0.lot.cleanVehicleContracts.add($1.code)
      },
      Row(
        group: "fund", extended + "/efac:Funding",
        begin: { builder, _ in builder.fund = Fund() },
        end: { builder, _ in
          if !builder.fund.isEmpty { builder.lot.funds.append(builder.fund) }
        }),
      Row("BT-7220\(suffix)", extended + "/efac:Funding/cbc:FundingProgramCode") {
        $0.fund.programme = $1.code
      },
      Row("BT-5010\(suffix)", extended + "/efac:Funding/efbc:FinancingIdentifier") {
        $0.fund.id = $1.code
      },
      Row(
        "BT-6140\(suffix)", extended + "/efac:Funding/cbc:Description", carrying: "languageID"
      ) {
        $0.fund.description.add($1.entry)
      },
    ]
  }

  static func selection(_ terms: String, _ suffix: String) -> [Row] {
    let criterion = EFormsPath.extended(terms) + "/efac:SelectionCriteria"
    let parameter = criterion + "/efac:CriterionParameter"
    return [
      Row(
        group: "selection criterion", criterion,
        begin: { builder, _ in builder.selection = SelectionCriterion() },
        end: { builder, _ in builder.lot.selectionCriteria.append(builder.selection) }),
      Row("BT-747\(suffix)", criterion + "/cbc:CriterionTypeCode") {
        $0.selection.type = $0.selection.type ?? $1.code
      },
      Row("BT-809\(suffix)", criterion + "/cbc:TendererRequirementTypeCode") {
        $0.selection.type = $1.code
      },
      Row("BT-748\(suffix)", criterion + "/cbc:CalculationExpressionCode") {
        $0.selection.$usage = $1.traced
      },
      Row("BT-40\(suffix)", criterion + "/efbc:SecondStageIndicator") {
        $0.selection.choosesCandidates = $1.truth
      },
      Row("BT-749\(suffix)", criterion + "/cbc:Name", carrying: "languageID") {
        $0.selection.name.add($1.entry)
      },
      Row("BT-750\(suffix)", criterion + "/cbc:Description", carrying: "languageID") {
        $0.selection.description.add($1.entry)
      },
      Row(
        group: "selection parameter", parameter,
        begin: { builder, _ in builder.parameter = EFormsBuilder.Parameter() },
        end: { builder, _ in builder.selection.thresholds.add(builder.parameter.number) }),
      Row("BT-7531\(suffix)", parameter + "/efbc:ParameterCode", carrying: "listName") {
        $0.setParameterCode($1)  // BT-7532 where the list is one of thresholds
      },
      Row("BT-752\(suffix)", parameter + "/efbc:ParameterNumeric") { $0.setParameterNumber($1) },
    ]
  }

  static func award(_ terms: String, _ suffix: String) -> [Row] {
    let awarding = terms + "/cac:AwardingTerms"
    let outer = awarding + "/cac:AwardingCriterion"
    let prize = awarding + "/cac:Prize"
    return [
      Row(
        group: "award criterion", outer,
        begin: { builder, _ in builder.startAward() },
        end: { builder, _ in builder.finishOuterAward() }),
      Row("BT-733\(suffix)", outer + "/cbc:Description", carrying: "languageID") {
        $0.awardOrder.add($1.clause("award-order"))
      },
      Row("BT-543\(suffix)", outer + "/cbc:CalculationExpression", carrying: "languageID") {
        $0.lot.texts.add($1.clause("award-calculation"))
      },
      Row("BT-120\(suffix)", awarding + "/cbc:NoFurtherNegotiationIndicator") {
        $0.lot.shortList.withoutNegotiation = $1.truth
      },
      Row(
        group: "prize", prize,
        begin: { builder, _ in builder.prize = Prize() },
        end: { builder, _ in builder.lot.prizes.append(builder.prize) }),
      Row("BT-44\(suffix)", prize + "/cbc:RankCode") { $0.prize.rank = $1.integer },
      Row("BT-644\(suffix)", prize + "/cbc:ValueAmount", carrying: "currencyID") {
        $0.prize.value = $1.money
      },
      Row("BT-45\(suffix)", prize + "/cbc:Description", carrying: "languageID") {
        $0.prize.description.add($1.entry)
      },
    ] + criterion(outer, suffix, isOuter: true)
      + criterion(outer + "/cac:SubordinateAwardingCriterion", suffix, isOuter: false)
  }

  /// A criterion; some publishers give the only one without the element that should be around it.
  private static func criterion(_ path: String, _ suffix: String, isOuter: Bool) -> [Row] {
    let parameter = EFormsPath.extended(path) + "/efac:AwardCriterionParameter"
    let rows = [
      Row("BT-539\(suffix)", path + "/cbc:AwardingCriterionTypeCode") {
        $0.award.type = $1.code(in: .award)
      },
      Row("BT-734\(suffix)", path + "/cbc:Name", carrying: "languageID") {
        $0.award.name.add($1.entry)
      },
      Row(
        group: "award parameter", parameter,
        begin: { builder, _ in builder.parameter = EFormsBuilder.Parameter() },
        end: { builder, _ in builder.award.numbers.add(builder.parameter.number) }),
      Row("BT-5421\(suffix)", parameter + "/efbc:ParameterCode", carrying: "listName") {
        $0.setParameterCode($1)  // BT-5422 and BT-5423 by their lists
      },
      Row("BT-541\(suffix)", parameter + "/efbc:ParameterNumeric") { $0.setParameterNumber($1) },
    ]
    guard !isOuter else { return rows }
    return rows + [
      Row(
        group: "award criterion", path,
        begin: { builder, _ in builder.startInnerAward() },
        end: { builder, _ in builder.finishInnerAward() }),
      Row("BT-540\(suffix)", path + "/cbc:Description", carrying: "languageID") {
        $0.award.description.add($1.entry)
      },
    ]
  }
}
