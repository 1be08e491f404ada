internal import GRDB
package import Members
package import RegisterExchange
package import Values

/// What an import changes, or would change.
package struct ImportReport: Hashable, Sendable {
  /// Operators that the register did not have.
  package var added: [OperatorID] = []
  /// Operators with at least one statement that is new or ended.
  package var changed: [OperatorID] = []
  /// How many statements are new, of all operators.
  package var statementsAdded = 0
  /// How many statements ended, of all operators.
  package var statementsEnded = 0
  /// One line a change, as in `M01: + fact occupiedHeads 2026-10-31`.
  package var lines: [String] = []
  /// Facts that were not taken over, because the register has them on better evidence.
  package var kept: [KeptFact] = []
  /// What to know besides, as why a file gave nothing: a line each.
  package var notes: [String] = []

  /// Of an import that changes nothing.
  package init() {}
}

/// A fact of the register that an import did not replace.
package struct KeptFact: Hashable, Sendable {
  /// Whose fact it is.
  package let operatorID: OperatorID
  /// The fact that stays.
  package let held: Fact
  /// The fact of the same day that the import has on weaker evidence.
  package let offered: Fact
}

extension Fact {
  /// Whether both are about the same thing on the same day.
  func isSame(as other: Fact) -> Bool { name == other.name && asOf == other.asOf }

  fileprivate func isBetterShown(than other: Fact) -> Bool {
    guard let mine = evidence?.grade.rawValue else { return false }
    // Grades are letters: A before D.
    return other.evidence.map { mine < $0.grade.rawValue } ?? true
  }
}

extension RegisterStore {
  /// Takes in every operator, group and distance of `register`, wholly or not at all, as one revision.
  ///
  /// Facts, decisions and answers that the register holds and the import does not mention stay: they are
  /// history. Everything else of a mentioned operator becomes as the import says. Operators and groups
  /// that it does not mention stay as they are.
  ///
  /// - Parameters:
  ///   - scope: how much of each operator it speaks of.
  ///   - dryRun: say what would change, and change nothing.
  /// - Throws: ``StoreFailure`` `duplicate` where an operator has the number or the identifier of another.
  package func take(
    in register: Register, scope: ImportScope = .everything, stamp: RevisionStamp,
    dryRun: Bool = false
  ) throws(StoreFailure) -> ImportReport {
    let path = path
    // An exchange file was held to the same when it was read.
    if scope != .everything {
      try ExchangeCheck.check(
        register.operators, distances: register.distances, day: stamp.day, path: path)
    }
    return try write(keeping: !dryRun) { database in
      let revision = try Revisions.add(stamp, in: database)
      var report = ImportReport()
      let coding = StatementCoding()
      var numbers = try Statements.numbers(database)
      let holders = Dictionary(numbers.map { ($0.value, $0.key) }) { first, _ in first }
      for new in register.operators {
        var member = scope.identified(new, by: numbers)
        if let other = numbers.updateValue(member.id, forKey: member.registration),
          other != member.id
        {
          throw StoreFailure.duplicate(member.id, of: other, path)
        }
        if let number = holders[member.id], number != member.registration {
          throw StoreFailure.otherNumber(number, of: member.id, path)
        }
        if scope != .everything, let held = try Self.held(member.id, coding, database) {
          member = scope.complete(member, from: held)
        }
        try Self.take(in: member, revision, coding, database, &report)
      }
      for group in register.groups {
        report.lines += try GroupImport(group, revision: revision, database: database).changes()
      }
      report.lines += try Distances.take(in: register.distances, revision, database)
      if report.lines.isEmpty { try Revisions.drop(revision, in: database) }
      return report
    }
  }

  /// Adds facts to operators that the register has, as one revision; each fact stands unless the register
  /// holds one of the same day on better evidence.
  package func take(
    in facts: [OperatorID: [Fact]], stamp: RevisionStamp, dryRun: Bool = false
  ) throws(StoreFailure) -> ImportReport {
    for (id, new) in facts.sorted(by: { $0.key < $1.key }) {
      try ExchangeCheck.check(new, of: id, path: path)
    }
    return try write(keeping: !dryRun) { database in
      let revision = try Revisions.add(stamp, in: database)
      var report = ImportReport()
      let coding = StatementCoding()
      for (id, new) in facts.sorted(by: { $0.key < $1.key }) {
        guard var member = try Self.held(id, coding, database) else { continue }
        for fact in new {
          let old = member.facts.first { $0.isSame(as: fact) }
          if let old, old.isBetterShown(than: fact) {
            report.kept.append(KeptFact(operatorID: id, held: old, offered: fact))
            continue
          }
          member.facts = member.facts.filter { !$0.isSame(as: fact) } + [fact]
        }
        try Self.take(in: member, revision, coding, database, &report)
      }
      if report.lines.isEmpty { try Revisions.drop(revision, in: database) }
      return report
    }
  }

  /// Which operator has which organisation number.
  package func numbers() throws(StoreFailure) -> [RegistrationNumber: OperatorID] {
    try read { try Statements.numbers($0) }
  }

  static func held(
    _ id: OperatorID, _ coding: StatementCoding, _ database: Database
  ) throws -> EconomicOperator? {
    let revision = try Revisions.last(by: nil, in: database)
    return try coding.economicOperator(
      id, from: try Statements.of(id.description, at: revision, database))
  }

  static func take(
    in member: EconomicOperator, _ revision: Int64, _ coding: StatementCoding,
    _ database: Database, _ report: inout ImportReport
  ) throws {
    let isNew = try Statements.ensureOperator(member.id, revision, database)
    let held = isNew ? [:] : try Statements.current(of: member.id, database)
    var member = member
    member.legalForm = try coding.legalForm(of: member, beside: held)
    let wanted = try coding.statements(of: member)
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
