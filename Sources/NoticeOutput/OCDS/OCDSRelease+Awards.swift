internal import JSONText
import NoticeReading
internal import Notices
internal import Values

extension OCDSRelease {
  static func writeAwards(of notice: Notice, to json: JSONObjectWriter) {
    writeStatistics(of: notice, to: json)
    let results = notice.results.enumerated().map { ($0, $1) }
    json.objects("awards", results) { json, item in
      let result = item.1
      json.string("id", id(of: result, at: item.0))
      json.string("status", status(result.winnerSelection))
      json.string("statusDetails", result.notAwardedReason)
      money("value", result.value, to: json)
      json.strings("relatedLots", [result.lot?.description].compactMap { $0 })
      json.objects("suppliers", result.winners) { reference($1, in: notice, to: $0) }
      money("maximumValue", result.frameworkMaximum?.value, to: json)
      money("estimatedValue", result.frameworkReestimated?.value, to: json)
    }
    let tenders = Dictionary(grouping: notice.results.flatMap(\.tenders), by: \.id)
    json.objects("contracts", contracts(of: notice)) { json, item in
      write(item.contract, of: notice, award: item.award, tenders, to: json)
    }
  }

  private static func id(of result: LotResult, at index: Int) -> String {
    result.id ?? "RES-" + String(index + 1)
  }

  private static func status(_ decision: WinnerSelection?) -> String? {
    switch decision {
    case .selected: "active"
    case .closedWithout: "unsuccessful"
    case .stillOpen: "pending"
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
    return settled(notice).map { contract in
      let place = contract.id.flatMap { awards[$0] }
      return (contract, place.map { id(of: notice.results[$0], at: $0) })
    }
  }

  /// A modification is of a contract, whether or not the notice describes that.
  private static func settled(_ notice: Notice) -> [SettledContract] {
    guard notice.contracts.isEmpty, let modification = notice.modification else {
      return notice.contracts
    }
    var contract = SettledContract()
    contract.id = modification.contracts.first?.value ?? "CON-0001"
    contract.title = modification.after.title
    return [contract]
  }

  private static func write(
    _ contract: SettledContract, of notice: Notice, award: String?,
    _ tenders: [String?: [LotTender]],
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
    let modified = notice.modifiedContract.map { $0 == contract } ?? notice.contracts.isEmpty
    if let modification = notice.modification, modified {
      writeAmendment(modification, of: notice, to: json)
    } else if own.count == 1 {
      money("value", own[0].value?.value, to: json)
    }
  }

  /// The contract as it stands after the change, and what was changed.
  private static func writeAmendment(
    _ modification: ContractModification, of notice: Notice, to json: JSONObjectWriter
  ) {
    money("value", (modification.after.value ?? modification.valueAfter)?.value, to: json)
    if let term = modification.after.term, term.start != nil || term.end != nil {
      json.object("period") {
        $0.string("startDate", term.start.map { start($0.value) })
        $0.string("endDate", term.end.map { end($0.value) })
      }
    }
    json.objects("amendments", [modification]) { json, change in
      json.string("id", "1")
      json.string("date", notice.issueDate.map { start($0) })
      text("rationale", change.reasonDescription, to: json)
      text("description", change.description, to: json)
      json.string("amendsReleaseID", change.notice)
      json.string("releaseID", notice.id ?? notice.publicationNumber)
    }
  }

  /// How many bids came in, lot by lot.
  private static func writeStatistics(of notice: Notice, to json: JSONObjectWriter) {
    var counts: [(measure: String, value: Int, lot: String?)] = []
    for result in notice.results {
      let lot = result.lot?.description
      if let count = result.tendersReceived { counts.append(("bids", count, lot)) }
      for item in result.received {
        counts.append((measures[SubmissionCount(item.kind)] ?? item.kind, item.count.value, lot))
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

  private static let measures: [SubmissionCount: String] = [
    .fromSMEs: "smeBids", .electronic: "electronicBids", .fromOtherEEA: "foreignBidsFromEU",
    .fromOutsideEEA: "foreignBidsFromNonEU", .requests: "requests",
    .fromMicroEnterprises: "microBids",
    .fromSmallEnterprises: "smallBids", .fromMediumEnterprises: "mediumBids",
    .inadmissible: "disqualifiedBids",
    .abnormallyLow: "tendersAbnormallyLow",
  ]
}
