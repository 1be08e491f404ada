internal import GRDB
internal import Values

/// Why the register's database could not do what was asked.
package struct StoreFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// No such file, or no place for one.
    case missing
    case exists
    /// A file, but not a register of ours.
    case notARegister = "not-a-register"
    /// SQLite found the file damaged; it is left as it is.
    case damaged
    /// Written by a newer version of the program.
    case newer
    /// Another process held the register for longer than we wait.
    case busy
    case unknownOperator = "unknown-operator"
    case unknownGroup = "unknown-group"
    /// Nobody of that name is in the register, to look with its eyes.
    case unknownViewer = "unknown-viewer"
    case noCertificate = "no-certificate"
    case duplicate
    /// What was to be recorded is not allowed in a register.
    case refused
    /// Whoever leads a group must belong to it.
    case leadNotMember = "lead-not-member"
    /// The disk is full, or the file may not be written.
    case unwritable
    /// A stored value that this version cannot read.
    case unreadable
  }

  /// What is wrong, as the failure's code says it.
  package let kind: Kind
  /// The register's file, as the user named it.
  package let file: String
  /// What is wrong: lower case, no full stop.
  package let message: String
  /// What to do about it.
  package let remedy: String

  init(_ kind: Kind, file: String, _ message: String, remedy: String) {
    self.kind = kind
    self.file = file
    self.message = message
    self.remedy = remedy
  }

  package var description: String { "\(file): \(message) [store.\(kind.rawValue)]; \(remedy)" }

  static func unknown(_ id: OperatorID, _ file: String) -> StoreFailure {
    StoreFailure(
      .unknownOperator, file: file, "the register has no operator '\(id)'",
      remedy: "see 'samanbud register list'")
  }

  static func unknownViewer(_ id: OperatorID, _ file: String) -> StoreFailure {
    StoreFailure(
      .unknownViewer, file: file, "nobody called '\(id)' is in the register, to look with its eyes",
      remedy: "pass a member's id to --viewer, or 'administrator'")
  }

  static func noFile(_ file: String) -> StoreFailure {
    StoreFailure(
      .missing, file: file, "is a folder, a pipe or a device, expected a register",
      remedy: "name a register, or make one with 'samanbud register init'")
  }

  static func readOnly(_ file: String) -> StoreFailure {
    StoreFailure(
      .unwritable, file: file, "the register may be read here and not written",
      remedy: "check the permissions of the file and its folder; nothing was changed")
  }

  static func unlogged(_ file: String) -> StoreFailure {
    StoreFailure(
      .unwritable, file: file,
      "prices and answers are shown only where the log can say so, and the register may not be written",
      remedy: "check the permissions of the file and its folder")
  }

  static func noCertificate(
    of scheme: String, _ id: OperatorID, _ file: String
  ) -> StoreFailure {
    StoreFailure(
      .noCertificate, file: file, "operator '\(id)' holds no certificate of scheme '\(scheme)'",
      remedy: "see 'samanbud register show'")
  }

  static func leadNotMember(_ id: OperatorID, _ file: String) -> StoreFailure {
    StoreFailure(
      .leadNotMember, file: file, "'\(id)' would lead the group and not belong to it",
      remedy: "name the leader with --lead")
  }

  static func duplicate(_ id: OperatorID, of other: OperatorID, _ file: String) -> StoreFailure {
    StoreFailure(
      .duplicate, file: file, "operator '\(id)' has the same organisation number as '\(other)'",
      remedy: "give it the identifier '\(other)': one legal entity is one operator")
  }

  static func otherNumber(
    _ number: RegistrationNumber, of id: OperatorID, _ file: String
  ) -> StoreFailure {
    StoreFailure(
      .duplicate, file: file,
      "'\(id)' is the register's identifier of the legal entity with number '\(number.value)'",
      remedy: "give the other one an identifier of its own, or leave it empty in the sheet")
  }

  /// Tells an error of SQLite in our terms.
  init(_ error: any Error, file: String) {
    if let failure = error as? StoreFailure {
      self = failure
      return
    }
    let code = (error as? DatabaseError)?.resultCode
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy, file: file, "another process is writing to the register",
        remedy: "wait until it is done and try again")
    case .SQLITE_NOTADB:
      self.init(
        .notARegister, file: file, "the file is no register database",
        remedy: "name a register, or make one with 'samanbud register init'")
    case .SQLITE_CORRUPT:
      self.init(
        .damaged, file: file, "the database is damaged: \(Self.words(error))",
        remedy: "keep the file and restore a backup; nothing was changed")
    case .SQLITE_CANTOPEN:
      self.init(
        .missing, file: file, "the register cannot be opened, expected a file of ours",
        remedy: "check that the path names no folder, and its permissions")
    case .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_PERM:
      self.init(
        .unwritable, file: file, "the register cannot be written: \(Self.words(error))",
        remedy: "check space and permissions; nothing was changed")
    default:
      self.init(
        .unreadable, file: file, "the register cannot be read: \(Self.words(error))",
        remedy: "run 'samanbud register check'")
    }
  }

  private static func words(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "\(error)"
  }
}
