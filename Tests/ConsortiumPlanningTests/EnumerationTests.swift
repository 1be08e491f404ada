import ConsortiumPlanning
import Procurement
import Testing

@Suite("A plan is the best of all plans")
struct EnumerationTests {
  @Test("Plans of random small tasks are those found by enumeration", arguments: 0..<24)
  func agreement(_ block: UInt64) throws {
    var a = Duration.zero, b = Duration.zero
    defer { print("TIMES", a, b) }
    for seed in (block * 20)..<(block * 20 + 20) {
      let random = RandomTask(seed: seed)
      let t0 = ContinuousClock.now
      let plan = try ConsortiumPlanner().plan(random.task)
      let t1 = ContinuousClock.now
      let best = Enumeration.best(of: random.task)
      a += t1 - t0
      b += .now - t1
      print("CASE", best.lots, best.members, best.shares, random.task.lots.count, random.task.operators.count, ContinuousClock.now - t1 > .milliseconds(900) ? "SLOW \(random)" : "")
      #expect(plan.isProvenOptimal, "\(random)")
      #expect(
        plan.objectives.map(\.value) == [best.lots, best.members, best.shares, best.price],
        "\(random)")
      #expect(amounts(of: plan, random.task) == best.amounts || best.lots == 0, "\(random)")
      for lot in plan.lots {
        #expect(lot.tenderers.isEmpty == !lot.obstacles.isEmpty, "\(random) \(lot.lot)")
        #expect(lot.tenderers.isEmpty == (lot.price == nil), "\(random) \(lot.lot)")
      }
    }
  }

  private func amounts(of plan: Plan, _ task: PlanningTask) -> [[[Int]]] {
    zip(task.lots, plan.lots).map { lot, lotPlan in
      lot.demands.map { demand in
        task.operators.map { member in
          lotPlan.tenderers.first { $0.operatorID == member.id }?.assignments
            .first { $0.demand == demand }?.amount ?? 0
        }
      }
    }
  }
}
