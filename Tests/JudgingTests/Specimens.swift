import Judging
import Law
import Members
import Notices
import Values

/// Made-up notices and operators, as small as a case needs.
enum Specimen {
  static let day = CivilDate(2025, 6, 1)
  static let statement = Evidence(kind: "signed-statement", grade: .c)

  static func source(_ path: String = "/register/operator") -> Source {
    Source(NoticeField(term: "test", path: path))
  }

  static func economicOperator(
    _ id: String, _ facts: [FactName: FactValue], asOf: CivilDate = CivilDate(2025, 5, 1),
    evidence: Evidence? = statement
  ) -> EconomicOperator {
    var made = EconomicOperator(
      id: OperatorID(id), name: "Exempel \(id)", legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "1234567897"), country: "SWE",
      town: "Exempelstad", municipality: "0180", nuts: "SE110", size: "micro", source: source())
    made.facts = facts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      Fact($0.key, $0.value, asOf: asOf, evidence: evidence, source: source())
    }
    return made
  }

  /// Main aim stated, heads and hundredths of FTE as given.
  static func enterprise(
    _ id: String = "M1", heads: (Int, Int), fte: (Int, Int)? = nil, mainAim: FactValue = .flag(true)
  ) -> EconomicOperator {
    let fte = fte ?? (heads.0 * 100, heads.1 * 100)
    return economicOperator(
      id,
      [
        .integrationIsMainAim: mainAim, .shelteredWorkshop: .flag(false),
        .occupiedTargetHeads: .quantity(heads.0), .occupiedHeads: .quantity(heads.1),
        .occupiedTargetFTE: .quantity(fte.0), .occupiedFTE: .quantity(fte.1),
      ])
  }

  static func notice(
    country: String = "SWE", cpv: Int32 = 90_910_000, kronor: Int? = 5_000_000,
    reserved: [String] = ["res-ws"], execution: String? = nil, socialObjectives: [String] = [],
    directive: String? = "32014L0024", buyer legalType: String? = "la",
    issued: CivilDate = CivilDate(2025, 5, 1), deadline: CivilDate = day
  ) -> Notice {
    var lot = Lot(id: LotID("LOT-0001"))
    lot.mainCPV = Sourced(CPVCode(cpv), from: source("/cpv"))
    lot.reservedParticipation = reserved.map { Sourced($0, from: source("/bt-71")) }
    lot.reservedExecution = execution.map { Sourced($0, from: source("/bt-736")) }
    lot.socialObjectives = socialObjectives.map { Sourced($0, from: source("/bt-775")) }
    lot.tenderDeadline = Sourced(ZonedTime(date: deadline), from: source("/bt-131"))
    lot.estimatedValue = kronor.map {
      Sourced(Money(minorUnits: $0 * 100, currency: "SEK"), from: source("/bt-27"))
    }
    var notice = Notice(
      source: NoticeSource(path: "notice.xml", format: .eForms, root: "ContractNotice"))
    notice.issueDate = ZonedTime(date: issued)
    notice.legalBases = directive.map { [Sourced($0, from: source("/bt-01"))] } ?? []
    var organisation = Organisation(id: "ORG-0001")
    organisation.country = country
    notice.organisations = [organisation]
    var buyer = Buyer(organisation: "ORG-0001")
    buyer.legalType = legalType.map { Sourced($0, from: source("/bt-11")) }
    notice.buyers = [buyer]
    notice.procedure.nature = Sourced("services", from: source("/bt-23"))
    notice.lots = [lot]
    notice.procedure.texts = [
      ClauseText(
        kind: "legal-basis", language: "SWE", text: "Reserverat enligt 4 kap. 18 § LOU",
        source: source("/texts"))
    ]
    return notice
  }

  static func assess(
    _ notice: Notice, _ operators: [EconomicOperator], reliedOn: [EconomicOperator] = [],
    brief: [Clause] = [], asOf: CivilDate? = nil
  ) -> LotAssessment? {
    Assessor(notice, clauses: CodedClauses.clauses(of: notice) + brief, asOf: asOf, law: .standard)
      .assess(notice.lots[0], operators: operators, reliedOn: reliedOn)
  }
}
