import Law
import Members
import TestSupport
import Testing
import Values

@testable import Matching
@testable import Planning

@Suite("Asking the composer for a team")
struct TeamPlannerTests {
  private func team(_ ids: [String], isSecondIn: Bool = true) -> Team {
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
      ids.enumerated().map {
        MemberVerdict(id: OperatorID($1), verdict: $0 == 0 || isSecondIn ? .met : .notMet)
      })
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

  @Test("a search that stopped is unknown, a team that is not proven is no smallest one")
  func stopped() throws {
    var solved = 0
    var silent = TeamPlanner(ConsortiumPlanner(solver: GivingUp(findsFirst: false)))
    let none = team(["M1", "M2"], isSecondIn: false)
    let unknown = try #require(silent.kinds(none, solved: &solved))
    #expect(unknown.answer == .unknown)
    #expect(unknown.failure.contains("[plan.stopped]"))
    #expect(MatchReasons.plan(unknown).weight == .open)
    var thorough = TeamPlanner()
    #expect(thorough.kinds(none, solved: &solved) == nil)
    var unsure = TeamPlanner(ConsortiumPlanner(solver: GivingUp(findsFirst: true)))
    let found = try #require(unsure.kinds(team(["M1", "M2"]), solved: &solved))
    #expect(found.answer == .exists)
    #expect(!found.isSmallest)
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
