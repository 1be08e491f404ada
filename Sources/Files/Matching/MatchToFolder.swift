package import Desk
import Foundation
import MatchLedger
import Matching
package import NoticeReading

/// Matches, remembers, and writes what is new since the last time.
///
/// Whatever ends it, the next call with the same inputs goes on after the last batches that were kept, and the
/// results are what an uninterrupted run would have written.
package struct MatchToFolder {
  /// Batches that are kept in one step: about half a thousand notices.
  private static let batchesPerStep = 16

  private let request: MatchRequest
  private let out: String

  /// - Parameter out: the folder of the ledger and the results.
  package init(_ request: MatchRequest, out: String) {
    self.request = request
    self.out = out
  }

  /// - Parameter failure: takes each file that could not be read, also those that an earlier part of the run met.
  /// - Returns: what was found, in all.
  package func run(
    failure: (NoticeFailure) throws -> Void, progress: (ReadNotices.Progress) -> Void = { _ in }
  ) throws -> MatchSummary {
    let folder = try MatchFolder(out)
    let matching = try MatchNotices(request)
    let fingerprint = try RunFingerprint.text(inputs: matching.inputs, request: request)
    do {
      let ledger = try MatchLedger(folder.ledgerPath)
      var run = try ledger.begin(fingerprint: fingerprint, asOf: request.asOf)
      if !run.isRead { try read(matching, run, ledger, progress) }
      run = try ledger.run(run.id)
      let failures = try ledger.errors(of: run).map { error in
        guard let failure = NoticeFailure(error) else {
          throw ledger.damaged("'\(error.kind)' is no kind of failure")
        }
        return failure
      }
      for each in failures { try failure(each) }
      let summary = try MatchResults(request, ledger: ledger, run: run, failures: failures)
        .write(to: folder)
      try ledger.close()
      return summary
    } catch let failure as LedgerFailure { throw DeskFailure(failure) }
  }

  private func read(
    _ matching: MatchNotices, _ run: LedgerRun, _ ledger: MatchLedger,
    _ progress: (ReadNotices.Progress) -> Void
  ) throws {
    var step = Step(done: run.batches, counts: try ledger.counts(of: run))
    let before = VerdictMemory(
      basis: try RunFingerprint.judges(request), try ledger.verdicts())
    _ = try matching.run(
      from: run.batches, before: before,
      { batch in
        step.add(batch)
        if step.size >= Self.batchesPerStep { try step.keep(in: ledger, run, isLast: false) }
      }, progress: progress)
    try step.keep(in: ledger, run, isLast: true)
  }
}

/// What came of some batches and is not kept yet.
private struct Step {
  private var done: Int
  private var counts: MatchCounts
  private var notices: [LedgerNotice] = []
  private var errors: [LedgerError] = []
  private var verdicts: [LedgerVerdict] = []
  private(set) var size = 0

  init(done: Int, counts: MatchCounts) {
    self.done = done
    self.counts = counts
  }

  mutating func add(_ batch: MatchedBatch) {
    notices += batch.notices.map { notice in
      LedgerNotice(link: notice.link, lines: notice.lines.map { ($0.group, $0.bytes) })
    }
    errors += batch.failures.map {
      LedgerError(
        file: $0.file, line: $0.line, path: $0.path, kind: $0.kind.rawValue, message: $0.message)
    }
    verdicts += batch.verdicts
    counts += batch.counts
    size += 1
  }

  mutating func keep(in ledger: MatchLedger, _ run: LedgerRun, isLast: Bool) throws(LedgerFailure) {
    done += size
    try ledger.add(
      notices, errors, verdicts, to: run, batches: done, counts: counts.numbers, isLast: isLast)
    (notices, errors, verdicts, size) = ([], [], [], 0)
  }
}

extension NoticeFailure {
  fileprivate init?(_ error: LedgerError) {
    guard let kind = Kind(rawValue: error.kind) else { return nil }
    self.init(kind, error.message, file: error.file, line: error.line, path: error.path)
  }
}

extension MatchCounts {
  /// For the ledger, which adds them up over the parts of a run.
  var numbers: [Int] { [notices, lots, open, relevant, pairs, judged, solved, kept] }

  /// - Returns: `nil` for what is no such list; an empty one is that of a run that has just begun.
  init?(_ numbers: [Int]) {
    self.init()
    if numbers.isEmpty { return }
    guard numbers.count == self.numbers.count, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    notices = numbers[0]
    lots = numbers[1]
    open = numbers[2]
    relevant = numbers[3]
    pairs = numbers[4]
    judged = numbers[5]
    solved = numbers[6]
    kept = numbers[7]
  }
}

extension MatchLedger {
  func counts(of run: LedgerRun) throws(LedgerFailure) -> MatchCounts {
    guard let counts = MatchCounts(run.counts) else {
      throw damaged("\(run.counts) are no counts of a run")
    }
    return counts
  }
}

extension DeskFailure {
  init(_ failure: LedgerFailure) {
    let status: ExitStatus =
      switch failure.kind {
      case .busy: .busy
      case .unwritable: .cannotWrite
      case .notALedger, .damaged, .newer: .badInput
      case .unreadable: .fault
      }
    self.init(status, failure)
  }
}
