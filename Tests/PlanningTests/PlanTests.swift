import Briefs
import LinearProgramming
import Members
import Planning
import PlanningMarket
import Testing
import Values

@Suite("A plan says who does how much, in which role and at what price")
struct PlanTests {
  private let planner = ConsortiumPlanner()

  private func plan(
    _ demand: Demand, _ members: [EconomicOperator], lead: String? = nil,
    sharedCost: Ratio = .percent(15)
  ) throws -> LotPlan {
    let task = PlanningTask(
      lots: [lot("LOT-1", [demand], members)], operators: members,
      lead: lead.map { OperatorID($0) }, sharedCost: sharedCost)
    return try planner.plan(task).lots[0]
  }

  @Test("Who can do it alone tenders alone, even where a group were cheaper")
  func fewestMembers() throws {
    let members = [
      member("M1", [capacity(20)], [price(100)]), member("M2", [capacity(40)], [price(400)]),
      member("M3", [capacity(20)], [price(100)]),
    ]
    #expect(try plan(demand(40), members).summary == ["M2 sole-tenderer 40"])
  }

  @Test("Among groups of one size the cheapest; among equals earlier ids and larger amounts")
  func priceAndOrder() throws {
    let dear = member("M1", [capacity(25)], [price(301)])
    let rest = ["M2", "M3", "M4"].map { member($0, [capacity(25)]) }
    #expect(
      try plan(demand(40), [dear] + rest).summary == ["M2 group-lead 25", "M3 group-mem 15"])
  }

  @Test("The register's leader leads where it takes part")
  func registeredLead() throws {
    let members = [member("M1", [capacity(30)]), member("M2", [capacity(20)])]
    #expect(
      try plan(demand(40), members, lead: "M2").summary == [
        "M2 group-lead 10", "M1 group-mem 30",
      ])
  }

  @Test("Else the largest part leads, the earlier id among equals")
  func largestLeads() throws {
    let uneven = [member("M1", [capacity(10)]), member("M2", [capacity(30)])]
    #expect(try plan(demand(40), uneven).summary == ["M2 group-lead 30", "M1 group-mem 10"])
    let even = [member("M2", [capacity(20)]), member("M1", [capacity(20)])]
    #expect(try plan(demand(40), even).summary == ["M1 group-lead 20", "M2 group-mem 20"])
  }

  @Test("Who tenders together has a leader that can lead; who tenders alone needs none")
  func jointLeader() throws {
    let members = ["M1", "M2", "M3"].map {
      member($0, [capacity(20)], [price($0 == "M3" ? 900 : 300)])
    }
    func plan(_ amount: Int, led: Set<OperatorID>?, by named: OperatorID? = nil) throws -> [String]
    {
      var lot = lot("LOT-1", [demand(amount)], members)
      lot.jointLeaders = led
      var task = PlanningTask(lots: [lot], operators: members)
      task.wishes.lead = named
      let plan = try planner.plan(task)
      return plan.lots[0].tenderers.isEmpty
        ? plan.lots[0].obstacles.map { "\($0)" } : plan.lots[0].summary
    }
    let third = OperatorID("M3")
    #expect(try plan(40, led: nil) == ["M1 group-lead 20", "M2 group-mem 20"])
    #expect(try plan(40, led: [third]) == ["M3 group-lead 20", "M1 group-mem 20"])
    #expect(try plan(40, led: []) == ["noLeader"])
    #expect(try plan(20, led: []) == ["M1 sole-tenderer 20"])
    #expect(try plan(40, led: nil, by: third) == ["M3 group-lead 20", "M1 group-mem 20"])
    #expect(try plan(40, led: [OperatorID("M1")], by: third) == ["noLeader"])
  }

  @Test("A named leader that cannot lead is a conflict, with the facts that would mend it")
  func leaderThatCannotLead() throws {
    let members = [member("M1", [capacity(20)]), member("M2", [capacity(20)])]
    var own = lot("LOT-1", [demand(40)], members)
    own.jointLeaders = [OperatorID("M1")]
    var task = PlanningTask(lots: [own], operators: members)
    task.wishes.lead = OperatorID("M2")
    let conflict = try #require(try planner.report(on: task).conflicts.first)
    #expect(
      conflict.requirements == [
        .leads(OperatorID("M2")), .jointLeader(own.id), .demand(own.id, own.demands[0]),
      ])
    #expect(conflict.mends.contains(.giveUp(.leads(OperatorID("M2")))))
    #expect(
      conflict.mends.contains(
        .showLeadership(OperatorID("M2"), [.leadMandate, .leadAdministration])))
    #expect(
      try task.omissions() == [
        Omission(
          lot: own.id, operatorID: OperatorID("M2"),
          reason: .unknownLeadership([.leadMandate, .leadAdministration]))
      ])
  }

  @Test(
    "Common costs are exact and rounded up to a whole öre",
    arguments: [
      (10_000, Ratio.percent(15), 1_500), (10_001, Ratio.percent(15), 1_501),
      (20, Ratio.percent(15), 3), (1, Ratio.percent(15), 1), (0, Ratio.percent(15), 0),
      (10_000, Ratio(1, of: 3), 3_334), (10_000, Ratio.percent(0), 0),
    ])
  func sharedCost(_ row: (work: Int, ratio: Ratio, shared: Int)) throws {
    let unit = UnitPrice(
      cpv: cleaning, unit: .hours, price: Money(minorUnits: row.work, currency: "SEK"))
    let free = UnitPrice(cpv: cleaning, unit: .hours, price: Money(minorUnits: 0, currency: "SEK"))
    let group = [member("M1", [capacity(1)], [unit]), member("M2", [capacity(1)], [free])]
    let price = try plan(demand(2), group, sharedCost: row.ratio).price
    #expect(price?.work.minorUnits == row.work)
    #expect(price?.shared.minorUnits == row.shared)
    #expect(price?.total.minorUnits == row.work + row.shared)
    let sole = try plan(demand(1), [group[0]], sharedCost: row.ratio).price
    #expect(sole?.shared.minorUnits == 0, "who tenders alone shares no costs")
    #expect(sole?.total.minorUnits == row.work)
  }

  @Test("The most specific price counts")
  func specificPrice() throws {
    let prices = [price(300), price(350, of: schoolCleaning), price(20, .meals)]
    let member = member("M1", [capacity(10)], prices)
    #expect(try plan(demand(10, of: schoolCleaning), [member]).price?.work == kronor(3_500))
    #expect(try plan(demand(10), [member]).price?.work == kronor(3_000))
  }

  @Test("One period is priced as it stands, several are priced for a year")
  func pricePeriod() throws {
    let only = member(
      "M1", [capacity(100), capacity(9, .meals, per: .year)], [price(1), price(1, .meals)])
    let hours = demand(10)
    let yearly = demand(9, .meals, per: .year)
    #expect([hours].pricePeriod == .week)
    #expect([hours, yearly].pricePeriod == .year)
    let both = lot("LOT-1", [hours, yearly], [only])
    let plan = try planner.plan(PlanningTask(lots: [both], operators: [only]))
    #expect(plan.lots[0].price?.work == kronor(10 * 52 + 9))
    #expect(plan.value("price") == (10 * 52 + 9) * 100)
  }

  @Test("Lots and members in another order: the same plan", arguments: UInt64(0)..<40)
  func determinism(_ seed: UInt64) throws {
    let task = RandomTask(seed: seed).task
    let first = try planner.plan(task)
    #expect(try planner.plan(task) == first)
    var random = SplitMix(seed: seed)
    var shuffled = task
    shuffled.operators.shuffle(using: &random)
    shuffled.lots.shuffle(using: &random)
    for lot in shuffled.lots.indices { shuffled.lots[lot].candidates.shuffle(using: &random) }
    let second = try planner.plan(shuffled)
    #expect(second.objectives == first.objectives)
    #expect(Set(second.lots) == Set(first.lots))
  }

  @Test("A search that a limit stopped is not called optimal")
  func notProven() throws {
    let members = [member("M1", [capacity(25)]), member("M2", [capacity(25)])]
    let task = PlanningTask(lots: [lot("LOT-1", [demand(40)], members)], operators: members)
    let plan = try ConsortiumPlanner(solver: StoppedSolver()).plan(task)
    #expect(!plan.isProvenOptimal)
    #expect(!plan.lots[0].tenderers.isEmpty)
  }
}

/// Finds what CBC finds, but never says that it is done.
private struct StoppedSolver: LinearSolver {
  let name = "stopped"

  func solve(
    _ program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(LinearFailure) -> LinearSolution {
    let solution = try CBCSolver().solve(program, limits: limits, from: start)
    return solution.point.map { .stopped(best: $0, bound: nil) } ?? solution
  }
}
