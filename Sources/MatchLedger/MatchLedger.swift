internal import Foundation
internal import GRDB
import Notices
package import Values

/// What the matches of one office have found so far: one SQLite file beside the results.
///
/// A file of its own and not part of the register: it is written thousands of times a morning and can be made
/// anew from the notices, while the register is evidence that is changed rarely and kept for years; and a match
/// works from an exchange file too. Every step is one transaction, so that a run that is cut off at any moment
/// leaves whole batches behind.
package final class MatchLedger: Sendable {
  /// The SQLite file; its journals lie beside it.
  package let path: String
  let queue: DatabaseQueue

  /// Opens the ledger, or makes an empty one.
  package init(_ path: String) throws(LedgerFailure) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.foreignKeysEnabled = true
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try LedgerSchema.prepare(queue, path: path)
    } catch { throw LedgerFailure(error, file: path) }
  }

  /// Lets go of the file. Throws where SQLite cannot close it.
  package func close() throws(LedgerFailure) {
    do {
      try queue.close()
    } catch { throw LedgerFailure(error, file: path) }
  }

  /// What is stored cannot be what this program wrote: nothing of it is guessed, and nothing left out.
  package func damaged(_ what: String) -> LedgerFailure { .damaged(path, what) }

  func write<Output: Sendable>(
    _ work: @Sendable (Database) throws -> Output
  ) throws(LedgerFailure) -> Output {
    do {
      return try queue.write(work)
    } catch { throw LedgerFailure(error, file: path) }
  }

  func read<Output: Sendable>(
    _ work: @Sendable (Database) throws -> Output
  ) throws(LedgerFailure) -> Output {
    do {
      return try queue.read(work)
    } catch { throw LedgerFailure(error, file: path) }
  }
}

// MARK: What a run finds

extension MatchLedger {
  /// The run with `fingerprint` that is under way or was the last, or else a new one.
  ///
  /// Runs that were cut off and belong to something else are given up: their inputs have changed.
  package func begin(
    fingerprint: String, asOf day: CivilDate
  ) throws(LedgerFailure) -> LedgerRun {
    let path = path
    return try write { database in
      let last = try Row.fetchOne(database, sql: "SELECT * FROM run ORDER BY id DESC LIMIT 1")
      if let last, last["fingerprint"] == fingerprint { return try LedgerRun(last, path) }
      try database.execute(sql: "DELETE FROM run WHERE NOT isComplete")
      try database.execute(
        sql: """
          INSERT INTO run (fingerprint, asOf, baseline) VALUES (?, ?, (SELECT MAX(id) FROM run))
          """, arguments: [fingerprint, day.description])
      return try Self.run(database.lastInsertedRowID, path, database)
    }
  }

  /// Keeps what was found in the batches up to `batches`, wholly or not at all.
  package func add(
    _ notices: [LedgerNotice], _ errors: [LedgerError], _ verdicts: [LedgerVerdict],
    to run: LedgerRun, batches: Int, counts: [Int], isLast: Bool
  ) throws(LedgerFailure) {
    try write { database in
      for notice in notices { try Self.add(notice, run.id, database) }
      for error in errors {
        try database.cachedStatement(
          sql: """
            INSERT INTO failure (run, file, line, path, kind, message) VALUES (?, ?, ?, ?, ?, ?)
            """
        ).execute(
          arguments: [run.id, error.file, error.line, error.path, error.kind, error.message])
      }
      for verdict in verdicts { try Self.add(verdict, run.id, database) }
      try database.execute(
        sql: "UPDATE run SET batches = ?, counts = ?, isRead = ? WHERE id = ?",
        arguments: [
          batches, String(decoding: try JSONEncoder().encode(counts), as: UTF8.self), isLast,
          run.id,
        ])
    }
  }

  /// What the rules said in the last run, and in the one under way.
  package func verdicts() throws(LedgerFailure) -> [LedgerVerdict] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT question, answer FROM verdict ORDER BY run").map {
        let question: Data = $0["question"]
        let answer: Data = $0["answer"]
        return LedgerVerdict(question: Array(question), answer: Array(answer))
      }
    }
  }

  /// As the ledger has it now.
  package func run(_ id: Int64) throws(LedgerFailure) -> LedgerRun {
    let path = path
    return try read { try Self.run(id, path, $0) }
  }

  /// The inputs that the run could not read, in the order in which they were met.
  package func errors(of run: LedgerRun) throws(LedgerFailure) -> [LedgerError] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM failure WHERE run = ? ORDER BY id", arguments: [run.id]
      ).map {
        LedgerError(
          file: $0["file"], line: $0["line"], path: $0["path"], kind: $0["kind"],
          message: $0["message"])
      }
    }
  }

  private static func add(_ notice: LedgerNotice, _ run: Int64, _ database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO notice (run, noticeID, version, publicationNumber, changes, day, family)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        run, notice.link.id, notice.link.version, notice.link.publicationNumber,
        notice.link.changes, notice.link.day?.description ?? "", notice.link.family,
      ])
    let id = database.lastInsertedRowID
    for line in notice.lines {
      try database.cachedStatement(
        sql: "INSERT INTO line (run, notice, groupName, bytes) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [run, id, line.group, Data(line.bytes)])
    }
  }

  /// Lots that ask the same of the same operators are one question.
  private static func add(_ verdict: LedgerVerdict, _ run: Int64, _ database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO verdict (run, question, answer) VALUES (?, ?, ?)"
    ).execute(arguments: [run, Data(verdict.question), Data(verdict.answer)])
  }

  static func run(_ id: Int64, _ path: String, _ database: Database) throws -> LedgerRun {
    guard
      let row = try Row.fetchOne(database, sql: "SELECT * FROM run WHERE id = ?", arguments: [id])
    else { throw LedgerFailure.damaged(path, "run \(id) is not there") }
    return try LedgerRun(row, path)
  }
}

extension LedgerRun {
  fileprivate init(_ row: Row, _ path: String) throws {
    let text: String = row["counts"]
    guard let counts = try? JSONDecoder().decode([Int].self, from: Data(text.utf8)) else {
      throw LedgerFailure.damaged(path, "'\(text)' is no list of counts")
    }
    self.init(
      id: row["id"], batches: row["batches"], isRead: row["isRead"],
      isComplete: row["isComplete"], baseline: row["baseline"], counts: counts)
  }
}
