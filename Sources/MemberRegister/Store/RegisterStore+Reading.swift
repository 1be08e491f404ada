internal import GRDB
package import Procurement

/// One operator in a list.
package struct OperatorLine: Hashable, Sendable {
  package let id: OperatorID
  package let name: String
  package let number: String
  package let legalForm: String
  package let municipality: String
  package let nuts: String
}

/// Which operators a list shows; empty parts do not filter.
package struct OperatorFilter: Hashable, Sendable {
  package var group: String?
  package var municipality: String?
  /// A beginning, as in `SE31`.
  package var nuts: String?
  package var legalForm: String?
  /// Part of the name, in any case.
  package var name: String?

  package init() {}
}

extension RegisterStore {
  /// The groups that the register holds, by name.
  package func groups(asOf day: CivilDate? = nil) throws(StoreFailure) -> [String] {
    try read { try Memberships.groups(at: Revisions.last(by: day, in: $0), $0) }
  }

  /// A group with its members, as the register knew them on a day; of the other groups only who is in them.
  ///
  /// - Parameters:
  ///   - group: by name; `nil` takes the only one there is.
  ///   - viewer: who looks. What is walled off from a member is left out, and what the administrator is
  ///     shown of it is logged.
  ///   - day: the last day whose revisions count; `nil` for all of them.
  package func register(
    group name: String? = nil, for viewer: Viewer, asOf day: CivilDate? = nil,
    stamp: RevisionStamp
  ) throws(StoreFailure) -> Register {
    let path = path
    let register = try read { database in
      let revision = try Revisions.last(by: day, in: database)
      let chosen = try Self.group(name, at: revision, path, database)
      let group = try Memberships.group(chosen, at: revision, on: day ?? stamp.day, database)
      let others = try Memberships.groups(at: revision, database).filter { $0 != chosen }.map {
        try Memberships.group($0, at: revision, on: day ?? stamp.day, database)
      }
      let operators = try group.members.compactMap {
        try Self.economicOperator($0, at: revision, for: viewer, database)
      }
      return Register(
        path: path, asOf: day ?? stamp.day, groups: [group] + others, operators: operators)
    }
    try logDisclosures(of: register.operators, to: viewer, stamp)
    return register
  }

  /// Everything that the register held on a day: every operator and every group.
  ///
  /// - Parameters:
  ///   - viewer: as for ``register(group:for:asOf:stamp:)``.
  ///   - day: the last day whose revisions count; `nil` for all of them.
  package func everything(
    for viewer: Viewer, asOf day: CivilDate? = nil, stamp: RevisionStamp
  ) throws(StoreFailure) -> Register {
    let path = path
    let register = try read { database in
      let revision = try Revisions.last(by: day, in: database)
      let groups = try Memberships.groups(at: revision, database).map {
        try Memberships.group($0, at: revision, on: day ?? stamp.day, database)
      }
      let operators = try Statements.operators(at: revision, database).compactMap {
        try Self.economicOperator($0, at: revision, for: viewer, database)
      }
      return Register(
        path: path, asOf: day ?? stamp.day, groups: groups, operators: operators)
    }
    try logDisclosures(of: register.operators, to: viewer, stamp)
    return register
  }

  /// One operator, as the register knew it on a day.
  package func economicOperator(
    _ id: OperatorID, for viewer: Viewer, asOf day: CivilDate? = nil, stamp: RevisionStamp
  ) throws(StoreFailure) -> EconomicOperator {
    let found = try read { database in
      let revision = try Revisions.last(by: day, in: database)
      return try Self.economicOperator(id, at: revision, for: viewer, database)
    }
    guard let found else { throw unknown(id) }
    try logDisclosures(of: [found], to: viewer, stamp)
    return found
  }

  /// Operators by id, without anything that is walled off.
  package func list(
    _ filter: OperatorFilter = OperatorFilter(), asOf day: CivilDate? = nil
  ) throws(StoreFailure) -> [OperatorLine] {
    try read { database in
      let revision = try Revisions.last(by: day, in: database)
      return try OperatorLine.fetch(filter, at: revision, database)
    }
  }

  func unknown(_ id: OperatorID) -> StoreFailure { .unknown(id, path) }

  private static func group(
    _ name: String?, at revision: Int64, _ path: String, _ database: Database
  ) throws -> String {
    let groups = try Memberships.groups(at: revision, database)
    if let name, groups.contains(name) { return name }
    if name == nil, groups.count == 1 { return groups[0] }
    let known = groups.map { "'\($0)'" }.joined(separator: ", ")
    throw StoreFailure(
      .unknownGroup, file: path,
      name.map { "the register has no group '\($0)'" }
        ?? (groups.isEmpty ? "the register has no group" : "several groups, and none was named"),
      remedy: groups.isEmpty
        ? "make one with 'samanbud register group'" : "it has \(known); pass --group")
  }

  private static func economicOperator(
    _ id: OperatorID, at revision: Int64, for viewer: Viewer, _ database: Database
  ) throws -> EconomicOperator? {
    let statements = try Statements.of(id.description, at: revision, database)
      .filter { viewer.mayRead($0.subject, of: id) }
    return try StatementCoding().economicOperator(id, from: statements)
  }
}

extension OperatorLine {
  fileprivate static func fetch(
    _ filter: OperatorFilter, at revision: Int64, _ database: Database
  ) throws -> [OperatorLine] {
    var conditions = [
      "subject = 'identity'", "key = ''", "added <= :revision",
      "(ended IS NULL OR ended > :revision)",
    ]
    var arguments: [String: (any DatabaseValueConvertible)?] = ["revision": revision]
    func add(_ condition: String, _ name: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      arguments[name] = value
    }
    add("value ->> 'municipality' = :municipality", "municipality", filter.municipality)
    add("substr(value ->> 'nuts', 1, length(:nuts)) = :nuts", "nuts", filter.nuts)
    add("value ->> 'legalForm' = :legalForm", "legalForm", filter.legalForm)
    add("instr(lower(value ->> 'name'), lower(:name)) > 0", "name", filter.name)
    add(
      """
      operatorID IN (SELECT operatorID FROM membership WHERE groupName = :groupName
        AND added <= :revision AND (ended IS NULL OR ended > :revision))
      """, "groupName", filter.group)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT operatorID, value ->> 'name', value ->> 'number', value ->> 'legalForm',
          value ->> 'municipality', value ->> 'nuts'
        FROM statement WHERE \(conditions.joined(separator: " AND ")) ORDER BY operatorID
        """, arguments: StatementArguments(arguments)
    ).map { row in
      OperatorLine(
        id: OperatorID(row[0]), name: row[1] ?? "", number: row[2] ?? "", legalForm: row[3] ?? "",
        municipality: row[4] ?? "", nuts: row[5] ?? "")
    }
  }
}
