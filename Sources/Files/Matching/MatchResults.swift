internal import CSVRows
import Desk
import Foundation
import MatchLedger
import NoticeReading
import Presentation
import Values

/// Writes what a run found: lines, rows, and for each group a page, a feed and a calendar.
struct MatchResults {
  private let request: MatchRequest
  private let ledger: MatchLedger
  private let run: LedgerRun
  private let failures: [NoticeFailure]

  init(
    _ request: MatchRequest, ledger: MatchLedger, run: LedgerRun, failures: [NoticeFailure]
  ) {
    self.request = request
    self.ledger = ledger
    self.run = run
    self.failures = failures
  }

  /// Everything appears in one step; only then does the ledger remember what was told.
  func write(to folder: MatchFolder) throws -> MatchSummary {
    let results = try folder.results(of: request.asOf)
    var counts: [DigestCount] = []
    var sightings: [(group: String, sighting: Sighting)] = []
    var summary: MatchSummary?
    try results.fill { place in
      try Self.tellingOfLedger {
        let pages = try MatchPages(place, language: request.language)
        let builder = try DigestBuilder(ledger, run, asOf: request.asOf)
        let groups = try ledger.groups(of: run)
        let names = try ledger.fileNames(for: groups, GroupFileName.unused)
        for group in groups {
          let digest = try builder.digest(of: group)
          counts.append(try pages.add(digest, to: names[group] ?? group))
          sightings += digest.sightings
        }
        let made = MatchSummary(
          asOf: request.asOf, counts: try ledger.counts(of: run), failures: failures.count,
          groups: counts)
        try pages.finish(made, failures)
        summary = made
      }
    }
    try folder.point(to: request.asOf)
    try ledger.complete(run, sightings)
    guard let summary else {
      throw DeskFailure(.fault, Phrase("failure.match.summary"), remedy: Phrase("remedy.report"))
    }
    return summary
  }

  /// A folder that cannot be filled because the ledger is damaged can be written all the same.
  private static func tellingOfLedger(_ work: () throws -> Void) throws {
    do { try work() } catch let failure as LedgerFailure { throw DeskFailure(failure) }
  }
}

/// The files of one run, written group by group so that memory does not grow with their number.
private final class MatchPages {
  private let place: URL
  private let page: DigestPage
  private let language: OutputLanguage
  private let lines: FileHandle
  private let rows: FileHandle

  init(_ place: URL, language: OutputLanguage) throws {
    self.place = place
    self.language = language
    page = try DigestPage(language)
    try FileManager.default.createDirectory(
      at: place.appendingPathComponent("groups"), withIntermediateDirectories: true)
    lines = try Self.file("matches.jsonl", in: place)
    rows = try Self.file("matches.csv", in: place)
    try rows.write(contentsOf: Data(CSVRow.bytes(DigestLines.header)))
  }

  func add(_ digest: GroupDigest, to name: String) throws -> DigestCount {
    var own = CSVRow.bytes(DigestLines.header)
    for entry in digest.entries {
      let row = CSVRow.bytes(DigestLines.row(entry))
      own += row
      try lines.write(contentsOf: Data(DigestLines.json(entry)))
      try rows.write(contentsOf: Data(row))
    }
    try write(try page.bytes(digest), "groups/\(name).html")
    try write(own, "groups/\(name).csv")
    try write(try DigestFeed.atom(digest, language: language), "groups/\(name).atom")
    try write(DigestFeed.calendar(digest, language: language), "groups/\(name).ics")
    return DigestCount(digest, file: name)
  }

  func finish(_ summary: MatchSummary, _ failures: [NoticeFailure]) throws {
    try lines.close()
    try rows.close()
    let table = try ErrorTable(place.appendingPathComponent("errors.csv").path)
    for failure in failures { try table.add(failure) }
    try table.keep()
    try write(try page.index(summary.groups, asOf: summary.asOf), "index.html")
    try write(summary.json(), MatchFolder.mark)
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: place.appendingPathComponent(name))
  }

  private static func file(_ name: String, in place: URL) throws -> FileHandle {
    let file = place.appendingPathComponent(name)
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }
}
