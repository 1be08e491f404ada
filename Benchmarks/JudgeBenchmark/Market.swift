import Law
import Members
import Notices
import Values

/// A made-up notice with its clauses, and members that meet some of them.
struct Market {
  let notice: Notice
  let clauses: [Clause]
  let members: [EconomicOperator]

  private static let day = CivilDate(2025, 6, 1)
  private static let source = Source(NoticeField(term: "benchmark", path: "/"))

  init(members: Int, lots: Int, clauses: Int) {
    let ids = (1...lots).map { LotID("LOT-\($0)") }
    notice = Self.notice(ids)
    self.clauses = ids.flatMap { id in
      (0..<clauses).map { Self.clause($0, on: id) }
    }
    self.members = (1...members).map(Self.member)
  }

  private static func notice(_ lots: [LotID]) -> Notice {
    var notice = Notice(
      source: NoticeSource(path: "n.xml", format: .eForms, root: "ContractNotice"))
    notice.issueDate = ZonedTime(date: CivilDate(2025, 5, 1))
    notice.legalBases = [Sourced("32014L0024", from: source)]
    var organisation = Organisation(id: "ORG-0001")
    organisation.country = "SWE"
    notice.organisations = [organisation]
    notice.buyers = [Buyer(organisation: "ORG-0001")]
    notice.procedure.estimatedValue = Sourced(
      Money(minorUnits: 900_000_000_00, currency: "SEK"), from: source)
    notice.lots = lots.map { id in
      var lot = Lot(id: id)
      lot.mainCPV = Sourced(CPVCode(90_910_000), from: source)
      lot.tenderDeadline = Sourced(ZonedTime(date: day), from: source)
      return lot
    }
    return notice
  }

  /// One reservation, one on exclusion, one turnover, and terms on labour law.
  private static func clause(_ number: Int, on lot: LotID) -> Clause {
    let kind: ClauseKind =
      switch number {
      case 0: .reservedArt20
      case 1: .exclusion
      case 2: .turnover
      default: .labourLaw
      }
    let requirement =
      kind == .turnover
      ? Requirement(
        content: .turnover(Money(minorUnits: 5_000_000_00, currency: "SEK")), subject: .group,
        origin: DocumentPlace(document: "AF", page: nil, quote: nil), source: source) : nil
    return Clause(
      id: "\(lot)/\(kind.rawValue)/\(number)", kind: kind, lots: [lot],
      origin: kind == .reservedArt20 ? .code : .text, file: "n.xml", source: source,
      quote: "words of clause \(number)", language: "SWE", requirement: requirement)
  }

  private static func member(_ number: Int) -> EconomicOperator {
    var member = EconomicOperator(
      id: OperatorID("M\(number)"), name: "Exempel \(number)", legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "1234567897"), country: "SWE",
      town: "Exempelstad", municipality: "0180", nuts: "SE110", size: "micro", source: source)
    let evidence = Evidence(kind: "signed-statement", grade: .c)
    let facts: [(FactName, FactValue)] = [
      (.integrationIsMainAim, .flag(true)), (.shelteredWorkshop, .flag(false)),
      (.occupiedHeads, .quantity(20)), (.occupiedTargetHeads, .quantity(6 + number % 5)),
      (.occupiedFTE, .quantity(1_500)), (.occupiedTargetFTE, .quantity(500)),
      (.employedHeads, .quantity(15)), (.employedTargetHeads, .quantity(number % 9)),
      (.collectiveAgreement, .word(number % 7 == 0 ? "none" : "in-force")),
      (.turnover, .money(Money(minorUnits: 2_000_000_00, currency: "SEK"))),
    ]
    member.facts = facts.map {
      Fact($0.0, $0.1, asOf: CivilDate(2025, 5, 1), evidence: evidence, source: source)
    }
    member.exclusionDeclaration = ExclusionDeclaration(asOf: CivilDate(2025, 5, 1), grounds: [])
    return member
  }
}
