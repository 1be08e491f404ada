import Desk
import Files
import Foundation
import Matching
import NoticeReading
import Presentation

/// Runs a match and tells its user how it goes: data on standard output, the rest beside it.
struct MatchReport {
  private let request: MatchRequest
  private let errors: String?

  init(_ request: MatchRequest, errors: String?) {
    self.request = request
    self.errors = errors
  }

  func toOutput() throws {
    let matching = try MatchNotices(request)
    let table = try errors.map { try ErrorTable($0) }
    var bar = ProgressBar()
    var failed = 0
    // A later version may stand at the end of the input: nothing is told before all is read.
    var found: [MatchedNotice] = []
    let counts = try matching.run(
      { batch in
        found += batch.notices
        for failure in batch.failures {
          failed += 1
          try complain(of: failure, &bar, table)
        }
      }, progress: { bar.update($0) })
    bar.clear()
    try Console.write(found.standing.text)
    try table?.keep()
    Console.note(Self.words(counts, failed: failed))
    if failed > 0 { throw ExitStatus.badInput.code }
  }

  func toFolder(_ out: String) throws {
    let table = try errors.map { try ErrorTable($0) }
    var bar = ProgressBar()
    let matching = MatchToFolder(request, out: out)
    var failures: [NoticeFailure] = []
    let summary = try matching.run(
      failure: { failures.append($0) }, progress: { bar.update($0) })
    bar.clear()
    for failure in failures { try complain(of: failure, &bar, table) }
    try table?.keep()
    Console.note(Self.words(summary.counts, failed: summary.failures))
    Console.note(
      "\(summary.total(\.strong)) strong, \(summary.total(\.possible)) possible, "
        + "\(summary.total(\.longShots)) long shots; \(summary.total(\.new)) new, "
        + "\(summary.total(\.changed)) changed, \(summary.total(\.gone)) gone")
    try Console.write(lines: ["\(out)/latest/index.html"])
    if summary.failures > 0 { throw ExitStatus.badInput.code }
  }

  private func complain(
    of failure: NoticeFailure, _ bar: inout ProgressBar, _ table: ErrorTable?
  ) throws {
    bar.clear()
    Console.complain("\(failure)")
    try table?.add(failure)
  }

  private static func words(_ counts: MatchCounts, failed: Int) -> String {
    "\(counts.notices) notices read, \(failed) unreadable; \(counts.lots) lots, \(counts.open) open, "
      + "\(counts.relevant) relevant; \(counts.pairs) pairs of lot and group, \(counts.judged) "
      + "judged\(counts.kept > 0 ? " (\(counts.kept) of them kept from the last time)" : ""), "
      + "\(counts.solved) plans solved"
  }
}
