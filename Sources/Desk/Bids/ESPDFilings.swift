import Dossier
import Members
import Notices
import Papers
import Planning
import Presentation
import Texts
import Values

/// Makes the ESPD Responses of a bid: one for each lot and tenderer, or whoever stands behind the tenderers.
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
    let helpers = supporters(of: lot)
    var filings = members.map { part, member in
      filing(
        member, lot, position(part.role, group), ReservedAnswer(of: member, in: lot.tender))
    }
    if !filings.isEmpty {
      filings[0].reliedOn = helpers.filter { $0.kind == .reliedOn }.map { ESPDParty($0.helper) }
      filings[0].subcontractors =
        helpers.filter { $0.kind == .subcontractor }.map { ESPDParty($0.helper) }
    }
    if let lead = members.first?.1 {
      let behind =
        group ?? ESPDGroup(name: lead.name, lead: ESPDParty(lead), members: [])
      filings += helpers.map { kind, helper in
        filing(
          helper, lot, .supporter(kind, of: behind),
          ReservedAnswer(ofSupporter: helper, lot.supporters, in: lot.tender))
      }
    }
    return filings.map { filing in
      var filing = filing
      filing.asked = asked
      return LotResponse(
        lot: lot.lot.id, operatorID: filing.economicOperator.id, response: ESPDResponse(filing))
    }
  }

  private func supporters(
    of lot: LotContent
  ) -> [(kind: Supporter.Kind, helper: EconomicOperator)] {
    lot.plan.supporters.compactMap { supporter in
      register.operators.first { $0.id == supporter.operatorID }.map { (supporter.kind, $0) }
    }
  }

  private func filing(
    _ member: EconomicOperator, _ lot: LotContent, _ position: ESPDPosition,
    _ reserved: ReservedAnswer
  ) -> ESPDFiling {
    var filing = ESPDFiling(
      edition: request?.edition ?? .v410, id: "\(bid.id)-\(lot.lot.id)-\(member.id)",
      uuid: bid.espdUUID(lot: lot.lot.id, operatorID: member.id), issued: ZonedTime(date: today),
      procedure: procedure(lot.lot), economicOperator: member,
      position: position, reserved: reserved)
    filing.request = request?.request
    filing.language = OutputLanguage(ofBuyerIn: notice.buyerCountry) ?? .english
    return filing
  }

  private func position(_ role: Tenderer.Role, _ group: ESPDGroup?) -> ESPDPosition {
    guard let group else { return .sole }
    return role == .lead ? .lead(of: group) : .member(of: group)
  }

  private func procedure(_ lot: Lot) -> ESPDProcedure {
    let buyer = notice.buyers.first.flatMap { buyer in
      notice.organisations.first { $0.id == buyer.organisation }
    }
    // The buyer reads its own words: those of its language, or else as the notice has them.
    let language =
      OutputLanguage(ofBuyerIn: buyer?.country)?.threeLetters ?? notice.languages.first ?? ""
    return ESPDProcedure(
      folderID: request?.request.contractFolderID?.value ?? notice.procedure.id ?? notice.id
        ?? notice.source.path,
      code: notice.procedure.type?.value,
      title: notice.procedure.title.text(preferring: language),
      summary: lot.title.text(preferring: language),
      buyer: ESPDParty(
        name: buyer?.name.text(preferring: language) ?? "",
        identifiers: buyer?.registrationNumber.map { [ESPDIdentifier(.national, $0)] } ?? [],
        country: buyer?.country, town: buyer?.town),
      lot: lot.id, request: request?.reference)
  }
}
