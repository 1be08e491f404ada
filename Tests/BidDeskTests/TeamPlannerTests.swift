import Procurement
import TenderMatching
import Testing

@testable import BidDesk

@Suite("Asking the composer for a team")
struct TeamPlannerTests {
  private func team(_ ids: [String]) -> Team {
    let source = Source(NoticeField(term: "test", path: "/test"))
    let members = ids.enumerated().map { number, id in
      var made = EconomicOperator(
        id: OperatorID("H\(number)"), name: "", legalForm: "",
        registration: RegistrationNumber(scheme: "", value: ""), country: "SWE", town: "",
        municipality: "", nuts: "SE313", size: "", source: source)
      made.capacities = [
        Capacity(
          cpv: CPVCode(number == 0 ? 90_910_000 : 55_520_000), unit: .hours, period: .year,
          amount: 1, places: ["SE313"], source: source)
      ]
      return made
    }
    let register = Register(
      path: "", asOf: CivilDate(2026, 1, 1),
      group: Register.Group(name: "", lead: OperatorID("H0"), members: members.map(\.id)),
      operators: members)
    let need = LotNeed(
      codes: [CPVCode(90_910_000), CPVCode(55_520_000)],
      regions: ["SE313"].compactMap { NUTSCode($0) })
    return Team(
      GroupIndex(register).hits(need)[0],
      ids.map { MemberVerdict(id: OperatorID($0), verdict: .met) })
  }

  @Test("the smallest team where there is one; asked once")
  func smallest() {
    var planner = TeamPlanner()
    var solved = 0
    for _ in 0..<2 {
      let answer = planner.kinds(team(["M1", "M2"]), solved: &solved)
      #expect(
        answer
          == PlanAnswer(
            .exists, by: .kinds, team: [OperatorID("M1"), OperatorID("M2")], isSmallest: true))
    }
    #expect(solved == 1)
  }

  @Test("a composer that fails leaves the answer unknown, with the reason")
  func failure() throws {
    var planner = TeamPlanner()
    var solved = 0
    // Two records with one id: the composer refuses them.
    let answer = try #require(planner.kinds(team(["M1", "M1"]), solved: &solved))
    #expect(answer.answer == .unknown)
    #expect(answer.failure.contains("[plan.duplicate]"))
    #expect(MatchReasons.plan(answer).weight == .open)
  }
}
