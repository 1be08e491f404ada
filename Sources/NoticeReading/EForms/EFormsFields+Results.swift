internal import Notices
internal import Values

/// What became of the lots.
extension EFormsFields {
  static let results: [Row] = [
    Row("BT-161", result("cbc:TotalAmount"), carrying: "currencyID") {
      $0.notice.totals.value = $1.money
    },
    Row("BT-118", result("efbc:OverallMaximumFrameworkContractsAmount"), carrying: "currencyID") {
      $0.notice.totals.frameworkMaximum = $1.money
    },
    Row(
      "BT-1118", result("efbc:OverallApproximateFrameworkContractsAmount"), carrying: "currencyID"
    ) {
      $0.notice.totals.frameworkApproximate = $1.money
    },
    Row(
      group: "lot result", result("efac:LotResult"),
      begin: { builder, _ in builder.results.lot = EFormsResults.LotPart() },
      end: { builder, _ in builder.results.finishLot() }),
    Row("OPT-322", result("efac:LotResult/cbc:ID")) {
      $0.results.lot.result.$id = $1.traced
    },
    Row("BT-142", result("efac:LotResult/cbc:TenderResultCode")) {
      $0.results.lot.result.$decision = Traced($1.code(in: .winner))
    },
    Row("BT-144", result("efac:LotResult/efac:DecisionReason/efbc:DecisionReasonCode")) {
      $0.results.lot.result.$notAwardedReason = Traced($1.code(in: .notAwarded))
    },
    Row("BT-13713", result("efac:LotResult/efac:TenderLot/cbc:ID")) {
      $0.results.lot.result.$lot = $1.lotID
    },
    Row("OPT-320", result("efac:LotResult/efac:LotTender/cbc:ID")) {
      $0.results.lot.tenders.add($1.string)
    },
    Row("OPT-315", result("efac:LotResult/efac:SettledContract/cbc:ID")) {
      $0.results.lot.result.contracts.add($1.string)
    },
    Row("BT-710", result("efac:LotResult/cbc:LowerTenderAmount"), carrying: "currencyID") {
      $0.results.lot.result.lowestTender = $1.money
    },
    Row("BT-711", result("efac:LotResult/cbc:HigherTenderAmount"), carrying: "currencyID") {
      $0.results.lot.result.highestTender = $1.money
    },
    Row("BT-709", framework("cbc:MaximumValueAmount"), carrying: "currencyID") {
      $0.results.lot.result.frameworkMaximum = $1.money
    },
    Row("BT-660", framework("efbc:ReestimatedValueAmount"), carrying: "currencyID") {
      $0.results.lot.result.frameworkReestimated = $1.money
    },
    Row("BT-119", result("efac:LotResult/efbc:DPSTerminationIndicator")) {
      $0.results.lot.result.endsDPS = $1.truth
    },
    Row("BT-760", received("efbc:StatisticsCode")) { $0.results.statistic = $1.string },
    Row("BT-759", received("efbc:StatisticsNumeric")) {
      let count = $1.integer
      $0.results.addReceived(count)
    },
    Row("BT-636", appeals("efbc:StatisticsCode")) { $0.results.statistic = $1.string },
    Row("BT-635", appeals("efbc:StatisticsNumeric")) {
      let count = $1.integer  // BT-712 for `complainants`
      $0.results.addReviews(count)
    },
    Row(
      "OPT-301-Payer", result("efac:LotResult/cac:PayerParty/cac:PartyIdentification/cbc:ID")
    ) {
      $0.addRole("payer", $1)
    },
    Row(
      "OPT-301-Financing",
      result("efac:LotResult/cac:FinancingParty/cac:PartyIdentification/cbc:ID")
    ) {
      $0.addRole("financing", $1)
    },
  ]

  static let tenders: [Row] = [
    Row(
      group: "tender", result("efac:LotTender"),
      begin: { builder, _ in builder.results.tender = EFormsResults.Tender() },
      end: { builder, _ in builder.results.finishTender() }),
    Row("OPT-321", result("efac:LotTender/cbc:ID")) {
      $0.results.tender.tender.$id = $1.traced
    },
    Row("BT-3201", result("efac:LotTender/efac:TenderReference/cbc:ID")) {
      $0.results.tender.tender.$reference = $1.traced
    },
    Row(
      "BT-720", result("efac:LotTender/cac:LegalMonetaryTotal/cbc:PayableAmount"),
      carrying: "currencyID"
    ) {
      $0.results.tender.tender.value = $1.money
    },
    Row("OPT-310", result("efac:LotTender/efac:TenderingParty/cbc:ID")) {
      $0.results.tender.party = $1.string
    },
    Row("BT-13714", result("efac:LotTender/efac:TenderLot/cbc:ID")) {
      $0.results.tender.lot = $1.string
    },
    Row("BT-171", result("efac:LotTender/cbc:RankCode")) {
      $0.results.tender.tender.rank = $1.integer
    },
    Row("BT-193", result("efac:LotTender/efbc:TenderVariantIndicator")) {
      $0.results.tender.tender.isVariant = $1.truth
    },
    Row("BT-191", result("efac:LotTender/efac:Origin/efbc:AreaCode")) {
      $0.results.tender.tender.origins.add($1.country)
    },
    Row("BT-773", subcontracting("efbc:TermCode")) {
      $0.results.tender.tender.subcontracting = $1.code(in: .subcontracting)
    },
    Row("BT-553", subcontracting("efbc:TermAmount"), carrying: "currencyID") {
      $0.results.tender.tender.subcontractedValue = $1.money
    },
    Row("BT-555", subcontracting("efbc:TermPercent")) {
      $0.results.tender.tender.subcontractedShare = $1.code
    },
    Row("BT-554", subcontracting("efbc:TermDescription"), carrying: "languageID") {
      $0.results.tender.tender.subcontractedText.add($1.entry)
    },
    Row("BT-160", revenue("efbc:RevenueBuyerAmount"), carrying: "currencyID") {
      $0.results.tender.tender.revenueFromBuyer = $1.money
    },
    Row("BT-162", revenue("efbc:RevenueUserAmount"), carrying: "currencyID") {
      $0.results.tender.tender.revenueFromUsers = $1.money
    },
    Row("BT-163", revenue("efbc:ValueDescription"), carrying: "languageID") {
      $0.results.tender.tender.revenueText.add($1.entry)
    },
    Row(
      group: "tendering party", result("efac:TenderingParty"),
      begin: { builder, _ in builder.results.party = EFormsResults.Party() },
      end: { builder, _ in builder.results.finishParty() }),
    Row("OPT-210", result("efac:TenderingParty/cbc:ID")) {
      $0.results.party.id = $1.string
    },
    Row("OPT-300-Tenderer", result("efac:TenderingParty/efac:Tenderer/cbc:ID")) {
      $0.results.party.members.add($1.string)
      $0.addRole("tenderer", $1)
    },
    Row("OPT-170", result("efac:TenderingParty/efac:Tenderer/efbc:GroupLeadIndicator")) {
      let leads = $1.truth?.value ?? false
      if leads { $0.results.party.lead = $0.results.party.members.last }
    },
    Row("OPT-301-Subcontractor", result("efac:TenderingParty/efac:SubContractor/cbc:ID")) {
      $0.results.party.subcontractors.add($1.string)
      $0.addRole("subcontractor", $1)
    },
  ]

  static let contracts: [Row] = [
    Row(
      group: "contract", contract(""),
      begin: { builder, _ in builder.results.contract = SettledContract() },
      end: { builder, _ in builder.results.finishContract() }),
    Row("OPT-316", contract("cbc:ID")) { $0.results.contract.$id = $1.traced },
    Row("BT-150", contract("efac:ContractReference/cbc:ID")) {
      $0.results.contract.$reference = $1.traced
    },
    Row("BT-721", contract("cbc:Title"), carrying: "languageID") {
      $0.results.contract.title.add($1.entry)
    },
    Row("BT-145", contract("cbc:IssueDate")) {
      $0.results.contract.$signedOn = Traced($1.date)
    },
    Row("BT-1451", contract("cbc:AwardDate")) {
      $0.results.contract.$decidedOn = Traced($1.date)
    },
    Row("BT-151", contract("cbc:URI")) { $0.results.contract.$url = $1.traced },
    Row("BT-768", contract("efbc:ContractFrameworkIndicator")) {
      $0.results.contract.isWithinFramework = $1.truth
    },
    Row("BT-3202", contract("efac:LotTender/cbc:ID")) {
      $0.results.contract.tenders.add($1.string)
    },
    Row("OPT-300-Signatory", contract("cac:SignatoryParty/cac:PartyIdentification/cbc:ID")) {
      $0.results.contract.signatories.add($1.string)
      $0.addRole("signatory", $1)
    },
    Row(
      group: "contract fund", contract("efac:Funding"),
      begin: { builder, _ in builder.fund = Fund() },
      end: { builder, _ in
        if !builder.fund.isEmpty { builder.results.contract.funds.append(builder.fund) }
      }),
    Row("BT-722", contract("efac:Funding/cbc:FundingProgramCode")) {
      $0.fund.programme = $1.code
    },
    Row("BT-5011", contract("efac:Funding/efbc:FinancingIdentifier")) {
      $0.fund.id = $1.code
    },
    Row("BT-6110", contract("efac:Funding/cbc:Description"), carrying: "languageID") {
      $0.fund.description.add($1.entry)
    },
  ]

  private static func result(_ path: String) -> String { EFormsPath.result + "/" + path }
  private static func contract(_ path: String) -> String {
    result("efac:SettledContract" + (path.isEmpty ? "" : "/" + path))
  }
  private static func framework(_ path: String) -> String {
    result("efac:LotResult/efac:FrameworkAgreementValues/" + path)
  }
  private static func received(_ path: String) -> String {
    result("efac:LotResult/efac:ReceivedSubmissionsStatistics/" + path)
  }
  private static func appeals(_ path: String) -> String {
    result("efac:LotResult/efac:AppealRequestsStatistics/" + path)
  }
  private static func subcontracting(_ path: String) -> String {
    result("efac:LotTender/efac:SubcontractingTerm/" + path)
  }
  private static func revenue(_ path: String) -> String {
    result("efac:LotTender/efac:ConcessionRevenue/" + path)
  }
}
