internal import Procurement

/// The results of a notice as eForms gives them: four lists that point at each other.
struct EFormsResults {
  struct LotPart {
    var lot: String?
    var decision: String?
    var tenders: [String] = []
    var contracts: [String] = []
    var tendersReceived: Int?
  }

  struct Tender {
    var id: String?
    var party: String?
    var lot: String?
    var value: Money?
  }

  struct Contract {
    var id: String?
    var tenders: [String] = []
  }

  struct Party {
    var id: String?
    var members: [String] = []
  }

  // The part that is being read.
  var lot = LotPart()
  var tender = Tender()
  var contract = Contract()
  var party = Party()
  var statistic: String?

  private var lots: [LotPart] = []
  private var tenders: [String: Tender] = [:]
  private var contracts: [String: [String]] = [:]
  private var parties: [String: [String]] = [:]

  mutating func startLot() { lot = LotPart() }
  mutating func startTender() { tender = Tender() }
  mutating func startContract() { contract = Contract() }
  mutating func startParty() { party = Party() }
  mutating func finishLot() { lots.append(lot) }

  mutating func finishTender() {
    if let id = tender.id { tenders[id] = tender }
  }

  mutating func finishContract() {
    if let id = contract.id { contracts[id] = contract.tenders }
  }

  mutating func finishParty() {
    if let id = party.id { parties[id] = party.members }
  }

  mutating func addCount(_ count: Int?) {
    if statistic == "tenders" { lot.tendersReceived = count }
    statistic = nil
  }

  /// The results lot by lot; `resolve` gives the organisation behind a touch point.
  func lotResults(_ resolve: (String) -> String) -> [LotResult] {
    lots.map { part in
      var result = LotResult()
      result.lot = part.lot.map { LotID($0) }
      result.decision = part.decision
      result.tendersReceived = part.tendersReceived
      let winning = part.decision == "selec-w" ? winningTenders(of: part) : []
      var seen: Set<String> = []
      for member in winning.compactMap(\.party).flatMap({ parties[$0] ?? [] }).map(resolve)
      where seen.insert(member).inserted {
        result.winners.append(member)
      }
      result.value = total(winning.compactMap(\.value))
      return result
    }
  }

  /// The tenders that became contracts; where the notice names no contract, all tenders of the result.
  private func winningTenders(of part: LotPart) -> [Tender] {
    let contracted = part.contracts.flatMap { contracts[$0] ?? [] }
    let chosen = contracted.isEmpty ? part.tenders : contracted
    return chosen.compactMap { tenders[$0] }.filter { tender in
      tender.lot == nil || part.lot == nil || tender.lot == part.lot
    }
  }

  /// The sum, where all are in one currency and it can be held.
  private func total(_ values: [Money]) -> Money? {
    guard let first = values.first, values.allSatisfy({ $0.currency == first.currency }) else {
      return nil
    }
    var sum = 0
    for value in values {
      let (next, overflow) = sum.addingReportingOverflow(value.minorUnits)
      guard !overflow else { return nil }
      sum = next
    }
    return Money(minorUnits: sum, currency: first.currency)
  }
}
