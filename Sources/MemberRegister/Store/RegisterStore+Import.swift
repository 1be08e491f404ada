internal import GRDB
package import Procurement

/// What an import changes, or would change.
package struct ImportReport: Hashable, Sendable {
  /// Operators that the register did not have.
  package var added: [OperatorID] = []
  /// Operators with at least one statement that is new or ended.
  package var changed: [OperatorID] = []
  package var statementsAdded = 0
  package var statementsEnded = 0
  /// One line a change, as in `M01: + fact occupiedHeads 2026-10-31`.
  package var lines: [String] = []
}

extension RegisterStore {
  /// Takes in every operator and group of `register`, wholly or not at all, as one revision.
  ///
  /// Facts, decisions and answers that the register holds and the import does not mention stay: they are
  /// history. Everything else of a mentioned operator becomes as the import says. Operators and groups
  /// that it does not mention stay as they are.
  ///
  /// - Parameter dryRun: say what would change, and change nothing.
  package func take(
    in register: Register, stamp: RevisionStamp, dryRun: Bool = false
  ) throws(StoreFailure) -> ImportReport {
    try write(keeping: !dryRun) { database in
      let revision = try Revisions.add(stamp, in: database)
      var report = ImportReport()
      let coding = StatementCoding()
      for member in register.operators {
        try Self.take(in: member, revision, coding, database, &report)
      }
      for group in register.groups {
        report.lines += try GroupImport(group, revision: revision, database: database).changes()
      }
      if report.lines.isEmpty { try Revisions.drop(revision, in: database) }
      return report
    }
  }

  static func take(
    in member: EconomicOperator, _ revision: Int64, _ coding: StatementCoding,
    _ database: Database, _ report: inout ImportReport
  ) throws {
    let wanted = try coding.statements(of: member)
    let isNew = try Statements.ensureOperator(member.id, revision, database)
    let held = isNew ? [:] : try Statements.current(of: member.id, database)
    var changes: [String] = []
    var mentioned: Set<String> = []
    for statement in wanted {
      let place = statement.place
      mentioned.insert(place)
      if let old = held[place] {
        if old.value == statement.value { continue }
        try Statements.end(old.id, revision, database)
        changes.append("- \(place)")
      }
      try Statements.add(statement, of: member.id, revision, database)
      changes.append("+ \(place)")
    }
    for (place, old) in held.sorted(by: { $0.key < $1.key })
    where !mentioned.contains(place) && !old.isHistory {
      try Statements.end(old.id, revision, database)
      changes.append("- \(place)")
    }
    report.note(member.id, isNew: isNew, changes)
  }
}

extension ImportReport {
  fileprivate mutating func note(_ id: OperatorID, isNew: Bool, _ changes: [String]) {
    guard !changes.isEmpty else { return }
    if isNew { added.append(id) } else { changed.append(id) }
    statementsAdded += changes.count { $0.hasPrefix("+") }
    statementsEnded += changes.count { $0.hasPrefix("-") }
    lines += changes.map { "\(id): \($0)" }
  }
}
