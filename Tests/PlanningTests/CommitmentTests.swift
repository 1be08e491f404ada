import Members
import Planning
import Testing
import Values

@Suite("What is promised elsewhere is not free")
struct CommitmentTests {
  /// A promise of 10 hours a week on days 10 to 20, and a lot that runs on some days.
  @Test(
    "A promise counts from its first day to its last, and on no other",
    arguments: [
      (WorkDays(from: at(21), through: nil), 40), (WorkDays(from: at(20), through: nil), 30),
      (WorkDays(from: nil, through: at(9)), 40), (WorkDays(from: nil, through: at(10)), 30),
      (WorkDays(from: at(12), through: at(13)), 30), (WorkDays(from: at(1), through: at(40)), 30),
      (WorkDays(from: at(10), through: at(10)), 30), (WorkDays(from: at(20), through: at(20)), 30),
      (WorkDays(from: at(9), through: at(9)), 40), (WorkDays(from: at(21), through: at(21)), 40),
      (WorkDays(), 30),
    ])
  func boundaries(_ row: (days: WorkDays, free: Int)) throws {
    let promise = Self.promise(10, from: 10, through: 20)
    #expect(try Self.free(row.days, [promise]) == row.free)
  }

  @Test("A promise without a last day counts for ever after")
  func open() throws {
    let promise = Self.promise(10, from: 10, through: nil)
    #expect(try Self.free(WorkDays(from: at(9_000)), [promise]) == 30)
    #expect(try Self.free(WorkDays(through: at(9)), [promise]) == 40)
  }

  @Test(
    "Promises add up on the days that they share, never below nothing",
    arguments: [(20, 30), (19, 30), (21, 10)])
  func sums(_ row: (last: Int, free: Int)) throws {
    let promises = [
      Self.promise(10, from: 10, through: 20), Self.promise(10, from: 21, through: 30),
      Self.promise(20, from: 21, through: 30),
    ]
    #expect(try Self.free(WorkDays(from: at(10), through: at(row.last)), promises) == row.free)
    let all = Self.promise(41, from: 10, through: 20)
    #expect(try Self.free(WorkDays(from: at(10), through: at(row.last)), [all]) == 0)
  }

  @Test(
    "A promise comes off what it may draw on: its code, a wider or a narrower one, in its unit",
    arguments: [
      (cleaning, WorkUnit.hours, WorkPeriod.week, 30), (schoolCleaning, .hours, .week, 30),
      (CPVCode(90_900_000), .hours, .week, 30), (meals, .hours, .week, 40),
      (cleaning, .meals, .week, 40), (cleaning, .hours, .year, 39),
      (cleaning, .hours, .contract, 40),
    ])
  func kinds(_ row: (cpv: CPVCode, unit: WorkUnit, period: WorkPeriod, free: Int)) throws {
    let promise = Commitment(
      cpv: row.cpv, unit: row.unit, period: row.period, amount: 10, from: at(0), through: nil)
    #expect(try Self.free(WorkDays(), [promise]) == row.free)
  }

  @Test("Two lots share what is free on the days that both run, and each what is free on its own")
  func together() throws {
    var worker = member("M1", [capacity(40)])
    worker.commitments = [Self.promise(20, from: 10, through: 20)]
    func lots(_ first: Int, _ second: Int, secondFrom: Int) throws -> Int? {
      var lots = [
        lot("LOT-1", [demand(first)], [worker]), lot("LOT-2", [demand(second)], [worker]),
      ]
      lots[0].days = WorkDays(from: at(0), through: at(30))
      lots[1].days = WorkDays(from: at(secondFrom), through: at(40))
      let task = PlanningTask(lots: lots, operators: [worker])
      return try ConsortiumPlanner().plan(task).value("lots")
    }
    #expect(try lots(10, 10, secondFrom: 20) == 2)
    #expect(try lots(10, 11, secondFrom: 20) == 1)
    #expect(try lots(20, 20, secondFrom: 21) == 2)
    #expect(try lots(20, 21, secondFrom: 21) == 1)
  }

  private static func promise(_ amount: Int, from: Int, through: Int?) -> Commitment {
    Commitment(
      cpv: cleaning, unit: .hours, period: .week, amount: amount, from: at(from),
      through: through.map(at))
  }

  /// The most hours a week that can be planned with 40 in all.
  private static func free(_ days: WorkDays, _ promises: [Commitment]) throws -> Int {
    var worker = member("M1", [capacity(40)])
    worker.commitments = promises
    var most = 0
    for amount in 1...41 {
      var lot = lot("LOT-1", [demand(amount)], [worker])
      lot.days = days
      let task = PlanningTask(lots: [lot], operators: [worker])
      if try ConsortiumPlanner().plan(task).value("lots") == 1 { most = amount }
    }
    return most
  }
}

private func at(_ number: Int) -> CivilDate { day.adding(days: number) }
