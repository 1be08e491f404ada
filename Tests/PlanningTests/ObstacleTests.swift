import Members
import Planning
import Testing

@Suite("Where there is no tender, the plan says what is in the way")
struct ObstacleTests {
  private let planner = ConsortiumPlanner()
  private let one = member("M1", [capacity(20)], target: 1, heads: 10, turnover: 1_000_000)
  private let two = member("M2", [capacity(10)], target: 1, heads: 10)

  private func obstacles(
    _ lots: [LotTask], limits: LotLimits = LotLimits(), operators: [EconomicOperator]? = nil
  ) throws -> [[Obstacle]] {
    let task = PlanningTask(lots: lots, operators: operators ?? [one, two], limits: limits)
    return try planner.plan(task).lots.map(\.obstacles)
  }

  @Test("No demand")
  func noDemand() throws {
    #expect(try obstacles([lot("LOT-1", [], [one])]) == [[.noDemand]])
  }

  @Test("Nobody eligible, or nobody with this work in this place")
  func noCapacity() throws {
    let work = demand(1)
    #expect(try obstacles([lot("LOT-1", [work], [])]) == [[.noCapacity(work)]])
    let food = demand(1, .meals, of: meals)
    #expect(
      try obstacles([lot("LOT-1", [work, food], [one])]) == [[.noCapacity(food)]])
  }

  @Test("Too little, with what is offered in the demand's own unit and period")
  func tooLittleCapacity() throws {
    let work = demand(200, per: .month)
    #expect(
      try obstacles([lot("LOT-1", [work], [one, two])]) == [
        [.tooLittleCapacity(work, offered: 86 + 43)]
      ])
  }

  @Test("Capacity, but no price")
  func noPrice() throws {
    let silent = member("M3", [capacity(20)], [price(20, .meals)])
    let work = demand(30)
    #expect(
      try obstacles([lot("LOT-1", [work], [silent])], operators: [silent]) == [
        [.noPrice(work, operators: [silent.id])]
      ])
    #expect(
      try obstacles([lot("LOT-1", [work], [one, silent])], operators: [one, silent]) == [
        [.tooLittleCapacity(work, offered: 20), .noPrice(work, operators: [silent.id])]
      ])
  }

  @Test("Turnover too low, or not known of those who are needed")
  func turnover() throws {
    let low = kronor(1_500_000)
    let met = kronor(900_000)
    #expect(
      try obstacles([
        lot("LOT-1", [demand(30)], [one, two], turnovers: [low]),
        lot("LOT-2", [demand(30)], [one, two], turnovers: [met]),
        lot("LOT-3", [demand(5)], [two], turnovers: [met]),
        lot("LOT-4", [demand(5)], [one, two], turnovers: [met]),
      ]) == [
        [.turnover(required: low, pooled: 100_000_000)], [.turnover(required: met, pooled: nil)],
        [.turnover(required: met, pooled: nil)], [],
      ])
  }

  @Test("The reservation, and both it and the turnover")
  func reservation() throws {
    let high = kronor(9_000_000)
    #expect(
      try obstacles([
        lot("LOT-1", [demand(20)], [one, two], pooled: [thirtyPercent]),
        lot("LOT-2", [demand(20)], [one], pooled: [thirtyPercent], turnovers: [high]),
      ]) == [
        [.reservation], [.turnover(required: high, pooled: 100_000_000), .reservation],
      ])
  }

  @Test("The limit on lots: the ones that need most members stay out")
  func lotLimit() throws {
    let lots = [
      lot("LOT-1", [demand(25)], [one, two]), lot("LOT-2", [demand(5)], [one, two]),
    ]
    #expect(try obstacles(lots, limits: LotLimits(maxLotsSubmitted: 1)) == [[.lotLimit(1)], []])
    let both = LotLimits(maxLotsSubmitted: 1, allRequired: true)
    #expect(try obstacles(lots, limits: both) == [[.lotLimit(1)], [.lotLimit(1)]])
  }

  @Test("Other lots use what this one needs: what is left is told")
  func usedElsewhere() throws {
    let work = demand(15)
    let lots = [lot("LOT-1", [demand(15)], [one]), lot("LOT-2", [work], [one])]
    #expect(try obstacles(lots) == [[], [.tooLittleCapacity(work, offered: 5)]])
  }

  @Test("Two demands that need the same hours, and all-or-none with a lot that is ruled out")
  func combination() throws {
    let same = lot("LOT-1", [demand(15), demand(10, of: schoolCleaning)], [one])
    #expect(try obstacles([same]) == [[.combination]])
    let lots = [lot("LOT-1", [demand(5)], [one]), lot("LOT-2", [], [one])]
    #expect(
      try obstacles(lots, limits: LotLimits(allRequired: true)) == [[.combination], [.noDemand]])
  }

  @Test("An empty task is an empty plan")
  func nothing() throws {
    let plan = try planner.plan(PlanningTask(lots: [], operators: []))
    #expect(plan.lots.isEmpty)
    #expect(plan.isProvenOptimal)
  }
}
