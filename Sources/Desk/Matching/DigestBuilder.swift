package import MatchLedger
import Matching
import Notices
package import Presentation
package import Values

/// Turns one group's lines into its digest, compared with the last time.
package struct DigestBuilder {
  private let ledger: MatchLedger
  private let run: LedgerRun
  private let asOf: CivilDate
  /// Notices that later ones replace.
  private let superseded: Set<Int64>

  /// `run` is complete; what it replaced of the last time is told.
  package init(_ ledger: MatchLedger, _ run: LedgerRun, asOf day: CivilDate) throws(LedgerFailure) {
    self.ledger = ledger
    self.run = run
    asOf = day
    let notices = try ledger.notices(of: run)
    superseded = Set(NoticeChain.superseded(notices.map(\.link)).map { notices[$0].id })
  }

  /// - Throws: ``LedgerFailure`` `damaged` where a stored line cannot be read.
  package func digest(of group: String) throws(LedgerFailure) -> GroupDigest {
    let before = try ledger.sightings(of: group, before: run)
    let dismissals = try ledger.dismissals(of: group)
    var lines: [(read: MatchLine, bytes: [UInt8])] = []
    for line in try ledger.lines(of: group, in: run) where !superseded.contains(line.notice) {
      guard let read = MatchLineReader.read(line.bytes) else {
        throw ledger.damaged("a line of group '\(group)' cannot be read")
      }
      lines.append((read, line.bytes))
    }
    var keys = LotKeys(lines.map(\.read), before: before)
    let entries = lines.map { line in
      let key = keys.key(for: line.read.lot)
      return entry(line.read, line.bytes, key: key, before[key], dismissals[key])
    }
    let seen = Set(entries.map(\.key))
    let gone = before.values.filter { !seen.contains($0.key) }.sorted { $0.key < $1.key }.map(gone)
    return GroupDigest(
      group: group, asOf: asOf, hasBaseline: run.baseline != nil, entries: entries, gone: gone)
  }

  private func entry(
    _ line: MatchLine, _ bytes: [UInt8], key: String, _ before: Sighting?, _ dismissal: Dismissal?
  ) -> DigestEntry {
    let changes = before.map {
      WatchedValue.changes(
        from: $0.watched, to: WatchedValue.values(of: line.lot, line.match))
    }
    let news: DigestEntry.News =
      switch changes {
      case nil: .new
      case let changes? where changes.isEmpty: .same
      case let changes?: .changed(changes)
      }
    return DigestEntry(
      lot: line.lot, match: line.match, bytes: bytes, key: key, news: news,
      firstSeen: before?.firstSeen ?? asOf,
      changedOn: news == .same ? before?.changedOn ?? asOf : asOf,
      dismissal: dismissal.map { ($0.reason, $0.day) })
  }

  private func gone(_ sighting: Sighting) -> GoneMatch {
    let deadline = sighting.watched[WatchedValue.deadline.rawValue] ?? ""
    let isClosed = ZonedTime(line: deadline).map { $0.lastDay < asOf } ?? false
    return GoneMatch(
      key: sighting.key, title: sighting.watched[WatchedValue.title.rawValue] ?? sighting.key,
      reason: isClosed ? .closed(deadline) : .absent)
  }
}

extension GroupDigest {
  /// What the next run compares with.
  package var sightings: [(group: String, sighting: Sighting)] {
    entries.map { entry in
      (
        group,
        Sighting(
          key: entry.key,
          watched: WatchedValue.values(of: entry.lot, entry.match)
            .merging([LotKeys.buyer: entry.lot.buyer]) { old, _ in old },
          firstSeen: entry.firstSeen, changedOn: entry.changedOn)
      )
    }
  }
}
