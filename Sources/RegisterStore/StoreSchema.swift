internal import GRDB

/// The tables, version by version; a version that was released is never changed.
enum StoreSchema {
  /// "SAMB", so that `file` and we can tell a register from other databases.
  static let applicationID = 0x5341_4D42

  /// Refuses files that are not ours to change, and brings older ones up to date.
  static func prepare(_ queue: DatabaseQueue, path: String, isNew: Bool) throws {
    let migrator = migrator
    try queue.read { database in
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      guard isNew || id == applicationID else {
        throw StoreFailure(
          .notARegister, file: path, "the database is no register of ours",
          remedy: "name a register, or make one with 'samanbud register init'")
      }
      guard try !migrator.hasBeenSuperseded(database) else {
        throw StoreFailure(
          .newer, file: path, "the register was written by a newer version of samanbud",
          remedy: "update the program; the register is left as it is")
      }
    }
    guard try queue.read({ try !migrator.hasCompletedMigrations($0) }) else { return }
    if queue.configuration.readonly {
      throw StoreFailure(
        .unwritable, file: path,
        "the register was written by an earlier version, and may not be brought up to date here",
        remedy: "open it once where it may be written, as with 'samanbud register list'")
    }
    if isNew {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    }
    try migrator.migrate(queue)
  }

  /// Whether nobody has put anything into a database but GRDB's table of versions, itself empty.
  static func isEmpty(_ database: Database) throws -> Bool {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    guard id == 0, tables.allSatisfy({ $0 == "grdb_migrations" }) else { return false }
    return try tables.isEmpty
      || Int.fetchOne(database, sql: "SELECT COUNT(*) FROM grdb_migrations") == 0
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: version1)
    }
    migrator.registerMigration("v2", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: version2)
    }
    migrator.registerMigration("v3") { try $0.execute(sql: version3) }
    return migrator
  }

  /// How far it is between places; `one` sorts before `other`, so that each pair is there once.
  private static let version3 = """
    CREATE TABLE distance (
      id INTEGER PRIMARY KEY,
      one TEXT NOT NULL,
      other TEXT NOT NULL CHECK (one <= other),
      kilometres INTEGER NOT NULL CHECK (kilometres > 0),
      added INTEGER NOT NULL REFERENCES revision (id),
      ended INTEGER REFERENCES revision (id) CHECK (ended IS NULL OR ended >= added)
    ) STRICT;
    CREATE UNIQUE INDEX distanceNow ON distance (one, other) WHERE ended IS NULL;
    """

  /// Members belong to a group from a day and until a day, and a group can hold certificates itself.
  /// References and commitments keep the order of their list beyond the tenth.
  private static let version2 = """
    ALTER TABLE membership ADD COLUMN joined TEXT;
    ALTER TABLE membership ADD COLUMN departed TEXT;
    DROP INDEX membershipNow;
    CREATE UNIQUE INDEX membershipNow ON membership (groupName, operatorID, ifnull(joined, ''))
      WHERE ended IS NULL;
    CREATE TABLE groupCertificate (
      id INTEGER PRIMARY KEY,
      groupName TEXT NOT NULL,
      value TEXT NOT NULL CHECK (json_valid(value)),
      added INTEGER NOT NULL REFERENCES revision (id),
      ended INTEGER REFERENCES revision (id) CHECK (ended IS NULL OR ended >= added)
    ) STRICT;
    UPDATE statement
      SET key = printf('%03d', CAST(key AS INTEGER)) || substr(key, instr(key, ' '))
      WHERE subject IN ('reference', 'commitment');
    """

  /// A statement holds from the revision that added it until the one that ended it; `ended` is null while
  /// it holds. Values are JSON, so that SQLite can look into them.
  private static let version1 = """
    CREATE TABLE revision (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      madeAt TEXT NOT NULL,
      day TEXT NOT NULL,
      author TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX revisionByDay ON revision (day);
    CREATE TABLE economicOperator (
      id TEXT PRIMARY KEY,
      added INTEGER NOT NULL REFERENCES revision (id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE statement (
      id INTEGER PRIMARY KEY,
      operatorID TEXT NOT NULL REFERENCES economicOperator (id),
      subject TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL CHECK (json_valid(value)),
      added INTEGER NOT NULL REFERENCES revision (id),
      ended INTEGER REFERENCES revision (id) CHECK (ended IS NULL OR ended >= added)
    ) STRICT;
    CREATE UNIQUE INDEX statementNow ON statement (operatorID, subject, key) WHERE ended IS NULL;
    CREATE INDEX statementThen ON statement (operatorID, added, ended);
    CREATE INDEX statementBySubject ON statement (subject, operatorID);
    CREATE TABLE membership (
      id INTEGER PRIMARY KEY,
      groupName TEXT NOT NULL,
      operatorID TEXT NOT NULL REFERENCES economicOperator (id),
      position INTEGER NOT NULL,
      isLead INTEGER NOT NULL,
      added INTEGER NOT NULL REFERENCES revision (id),
      ended INTEGER REFERENCES revision (id) CHECK (ended IS NULL OR ended >= added)
    ) STRICT;
    CREATE UNIQUE INDEX membershipNow ON membership (groupName, operatorID) WHERE ended IS NULL;
    CREATE TABLE disclosure (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      madeAt TEXT NOT NULL,
      viewer TEXT NOT NULL,
      operatorID TEXT NOT NULL,
      what TEXT NOT NULL
    ) STRICT;
    CREATE TABLE erasure (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      madeAt TEXT NOT NULL,
      author TEXT NOT NULL,
      reason TEXT NOT NULL,
      what TEXT NOT NULL,
      statements INTEGER NOT NULL
    ) STRICT;
    """
}
