import BidWriting
import JSONText
package import NoticeReading
package import Procurement

/// A line of the result: a lot and a group.
package struct MatchedLine: Hashable, Sendable {
  package let key: String
  package let group: String
  package let tier: MatchTier
  /// One JSON object without line end.
  package let bytes: [UInt8]
}

/// What became of some notices.
package struct MatchedBatch: Sendable {
  package var lines: [MatchedLine] = []
  package var failures: [NoticeFailure] = []
  package var counts = MatchCounts()
  package var inputBytes = 0
}

/// Matches notices; one for each thread.
package final class BatchMatcher {
  private let reader = NoticeReader()
  private let writer = JSONWriter()
  private let matcher: NoticeMatcher
  private let asOf: CivilDate

  package init(_ basis: MatchBasis) {
    matcher = NoticeMatcher(basis)
    asOf = basis.asOf
  }

  package func match(_ batch: NoticeBatch) -> MatchedBatch {
    var result = MatchedBatch()
    let before = matcher.counts
    result.inputBytes = batch.inputBytes
    for item in batch.items {
      do throws(NoticeFailure) {
        result.lines += lines(of: try notice(item))
      } catch {
        result.failures.append(error)
      }
    }
    result.counts = matcher.counts - before
    return result
  }

  /// The lines of one notice.
  package func lines(
    of bytes: [UInt8], path: String
  ) throws(NoticeFailure) -> [MatchedLine] {
    lines(of: try reader.read(bytes, path: path))
  }

  private func lines(of notice: Notice) -> [MatchedLine] {
    matcher.rows(of: notice).flatMap { row in
      row.matches.map { match in
        MatchJSON.write(match, of: row.lot, asOf: asOf, to: writer)
        return MatchedLine(
          key: row.lot.key, group: match.group, tier: match.tier, bytes: writer.take())
      }
    }
  }

  private func notice(_ item: NoticeBatch.Item) throws(NoticeFailure) -> Notice {
    switch item {
    case .file(let file): return try reader.read(NoticeFiles.bytes(of: file), path: file.path)
    case .failure(let failure): throw failure
    case .document(let path, let bytes, let archive):
      do throws(NoticeFailure) {
        return try reader.read(bytes, path: path)
      } catch {
        throw error.within(archive)
      }
    }
  }
}

extension MatchCounts {
  fileprivate static func - (left: MatchCounts, right: MatchCounts) -> MatchCounts {
    var difference = MatchCounts()
    difference.notices = left.notices - right.notices
    difference.lots = left.lots - right.lots
    difference.open = left.open - right.open
    difference.relevant = left.relevant - right.relevant
    difference.pairs = left.pairs - right.pairs
    difference.judged = left.judged - right.judged
    difference.solved = left.solved - right.solved
    return difference
  }
}
