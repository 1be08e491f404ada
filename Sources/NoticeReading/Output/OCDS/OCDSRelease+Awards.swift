internal import JSONText
internal import Procurement

extension OCDSRelease {
  static func writeAwards(of notice: Notice, to json: JSONObjectWriter) {
    writeStatistics(of: notice, to: json)
    let results = notice.results.enumerated().map { ($0, $1) }
    json.objects("awards", results) { json, item in
      let result = item.1
      json.string("id", id(of: result, at: item.0))
      json.string("status", status(result.decision))
      json.string("statusDetails", result.notAwardedReason)
      money("value", result.value, to: json)
      json.strings("relatedLots", [result.lot?.description].compactMap { $0 })
      json.objects("suppliers", result.winners) { reference($1, in: notice, to: $0) }
      money("maximumValue", result.frameworkMaximum?.value, to: json)
      money("estimatedValue", result.frameworkReestimated?.value, to: json)
    }
    let tenders = Dictionary(grouping: notice.results.flatMap(\.tenders), by: \.id)
    json.objects("contracts", contracts(of: notice)) { json, item in
      write(item.contract, award: item.award, tenders, to: json)
    }
  }

  private static func id(of result: LotResult, at index: Int) -> String {
    result.id ?? "RES-" + String(index + 1)
  }

  private static func status(_ decision: String?) -> String? {
    switch decision {
    case "selec-w": "active"
    case "clos-nw": "unsuccessful"
    case "open-nw": "pending"
    default: nil
    }
  }

  /// Contracts with the first award that names them; OCDS knows one award a contract.
  private static func contracts(
    of notice: Notice
  ) -> [(contract: SettledContract, award: String?)] {
    var awards: [String: Int] = [:]
    for (place, result) in notice.results.enumerated() {
      for contract in result.contracts where awards[contract] == nil { awards[contract] = place }
    }
    return notice.contracts.map { contract in
      let place = contract.id.flatMap { awards[$0] }
      return (contract, place.map { id(of: notice.results[$0], at: $0) })
    }
  }

  private static func write(
    _ contract: SettledContract, award: String?, _ tenders: [String?: [LotTender]],
    to json: JSONObjectWriter
  ) {
    json.string("id", contract.id ?? contract.reference)
    json.string("awardID", award)
    text("title", contract.title, to: json)
    json.string("status", contract.signedOn == nil ? "pending" : "active")
    json.string("dateSigned", contract.signedOn.map { start($0) })
    if let reference = contract.reference {
      json.objects("identifiers", [reference]) { $0.string("id", $1) }
    }
    let own = Set(contract.tenders).flatMap { tenders[$0] ?? [] }
    if own.count == 1 { money("value", own[0].value?.value, to: json) }
  }

  /// How many bids came in, lot by lot.
  private static func writeStatistics(of notice: Notice, to json: JSONObjectWriter) {
    var counts: [(measure: String, value: Int, lot: String?)] = []
    for result in notice.results {
      let lot = result.lot?.description
      if let count = result.tendersReceived { counts.append(("bids", count, lot)) }
      for item in result.received {
        counts.append((measures[item.kind] ?? item.kind, item.count.value, lot))
      }
    }
    guard !counts.isEmpty else { return }
    json.object("bids") {
      $0.objects("statistics", counts.enumerated().map { ($0, $1) }) { json, item in
        json.string("id", String(item.0 + 1))
        json.string("measure", item.1.measure)
        json.integer("value", item.1.value)
        json.string("relatedLot", item.1.lot)
      }
    }
  }

  private static let measures = [
    "t-sme": "smeBids", "t-esubm": "electronicBids", "t-oth-eea": "foreignBidsFromEU",
    "t-no-eea": "foreignBidsFromNonEU", "part-req": "requests", "t-micro": "microBids",
    "t-small": "smallBids", "t-med": "mediumBids", "t-verif-inad": "disqualifiedBids",
    "t-verif-inad-low": "tendersAbnormallyLow",
  ]
}
