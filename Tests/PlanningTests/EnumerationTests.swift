import Law
import LinearProgramming
import Members
import Planning
import Testing
import Values

@Suite("A plan is the best of all plans")
struct EnumerationTests {
  @Test(
    "Plans of 1,000 random small tasks are as good as the best by enumeration, and the judge accepts them",
    arguments: 0..<25)
  func agreement(_ block: UInt64) throws {
    for seed in (block * 40)..<(block * 40 + 40) {
      let random = RandomTask(seed: seed)
      try expectBest(of: random.task, "\(random)")
    }
  }

  @Test("Plans that survive any one loss are the best of those", arguments: 0..<10)
  func robust(_ block: UInt64) throws {
    for seed in (block * 10)..<(block * 10 + 10) {
      let random = RandomTask(seed: seed, isRobust: true)
      try expectBest(of: random.task, "\(random)")
    }
  }

  private func expectBest(of task: PlanningTask, _ name: String) throws {
    let plan = try ConsortiumPlanner().plan(task)
    let best = Enumeration.best(of: task)
    #expect(plan.isProvenOptimal, "\(name)")
    let values = plan.objectives.map { objective in
      ["lots", "jobs", "safety"].contains(objective.name) ? -objective.value : objective.value
    }
    // Nothing is as safe as nothing: without a tender a margin has no meaning.
    if best[0] < 0 || !task.wishes.objectives.contains(.safety) {
      #expect(values == best, "\(name): \(task.wishes.objectives)")
    }
    #expect(plan.objectives.allSatisfy { $0.isProven }, "\(name)")
    #expect(JudgedPlan(plan: plan, task: task).faults == [], "\(name)")
    for lot in plan.lots {
      #expect(lot.tenderers.isEmpty == !lot.obstacles.isEmpty, "\(name) \(lot.lot)")
      #expect(lot.tenderers.isEmpty == (lot.price == nil), "\(name) \(lot.lot)")
    }
  }

  @Test(
    "The judge refuses a plan that a limit forbids: a group of too few, too many lots, not all of them"
  )
  func refusal() throws {
    let members = ["M1", "M2"].map {
      member($0, [capacity(40)], target: $0 == "M1" ? 3 : 0, heads: 10, turnover: 400_000)
    }
    var task = PlanningTask(
      lots: [lot("LOT-1", [demand(20)], members), lot("LOT-2", [demand(20)], members)],
      operators: members)
    let plan = try ConsortiumPlanner().plan(task)
    #expect(JudgedPlan(plan: plan, task: task).faults == [])
    task.lots[0].turnovers = [kronor(400_001)]
    task.lots[1].pooled = [pooled(.all([shareOfHeads(Ratio(31, of: 100))]))]
    task.limits.maxLotsSubmitted = 1
    #expect(
      JudgedPlan(plan: plan, task: task).faults
        == ["LOT-1: turnover", "LOT-2: RES-GRP-01", "BT-31"])
    task.lots.append(lot("LOT-3", [demand(20)], members))
    task.limits = LotLimits(allRequired: true)
    #expect(JudgedPlan(plan: plan, task: task).faults.last == "BT-763")
  }

  @Test(
    "The random tasks are of every kind: no tender, one operator, groups, several lots, helpers, leaders, promises"
  )
  func variety() throws {
    let tasks = (0..<480).map { RandomTask(seed: $0).task }
    let plans = try tasks.map { try ConsortiumPlanner().plan($0) }
    let tendered = plans.map { plan in plan.lots.filter { !$0.tenderers.isEmpty } }
    #expect(tendered.count { $0.isEmpty } > 20)
    #expect(plans.count { $0.members.count == 1 } > 30)
    #expect(plans.count { $0.members.count > 1 } > 60)
    #expect(tendered.count { $0.count > 1 } > 20)
    for kind in Supporter.Kind.allCases {
      let used = plans.flatMap(\.lots).flatMap(\.supporters).filter { $0.kind == kind }
      #expect(!used.isEmpty)
    }
    func changed(_ change: (inout PlanningTask) -> Void) throws -> Int {
      try zip(tasks, plans).count { task, plan in
        var other = task
        change(&other)
        return try ConsortiumPlanner().objectives(of: other) != plan.objectives
      }
    }
    let led = try changed { task in
      for lot in task.lots.indices { task.lots[lot].jointLeaders = nil }
    }
    let promised = try changed { task in
      for member in task.operators.indices { task.operators[member].commitments = [] }
    }
    #expect(min(led, promised) > 5, "\(led) \(promised)")
  }
}
