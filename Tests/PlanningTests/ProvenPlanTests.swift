import LinearProgramming
import Planning
import PlanningMarket
import Testing

@Suite("What is called proven is the best")
struct ProvenPlanTests {
  /// HiGHS 1.15 and CP-SAT 9.15 found this price for the same programme; CBC with its preprocessing called
  /// 688,253,021 proven.
  @Test("CBC proves the price that HiGHS and CP-SAT prove, on seed 10 of the benchmark's markets")
  func seed10() throws {
    var market = MarketGenerator(members: 50, lots: 20, seed: 10)
    let objectives = try ConsortiumPlanner(solver: CBCSolver()).objectives(of: market.task())
    #expect(objectives.map(\.name) == ["lots", "price"])
    #expect(objectives.map(\.value) == [20, 687_874_648])
    #expect(objectives.allSatisfy { $0.isProven })
  }
}
