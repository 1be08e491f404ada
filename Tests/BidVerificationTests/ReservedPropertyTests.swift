import Judging
import Law
import Members
import NoticeReading
import Notices
import Testing
import Values

@testable import Papers

@Suite("The reserved answer is yes only where every verdict is met")
struct ReservedPropertyTests {
  private static let day = CivilDate(2027, 1, 15)

  /// Made-up members, the same for the same seed: facts random, missing, unproven, lapsed or from a later day.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }

    mutating func member(_ number: Int) -> EconomicOperator {
      let source = Source(NoticeField(term: "test", path: "/"))
      var member = EconomicOperator(
        id: OperatorID("M\(number)"), name: "Verkstad \(number)", legalForm: "ekonomisk-forening",
        registration: RegistrationNumber(scheme: "0007", value: "7696000001"), country: "SWE",
        town: "Bollnäs", municipality: "2183", nuts: "SE313", size: "small", source: source)
      member.consentsToShare = [nil, true, false][roll(3)]
      let whole = 2 + roll(30)
      let part = roll(whole + 1)
      let counts: [(FactName, FactValue)] = [
        (.integrationIsMainAim, .flag(roll(3) > 0)), (.shelteredWorkshop, .flag(roll(4) == 0)),
        (.occupiedHeads, .quantity(whole)), (.occupiedTargetHeads, .quantity(part)),
        (.occupiedFTE, .quantity(whole * 100)),
        (.occupiedTargetFTE, .quantity(roll(4) == 0 ? roll(whole * 100) : part * 100)),
        (.occupiedOpenHeads, .quantity(roll(3) == 0 ? 2 : 0)),
        (.occupiedOpenTargetHeads, .quantity(0)),
      ]
      let counted = roll(8) == 0 ? Self.later : CivilDate(2026, 10, 31)
      for (name, value) in counts where roll(9) > 0 {
        let lapsed = roll(9) == 0
        let evidence: Evidence? =
          roll(9) == 0
          ? nil
          : Evidence(
            kind: "signed-statement", grade: .c,
            validThrough: lapsed ? CivilDate(2026, 12, 1) : nil)
        member.facts.append(
          Fact(name, value, asOf: counted, evidence: evidence, source: source))
      }
      return member
    }

    private static let later = CivilDate(2027, 2, 1)
  }

  private func assessment(_ members: [EconomicOperator]) -> LotAssessment? {
    let source = Source(NoticeField(term: "test", path: "/"))
    var lot = Lot(id: LotID("LOT-0001"))
    lot.reservedParticipation = [Sourced("res-ws", from: source)]
    lot.tenderDeadline = Sourced(ZonedTime(date: Self.day), from: source)
    var notice = Notice(
      source: NoticeSource(path: "notice.xml", format: .eForms, root: "ContractNotice"))
    notice.issueDate = ZonedTime(date: CivilDate(2026, 11, 3))
    var buyer = Organisation(id: "ORG-0001")
    buyer.country = "SWE"
    notice.organisations = [buyer]
    var role = Buyer(organisation: "ORG-0001")
    role.legalType = Sourced("la", from: source)
    notice.buyers = [role]
    notice.legalBases = [Sourced("32014L0024", from: source)]
    notice.procedure.nature = Sourced("services", from: source)
    notice.lots = [lot]
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), asOf: nil, law: .standard)
    return assessor.assess(lot, operators: members)
  }

  /// One an edition.
  static let requests = [
    "v2.1.1-BASIC-ESPDRequest.xml", "v3.3.0-ESPD-Request.xml", "v4.1.0-ESPD-Request.xml",
  ]

  @Test(
    "in every edition, over registers of up to twelve members",
    .enabled(if: Standards.isThere), arguments: requests)
  func neverYes(_ file: String) throws {
    let request = try ESPDRequestReader.read(bytes: try Standards.sample(file), path: file)
    let edition = try #require(ESPDEdition(answering: request))
    let asked = ESPDCriterion.asked(by: request, for: LotID("LOT-0001"))
    var dice = Dice(state: 42)
    var seen: [String: Int] = [:]
    for _ in 1...150 {
      let members = (0..<(1 + dice.roll(12))).map { dice.member($0) }
      let tender = try #require(assessment(members))
      for member in members {
        let verdicts = tender.memberFindings.filter {
          $0.operators == [member.id] && $0.clause.kind == .reservedArt20
        }.map(\.effect)
        var filing = ESPDFiling(
          edition: edition, id: "ESPD-\(member.id)", uuid: "12d1c59a-8328-4581-a9e2-a7d2f6d1e021",
          issued: ZonedTime(date: Self.day), procedure: MadeBids.procedure(tender.lot),
          economicOperator: member, position: .sole,
          reserved: ReservedAnswer(of: member, in: tender))
        filing.request = request
        filing.asked = asked
        let response = ESPDResponse(filing)
        let answer = response.answers(ESPDCriterion.Number.reserved, .answer).first
        let isMet =
          !verdicts.isEmpty && verdicts.allSatisfy { [.met, .notApplicable].contains($0) }
        if answer == .indicator(true) { #expect(isMet, "\(member.id): \(verdicts)") }
        if verdicts.contains(where: { $0.cause != nil }) { #expect(answer != .indicator(true)) }
        if verdicts.contains(.notMet) { #expect(answer == .indicator(false)) }
        seen["\(answer.map { "\($0)" } ?? "open")", default: 0] += 1
      }
    }
    // All three outcomes occur, or the test would say nothing.
    #expect(seen.count == 3 && seen.values.allSatisfy { $0 > 10 }, "\(seen)")
  }
}
