import BidWriting
import MatchLedger
import Procurement
import TenderMatching

/// Turns one group's lines into its digest, compared with the last time.
struct DigestBuilder {
  private let ledger: MatchLedger
  private let run: LedgerRun
  private let asOf: CivilDate
  /// Notices that later ones replace.
  private let superseded: Set<Int64>

  init(_ ledger: MatchLedger, _ run: LedgerRun, asOf day: CivilDate) throws(LedgerFailure) {
    self.ledger = ledger
    self.run = run
    asOf = day
    let notices = try ledger.notices(of: run)
    superseded = Set(CallChain.superseded(notices.map(\.link)).map { notices[$0].id })
  }

  func digest(of group: String) throws(LedgerFailure) -> GroupDigest {
    let before = try ledger.sightings(of: group, before: run)
    let dismissals = try ledger.dismissals(of: group)
    var keys: Set<String> = []
    var entries: [DigestEntry] = []
    for line in try ledger.lines(of: group, in: run) where !superseded.contains(line.notice) {
      guard let read = MatchLineReader.read(line.bytes) else { continue }
      let key = Self.unused(read.lot, among: &keys)
      entries.append(
        entry(read, line.bytes, key: key, before[key], dismissals[key]))
    }
    let gone = before.values.filter { !keys.contains($0.key) }.sorted { $0.key < $1.key }.map(gone)
    return GroupDigest(
      group: group, asOf: asOf, hasBaseline: run.baseline != nil, entries: entries, gone: gone)
  }

  /// The lot's key; with the notice's number where two procedures claim the same id.
  private static func unused(_ lot: MatchedLot, among keys: inout Set<String>) -> String {
    let name = lot.publicationNumber.isEmpty ? lot.file : lot.publicationNumber
    for key in [lot.key, "\(lot.key)#\(name)"] where keys.insert(key).inserted { return key }
    let key = "\(lot.key)#\(name)#\(keys.count)"
    keys.insert(key)
    return key
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
    let isClosed = CivilDate(deadline.prefix(10)).map { $0 < asOf } ?? false
    return GoneMatch(
      key: sighting.key, title: sighting.watched[WatchedValue.title.rawValue] ?? sighting.key,
      reason: isClosed ? .closed(deadline) : .absent)
  }
}

extension GroupDigest {
  /// What the next run compares with.
  var sightings: [(group: String, sighting: Sighting)] {
    entries.map { entry in
      (
        group,
        Sighting(
          key: entry.key, watched: WatchedValue.values(of: entry.lot, entry.match),
          firstSeen: entry.firstSeen, changedOn: entry.changedOn)
      )
    }
  }
}
