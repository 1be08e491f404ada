internal import Procurement

extension EFormsFields {
  /// How and until when a lot is tendered.
  static let lotProcess: [Row] = [
    Row("BT-131(d)", lotDate("cac:TenderSubmissionDeadlinePeriod/cbc:EndDate")) {
      $0.lot.tenderDeadline = $0.moment($1)
    },
    Row("BT-131(t)", lotDate("cac:TenderSubmissionDeadlinePeriod/cbc:EndTime")) {
      $0.lot.tenderDeadline = $0.adding($1, to: $0.lot.tenderDeadline)
    },
    Row("BT-1311(d)", lotDate("cac:ParticipationRequestReceptionPeriod/cbc:EndDate")) {
      $0.lot.requestDeadline = $0.moment($1)
    },
    Row("BT-1311(t)", lotDate("cac:ParticipationRequestReceptionPeriod/cbc:EndTime")) {
      $0.lot.requestDeadline = $0.adding($1, to: $0.lot.requestDeadline)
    },
    Row(
      "BT-630(d)",
      EFormsPath.lotProcessExtension + "/efac:InterestExpressionReceptionPeriod/cbc:EndDate"
    ) {
      $0.lot.interestDeadline = $0.moment($1)
    },
    Row(
      "BT-630(t)",
      EFormsPath.lotProcessExtension + "/efac:InterestExpressionReceptionPeriod/cbc:EndTime"
    ) {
      $0.lot.interestDeadline = $0.adding($1, to: $0.lot.interestDeadline)
    },
    Row("BT-17", lotDate("cbc:SubmissionMethodCode"), list: "esubmission") {
      $0.lot.submission.electronic = $0.string($1)
    },
    Row("BT-132(d)", lotDate("cac:OpenTenderEvent/cbc:OccurrenceDate")) {
      $0.opening = $0.moment($1)
    },
    Row("BT-132(t)", lotDate("cac:OpenTenderEvent/cbc:OccurrenceTime")) {
      $0.opening = $0.adding($1, to: $0.opening)
    },
    Row(
      "BT-765", lotDate("cac:ContractingSystem/cbc:ContractingSystemTypeCode"),
      list: "framework-agreement"
    ) {
      $0.lot.isFramework = $0.code($1)
    },
    Row(
      "BT-766", lotDate("cac:ContractingSystem/cbc:ContractingSystemTypeCode"), list: "dps-usage"
    ) {
      $0.lot.usesDPS = $0.code($1)
    },
  ]

  /// What became of the lots.
  static let results: [Row] = [
    Row(
      group: "lot result", result("efac:LotResult"),
      begin: { builder, _ in builder.results.startLot() },
      end: { builder, _ in builder.results.finishLot() }),
    Row("BT-142", result("efac:LotResult/cbc:TenderResultCode")) {
      $0.results.lot.decision = $0.string($1)
    },
    Row("BT-13713", result("efac:LotResult/efac:TenderLot/cbc:ID")) {
      $0.results.lot.lot = $0.string($1)
    },
    Row("OPT-320", result("efac:LotResult/efac:LotTender/cbc:ID")) {
      $0.results.lot.tenders.add($0.string($1))
    },
    Row("OPT-315", result("efac:LotResult/efac:SettledContract/cbc:ID")) {
      $0.results.lot.contracts.add($0.string($1))
    },
    Row("BT-760", result("efac:LotResult/efac:ReceivedSubmissionsStatistics/efbc:StatisticsCode")) {
      $0.results.statistic = $0.string($1)
    },
    Row(
      "BT-759",
      result("efac:LotResult/efac:ReceivedSubmissionsStatistics/efbc:StatisticsNumeric")
    ) {
      let count = $0.integer($1)?.value
      $0.results.addCount(count)
    },
    Row(
      group: "tender", result("efac:LotTender"),
      begin: { builder, _ in builder.results.startTender() },
      end: { builder, _ in builder.results.finishTender() }),
    Row("OPT-321", result("efac:LotTender/cbc:ID")) {
      $0.results.tender.id = $0.string($1)
    },
    Row(
      "BT-720", result("efac:LotTender/cac:LegalMonetaryTotal/cbc:PayableAmount"),
      carrying: "currencyID"
    ) {
      $0.results.tender.value = $0.money($1)?.value
    },
    Row("OPT-310", result("efac:LotTender/efac:TenderingParty/cbc:ID")) {
      $0.results.tender.party = $0.string($1)
    },
    Row("BT-13714", result("efac:LotTender/efac:TenderLot/cbc:ID")) {
      $0.results.tender.lot = $0.string($1)
    },
    Row(
      group: "contract", result("efac:SettledContract"),
      begin: { builder, _ in builder.results.startContract() },
      end: { builder, _ in builder.results.finishContract() }),
    Row("OPT-316", result("efac:SettledContract/cbc:ID")) {
      $0.results.contract.id = $0.string($1)
    },
    Row("BT-3202", result("efac:SettledContract/efac:LotTender/cbc:ID")) {
      $0.results.contract.tenders.add($0.string($1))
    },
    Row(
      group: "tendering party", result("efac:TenderingParty"),
      begin: { builder, _ in builder.results.startParty() },
      end: { builder, _ in builder.results.finishParty() }),
    Row("OPT-210", result("efac:TenderingParty/cbc:ID")) {
      $0.results.party.id = $0.string($1)
    },
    Row("OPT-300-Tenderer", result("efac:TenderingParty/efac:Tenderer/cbc:ID")) {
      $0.results.party.members.add($0.string($1))
      $0.addRole("tenderer", $1)
    },
    Row("OPT-301-Subcontractor", result("efac:TenderingParty/efac:SubContractor/cbc:ID")) {
      $0.addRole("subcontractor", $1)
    },
  ]

  private static func lotDate(_ path: String) -> String { EFormsPath.lotProcess + "/" + path }
  private static func result(_ path: String) -> String { EFormsPath.result + "/" + path }
}
