import Briefs
import Members
import Planning
import Testing

/// What one operator offers, what a lot asks, and whether the one does for the other.
private struct CapacityCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let offered: Capacity
  let asked: Demand
  let isEnough: Bool

  init(_ description: String, _ offered: Capacity, _ asked: Demand, _ isEnough: Bool) {
    testDescription = description
    self.offered = offered
    self.asked = asked
    self.isEnough = isEnough
  }

  static let amounts = [
    CapacityCase("same week", capacity(40), demand(40), true),
    CapacityCase("one hour short", capacity(39), demand(40), false),
    CapacityCase("40 a week is 2080 a year", capacity(40), demand(2080, per: .year), true),
    CapacityCase("2081 a year is more", capacity(40), demand(2081, per: .year), false),
    CapacityCase("2080 a year is 40 a week", capacity(2080, per: .year), demand(40), true),
    CapacityCase("2079 a year is not", capacity(2079, per: .year), demand(40), false),
    CapacityCase("13 a month is 3 a week", capacity(13, per: .month), demand(3), true),
    CapacityCase("12 a month is not", capacity(12, per: .month), demand(3), false),
    CapacityCase("3 a week is 13 a month", capacity(3), demand(13, per: .month), true),
    CapacityCase("3 a week is not 14 a month", capacity(3), demand(14, per: .month), false),
    CapacityCase(
      "whole contract", capacity(9, per: .contract), demand(9, per: .contract), true),
    CapacityCase(
      "a year is no contract", capacity(99, per: .year), demand(1, per: .contract), false),
    CapacityCase(
      "a contract is no year", capacity(99, per: .contract), demand(1, per: .year), false),
    CapacityCase("meals are no hours", capacity(99, .meals), demand(1), false),
  ]

  static let work = [
    CapacityCase("same code", capacity(1, of: cleaning), demand(1, of: cleaning), true),
    CapacityCase("branch to leaf", capacity(1, of: cleaning), demand(1, of: schoolCleaning), true),
    CapacityCase("leaf to branch", capacity(1, of: schoolCleaning), demand(1, of: cleaning), false),
    CapacityCase("other branch", capacity(1, of: meals), demand(1, of: cleaning), false),
    CapacityCase("anywhere", capacity(1), demand(1, in: "1496"), true),
    CapacityCase("place not stated", capacity(1, in: ["1496"]), demand(1), true),
    CapacityCase("same municipality", capacity(1, in: ["1496"]), demand(1, in: "1496"), true),
    CapacityCase("other municipality", capacity(1, in: ["1480"]), demand(1, in: "1496"), false),
    CapacityCase("one of several", capacity(1, in: ["1480", "1496"]), demand(1, in: "1496"), true),
    CapacityCase("region to county", capacity(1, in: ["SE23"]), demand(1, in: "SE232"), true),
    CapacityCase("county to region", capacity(1, in: ["SE232"]), demand(1, in: "SE23"), false),
    CapacityCase("country to county", capacity(1, in: ["SE"]), demand(1, in: "SE232"), true),
    CapacityCase("county to its town", capacity(1, in: ["SE232"]), demand(1, in: "1496"), true),
    CapacityCase("county to another's", capacity(1, in: ["SE231"]), demand(1, in: "1496"), false),
    CapacityCase("region to a town", capacity(1, in: ["SE11"]), demand(1, in: "0180"), true),
    CapacityCase("town to its county", capacity(1, in: ["1496"]), demand(1, in: "SE232"), false),
    CapacityCase("Danish town", capacity(1, in: ["751"]), demand(1, in: "751"), true),
    CapacityCase("Danish region", capacity(1, in: ["DK04"]), demand(1, in: "DK042"), true),
  ]
}

@Suite("Capacity goes to the work that it is for")
struct CapacityTests {
  @Test(
    "Amounts compare exactly between periods, never between units", arguments: CapacityCase.amounts)
  private func amounts(_ row: CapacityCase) throws { try expect(row) }

  @Test("Kinds of work and places hold downwards only", arguments: CapacityCase.work)
  private func work(_ row: CapacityCase) throws { try expect(row) }

  private func expect(_ row: CapacityCase) throws {
    let prices = [price(300), price(80, .meals), price(300, of: meals)]
    let only = member("M1", [row.offered], prices)
    let task = PlanningTask(lots: [lot("LOT-1", [row.asked], [only])], operators: [only])
    let plan = try ConsortiumPlanner().plan(task)
    #expect(plan.lots[0].tenderers.isEmpty != row.isEnough)
  }

  @Test("One capacity is shared by all lots that draw on it")
  func sharedByLots() throws {
    let one = member("M1", [capacity(40)])
    let two = member("M2", [capacity(20)], [price(200)])
    let lots = [
      lot("LOT-1", [demand(30)], [one, two]),
      lot("LOT-2", [demand(1_560, per: .year)], [one, two]),
    ]
    let plan = try ConsortiumPlanner().plan(PlanningTask(lots: lots, operators: [one, two]))
    #expect(plan.objectives.map(\.value).prefix(3) == [2, 2, 3])
    let hours = plan.lots.flatMap(\.tenderers).filter { $0.operatorID == one.id }
      .flatMap(\.assignments).reduce(0) { $0 + $1.amount * ($1.demand.period.timesAYear ?? 1) }
    #expect(hours <= 2_080)
  }

  @Test("Two capacities of one operator add up, each in its own places")
  func severalCapacities() throws {
    let one = member("M1", [capacity(10, in: ["1496"]), capacity(10)])
    let enough = lot("LOT-1", [demand(20, in: "1496")], [one])
    let short = lot("LOT-1", [demand(11, in: "1480")], [one])
    let planner = ConsortiumPlanner()
    #expect(
      try planner.plan(PlanningTask(lots: [enough], operators: [one])).lots[0].summary == [
        "M1 sole-tenderer 20"
      ])
    #expect(
      try planner.plan(PlanningTask(lots: [short], operators: [one])).lots[0].obstacles == [
        .tooLittleCapacity(short.demands[0], offered: 10)
      ])
  }
}
