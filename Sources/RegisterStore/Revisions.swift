internal import GRDB
internal import Values

/// The rows of table `revision`.
enum Revisions {
  static func add(_ stamp: RevisionStamp, in database: Database) throws -> Int64 {
    // A clock that runs backwards must not put a revision before the one that it follows.
    let last = try String.fetchOne(database, sql: "SELECT MAX(day) FROM revision") ?? ""
    let day = max(last, stamp.day.description)
    try database.execute(
      sql: "INSERT INTO revision (madeAt, day, author, reason) VALUES (?, ?, ?, ?)",
      arguments: [stamp.madeAt, day, stamp.author, stamp.reason])
    return database.lastInsertedRowID
  }

  /// A revision that changed nothing says nothing.
  static func drop(_ revision: Int64, in database: Database) throws {
    try database.execute(sql: "DELETE FROM revision WHERE id = ?", arguments: [revision])
  }

  /// The last revision of `day` or before; 0 where there was none.
  static func last(by day: CivilDate?, in database: Database) throws -> Int64 {
    guard let day else {
      return try Int64.fetchOne(database, sql: "SELECT MAX(id) FROM revision") ?? 0
    }
    return try Int64.fetchOne(
      database,
      // Days never run backwards, so the last row by day is the last by id, and one step finds it.
      sql: "SELECT id FROM revision WHERE day <= ? ORDER BY day DESC, id DESC LIMIT 1",
      arguments: [day.description])
      ?? 0
  }
}
