import Law
import Members
import Planning
import Testing
import Values

/// Two operators, of whom both are needed, and what they show together.
private struct ShareCase: Sendable, CustomTestStringConvertible {
  let first: (target: Int, heads: Int?)
  let second: (target: Int, heads: Int?)
  let passes: Bool
  var ratio = Ratio.percent(30)

  var testDescription: String { "\(first) with \(second) against \(ratio): \(passes)" }

  static let all = [
    ShareCase(first: (3, 5), second: (0, 5), passes: true),
    ShareCase(first: (29, 50), second: (0, 47), passes: false),
    ShareCase(first: (29, 50), second: (0, 46), passes: true),
    ShareCase(first: (300_000, 999_999), second: (0, 1), passes: true),
    ShareCase(first: (299_999, 999_999), second: (0, 1), passes: false),
    ShareCase(first: (299_999, 999_995), second: (0, 1), passes: true),
    ShareCase(first: (1, 2), second: (0, 1), passes: true, ratio: Ratio(1, of: 3)),
    ShareCase(first: (1, 2), second: (0, 2), passes: false, ratio: Ratio(1, of: 3)),
    ShareCase(first: (5, 5), second: (0, nil), passes: false),
    ShareCase(first: (5, 5), second: (0, 0), passes: true),
    ShareCase(first: (0, 0), second: (0, 0), passes: false),
    ShareCase(first: (9, 5), second: (0, 5), passes: false),
  ]
}

@Suite("A group meets together what it must meet together")
struct PooledTests {
  private let planner = ConsortiumPlanner()

  @Test("A share holds at its limit, and not one person below", arguments: ShareCase.all)
  private func share(_ row: ShareCase) throws {
    let members = [
      member("M1", [capacity(20)], target: row.first.target, heads: row.first.heads),
      member("M2", [capacity(20)], target: row.second.target, heads: row.second.heads),
    ]
    let reserved = lot(
      "LOT-1", [demand(40)], members, pooled: [pooled(shareOfHeads(row.ratio))])
    let plan = try planner.plan(PlanningTask(lots: [reserved], operators: members))
    #expect(plan.lots[0].obstacles == (row.passes ? [] : [.reservation]))
  }

  @Test("A member is taken in for the share, as no smaller group has it")
  func takenInForTheShare() throws {
    let members = [
      member("M1", [capacity(40)], target: 2, heads: 10),
      member("M2", [capacity(40)], [price(400)], target: 9, heads: 10),
      member("M3", [capacity(5)], [price(500)], target: 5, heads: 5),
    ]
    let reserved = lot("LOT-1", [demand(40)], [members[0], members[2]], pooled: [thirtyPercent])
    let plan = try planner.plan(PlanningTask(lots: [reserved], operators: members))
    #expect(plan.lots[0].summary == ["M1 group-lead 39", "M3 group-mem 1"])
  }

  @Test("Turnovers add up, to the last öre", arguments: [(5_000_000, true), (5_000_001, false)])
  func turnover(_ row: (required: Int, passes: Bool)) throws {
    let members = [
      member("M1", [capacity(40)], turnover: 3_000_000),
      member("M2", [capacity(40)], turnover: 2_000_000),
    ]
    let required = kronor(row.required)
    let large = lot("LOT-1", [demand(40)], members, turnovers: [required])
    let plan = try planner.plan(PlanningTask(lots: [large], operators: members))
    #expect(
      plan.lots[0].obstacles
        == (row.passes ? [] : [.turnover(required: required, pooled: 500_000_000)]))
    #expect(plan.value("members") == (row.passes ? 2 : 0))
  }

  @Test(
    "What is no sum over a group is refused by name",
    arguments: [
      (pooled(.isTrue(.integrationIsMainAim)), "isTrue integrationIsMainAim"),
      (pooled(.not(.isTrue(.publicControl))), "'not'"),
      (pooled(.any([shareOfHeads(.percent(30)), .isTrue(.publicControl)])), "'any'"),
      (pooled(.all([.isOneOf(.surplusRule, ["all"])])), "isOneOf surplusRule"),
      (pooled(shareOfHeads(.percent(30)), scope: .each), "scope 'each'"),
    ])
  func notLinear(_ row: (pooled: PooledReading, names: String)) throws {
    let members = [member("M1", [capacity(40)], target: 5, heads: 5)]
    let odd = lot("LOT-1", [demand(40)], members, pooled: [row.pooled])
    let failure = #expect(throws: PlanningFailure.self) {
      try planner.plan(PlanningTask(lots: [odd], operators: members))
    }
    #expect(failure?.kind == .notLinear)
    #expect(failure?.message.contains(row.names) == true)
    #expect(failure?.message.contains("RES-GRP-01/group-heads") == true)
  }

  @Test("Whom a missing fact or price leaves out is told")
  func omissions() throws {
    let members = [
      member("M1", [capacity(40)], target: 5, heads: 5),
      member("M2", [capacity(40)], [price(20, .meals)]),
      member("M3", [capacity(40, .meals)]),
    ]
    let work = demand(40)
    let reserved = lot("LOT-1", [work], members, pooled: [thirtyPercent])
    let task = PlanningTask(lots: [reserved], operators: members)
    let omissions = try task.omissions()
    #expect(omissions.map(\.operatorID.description) == ["M2", "M2"])
    #expect(
      omissions.map(\.reason) == [.noPrice(work), .unknownFact("RES-GRP-01/group-heads")])
    #expect(try planner.plan(task).lots[0].summary == ["M1 sole-tenderer 40"])
  }
}
