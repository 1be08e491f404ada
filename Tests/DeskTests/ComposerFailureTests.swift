import Foundation
import LinearProgramming
import NoticeReading
import Testing
import Values

@testable import Desk
@testable import Files
@testable import Matching
@testable import Planning

/// Breaks down over every program.
private struct BrokenSolver: LinearSolver {
  let name = "broken"

  func solve(
    _ program: LinearProgram, limits: SolverLimits, from start: LinearPoint?
  ) throws(LinearFailure) -> LinearSolution {
    throw LinearFailure(kind: .abandoned, place: "status 7")
  }
}

@Suite("Where the composer fails")
struct ComposerFailureTests {
  @Test("a match says so of the lot, goes on, and lists it among the errors")
  func match() throws {
    let out = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-composer-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    func sample(_ name: String) -> String { root.appendingPathComponent("samples/\(name)").path }
    var request = MatchRequest(
      inputs: [sample("notices/tallbygden.xml")], register: sample("registers/barkraft.xml"),
      asOf: CivilDate(2026, 11, 25))
    request.briefs = sample("briefs")
    request.planner = ConsortiumPlanner(solver: BrokenSolver())
    var failures: [NoticeFailure] = []
    let summary = try MatchToFolder(request, out: out.path).run(failure: { failures.append($0) })

    #expect(summary.counts.pairs == 3)
    #expect(failures.count == 3)
    for (failure, lot) in zip(failures, ["LOT-0001", "LOT-0002", "LOT-0003"]) {
      #expect(failure.kind == .planning)
      #expect("\(failure)".contains(lot) && "\(failure)".contains("[plan.solver]"))
    }

    func told(_ name: String) throws -> String {
      try String(contentsOf: out.appendingPathComponent("latest/\(name)"), encoding: .utf8)
    }
    let errors = try told("errors.csv").components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(errors.count == 4)
    #expect(errors[3].contains(",planning,") && errors[3].contains("LOT-0003"))
    let open = try told("matches.jsonl").split(separator: "\n").filter {
      $0.contains(#""answer":"unknown""#)
    }
    #expect(open.count == 3)

    // Printed, the batch carries the same failure, which `--errors` lists.
    let table = out.appendingPathComponent("table.csv")
    let errorTable = try ErrorTable(table.path)
    _ = try MatchNotices(request).run { batch in
      for failure in batch.failures { try errorTable.add(failure) }
    }
    try errorTable.keep()
    #expect(
      try String(contentsOf: table, encoding: .utf8).components(separatedBy: "\r\n")[1]
        .contains(",planning,"))
  }
}
