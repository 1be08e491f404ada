import Law
import Members
import Notices
import Values

@testable import Papers

/// Made-up bids: groups of many sizes, Swedish and Danish, on many lots.
enum MadeBids {
  static let source = Source(NoticeField(term: "operator", path: "/register/operator"))

  static func member(_ number: Int, country: String) -> EconomicOperator {
    let isDanish = country == "DNK"
    var member = EconomicOperator(
      id: OperatorID("M\(number)"), name: "Verkstad \(number) & Café",
      legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(
        scheme: isDanish ? "0184" : "0007",
        value: isDanish ? "\(10_000_000 + number)" : "\(7_696_000_000 + number)"),
      country: country, town: isDanish ? "Århus" : "Alingsås", municipality: "1489", nuts: "SE232",
      size: ["micro", "small", "medium", "large"][number % 4], source: source)
    member.exclusionDeclaration =
      number % 5 == 0 ? nil : ExclusionDeclaration(asOf: CivilDate(2026, 11, 1), grounds: [])
    if number % 2 == 1 { addSelectionFacts(to: &member, isDanish: isDanish) }
    return member
  }

  /// What answers questions on suitability and ability: every other member has it.
  private static func addSelectionFacts(to member: inout EconomicOperator, isDanish: Bool) {
    let currency = isDanish ? "DKK" : "SEK"
    let extract = Evidence(kind: EvidenceKind.registerExtract.rawValue, grade: .a)
    let form = FactValue.word(isDanish ? "amba" : "ekonomisk-forening")
    let turnover = FactValue.money(Money(minorUnits: 2_411_900_50, currency: currency))
    member.facts = [
      (FactName.legalForm, form, CivilDate(2026, 10, 1)),
      (.turnover, turnover, CivilDate(2025, 12, 31)),
      (.employedHeads, .quantity(14), CivilDate(2026, 10, 31)),
    ].map { Fact($0, $1, asOf: $2, evidence: extract, source: source) }
    member.references = [2021, 2023].map { year in
      ContractReference(
        buyer: "Dalby & Berg", subject: "Städning <skolor>", cpv: CPVCode(90_910_000),
        from: CivilDate(year, 1, 1), through: CivilDate(year + 1, 12, 31),
        value: year == 2021 ? nil : Money(minorUnits: 650_000_00, currency: currency))
    }
  }

  /// What the judge left of the question on reserved contracts, in turn.
  static func reserved(_ number: Int) -> ReservedAnswer {
    switch number % 4 {
    case 0: .no
    case 1:
      TargetShare(part: 5 + number % 7, of: 20).map {
        .yes(share: $0, consent: true, categories: "långtidsarbetslösa")
      } ?? .no
    case 2: .open(Phrase(verbatim: "the head count is missing"))
    default: .notReserved
    }
  }

  /// The Responses of a group for one lot.
  static func responses(
    members count: Int, lot: Int, country: String, edition: ESPDEdition = .v410,
    request: ESPDRequest? = nil
  ) -> [ESPDResponse] {
    let members = (1...count).map { member($0, country: country) }
    let parties = members.map { ESPDParty($0) }
    let group = ESPDGroup(name: "Väst & Öst", lead: parties[0], members: Array(parties.dropFirst()))
    let id = LotID("LOT-\(lot < 10 ? "000" : "00")\(lot)")
    let asked = request.map { ESPDCriterion.asked(by: $0, for: id) }
    return members.enumerated().map { index, member in
      var filing = ESPDFiling(
        edition: edition, id: "SB-\(lot)-\(member.id)",
        uuid: "12d1c59a-8328-4581-a9e2-\(100_000_000_000 + lot * 1_000 + index)",
        issued: ZonedTime(date: CivilDate(2026, 11, 22)), procedure: procedure(id),
        economicOperator: member,
        position: count == 1 ? .sole : index == 0 ? .lead(of: group) : .member(of: group),
        reserved: reserved(index + lot))
      filing.request = request
      filing.procedure.folderID = request?.contractFolderID?.value ?? filing.procedure.folderID
      filing.asked = asked
      return ESPDResponse(filing)
    }
  }

  static func procedure(_ lot: LotID) -> ESPDProcedure {
    ESPDProcedure(
      folderID: "5ab6ef1f-0000-4000-8000-000000000001", code: "open", title: "Städ & återbruk",
      summary: "Reserverad städning",
      buyer: ESPDParty(
        name: "Göteborgs Stad", identifiers: [ESPDIdentifier(.national, "2120001355")],
        country: "SWE", town: "Göteborg"),
      lot: lot)
  }

  /// A tender of those who file the responses, with a file for each.
  static func tender(_ responses: [ESPDResponse], hash: (ESPDResponse) throws -> String) rethrows
    -> JointTender?
  {
    var seen: Set<String> = []
    let filers = responses.filter { seen.insert($0.party.line).inserted }
    let parties = filers.compactMap {
      TenderParty(
        name: $0.party.name, number: $0.party.identifiers.last?.value, town: $0.party.town,
        country: $0.party.country)
    }
    guard
      let buyer = TenderParty(
        name: "Göteborgs Stad", number: "212000-1355", town: "Göteborg", country: "SWE")
    else { return nil }
    var lots: [LotID] = []
    for lot in responses.map(\.procedure.lot) where !lots.contains(lot) { lots.append(lot) }
    return JointTender(
      uuid: "243a177f-e4e9-4fc8-b97e-bb1a950dd8f8",
      folderID: responses.first?.procedure.folderID ?? "",
      issued: ZonedTime(date: CivilDate(2026, 11, 22)),
      callID: "7f38107c-d794-478f-96ff-cc0cc570a76b", buyer: buyer, tenderers: parties, lots: lots,
      files: try responses.map {
        TenderFile(
          kind: .espd, name: "\($0.id).xml", mediaType: "application/xml", sha256: try hash($0),
          description: "ESPD Response")
      }, language: .swedish)
  }
}
