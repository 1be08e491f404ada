import Members
import Values

@testable import Papers

/// A made-up group and notice that the ESPD suites share.
enum ESPDFixtures {
  static let source = Source(NoticeField(term: "operator", path: "/register/operator"))
  static let issued = ZonedTime(
    date: CivilDate(2026, 11, 22), secondOfDay: 36_000, offsetMinutes: 60)

  static let procedure = ESPDProcedure(
    folderID: "5ab6ef1f-0000-4000-8000-000000000001", code: "open",
    title: "Städtjänster & återbruk", summary: "Reserverad städning i tre stadsdelar",
    buyer: ESPDParty(
      name: "Göteborgs Stad", identifiers: [ESPDIdentifier(.national, "2120001355")],
      country: "SWE", town: "Göteborg"),
    lot: LotID("LOT-0001"),
    request: ESPDRequestReference(id: "REQ-1", uuid: "b69eb936-22df-41ad-b94a-74a65a98495e"))

  static func member(_ number: Int, declares grounds: [String]? = []) -> EconomicOperator {
    var member = EconomicOperator(
      id: OperatorID("M0\(number)"), name: "Verkstad \(number) ekonomisk förening",
      legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "769600000\(number)"),
      country: "SWE", town: "Alingsås", municipality: "1489", nuts: "SE232", size: "micro",
      source: source)
    member.vatNumber = "SE769600000\(number)01"
    member.exclusionDeclaration = grounds.map {
      ExclusionDeclaration(asOf: CivilDate(2026, 11, 1), grounds: $0)
    }
    return member
  }

  static func share(_ part: Int, of whole: Int) -> TargetShare {
    guard let share = TargetShare(part: part, of: whole) else {
      preconditionFailure("the fixture's share is within its whole")
    }
    return share
  }

  static let yes = ReservedAnswer.yes(
    share: share(11, of: 20), consent: true, categories: "Personer med nedsatt arbetsförmåga")

  static let undetermined = ReservedAnswer.open(
    Phrase(verbatim: "the head count is missing"))

  /// The filings of a group of `count` for one lot; one alone is a sole tenderer.
  static func filings(
    _ count: Int, reserved: ReservedAnswer = yes, declares grounds: [String]? = []
  ) -> [ESPDFiling] {
    let members = (1...count).map { member($0, declares: grounds) }
    let parties = members.map { ESPDParty($0) }
    let group = ESPDGroup(
      name: "Väst Kooperativ", lead: parties[0], members: Array(parties.dropFirst()))
    return members.enumerated().map { index, member in
      ESPDFiling(
        id: "ESPD-\(member.id)", uuid: "12d1c59a-8328-4581-a9e2-a7d2f6d1e02\(index)",
        issued: issued, procedure: procedure, economicOperator: member,
        position: count == 1 ? .sole : index == 0 ? .lead(of: group) : .member(of: group),
        reserved: reserved)
    }
  }

  static func responses(
    _ count: Int, reserved: ReservedAnswer = yes, declares grounds: [String]? = []
  ) -> [ESPDResponse] {
    filings(count, reserved: reserved, declares: grounds).map { ESPDResponse($0) }
  }
}
