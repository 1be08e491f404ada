internal import GRDB

/// Why the ledger of matches could not do what was asked.
package struct LedgerFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as the error's code names it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A file, but not a ledger of ours.
    case notALedger = "not-a-ledger"
    case damaged
    /// Written by a newer version of the program.
    case newer
    /// Another process held it for longer than we wait.
    case busy
    case unwritable
    case unreadable
  }

  /// What is wrong, for programs and exit codes.
  package let kind: Kind
  /// The path of the ledger.
  package let file: String
  /// What is wrong: lower case, no full stop.
  package let message: String
  /// What the user can do, in the imperative.
  package let remedy: String

  init(_ kind: Kind, file: String, _ message: String, remedy: String) {
    self.kind = kind
    self.file = file
    self.message = message
    self.remedy = remedy
  }

  package var description: String { "\(file): \(message) [ledger.\(kind.rawValue)]; \(remedy)" }

  static func damaged(_ file: String, _ what: String) -> LedgerFailure {
    LedgerFailure(
      .damaged, file: file, "it is damaged: \(what)",
      remedy: "restore a backup, or remove it to begin anew without what was seen and dismissed")
  }

  /// Tells an error of SQLite in our terms.
  init(_ error: any Error, file: String) {
    if let failure = error as? LedgerFailure {
      self = failure
      return
    }
    let words = (error as? DatabaseError)?.message ?? "\(error)"
    switch (error as? DatabaseError)?.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.busy, file: file, "another run writes to it", remedy: "wait until it is done")
    case .SQLITE_NOTADB:
      self.init(
        .notALedger, file: file, "the file is no ledger of matches",
        remedy: "name another folder with --out")
    case .SQLITE_CORRUPT:
      self = .damaged(file, words)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_PERM:
      self.init(
        .unwritable, file: file, "it cannot be written: \(words)",
        remedy: "check space and permissions")
    default:
      self.init(.unreadable, file: file, "it cannot be read: \(words)", remedy: "report this")
    }
  }
}
