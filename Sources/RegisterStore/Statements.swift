internal import GRDB
internal import Values

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

  /// Those that the register knew after `revision`, by id.
  static func operators(at revision: Int64, _ database: Database) throws -> [OperatorID] {
    try String.fetchAll(
      database, sql: "SELECT id FROM economicOperator WHERE added <= ? ORDER BY id",
      arguments: [revision]
    ).map(OperatorID.init)
  }

  /// Which operator has which organisation number now.
  static func numbers(_ database: Database) throws -> [RegistrationNumber: OperatorID] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT operatorID, value ->> 'scheme', value ->> 'number' FROM statement
        WHERE subject = 'identity' AND ended IS NULL
        """)
    var numbers: [RegistrationNumber: OperatorID] = [:]
    while let row = try rows.next() {
      numbers[RegistrationNumber(scheme: row[1], value: row[2])] = OperatorID(row[0])
    }
    return numbers
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
