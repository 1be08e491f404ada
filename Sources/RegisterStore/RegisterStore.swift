internal import FileMaking
internal import Foundation
internal import GRDB

/// The register of one office, in one SQLite file.
///
/// Every change is a revision with who, when and why. A statement is never overwritten: a later revision ends
/// it, so that the register answers as of any past day. Who can read the file can read all of it: the walls
/// between members hold at this interface, and encryption at rest is the disk's.
package final class RegisterStore: Sendable {
  /// The register's file, as the user named it.
  package let path: String
  let database: DatabaseQueue
  /// Whether nothing can be recorded: the file, or the folder for SQLite's log, may not be written.
  let isReadOnly: Bool

  /// Makes a new, empty register, readable and writable by its owner alone; it is there whole or not at all.
  ///
  /// What a making that was cut off left there, with nothing in it, is made anew.
  ///
  /// - Throws: ``StoreFailure`` `exists` where something is at `path`.
  package static func create(at path: String) throws(StoreFailure) -> RegisterStore {
    UnfinishedRegister(path).remove()
    try making(path) { partial throws(StoreFailure) in
      try RegisterStore(path: partial, isNew: true).close()
    }
    return try RegisterStore(path: path, isNew: false)
  }

  /// Opens a register, and brings one of an older version up to date.
  ///
  /// - Parameter lookingOver: whether the file is looked over first, as ``OpeningCheck`` says.
  /// - Throws: ``StoreFailure`` `missing`, `notARegister`, `newer`, `damaged` or `busy`.
  package static func open(
    _ path: String, lookingOver: Bool = true
  ) throws(StoreFailure) -> RegisterStore {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreFailure(
        .missing, file: path, "no such register",
        remedy: "check the path, or make one with 'samanbud register init'")
    }
    guard PlainFile.isRegular(path) else { throw StoreFailure.noFile(path) }
    guard !UnfinishedRegister(path).isThere else { throw StoreFailure.unfinished(path) }
    let check = lookingOver ? OpeningCheck(path: path) : nil
    let store = try RegisterStore(path: path, isNew: false)
    if check?.isNeeded == true { try check?.look(over: store) }
    return store
  }

  /// Whether the bytes are the beginning of a SQLite database, as a register is; 16 of them tell.
  package static func isDatabase(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("SQLite format 3\0".utf8))
  }

  /// Whether a database is there that may be read, and whose log may not be written.
  package static func isUnloggable(_ path: String) -> Bool {
    guard PlainFile.isRegular(path), !ReadingPlace.isWritable(path),
      let head = try? PlainFile.read(path, most: 16)
    else { return false }
    return isDatabase(head)
  }

  private init(path: String, isNew: Bool) throws(StoreFailure) {
    self.path = path
    isReadOnly = !isNew && !ReadingPlace.isWritable(path)
    do {
      var configuration = Self.configuration
      configuration.readonly = isReadOnly
      database = try DatabaseQueue(
        path: isReadOnly ? ReadingPlace.address(path) : path, configuration: configuration)
      try StoreSchema.prepare(database, path: path, isNew: isNew)
    } catch { throw StoreFailure(error, file: path) }
  }

  /// Every commit on the disk before it counts, five seconds of waiting for others.
  ///
  /// One connection, not GRDB's pool: opening that writes to the file each time, and leaves its writing
  /// connection at `synchronous=NORMAL`. The write-ahead log is a property of the file.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return configuration
  }

  /// Runs `work` in one transaction that is kept wholly or not at all.
  ///
  /// - Parameter keeping: `false` to undo all of it when it is done, for a dry run.
  func write<Output: Sendable>(
    keeping: Bool = true, _ work: @Sendable (Database) throws -> Output
  ) throws(StoreFailure) -> Output {
    guard !isReadOnly else { throw StoreFailure.readOnly(path) }
    do {
      return try database.writeWithoutTransaction { database in
        var output: Output?
        try database.inTransaction(.immediate) {
          output = try work(database)
          return keeping ? .commit : .rollback
        }
        guard let output else { throw DatabaseError(message: "the transaction gave nothing") }
        return output
      }
    } catch { throw StoreFailure(error, file: path) }
  }

  func read<Output: Sendable>(
    _ work: @Sendable (Database) throws -> Output
  ) throws(StoreFailure) -> Output {
    do {
      return try database.read(work)
    } catch { throw StoreFailure(error, file: path) }
  }

  /// Lets go of the file; whoever does so last empties the log into it and removes the log.
  package func close() throws(StoreFailure) {
    do {
      try database.close()
    } catch { throw StoreFailure(error, file: path) }
  }

  /// What SQLite itself says of the file's state: empty where all is well.
  package func damages() throws(StoreFailure) -> [String] {
    try read { database in
      let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      let keys = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
        "a row of table '\(row[0] as String)' points to nothing"
      }
      return lines.filter { $0 != "ok" } + keys
    }
  }

  /// The settings that the file's safety rests on, for tests and `register check`.
  package func settings() throws(StoreFailure) -> [String: String] {
    try read { database in
      var found: [String: String] = [:]
      for name in ["journal_mode", "synchronous", "foreign_keys", "application_id"] {
        found[name] = try String.fetchOne(database, sql: "PRAGMA \(name)")
      }
      return found
    }
  }
}
