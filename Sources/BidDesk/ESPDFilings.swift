import BidWriting
import Procurement

/// Makes the ESPD Responses of a bid: one for each tenderer and lot.
struct ESPDFilings {
  let notice: Notice
  let register: Register
  let bid: BidIdentity
  let today: CivilDate
  /// The buyer's Request with the edition that answers it; `nil` where there is none.
  var request: AnsweredRequest?

  func responses(of lot: LotContent) -> [LotResponse] {
    let members = lot.plan.tenderers.compactMap { part in
      register.operators.first { $0.id == part.operatorID }.map { (part, $0) }
    }
    let group = members.first.flatMap { lead in
      members.count < 2
        ? nil
        : ESPDGroup(
          name: register.group.name, lead: ESPDParty(lead.1),
          members: members.dropFirst().map { ESPDParty($0.1) })
    }
    let asked = request.map { ESPDCriterion.asked(by: $0.request, for: lot.lot.id) }
    return members.map { part, member in
      var filing = filing(part, member, lot, group)
      filing.asked = asked
      return LotResponse(
        lot: lot.lot.id, operatorID: member.id, response: ESPDResponse(filing))
    }
  }

  private func filing(
    _ part: Tenderer, _ member: EconomicOperator, _ lot: LotContent, _ group: ESPDGroup?
  ) -> ESPDFiling {
    var filing = ESPDFiling(
      edition: request?.edition ?? .v410, id: "\(bid.id)-\(lot.lot.id)-\(member.id)",
      uuid: bid.espdUUID(lot: lot.lot.id, operatorID: member.id), issued: ZonedTime(date: today),
      procedure: procedure(lot.lot), economicOperator: member,
      position: position(part.role, group), reserved: reserved(member, lot))
    filing.request = request?.request
    filing.language = member.country == "DNK" ? .danish : .swedish
    return filing
  }

  private func position(_ role: Tenderer.Role, _ group: ESPDGroup?) -> ESPDPosition {
    guard let group else { return .sole }
    return role == .lead ? .lead(of: group) : .member(of: group)
  }

  /// From notice, register and judge; never guessed: what the judge leaves open stays open.
  private func reserved(_ member: EconomicOperator, _ lot: LotContent) -> ReservedAnswer {
    guard let tender = lot.tender,
      tender.clauses.contains(where: { $0.kind == .reservedArt20 })
    else { return .notReserved }
    let verdict = Verdict.together(
      tender.memberFindings.lazy
        .filter { $0.operators == [member.id] && $0.clause.kind == .reservedArt20 }
        .map(\.verdict))
    let book = FactBook(member, asOf: tender.asOf)
    switch verdict {
    case .met:
      guard let part = book.quantity(.occupiedTargetHeads),
        let whole = book.quantity(.occupiedHeads),
        let share = TargetShare(part: part, of: whole, unit: .heads)
      else { return .open(Self.noCount) }
      return .yes(
        share: share, consent: member.consentsToShare, categories: member.targetCategories,
        evidence: [])
    case .notMet: return .no
    case .undetermined(let cause): return .open(cause == .unknown ? Self.unknown : Self.disputed)
    case .notApplicable: return .open(Self.disputed)
    }
  }

  private func procedure(_ lot: Lot) -> ESPDProcedure {
    let buyer = notice.buyers.first.flatMap { buyer in
      notice.organisations.first { $0.id == buyer.organisation }
    }
    return ESPDProcedure(
      folderID: request?.request.contractFolderID?.value ?? notice.procedure.id ?? notice.id
        ?? notice.source.path,
      code: notice.procedure.type?.value,
      title: notice.procedure.title.text(preferring: "SWE"),
      summary: lot.title.text(preferring: "SWE"),
      buyer: ESPDParty(
        name: buyer?.name.text(preferring: "SWE") ?? "",
        identifiers: buyer?.registrationNumber.map { [ESPDIdentifier(.national, $0)] } ?? [],
        country: buyer?.country, town: buyer?.town),
      lot: lot.id, request: request?.reference)
  }

  private static let noCount = Phrase(
    en: "the count of persons occupied cannot be relied on",
    sv: "uppgiften om antal sysselsatta går inte att lita på",
    da: "oplysningen om antal beskæftigede er ikke pålidelig")
  private static let unknown = Phrase(
    en: "a fact about the reservation is missing",
    sv: "en uppgift om reservationen saknas",
    da: "en oplysning om reservationen mangler")
  private static let disputed = Phrase(
    en: "the law on the reservation is disputed for this member",
    sv: "rättsläget om reservationen är omtvistat för den här medlemmen",
    da: "retsstillingen om reservationen er omstridt for dette medlem")
}
