import BidWriting
import Foundation
import MatchLedger
import NoticeReading
import Procurement

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
      let pages = try MatchPages(place, language: request.language)
      let builder = try DigestBuilder(ledger, run, asOf: request.asOf)
      for group in try ledger.groups(of: run) {
        let digest = try builder.digest(of: group)
        counts.append(try pages.add(digest))
        sightings += digest.sightings
      }
      let made = MatchSummary(
        asOf: request.asOf, counts: MatchCounts(run.counts), failures: failures.count,
        groups: counts)
      try pages.finish(made, failures)
      summary = made
    }
    try folder.point(to: request.asOf)
    try ledger.complete(run, sightings)
    guard let summary else {
      throw DeskFailure(.fault, "the results were not summed up [match.summary]; report this")
    }
    return summary
  }
}

/// The files of one run, written group by group so that memory does not grow with their number.
private final class MatchPages {
  private let place: URL
  private let page: DigestPage
  private let language: OutputLanguage
  private let lines: FileHandle
  private let rows: FileHandle
  private var names: Set<String> = []

  init(_ place: URL, language: OutputLanguage) throws {
    self.place = place
    self.language = language
    page = try DigestPage(language)
    try FileManager.default.createDirectory(
      at: place.appendingPathComponent("groups"), withIntermediateDirectories: true)
    lines = try Self.file("matches.jsonl", in: place)
    rows = try Self.file("matches.csv", in: place)
    try rows.write(contentsOf: Data(DigestLines.csv(DigestLines.header)))
  }

  func add(_ digest: GroupDigest) throws -> DigestCount {
    let name = fileName(for: digest.group)
    var own = DigestLines.csv(DigestLines.header)
    for entry in digest.entries {
      let row = DigestLines.csv(DigestLines.row(entry))
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

  /// Letters and digits of the group's name, plain ones only; unlike that of any other group.
  private func fileName(for group: String) -> String {
    let plain = group.folding(
      options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en_US_POSIX"))
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let stem = words.isEmpty ? "group" : String(words.joined(separator: "-").prefix(60))
    var name = stem
    var number = 2
    while !names.insert(name).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name
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
