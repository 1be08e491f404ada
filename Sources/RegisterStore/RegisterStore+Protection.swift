internal import GRDB
import Members
package import Values

/// A line of the log of what was shown to whom.
package struct DisclosureLine: Hashable, Sendable {
  /// When it was shown: ISO 8601 in UTC.
  package let madeAt: String
  /// To whom, as ``Viewer/name`` has it.
  package let viewer: String
  /// Of which operator.
  package let operatorID: OperatorID
  /// As in `prices`, `exclusion answers`.
  package let what: String
}

extension RegisterStore {
  /// What may be shown: all of it once the log says so.
  ///
  /// - Throws: ``StoreFailure`` `unwritable` where it cannot, and nothing may be left out.
  func logged(
    _ operators: [EconomicOperator], _ viewing: Viewing
  ) throws(StoreFailure) -> [EconomicOperator] {
    guard isReadOnly, viewing.viewer != .judge else {
      try logDisclosures(of: operators, to: viewing.viewer, at: viewing.instant)
      return operators
    }
    let open = operators.map { member in
      member.walled.isEmpty ? member : member.seen(by: .outsider)
    }
    guard open == operators || viewing.leavesOutUnlogged else {
      throw StoreFailure.unlogged(path)
    }
    return open
  }

  /// Notes that somebody was shown what is walled off from other members (CMP-04).
  ///
  /// The rules are nobody: they tell verdicts.
  func logDisclosures(
    of operators: [EconomicOperator], to viewer: Viewer, at instant: String
  ) throws(StoreFailure) {
    guard viewer != .judge else { return }
    let shown = operators.flatMap { member in
      member.walled.filter { viewer.mayRead($0, of: member.id) }.map { (member.id, $0.disclosed) }
    }
    guard !shown.isEmpty else { return }
    try write { database in
      for (id, what) in shown {
        try Self.log(id.description, what, to: viewer, at: instant, database)
      }
    }
  }

  /// Notes that somebody gets all that was ever recorded.
  func logCopy(to viewer: Viewer, at instant: String) throws(StoreFailure) {
    try write { database in
      let subjects = Statement.Subject.walled
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT DISTINCT operatorID, subject FROM statement
          WHERE subject IN (\(subjects.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
          ORDER BY operatorID, subject
          """)
      for row in rows {
        let subject: Statement.Subject = try word(row[1])
        try Self.log(
          row[0], "\(subject.disclosed), with their history", to: viewer, at: instant, database)
      }
    }
  }

  private static func log(
    _ id: String, _ what: String, to viewer: Viewer, at instant: String, _ database: Database
  ) throws {
    try database.cachedStatement(
      sql: "INSERT INTO disclosure (madeAt, viewer, operatorID, what) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [instant, viewer.name, id, what])
  }

  /// What was shown of an operator, the latest first.
  package func disclosures(of id: OperatorID) throws(StoreFailure) -> [DisclosureLine] {
    try read { database in
      try Row.fetchAll(
        database,
        sql:
          "SELECT madeAt, viewer, operatorID, what FROM disclosure WHERE operatorID = ? ORDER BY id DESC",
        arguments: [id.description]
      ).map {
        DisclosureLine(
          madeAt: $0[0], viewer: $0[1], operatorID: OperatorID($0[2]), what: $0[3])
      }
    }
  }

  /// Removes every trace of an operator; the log says that it was done, not what was there.
  package func erase(_ id: OperatorID, stamp: RevisionStamp) throws(StoreFailure) {
    let unknown = unknown(id)
    try write { database in
      let count = try Self.delete("operatorID = ?", [id.description], database)
      try database.execute(
        sql: "DELETE FROM membership WHERE operatorID = ?", arguments: [id.description])
      try database.execute(
        sql: "DELETE FROM disclosure WHERE operatorID = ?", arguments: [id.description])
      try database.execute(
        sql: "DELETE FROM economicOperator WHERE id = ?", arguments: [id.description])
      guard database.changesCount > 0 else { throw unknown }
      try Self.log("an operator was erased", count, stamp, database)
    }
    try compact()
  }

  /// Removes statements that ended before `day`: what the register no longer says and need not remember.
  ///
  /// - Returns: how many.
  package func forget(endedBefore day: CivilDate, stamp: RevisionStamp) throws(StoreFailure) -> Int
  {
    let count = try write { database in
      let count = try Self.delete(
        "ended IN (SELECT id FROM revision WHERE day < ?)", [day.description], database)
      try Self.log("statements that ended before \(day) were removed", count, stamp, database)
      return count
    }
    try compact()
    return count
  }

  private static func delete(
    _ condition: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> Int {
    try database.execute(
      sql: "DELETE FROM statement WHERE \(condition)", arguments: arguments)
    return database.changesCount
  }

  private static func log(
    _ what: String, _ statements: Int, _ stamp: RevisionStamp, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO erasure (madeAt, author, reason, what, statements) VALUES (?, ?, ?, ?, ?)
        """, arguments: [stamp.madeAt, stamp.author, stamp.reason, what, statements])
  }

  /// Deleted rows leave their bytes behind until the file is rebuilt and the log emptied.
  private func compact() throws(StoreFailure) {
    do {
      try database.vacuum()
      try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch { throw StoreFailure(error, file: path) }
  }
}

extension EconomicOperator {
  /// What there is of it that is walled off.
  fileprivate var walled: [Statement.Subject] {
    (prices.isEmpty ? [] : [.price]) + (standAlone.isEmpty ? [] : [.standAlone])
      + (exclusionDeclaration == nil ? [] : [.exclusions])
  }
}
