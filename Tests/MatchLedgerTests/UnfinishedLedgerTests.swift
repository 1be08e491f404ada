import Foundation
import GRDB
import MatchLedger
import Testing
import Values

@Suite("A ledger whose making was cut off is gone on with")
struct UnfinishedLedgerTests {
  /// What a kill or a full disk leaves between two steps, in this version and in those before it.
  private static let states: [String] = [
    "", "PRAGMA journal_mode = WAL",
    "PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    "PRAGMA application_id = 1396788557",
    "PRAGMA application_id = 1396788557; PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
  ]

  @Test("opened, and used", arguments: states)
  func opens(_ statements: String) throws {
    let scratch = try Scratch()
    try scratch.run(statements)
    let ledger = try MatchLedger(scratch.path)
    let run = try ledger.begin(fingerprint: "f", asOf: CivilDate(2026, 11, 22))
    #expect(run.counts.isEmpty && !run.isRead)
    try ledger.close()
  }

  @Test(
    "a database of somebody else is left as it is",
    arguments: [
      "CREATE TABLE x (y)", "PRAGMA application_id = 7",
      "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY); INSERT INTO grdb_migrations VALUES ('v1')",
    ])
  func foreign(_ statements: String) throws {
    let scratch = try Scratch()
    try scratch.run(statements)
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    let failure = #expect(throws: LedgerFailure.self) { _ = try MatchLedger(scratch.path) }
    #expect(failure?.kind == .notALedger)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
  }
}

@Suite("A damaged ledger says so")
struct DamagedLedgerTests {
  private static let day = CivilDate(2026, 11, 22)

  /// A run that was told, with one sighting and one dismissal, and one that begins after it.
  private func told(_ scratch: Scratch) throws -> LedgerRun {
    let ledger = try MatchLedger(scratch.path)
    let run = try ledger.begin(fingerprint: "f", asOf: Self.day)
    let sighting = Sighting(
      key: "k", watched: ["title": "t"], firstSeen: Self.day, changedOn: Self.day)
    try ledger.complete(run, [("g", sighting)])
    try ledger.dismiss(Dismissal(group: "g", key: "k", reason: "r", day: Self.day))
    let next = try ledger.begin(fingerprint: "f2", asOf: Self.day)
    #expect(try ledger.sightings(of: "g", before: next) == ["k": sighting])
    #expect(try ledger.dismissals(of: "g")["k"]?.day == Self.day)
    try ledger.close()
    return next
  }

  @Test(
    "what cannot be what was written is neither left out nor guessed",
    arguments: [
      "UPDATE sighting SET firstSeen = '2026-13-01'", "UPDATE sighting SET changedOn = ''",
      "UPDATE sighting SET watched = '[1]'", "UPDATE sighting SET watched = '{\"a\":1}'",
      "UPDATE dismissal SET day = 'yesterday'", "UPDATE run SET counts = '{}'",
      "UPDATE run SET counts = '[1,\"x\"]'", "UPDATE run SET counts = ''",
    ])
  func damage(_ statement: String) throws {
    let scratch = try Scratch()
    let run = try told(scratch)
    try scratch.run(statement)
    let ledger = try MatchLedger(scratch.path)
    let failure = #expect(throws: LedgerFailure.self) {
      _ = try ledger.run(run.id)
      _ = try ledger.sightings(of: "g", before: run)
      _ = try ledger.dismissals(of: "g")
    }
    #expect(failure?.kind == .damaged)
    #expect(failure?.description.contains("restore a backup") == true)
  }
}

@Suite("Names of groups' files")
struct FileNameTests {
  @Test("a name once given stays with its group, whoever comes later")
  func stay() throws {
    let scratch = try Scratch()
    let ledger = try MatchLedger(scratch.path)
    let first = try ledger.fileNames(for: ["b"]) { _, _ in "one" }
    let second = try ledger.fileNames(for: ["a", "b"]) { _, taken in
      taken.contains("one") ? "two" : "one"
    }
    #expect(first == ["b": "one"])
    #expect(second == ["b": "one", "a": "two"])
  }
}

/// A path in a folder of its own that is removed with the value.
private final class Scratch {
  private let folder: URL
  let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("state.sqlite").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ statements: String) throws {
    guard !statements.isEmpty else { return try Data().write(to: URL(fileURLWithPath: path)) }
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: statements) }
    try queue.close()
  }
}
