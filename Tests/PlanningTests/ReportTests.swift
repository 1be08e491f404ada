import Judging
import Law
import LinearProgramming
import Members
import Planning
import Testing
import Values

@Suite("A plan is explained")
struct ReportTests {
  private let planner = ConsortiumPlanner()
  private let members = [
    member("M1", [capacity(40)], [price(300)]), member("M2", [capacity(40)], [price(310)]),
    member("M3", [capacity(40)], [price(320)]), member("M4", [capacity(5, of: meals)]),
  ]

  private func report(
    _ lots: [LotTask], alternatives: Int = 0, change: (inout PlanningTask) -> Void = { _ in }
  ) throws -> PlanReport {
    var task = PlanningTask(lots: lots, operators: members)
    change(&task)
    return try planner.report(on: task, ExplanationScope(alternatives: alternatives))
  }

  @Test("Who can be replaced has its price of leaving, and a fallback")
  func fallback() throws {
    let reason = try #require(try report([lot("LOT-1", [demand(40)], members)]).reasons.first)
    #expect(reason.operatorID == OperatorID("M1"))
    #expect(reason.losses == [.objective("price", from: 1_200_000, to: 1_240_000)])
    #expect(reason.fallback.members == [OperatorID("M2")])
  }

  @Test("Who cannot be replaced costs the lot, and says why")
  func lostLot() throws {
    let asked = demand(100)
    let report = try report([lot("LOT-1", [asked], members)])
    #expect(
      report.reasons.map(\.losses)
        == Array(
          repeating: [.lot(LotID("LOT-1"), [.tooLittleCapacity(asked, offered: 80)])], count: 3))
    #expect(report.reasons.allSatisfy { $0.fallback.members.isEmpty })
  }

  @Test("Alternatives have other members, come in order, and are not more than there are")
  func alternatives() throws {
    let report = try report([lot("LOT-1", [demand(60)], members)], alternatives: 9)
    let names = ([report.plan] + report.alternatives).map { plan in
      plan.members.map(\.description).joined(separator: "+")
    }
    #expect(names.prefix(3) == ["M1+M2", "M1+M3", "M2+M3"])
    #expect(Set(names).count == names.count)
  }

  @Test("Alternatives of lots that share nothing are put together in order")
  func alternativesOfParts() throws {
    let cooks = [
      member("K1", [capacity(9, of: meals)], [price(100, of: meals)]),
      member("K2", [capacity(9, of: meals)], [price(101, of: meals)]),
    ]
    let lots = [
      lot("LOT-1", [demand(40)], members), lot("LOT-2", [demand(9, of: meals)], cooks),
    ]
    let report = try planner.report(
      on: PlanningTask(lots: lots, operators: members + cooks), ExplanationScope(alternatives: 3))
    #expect(
      ([report.plan] + report.alternatives).map { $0.value("price") }
        == [1_290_000, 1_290_900, 1_330_000, 1_330_900])
  }

  @Test("Who could be spared on a lot is told")
  func surplus() throws {
    let report = try report([lot("LOT-1", [demand(40)], members)]) {
      $0.wishes.required = [OperatorID("M1"), OperatorID("M2")]
    }
    #expect(report.surplus.map(\.operatorID) == [OperatorID("M1"), OperatorID("M2")])
    #expect(try self.report([lot("LOT-1", [demand(60)], members)]).surplus.isEmpty)
  }

  @Test("A robust plan is called so, and has one to spare")
  func robust() throws {
    let report = try report([lot("LOT-1", [demand(40)], members)]) { $0.wishes.isRobust = true }
    #expect(report.isRobust)
    #expect(report.plan.members.count == 2)
  }
}

@Suite("What cannot be had is explained")
struct ConflictTests {
  private let planner = ConsortiumPlanner()

  private func conflicts(_ task: PlanningTask) throws -> [PlanConflict] {
    try planner.report(on: task).conflicts
  }

  @Test("The work itself: the partner that is missing, and those who only lack facts or a price")
  func work() throws {
    let members = [
      member("M1", [capacity(20)]), member("M2", [capacity(30)]),
      member("M3", [capacity(50)], [price(20, .meals)]),
    ]
    let asked = demand(60, in: "1496")
    var short = lot("LOT-1", [asked], [members[0], members[2]])
    short.barred = [
      BarredOperator(facts: FactBook(members[1], asOf: day), rules: ["RES-SE-03"])
    ]
    let found = try #require(
      try conflicts(PlanningTask(lots: [short], operators: members)).first)
    #expect(found.requirements == [.demand(LotID("LOT-1"), asked)])
    #expect(found.isSmallest)
    #expect(found.mends == [.statePrice(OperatorID("M3"), asked), .partner(asked, missing: 40)])
    short.demands = [demand(50)]
    let barred = try #require(
      try conflicts(PlanningTask(lots: [short], operators: members)).first)
    #expect(
      barred.mends == [
        .statePrice(OperatorID("M3"), demand(50)),
        .settleFacts(OperatorID("M2"), rules: ["RES-SE-03"]),
        .partner(demand(50), missing: 30),
      ])
  }

  @Test("A share and the work: either would do, and so would so many target workers")
  func share() throws {
    let members = [
      member("M1", [capacity(20)], target: 1, heads: 10),
      member("M2", [capacity(20)], target: 3, heads: 10),
    ]
    let asked = demand(40)
    let reserved = lot("LOT-1", [asked], members, pooled: [thirtyPercent])
    let found = try #require(
      try conflicts(PlanningTask(lots: [reserved], operators: members)).first)
    #expect(
      found.requirements == [
        .pooled(LotID("LOT-1"), "RES-GRP-01/group-heads"), .demand(LotID("LOT-1"), asked),
      ])
    // 4 of 20 and x of x: 4 + x is 30 % of 20 + x from 2.86 on.
    #expect(
      found.mends == [
        .partner(asked, missing: 20), .targetWorkers(3, rule: "RES-GRP-01/group-heads"),
      ])
  }

  @Test("Lots that fail together: the smallest set of them, and that one can be left out")
  func lots() throws {
    let members = [
      member("M1", [capacity(40)]),
      member("M2", [capacity(40, of: meals)], [price(300, of: meals)]),
    ]
    let lots = [
      lot("LOT-1", [demand(30)], members), lot("LOT-2", [demand(20)], members),
      lot("LOT-3", [demand(5, of: meals)], members),
    ]
    let found = try #require(
      try conflicts(PlanningTask(lots: lots, operators: members)).first)
    #expect(found.lots == [LotID("LOT-1"), LotID("LOT-2")])
    #expect(found.mends.suffix(2) == [.dropLot(LotID("LOT-1")), .dropLot(LotID("LOT-2"))])
  }

  @Test("A wish of one's own is named, and can be given up")
  func wish() throws {
    let members = [member("M1", [capacity(20)]), member("M2", [capacity(20)])]
    var task = PlanningTask(lots: [lot("LOT-1", [demand(40)], members)], operators: members)
    task.wishes.mostMembers = 1
    let found = try #require(try conflicts(task).first)
    #expect(found.requirements.contains(.mostMembers(1)))
    #expect(found.mends.contains(.giveUp(.mostMembers(1))))
  }

  @Test("Where there is a plan for everything, nothing is in conflict")
  func none() throws {
    let one = member("M1", [capacity(40)])
    let task = PlanningTask(lots: [lot("LOT-1", [demand(40)], [one])], operators: [one])
    #expect(try conflicts(task).isEmpty)
  }
}
