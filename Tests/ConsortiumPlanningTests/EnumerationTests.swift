import ConsortiumPlanning
import Procurement
import Testing

@Suite("A plan is the best of all plans")
struct EnumerationTests {
  @Test("Plans of 480 random small tasks are those found by enumeration", arguments: 0..<24)
  func agreement(_ block: UInt64) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      let random = RandomTask(seed: seed)
      let plan = try ConsortiumPlanner().plan(random.task)
      let best = Enumeration.best(of: random.task)
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

  @Test("The random tasks are of every kind: no tender, one operator, groups, several lots")
  func variety() {
    let found = (0..<240).map { Enumeration.best(of: RandomTask(seed: $0).task) }
    #expect(found.count { $0.lots == 0 } > 20)
    #expect(found.count { $0.members == 1 } > 50)
    #expect(found.count { $0.members > 1 } > 60)
    #expect(found.count { $0.lots > 1 && $0.shares > $0.lots } > 20)
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
