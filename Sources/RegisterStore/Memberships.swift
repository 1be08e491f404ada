internal import Foundation
internal import GRDB
internal import Members
internal import Values

/// A member's place in a group.
struct PlaceInGroup: Hashable, Sendable {
  let membership: Register.Membership
  let position: Int
  let isLead: Bool

  static func places(in group: Register.Group) -> [PlaceInGroup] {
    group.memberships.enumerated().map {
      PlaceInGroup(membership: $1, position: $0, isLead: $1.operatorID == group.lead)
    }
  }
}

/// The rows of tables `membership` and `groupCertificate`.
enum Memberships {
  static func current(of group: String, _ database: Database) throws -> [Int64: PlaceInGroup] {
    try rows(database, "groupName = ? AND ended IS NULL", [group])
      .reduce(into: [:]) { $0[$1.id] = $1.place }
  }

  /// Names in the order in which the groups were first taken in.
  static func groups(at revision: Int64, _ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT groupName FROM membership
        WHERE added <= ?1 AND (ended IS NULL OR ended > ?1) GROUP BY groupName ORDER BY MIN(id)
        """, arguments: [revision])
  }

  /// A group as it was known after `revision`.
  ///
  /// - Parameter day: the day on which somebody is a member or not.
  static func group(
    _ name: String, at revision: Int64, on day: CivilDate, _ database: Database
  ) throws -> Register.Group {
    let places = try rows(
      database, "groupName = ? AND added <= ? AND (ended IS NULL OR ended > ?)",
      [name, revision, revision]
    ).map(\.place).sorted { $0.position < $1.position }
    let lead = places.first(where: \.isLead) ?? places.first
    var group = Register.Group(
      name: name, lead: lead?.membership.operatorID ?? OperatorID(""),
      memberships: places.map(\.membership), on: day)
    group.certificates = try certificates(
      "groupName = ? AND added <= ? AND (ended IS NULL OR ended > ?)",
      [name, revision, revision], database
    ).map(\.certificate)
    return group
  }

  static func add(
    _ place: PlaceInGroup, to group: String, _ revision: Int64, _ database: Database
  ) throws {
    let membership = place.membership
    try database.cachedStatement(
      sql: """
        INSERT INTO membership (groupName, operatorID, position, isLead, joined, departed, added)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        group, membership.operatorID.description, place.position, place.isLead,
        membership.from?.description, membership.through?.description, revision,
      ])
  }

  static func end(_ id: Int64, _ revision: Int64, _ database: Database) throws {
    try database.cachedStatement(sql: "UPDATE membership SET ended = ? WHERE id = ?")
      .execute(arguments: [revision, id])
  }

  private static func rows(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [(id: Int64, place: PlaceInGroup)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, operatorID, position, isLead, joined, departed FROM membership
        WHERE \(condition)
        """, arguments: arguments
    ).map { row in
      let membership = Register.Membership(
        OperatorID(row[1]), from: try (row[4] as String?).map(day),
        through: try (row[5] as String?).map(day))
      return (row[0], PlaceInGroup(membership: membership, position: row[2], isLead: row[3]))
    }
  }
}

/// What groups hold themselves.
extension Memberships {
  static func currentCertificates(
    of group: String, _ database: Database
  ) throws -> [(id: Int64, certificate: Certificate)] {
    try certificates("groupName = ? AND ended IS NULL", [group], database)
  }

  static func add(
    _ certificate: Certificate, to group: String, _ revision: Int64, _ database: Database
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let value = String(
      decoding: try encoder.encode(CertificateRecord(certificate)), as: UTF8.self)
    try database.execute(
      sql: "INSERT INTO groupCertificate (groupName, value, added) VALUES (?, ?, ?)",
      arguments: [group, value, revision])
  }

  static func endCertificate(_ id: Int64, _ revision: Int64, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE groupCertificate SET ended = ? WHERE id = ?", arguments: [revision, id])
  }

  private static func certificates(
    _ condition: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> [(id: Int64, certificate: Certificate)] {
    try Row.fetchAll(
      database, sql: "SELECT id, value FROM groupCertificate WHERE \(condition) ORDER BY id",
      arguments: arguments
    ).map { row in
      let text: String = row[1]
      let record = try JSONDecoder().decode(CertificateRecord.self, from: Data(text.utf8))
      return (row[0], try record.value)
    }
  }
}
