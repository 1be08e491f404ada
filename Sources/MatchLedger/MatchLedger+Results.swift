internal import Foundation
internal import GRDB
package import Notices
import Values

extension MatchLedger {
  /// The calls that a run read, in the order of the input, with the numbers that lines name them by.
  package func notices(
    of run: LedgerRun
  ) throws(LedgerFailure) -> [(id: Int64, link: NoticeChain.Link)] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM notice WHERE run = ? ORDER BY id", arguments: [run.id]
      ).map { row in
        (
          row["id"],
          NoticeChain.Link(
            id: row["noticeID"], version: row["version"],
            publicationNumber: row["publicationNumber"], changes: row["changes"],
            day: CivilDate(row["day"] as String), family: row["family"])
        )
      }
    }
  }

  /// Groups with lines now or told of before, by name.
  package func groups(of run: LedgerRun) throws(LedgerFailure) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT groupName FROM line WHERE run = ?1
          UNION SELECT groupName FROM sighting WHERE run = ?2 ORDER BY 1
          """, arguments: [run.id, run.baseline])
    }
  }

  /// One group's lines in the order of the input, with their notices.
  package func lines(
    of group: String, in run: LedgerRun
  ) throws(LedgerFailure) -> [(notice: Int64, bytes: [UInt8])] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT notice, bytes FROM line WHERE run = ? AND groupName = ? ORDER BY id",
        arguments: [run.id, group]
      ).map { row in
        let data: Data = row["bytes"]
        return (row["notice"], Array(data))
      }
    }
  }

  /// What the run that `run` is compared with told of a group, by key.
  package func sightings(
    of group: String, before run: LedgerRun
  ) throws(LedgerFailure) -> [String: Sighting] {
    let path = path
    return try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM sighting WHERE run = ? AND groupName = ?",
        arguments: [run.baseline, group]
      ).reduce(into: [:]) { found, row in
        let text: String = row["watched"]
        guard
          let watched = try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))
        else { throw LedgerFailure.damaged(path, "'\(text)' is not what was told of a lot") }
        found[row["key"]] = Sighting(
          key: row["key"], watched: watched, firstSeen: try day(row["firstSeen"], path),
          changedOn: try day(row["changedOn"], path))
      }
    }
  }

  /// Marks a run as told, keeps what it told for the next one, and lets go of what no run is compared with.
  package func complete(
    _ run: LedgerRun, _ sightings: [(group: String, sighting: Sighting)]
  ) throws(LedgerFailure) {
    try write { database in
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      try database.execute(sql: "DELETE FROM sighting WHERE run = ?", arguments: [run.id])
      for (group, sighting) in sightings {
        try database.cachedStatement(
          sql: """
            INSERT INTO sighting (run, groupName, key, watched, firstSeen, changedOn)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        ).execute(
          arguments: [
            run.id, group, sighting.key,
            String(decoding: try encoder.encode(sighting.watched), as: UTF8.self),
            sighting.firstSeen.description, sighting.changedOn.description,
          ])
      }
      try database.execute(sql: "UPDATE run SET isComplete = 1 WHERE id = ?", arguments: [run.id])
      try database.execute(
        sql: "DELETE FROM run WHERE id < ?1 AND id IS NOT ?2", arguments: [run.id, run.baseline])
      for table in ["notice", "verdict"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE run < ?", arguments: [run.id])
      }
    }
  }

  /// Remembers that a group does not want a lot; a later word replaces an earlier one.
  package func dismiss(_ dismissal: Dismissal) throws(LedgerFailure) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO dismissal (groupName, key, reason, day) VALUES (?, ?, ?, ?)",
        arguments: [
          dismissal.group, dismissal.key, dismissal.reason, dismissal.day.description,
        ])
    }
  }

  /// Groups that lots were found for in any run, by name, and whether `key` is one that `group` was told of.
  package func known(
    _ key: String, to group: String
  ) throws(LedgerFailure) -> (groups: [String], isTold: Bool) {
    try read { database in
      (
        try String.fetchAll(database, sql: "SELECT groupName FROM groupFile ORDER BY groupName"),
        try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM sighting WHERE groupName = ? AND key = ?)",
          arguments: [group, key]) ?? false
      )
    }
  }

  /// - Returns: whether there was anything to take back.
  package func restore(group: String, key: String) throws(LedgerFailure) -> Bool {
    try write { database in
      try database.execute(
        sql: "DELETE FROM dismissal WHERE groupName = ? AND key = ?", arguments: [group, key])
      return database.changesCount > 0
    }
  }

  /// What a group does not want, by key.
  package func dismissals(of group: String) throws(LedgerFailure) -> [String: Dismissal] {
    let path = path
    return try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM dismissal WHERE groupName = ?", arguments: [group]
      ).reduce(into: [:]) { found, row in
        found[row["key"]] = Dismissal(
          group: group, key: row["key"], reason: row["reason"], day: try day(row["day"], path))
      }
    }
  }

  /// The names of groups' files, by group; a name once given stays with its group.
  ///
  /// - Parameter name: gives a group one that is not among those taken.
  package func fileNames(
    for groups: [String], _ name: @Sendable (_ group: String, _ taken: Set<String>) -> String
  ) throws(LedgerFailure) -> [String: String] {
    try write { database in
      var names: [String: String] = [:]
      for row in try Row.fetchAll(database, sql: "SELECT groupName, file FROM groupFile") {
        names[row[0]] = row[1]
      }
      for group in groups where names[group] == nil {
        let file = name(group, Set(names.values))
        names[group] = file
        try database.execute(
          sql: "INSERT INTO groupFile (groupName, file) VALUES (?, ?)", arguments: [group, file])
      }
      return names
    }
  }
}

private func day(_ text: String, _ path: String) throws -> CivilDate {
  guard let day = CivilDate(text) else {
    throw LedgerFailure.damaged(path, "'\(text)' is no day")
  }
  return day
}
