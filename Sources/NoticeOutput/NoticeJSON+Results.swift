internal import JSONText
internal import Notices

extension NoticeJSON {
  static func writeResults(of notice: Notice, to json: NoticeObject) {
    json.objects("results", notice.results) { write($1, to: $0) }
    json.objects("contracts", notice.contracts) { write($1, to: $0) }
    json.objectUnlessEmpty("totals") {
      $0.money("value", notice.totals.value)
      $0.money("frameworkMaximum", notice.totals.frameworkMaximum)
      $0.money("frameworkApproximate", notice.totals.frameworkApproximate)
    }
  }

  private static func write(_ result: LotResult, to json: NoticeObject) {
    json.string("id", result.$id)
    json.text("lot", result.$lot)
    json.string("decision", result.$decision)
    json.string("notAwardedReason", result.$notAwardedReason)
    json.strings("winners", result.winners)
    json.integer("tendersReceived", result.$tendersReceived)
    json.objects("received", result.received) { write($1, to: $0) }
    json.money("value", result.$value)
    json.money("lowestTender", result.lowestTender)
    json.money("highestTender", result.highestTender)
    json.money("frameworkMaximum", result.frameworkMaximum)
    json.money("frameworkReestimated", result.frameworkReestimated)
    json.bool("endsDynamicPurchasingSystem", result.endsDPS)
    json.objects("tenders", result.tenders) { write($1, to: $0) }
    json.strings("contracts", result.contracts)
    json.objects("reviewRequests", result.reviewRequests) { write($1, to: $0) }
  }

  private static func write(_ count: LotResult.Count, to json: NoticeObject) {
    json.string("kind", count.kind)
    json.integer("count", count.count)
  }

  private static func write(_ tender: LotTender, to json: NoticeObject) {
    json.string("id", tender.$id)
    json.string("reference", tender.$reference)
    json.strings("tenderers", tender.tenderers)
    json.money("value", tender.value)
    json.integer("rank", tender.rank)
    json.bool("variant", tender.isVariant)
    json.strings("origins", tender.origins)
    json.strings("subcontractors", tender.subcontractors)
    json.string("subcontracting", tender.subcontracting)
    json.money("subcontractedValue", tender.subcontractedValue)
    json.string("subcontractedShare", tender.subcontractedShare)
    json.text("subcontractedDescription", tender.subcontractedText)
    json.money("revenueFromBuyer", tender.revenueFromBuyer)
    json.money("revenueFromUsers", tender.revenueFromUsers)
    json.text("revenueDescription", tender.revenueText)
  }

  private static func write(_ contract: SettledContract, to json: NoticeObject) {
    json.string("id", contract.$id)
    json.string("reference", contract.$reference)
    json.text("title", contract.title)
    json.text("signedOn", contract.$signedOn)
    json.text("decidedOn", contract.$decidedOn)
    json.string("url", contract.$url)
    json.bool("withinFramework", contract.isWithinFramework)
    json.strings("tenders", contract.tenders)
    json.strings("signatories", contract.signatories)
    json.objects("euFunds", contract.funds) { write($1, to: $0) }
  }
}
