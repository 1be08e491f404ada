import JSONText
package import MatchLedger
package import Matching
package import NoticeReading
package import Notices
import Presentation
import Values

/// A line of the result: a lot and a group.
package struct MatchedLine: Hashable, Sendable {
  /// Whose line it is.
  package let group: String
  /// One JSON object without line end.
  package let bytes: [UInt8]
}

/// A call that was matched, whether or not anything in it is relevant.
package struct MatchedNotice: Sendable {
  /// By which later notices replace it.
  package let link: NoticeChain.Link
  /// One a lot and group that it concerns; empty where it concerns nobody.
  package let lines: [MatchedLine]
}

/// What became of some notices.
package struct MatchedBatch: Sendable {
  /// The calls among them.
  package var notices: [MatchedNotice] = []
  /// Notices that could not be read, and lots for which no plan could be worked out.
  package var failures: [NoticeFailure] = []
  /// What the rules said, where it shall be remembered.
  package var verdicts: [LedgerVerdict] = []
  /// How much work it was.
  package var counts = MatchCounts()
  /// Bytes of input, archives as they are packed.
  package var inputBytes = 0

  /// Every line with its line end.
  package var text: [UInt8] { notices.text }
}

extension [MatchedNotice] {
  /// Without those that others among them replace, in the same order.
  package var standing: [MatchedNotice] {
    let superseded = NoticeChain.superseded(map(\.link))
    return enumerated().filter { !superseded.contains($0.offset) }.map(\.element)
  }

  /// Every line with its line end.
  package var text: [UInt8] {
    flatMap(\.lines).reduce(into: []) { text, line in
      text += line.bytes
      text.append(UInt8(ascii: "\n"))
    }
  }
}

/// Matches notices; one for each thread.
///
/// Nearly all notices of a day concern nobody, and that shows in few of their fields. So each is parsed once for
/// these, and those that concern somebody once more for everything.
package final class BatchMatcher {
  private let glance = NoticeReader(.relevance)
  private let reader = NoticeReader()
  private let writer = JSONWriter()
  private let matcher: NoticeMatcher
  private let asOf: CivilDate
  private let corrections: CorrectionBook

  /// - Parameter before: what the rules said the last time; `nil` where nothing shall be remembered.
  package init(_ basis: MatchBasis, before: VerdictMemory? = nil) {
    matcher = NoticeMatcher(basis, before: before)
    asOf = basis.asOf
    corrections = basis.corrections
  }

  /// Everything that the batch holds, in its order.
  package func match(_ batch: NoticeBatch) -> MatchedBatch {
    var result = MatchedBatch()
    let before = matcher.counts
    result.inputBytes = batch.inputBytes
    for item in batch.items {
      do throws(NoticeFailure) {
        let (bytes, path) = try item.content()
        let (notice, rows) = try item.placing { () throws(NoticeFailure) in
          try match(bytes, path: path)
        }
        guard LotOpening.isCall(notice, on: asOf), !notice.isCorrigendum else { continue }
        result.notices.append(
          MatchedNotice(link: NoticeChain.Link(notice), lines: lines(of: rows)))
        result.failures += rows.flatMap(\.failures).map { item.place($0) }
      } catch {
        result.failures.append(error)
      }
    }
    result.counts = matcher.counts - before
    result.verdicts = matcher.takeVerdicts()
    return result
  }

  /// The lines of one notice.
  package func lines(
    of bytes: [UInt8], path: String
  ) throws(NoticeFailure) -> [MatchedLine] {
    lines(of: try match(bytes, path: path).rows)
  }

  /// - Returns: of a notice that concerns nobody, what the glance says of it.
  private func match(
    _ bytes: [UInt8], path: String
  ) throws(NoticeFailure) -> (notice: Notice, rows: [NoticeMatcher.Row]) {
    let seen = corrections.applied(to: try glance.read(bytes, path: path))
    let relevant = matcher.relevantLots(of: seen)
    guard !relevant.isEmpty else { return (seen, []) }
    let notice = corrections.applied(to: try reader.read(bytes, path: path))
    return (notice, matcher.rows(of: notice, on: relevant))
  }

  private func lines(of rows: [NoticeMatcher.Row]) -> [MatchedLine] {
    rows.flatMap { row in
      row.matches.map { match in
        MatchJSON.write(match, of: row.lot, asOf: asOf, to: writer)
        return MatchedLine(group: match.group, bytes: writer.take())
      }
    }
  }
}

extension NoticeMatcher.Row {
  /// What the composer could not answer for the lot, equal failures of several groups once.
  fileprivate var failures: [NoticeFailure] {
    var told: Set<String> = []
    return matches.flatMap(\.reasons).compactMap { reason in
      guard case .plan(let answer) = reason.fact, answer.answer == .unknown,
        told.insert(answer.failure).inserted
      else { return nil }
      return NoticeFailure(.planning, "lot \(lot.lot): \(answer.failure)", file: lot.file)
    }
  }
}

extension NoticeBatch.Item {
  /// The notice's bytes, and the path to call it by.
  fileprivate func content() throws(NoticeFailure) -> (bytes: [UInt8], path: String) {
    switch self {
    case .file(let file): return (try NoticeFiles.bytes(of: file), file.path)
    case .document(let path, let bytes, _): return (bytes, path)
    case .failure(let failure): throw failure
    }
  }

  /// What `work` gives; its failures with the item's archive.
  fileprivate func placing<Result>(
    _ work: () throws(NoticeFailure) -> Result
  ) throws(NoticeFailure) -> Result {
    do throws(NoticeFailure) {
      return try work()
    } catch {
      throw place(error)
    }
  }

  /// The failure with the archive that the item came from, as the failures of reading have it.
  fileprivate func place(_ failure: NoticeFailure) -> NoticeFailure {
    guard case .document(_, _, let archive) = self else { return failure }
    return failure.within(archive)
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
    difference.kept = left.kept - right.kept
    difference.solved = left.solved - right.solved
    return difference
  }
}
