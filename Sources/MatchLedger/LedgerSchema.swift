internal import GRDB

/// The tables, version by version; a version that was released is never changed.
enum LedgerSchema {
  /// "SAMM", so that `file` and we can tell a ledger from other databases.
  static let applicationID = 0x5341_4D4D

  /// Brings a ledger up to date, and makes one of an empty file.
  ///
  /// The mark that tells a ledger is written before anything else, so that a making that is cut off at any moment is
  /// gone on with; versions before this one wrote it after GRDB's table of versions.
  static func prepare(_ queue: DatabaseQueue, path: String) throws {
    let migrator = migrator
    let isNew = try queue.read { database in
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isNew = try id == 0 && isEmpty(database)
      guard id == applicationID || isNew else {
        throw LedgerFailure(
          .notALedger, file: path, "the database is no ledger of matches",
          remedy: "name another folder with --out")
      }
      guard try !migrator.hasBeenSuperseded(database) else {
        throw LedgerFailure(
          .newer, file: path, "it was written by a newer version of samanbud",
          remedy: "update the program; the ledger is left as it is")
      }
      return isNew
    }
    if isNew {
      try queue.write { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
    }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try migrator.migrate(queue)
  }

  /// Whether there is nothing but what a making leaves that was cut off.
  private static func isEmpty(_ database: Database) throws -> Bool {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    guard tables.allSatisfy({ $0 == "grdb_migrations" }) else { return false }
    return try tables.isEmpty
      || Int.fetchOne(database, sql: "SELECT COUNT(*) FROM grdb_migrations") == 0
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { try $0.execute(sql: version1) }
    migrator.registerMigration("v2") { try $0.execute(sql: version2) }
    migrator.registerMigration("group files") { try $0.execute(sql: groupFiles) }
    migrator.registerMigration("v3") { try $0.execute(sql: version3) }
    return migrator
  }

  /// What the files of a group are called, whichever groups come and go.
  private static let groupFiles = """
    CREATE TABLE groupFile (groupName TEXT PRIMARY KEY, file TEXT NOT NULL UNIQUE)
      STRICT, WITHOUT ROWID;
    """

  /// When a notice was sent and of which procedure it is, for the chain of its versions.
  private static let version3 = """
    ALTER TABLE notice ADD COLUMN day TEXT NOT NULL DEFAULT '';
    ALTER TABLE notice ADD COLUMN family TEXT NOT NULL DEFAULT '';
    """

  /// `verdict` is what the rules said in the last run and in the one under way, by all that it depends on.
  private static let version2 = """
    CREATE TABLE verdict (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      question BLOB NOT NULL,
      answer BLOB NOT NULL,
      PRIMARY KEY (run, question)
    ) STRICT, WITHOUT ROWID;
    """

  /// `line`, `notice` and `failure` are what a run found, as it goes; `sighting` is what it had told when it was
  /// done, for the next one to compare with.
  private static let version1 = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      fingerprint TEXT NOT NULL,
      asOf TEXT NOT NULL,
      batches INTEGER NOT NULL DEFAULT 0,
      isRead INTEGER NOT NULL DEFAULT 0,
      isComplete INTEGER NOT NULL DEFAULT 0,
      baseline INTEGER REFERENCES run (id) ON DELETE SET NULL,
      counts TEXT NOT NULL DEFAULT '[]'
    ) STRICT;
    CREATE TABLE notice (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      noticeID TEXT NOT NULL,
      version TEXT NOT NULL,
      publicationNumber TEXT NOT NULL,
      changes TEXT NOT NULL
    ) STRICT;
    CREATE INDEX noticeByRun ON notice (run);
    CREATE TABLE line (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      notice INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
      groupName TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX lineByGroup ON line (run, groupName);
    CREATE INDEX lineByNotice ON line (notice);
    CREATE TABLE failure (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      file TEXT NOT NULL,
      line INTEGER NOT NULL,
      path TEXT NOT NULL,
      kind TEXT NOT NULL,
      message TEXT NOT NULL
    ) STRICT;
    CREATE INDEX failureByRun ON failure (run);
    CREATE TABLE sighting (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      groupName TEXT NOT NULL,
      key TEXT NOT NULL,
      watched TEXT NOT NULL CHECK (json_valid(watched)),
      firstSeen TEXT NOT NULL,
      changedOn TEXT NOT NULL,
      PRIMARY KEY (run, groupName, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE dismissal (
      groupName TEXT NOT NULL,
      key TEXT NOT NULL,
      reason TEXT NOT NULL,
      day TEXT NOT NULL,
      PRIMARY KEY (groupName, key)
    ) STRICT, WITHOUT ROWID;
    """
}
