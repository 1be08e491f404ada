import Testing

@Suite("What is called proven is the best")
struct ProvenPlanTests {
  /// HiGHS 1.15 and CP-SAT 9.15 found this price for the same programme; CBC with its preprocessing called
  /// 688,253,021 proven.
  @Test("CBC proves the price that HiGHS and CP-SAT prove")
  func seed10() throws {
    let outcome = try Program.run(["50", "20", "10", "cbc"], program: "planning-benchmark")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let words = outcome.output.split(whereSeparator: \.isWhitespace).dropFirst()
    #expect(words.elementsEqual(["20", "687874648", "687874648", "proven"]))
  }
}
