internal import GRDB
internal import Members

/// The rows of table `distance`.
enum Distances {
  /// By place, as they were known after `revision`.
  static func all(at revision: Int64, _ database: Database) throws -> [PlaceDistance] {
    try rows(database, "added <= ?1 AND (ended IS NULL OR ended > ?1)", [revision]).map(\.distance)
  }

  /// Makes the distances of the register what an import says; those that it does not mention stay.
  ///
  /// - Returns: a line each, as in `+ distance 2303–2380 87 km`.
  static func take(
    in distances: [PlaceDistance], _ revision: Int64, _ database: Database
  ) throws -> [String] {
    let held = Dictionary(
      try rows(database, "ended IS NULL", []).map { ($0.distance.ends, $0) }
    ) { first, _ in first }
    var lines: [String] = []
    for new in distances.map(\.ordered) {
      if let old = held[new.ends] {
        guard old.distance.kilometres != new.kilometres else { continue }
        try database.execute(
          sql: "UPDATE distance SET ended = ? WHERE id = ?", arguments: [revision, old.id])
        lines.append("- distance \(old.distance.line)")
      }
      try database.execute(
        sql: "INSERT INTO distance (one, other, kilometres, added) VALUES (?, ?, ?, ?)",
        arguments: [new.from, new.to, new.kilometres, revision])
      lines.append("+ distance \(new.line)")
    }
    return lines
  }

  private static func rows(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [(id: Int64, distance: PlaceDistance)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, one, other, kilometres FROM distance WHERE \(condition) ORDER BY one, other
        """, arguments: arguments
    ).map { ($0[0], PlaceDistance(from: $0[1], to: $0[2], kilometres: $0[3])) }
  }
}

extension PlaceDistance {
  fileprivate var ordered: PlaceDistance {
    from <= to ? self : PlaceDistance(from: to, to: from, kilometres: kilometres)
  }

  fileprivate var line: String { "\(from)–\(to) \(kilometres) km" }
}
