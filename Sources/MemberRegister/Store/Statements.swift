internal import GRDB
internal import Procurement

extension Statement {
  /// Subject and key, as people see them.
  var place: String { key.isEmpty ? subject.rawValue : "\(subject.rawValue) \(key)" }
}

/// The rows of table `statement`.
enum Statements {
  struct Held {
    let id: Int64
    let value: String
    let isHistory: Bool
  }

  /// Whether the operator was new.
  static func ensureOperator(
    _ id: OperatorID, _ revision: Int64, _ database: Database
  ) throws -> Bool {
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO economicOperator (id, added) VALUES (?, ?)"
    ).execute(arguments: [id.description, revision])
    return database.changesCount > 0
  }

  static func current(of id: OperatorID, _ database: Database) throws -> [String: Held] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT id, subject, key, value FROM statement WHERE operatorID = ? AND ended IS NULL
          """), arguments: [id.description])
    var held: [String: Held] = [:]
    while let row = try rows.next() {
      let subject = Statement.Subject(rawValue: row[1])
      let key: String = row[2]
      let name: String = row[1]
      held[key.isEmpty ? name : "\(name) \(key)"] = Held(
        id: row[0], value: row[3], isHistory: subject?.isHistory ?? true)
    }
    return held
  }

  static func add(
    _ statement: Statement, of id: OperatorID, _ revision: Int64, _ database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO statement (operatorID, subject, key, value, added) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        id.description, statement.subject.rawValue, statement.key, statement.value, revision,
      ])
  }

  static func end(_ id: Int64, _ revision: Int64, _ database: Database) throws {
    try database.cachedStatement(sql: "UPDATE statement SET ended = ? WHERE id = ?")
      .execute(arguments: [revision, id])
  }

  /// What held after `revision`, for one operator.
  static func of(
    _ id: String, at revision: Int64, _ database: Database
  ) throws -> [Statement] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT subject, key, value FROM statement
          WHERE operatorID = ? AND added <= ? AND (ended IS NULL OR ended > ?)
          """), arguments: [id, revision, revision]
    ).map { row in
      guard let subject = Statement.Subject(rawValue: row[0]) else {
        throw UnknownWord(row[0], in: "subject of a statement")
      }
      return Statement(subject: subject, key: row[1], value: row[2])
    }
  }
}

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
  static func dropIfEmpty(_ revision: Int64, in database: Database) throws {
    let memberships =
      try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM membership WHERE added = ?1 OR ended = ?1",
        arguments: [revision]) ?? 0
    guard memberships == 0 else { return }
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

/// A member's place in a group.
struct Membership: Hashable, Sendable {
  let operatorID: OperatorID
  let position: Int
  let isLead: Bool
}

/// The rows of table `membership`.
enum Memberships {
  static func current(of group: String, _ database: Database) throws -> [Int64: Membership] {
    try rows(
      database, "groupName = ? AND ended IS NULL", [group]
    ).reduce(into: [:]) { $0[$1.id] = $1.membership }
  }

  static func of(
    _ group: String, at revision: Int64, _ database: Database
  ) throws -> [Membership] {
    try rows(
      database, "groupName = ? AND added <= ? AND (ended IS NULL OR ended > ?)",
      [group, revision, revision]
    ).map(\.membership).sorted { $0.position < $1.position }
  }

  static func groups(at revision: Int64, _ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT groupName FROM membership
        WHERE added <= ?1 AND (ended IS NULL OR ended > ?1) ORDER BY groupName
        """, arguments: [revision])
  }

  static func add(
    _ membership: Membership, to group: String, _ revision: Int64, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO membership (groupName, operatorID, position, isLead, added)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        group, membership.operatorID.description, membership.position, membership.isLead, revision,
      ])
  }

  static func end(_ id: Int64, _ revision: Int64, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE membership SET ended = ? WHERE id = ?", arguments: [revision, id])
  }

  private static func rows(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [(id: Int64, membership: Membership)] {
    try Row.fetchAll(
      database,
      sql: "SELECT id, operatorID, position, isLead FROM membership WHERE \(condition)",
      arguments: arguments
    ).map { row in
      (row[0], Membership(operatorID: OperatorID(row[1]), position: row[2], isLead: row[3]))
    }
  }
}
