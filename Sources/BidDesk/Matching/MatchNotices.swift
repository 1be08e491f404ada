import Foundation
import NoticeReading
import Procurement

/// Matches the notices of files, folders and archives on several threads; the lines do not depend on how many.
package struct MatchNotices {
  private let inputs: [NoticeFiles.Input]
  private let basis: MatchBasis
  private let threads: Int

  /// - Parameter threads: how many read at a time, at least 1.
  /// - Throws: ``DeskFailure`` `noInput` where an argument is not there.
  package init(inputs: [String], basis: MatchBasis, threads: Int) throws(DeskFailure) {
    do {
      self.inputs = try NoticeFiles.inputs(inputs)
    } catch { throw DeskFailure(.noInput, "\(error)") }
    self.basis = basis
    self.threads = threads
  }

  /// - Parameters:
  ///   - deliver: takes what came of each batch, in the order of the input.
  ///   - progress: is told after each batch.
  /// - Returns: how much work it was.
  package func run(
    _ deliver: (MatchedBatch) throws -> Void,
    progress: (ReadNotices.Progress) -> Void = { _ in }
  ) throws -> MatchCounts {
    var reached = ReadNotices.Progress()
    reached.totalBytes = NoticeFeed.totalBytes(of: inputs)
    var counts = MatchCounts()
    let source = SharedSource(NoticeFeed(inputs))
    let basis = basis
    let work = OrderedWork(
      threads: threads, take: { source.next().map { ($0.number, $0) } },
      worker: {
        let matcher = BatchMatcher(basis)
        return { matcher.match($0) }
      })
    try work.run { batch in
      try deliver(batch)
      counts += batch.counts
      reached.notices += batch.counts.notices
      reached.bytes += batch.inputBytes
      progress(reached)
    }
    return counts
  }
}
