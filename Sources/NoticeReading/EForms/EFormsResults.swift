internal import Procurement

/// The results of a notice as eForms gives them: four lists that point at each other.
struct EFormsResults {
  struct LotPart {
    var result = LotResult()
    var tenders: [String] = []
  }

  struct Tender {
    var tender = LotTender()
    var party: String?
    var lot: String?
  }

  struct Party {
    var id: String?
    var members: [String] = []
    var lead: String?
    var subcontractors: [String] = []
  }

  // The part that is being read.
  var lot = LotPart()
  var tender = Tender()
  var contract = SettledContract()
  var party = Party()
  var statistic: String?

  private var lots: [LotPart] = []
  private var tenders: [String: Tender] = [:]
  private(set) var contracts: [SettledContract] = []
  /// Of each contract, its tenders; the first one of an identifier counts.
  private var contracted: [String: [String]] = [:]
  private var parties: [String: Party] = [:]

  mutating func finishLot() { lots.append(lot) }

  mutating func finishTender() {
    if let id = tender.tender.id { tenders[id] = tender }
  }

  mutating func finishContract() {
    contracts.append(contract)
    if let id = contract.id, contracted[id] == nil { contracted[id] = contract.tenders }
  }

  mutating func finishParty() {
    if let id = party.id { parties[id] = party }
  }

  mutating func addReceived(_ count: Sourced<Int>?) {
    if let statistic, statistic != "unpublished", let count {
      if statistic == "tenders" {
        lot.result.$tendersReceived = Traced(count.value, from: count.source)
      } else {
        lot.result.received.append(LotResult.Count(kind: statistic, count: count))
      }
    }
    statistic = nil
  }

  mutating func addReviews(_ count: Sourced<Int>?) {
    if statistic != "unpublished", let count {
      lot.result.reviewRequests.append(
        LotResult.Count(kind: statistic ?? "complainants", count: count))
    }
    statistic = nil
  }

  /// The results lot by lot.
  ///
  /// - Parameter touchPoints: the organisation behind each.
  func lotResults(_ touchPoints: [String: String]) -> [LotResult] {
    lots.map { part in
      var result = part.result
      result.tenders = part.tenders.compactMap { tenders[$0] }.map { completed($0, touchPoints) }
      let winning = result.decision == "selec-w" ? winningTenders(of: part) : []
      for tender in winning {
        for member in tenderers(of: tender, touchPoints) where !result.winners.contains(member) {
          result.winners.append(member)
        }
      }
      if let sum = total(winning.compactMap { $0.tender.value }) { result.$value = sum }
      return result
    }
  }

  /// A tender with those behind it.
  private func completed(_ part: Tender, _ touchPoints: [String: String]) -> LotTender {
    var tender = part.tender
    tender.tenderers = tenderers(of: part, touchPoints)
    let party = part.party.flatMap { parties[$0] }
    tender.subcontractors = party?.subcontractors.map(touchPoints.resolved) ?? []
    return tender
  }

  /// Who is behind a tender, the leader of a group first.
  private func tenderers(of part: Tender, _ touchPoints: [String: String]) -> [String] {
    guard let party = part.party.flatMap({ parties[$0] }) else { return [] }
    let ordered = [party.lead].compactMap { $0 } + party.members.filter { $0 != party.lead }
    return ordered.map(touchPoints.resolved)
  }

  /// The tenders that became contracts; where the notice names no contract, all tenders of the result.
  private func winningTenders(of part: LotPart) -> [Tender] {
    let contracted = part.result.contracts.flatMap { self.contracted[$0] ?? [] }
    let chosen = contracted.isEmpty ? part.tenders : contracted
    let lot = part.result.lot?.description
    return chosen.compactMap { tenders[$0] }.filter { tender in
      tender.lot == nil || lot == nil || tender.lot == lot
    }
  }

  /// The sum, where all are in one currency and it can be held.
  private func total(_ values: [Sourced<Money>]) -> Traced<Money?>? {
    guard let first = values.first, values.allSatisfy({ $0.value.currency == first.value.currency })
    else { return nil }
    var sum = 0
    for value in values {
      let (next, overflow) = sum.addingReportingOverflow(value.value.minorUnits)
      guard !overflow else { return nil }
      sum = next
    }
    return Traced(
      Money(minorUnits: sum, currency: first.value.currency),
      from: values.count == 1 ? first.source : nil)
  }
}
