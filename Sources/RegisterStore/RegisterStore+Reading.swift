internal import GRDB
package import Members
package import Values

/// One operator in a list.
package struct OperatorLine: Hashable, Sendable {
  /// The operator's id in the register.
  package let id: OperatorID
  /// Its name, fit to be printed.
  package let name: String
  /// Its organisation number, without the scheme; empty where the register has none.
  package let number: String
  /// The register's word for it; empty where it has none.
  package let legalForm: String
  /// The municipality's code: four digits in Sweden, three in Denmark; empty where there is none.
  package let municipality: String
  /// NUTS code; empty where the register has none.
  package let nuts: String
}

/// Which operators a list shows; empty parts do not filter.
package struct OperatorFilter: Hashable, Sendable {
  /// Members of the group of that name.
  package var group: String?
  /// The municipality's code, in full.
  package var municipality: String?
  /// A beginning, as in `SE31`.
  package var nuts: String?
  /// The legal form, exactly as the register has it.
  package var legalForm: String?
  /// Part of the name, in any case.
  package var name: String?

  /// Filters nothing until something is set.
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
  ///   - viewing: who looks. What is walled off from the reader is left out, and what the viewer is shown of it
  ///     is logged.
  ///   - day: the last day whose revisions count; `nil` for all of them.
  ///   - today: the day on which somebody is a member or not, where `day` is `nil`.
  /// - Throws: ``StoreFailure`` `unknownViewer` for a member that the register does not have.
  package func register(
    group name: String? = nil, _ viewing: Viewing, asOf day: CivilDate? = nil, today: CivilDate
  ) throws(StoreFailure) -> Register {
    let path = path
    let register = try read { database in
      try Self.check(viewing, path, database)
      let revision = try Revisions.last(by: day, in: database)
      let chosen = try Self.group(name, at: revision, path, database)
      let group = try Memberships.group(chosen, at: revision, on: day ?? today, database)
      let others = try Memberships.groups(at: revision, database).filter { $0 != chosen }.map {
        try Memberships.group($0, at: revision, on: day ?? today, database)
      }
      let operators = try group.members.compactMap {
        try Self.economicOperator($0, at: revision, for: viewing.reader, path, database)
      }
      var register = Register(
        path: path, asOf: day ?? today, groups: [group] + others, operators: operators)
      register.distances = try Distances.all(at: revision, database)
      return register
    }
    var shown = register
    shown.operators = try logged(register.operators, viewing)
    return shown
  }

  /// Everything that the register held on a day: every operator and every group.
  ///
  /// - Parameters:
  ///   - viewing: as for ``register(group:_:asOf:today:)``.
  ///   - day: the last day whose revisions count; `nil` for all of them.
  package func everything(
    _ viewing: Viewing, asOf day: CivilDate? = nil, today: CivilDate
  ) throws(StoreFailure) -> Register {
    let path = path
    let register = try read { database in
      try Self.check(viewing, path, database)
      let revision = try Revisions.last(by: day, in: database)
      let groups = try Memberships.groups(at: revision, database).map {
        try Memberships.group($0, at: revision, on: day ?? today, database)
      }
      let operators = try Statements.operators(at: revision, database).compactMap {
        try Self.economicOperator($0, at: revision, for: viewing.reader, path, database)
      }
      var register = Register(
        path: path, asOf: day ?? today, groups: groups, operators: operators)
      register.distances = try Distances.all(at: revision, database)
      return register
    }
    var shown = register
    shown.operators = try logged(register.operators, viewing)
    return shown
  }

  /// One operator, as the register knew it on a day.
  package func economicOperator(
    _ id: OperatorID, _ viewing: Viewing, asOf day: CivilDate? = nil
  ) throws(StoreFailure) -> EconomicOperator {
    let path = path
    let found = try read { database in
      try Self.check(viewing, path, database)
      let revision = try Revisions.last(by: day, in: database)
      return try Self.economicOperator(id, at: revision, for: viewing.reader, path, database)
    }
    guard let found else { throw unknown(id) }
    return try logged([found], viewing).first ?? found
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

  /// Nobody looks with the eyes of a member that is none.
  private static func check(_ viewing: Viewing, _ path: String, _ database: Database) throws {
    guard let id = viewing.viewer.member else { return }
    let isThere = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM economicOperator WHERE id = ?)",
      arguments: [id.description])
    guard isThere == true else { throw StoreFailure.unknownViewer(id, path) }
  }

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
    _ id: OperatorID, at revision: Int64, for viewer: Viewer, _ path: String, _ database: Database
  ) throws -> EconomicOperator? {
    let statements = try Statements.of(id.description, at: revision, database)
      .filter { viewer.mayRead($0.subject, of: id) }
    let member = try StatementCoding().economicOperator(id, from: statements)?.seen(by: viewer)
    if let failure = member.flatMap({ StoreFailure.outOfLimits($0, path) }) { throw failure }
    return member
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
    add(
      """
      operatorID IN (SELECT operatorID FROM membership WHERE groupName = :groupName
        AND added <= :revision AND (ended IS NULL OR ended > :revision))
      """, "groupName", filter.group)
    let lines = try Row.fetchAll(
      database,
      sql: """
        SELECT operatorID, value ->> 'name', value ->> 'number', value ->> 'legalForm',
          value ->> 'municipality', value ->> 'nuts'
        FROM statement WHERE \(conditions.joined(separator: " AND ")) ORDER BY operatorID
        """, arguments: StatementArguments(arguments)
    ).map { row in
      OperatorLine(
        id: OperatorID(row[0]), name: KeptText.cleaned(row[1] ?? ""), number: row[2] ?? "",
        legalForm: row[3] ?? "", municipality: row[4] ?? "", nuts: row[5] ?? "")
    }
    // SQLite knows capitals of ASCII only.
    guard let part = filter.name.map(caseless) else { return lines }
    return lines.filter { part.isEmpty || caseless($0.name).contains(part) }
  }

  /// In one letter case of every script, as ẞ and ss, Σ and ς.
  private static func caseless(_ text: String) -> String {
    text.uppercased().lowercased().replacing("ς", with: "σ")
  }
}
