package import Desk
import Foundation
package import Matching
import NoticeReading

/// Matches the notices of files, folders and archives on several threads; the lines do not depend on how many.
package struct MatchNotices {
  let inputs: [NoticeFiles.Input]
  private let basis: MatchBasis
  private let threads: Int

  /// - Throws: ``DeskFailure`` `noInput` where an argument is not there, and what reading the register throws.
  package init(_ request: MatchRequest) throws(DeskFailure) {
    do {
      inputs = try NoticeFiles.inputs(request.inputs)
    } catch { throw DeskFailure(.noInput, error) }
    var basis = try request.basis()
    threads = request.threads
    do {
      basis.corrections = CorrectionBook(
        try ChainReader(changesOf: inputs, threads: request.threads).changing,
        on: request.asOf)
    } catch { throw DeskFailure(.noInput, untyped: error) }
    self.basis = basis
  }

  /// - Parameters:
  ///   - start: how many batches to leave out, because they are done.
  ///   - before: what the rules said the last time; `nil` where nothing shall be remembered.
  ///   - deliver: takes what came of each batch, in the order of the input.
  ///   - progress: is told after each batch.
  /// - Returns: how much work it was.
  package func run(
    from start: Int = 0, before: VerdictMemory? = nil, _ deliver: (MatchedBatch) throws -> Void,
    progress: (ReadNotices.Progress) -> Void = { _ in }
  ) throws -> MatchCounts {
    var reached = ReadNotices.Progress()
    reached.totalBytes = NoticeFeed.totalBytes(of: inputs)
    var counts = MatchCounts()
    let source = SharedSource(NoticeFeed(inputs))
    for _ in 0..<start { reached.bytes += source.next()?.inputBytes ?? 0 }
    let basis = basis
    let work = OrderedWork(
      threads: threads, take: { source.next().map { ($0.number - start, $0) } },
      worker: {
        let matcher = BatchMatcher(basis, before: before)
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
