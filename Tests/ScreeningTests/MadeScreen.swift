import Briefs
import Judging
import Law
import Members
import Notices
import Values

@testable import Planning
@testable import Screening

/// A lot of cleaning, gardening and meals in Gävleborg, and suppliers for it, as small as a case needs.
enum MadeScreen {
  static let day = CivilDate(2025, 6, 1)
  static let cleaning: Int32 = 90_910_000
  static let gardening: Int32 = 77_310_000
  static let meals: Int32 = 55_520_000

  static func source(_ path: String = "/made") -> Source {
    Source(NoticeField(term: "test", path: path))
  }

  /// - Parameters:
  ///   - share: target persons and all, in heads; `nil` leaves it unknown.
  ///   - turnover: in kronor.
  static func supplier(
    _ id: String, does codes: [Int32] = [cleaning], in place: String = "SE313",
    share: (Int, Int)? = (5, 10), hasMainAim: Bool = true, turnover: Int = 1_000_000
  ) -> EconomicOperator {
    var made = EconomicOperator(
      id: OperatorID(id), name: "Exempel \(id)", legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "1234567897"), country: "SWE",
      town: "Exempelstad", municipality: "2180", nuts: "SE313", size: "micro", source: source())
    var facts: [FactName: FactValue] = [
      .integrationIsMainAim: .flag(hasMainAim), .shelteredWorkshop: .flag(false),
      .turnover: .money(Money(minorUnits: turnover * 100, currency: "SEK")),
    ]
    if let (target, all) = share {
      facts[.occupiedTargetHeads] = .quantity(target)
      facts[.occupiedHeads] = .quantity(all)
      facts[.occupiedTargetFTE] = .quantity(target * 100)
      facts[.occupiedFTE] = .quantity(all * 100)
    }
    made.facts = facts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      Fact(
        $0.key, $0.value, asOf: CivilDate(2025, 5, 1),
        evidence: Evidence(kind: "signed-statement", grade: .c), source: source())
    }
    made.capacities = codes.map {
      Capacity(
        cpv: CPVCode($0), unit: .hours, period: .year, amount: 100, places: [place],
        source: source())
    }
    return made
  }

  /// - Parameters:
  ///   - kronor: above the threshold where it shall be full LOU.
  ///   - years: of the contract.
  static func notice(
    asks codes: [Int32] = [cleaning], reserved: [String] = ["res-ws"], kronor: Int = 5_000_000,
    years: Int? = nil
  ) -> Notice {
    var lot = Lot(id: LotID("LOT-0001"))
    lot.mainCPV = codes.first.map { Sourced(CPVCode($0), from: source("/cpv")) }
    lot.additionalCPV = codes.dropFirst().map { Sourced(CPVCode($0), from: source("/cpv")) }
    lot.nuts = [Sourced("SE313", from: source("/nuts"))]
    lot.reservedParticipation = reserved.map { Sourced($0, from: source("/bt-71")) }
    lot.tenderDeadline = Sourced(ZonedTime(date: day), from: source("/bt-131"))
    lot.estimatedValue = Sourced(
      Money(minorUnits: kronor * 100, currency: "SEK"), from: source("/bt-27"))
    if let years {
      var term = ContractTerm()
      term.length = Sourced(.init(amount: years, unit: .year), from: source("/bt-36"))
      lot.term = term
    }
    var notice = Notice(
      source: NoticeSource(path: "notice.xml", format: .eForms, root: "ContractNotice"))
    notice.issueDate = ZonedTime(date: CivilDate(2025, 5, 1))
    notice.legalBases = [Sourced("32014L0024", from: source("/bt-01"))]
    var organisation = Organisation(id: "ORG-0001")
    organisation.country = "SWE"
    notice.organisations = [organisation]
    var buyer = Buyer(organisation: "ORG-0001")
    buyer.legalType = Sourced("la", from: source("/bt-11"))
    notice.buyers = [buyer]
    notice.procedure.nature = Sourced("services", from: source("/bt-23"))
    notice.lots = [lot]
    return notice
  }

  /// A text that states what `res-ws` codes.
  static func words(on lot: LotID = LotID("LOT-0001")) -> Clause {
    Clause(
      id: "\(lot)/reserved-art20/text/1", kind: .reservedArt20, lots: [lot], origin: .text,
      file: "notice.xml", source: source("/texts"),
      quote: "Rätten att delta är reserverad enligt 4 kap. 18 § LOU", language: "SWE")
  }

  static func brief(_ requirements: [Requirement]) -> Brief {
    Brief(
      path: "brief.xml", noticeID: "",
      lots: [
        LotBrief(
          id: LotID("LOT-0001"), demands: [], requirements: requirements, source: source())
      ])
  }

  static func requirement(
    _ content: Requirement.Content, of subject: Requirement.Subject
  ) -> Requirement {
    Requirement(
      content: content, subject: subject,
      origin: DocumentPlace(document: "a.pdf", page: "1", quote: "som i underlaget"),
      source: source("/brief"))
  }

  static func clauses(_ notice: Notice, _ brief: Brief?) -> [Clause] {
    CodedClauses.clauses(of: notice) + (brief.map(BriefClauses.clauses) ?? [])
  }

  static func screening(
    _ notice: Notice, _ suppliers: [EconomicOperator], brief: Brief? = nil,
    texts: [Clause] = [words()], planner: ConsortiumPlanner = TeamTask.planner
  ) throws -> LotScreening {
    try LotScreen(
      notice: notice, lot: notice.lots[0], suppliers: suppliers.sorted { $0.id < $1.id },
      brief: brief, clauses: clauses(notice, brief), texts: texts, asOf: day, law: .standard,
      planner: planner
    ).screening()
  }
}
