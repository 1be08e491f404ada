internal import FileMaking
internal import GRDB

extension RegisterStore {
  /// Writes the whole register, with its history and logs, to a new file that only its owner may read.
  ///
  /// - Throws: ``StoreFailure`` `exists` where something is at `copy`.
  package func copy(to copy: String, _ viewing: Viewing) throws(StoreFailure) {
    try Self.making(copy) { partial throws(StoreFailure) in
      // First, so that the copy has it too.
      try logCopy(to: viewing.viewer, at: viewing.instant)
      do {
        // SQLite makes the copy of one moment, whoever writes meanwhile.
        try database.writeWithoutTransaction {
          try $0.execute(sql: "VACUUM INTO ?", arguments: [partial])
        }
      } catch { throw StoreFailure(error, file: copy) }
    }
  }

  /// Lets `work` fill a file that only its owner may read and write, and puts it at `path` when it is done.
  static func making(
    _ path: String, _ work: (String) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    let file: NewFile
    do { file = try NewFile(at: path) } catch { throw StoreFailure(error, file: path) }
    defer { file.discard() }
    do { try work(file.partial) } catch { throw error.telling(path) }
    do { try file.keep() } catch { throw StoreFailure(error, file: path) }
  }
}

extension StoreFailure {
  fileprivate init(_ failure: NewFile.Failure, file: String) {
    switch failure {
    case .exists:
      self.init(.exists, file: file, "something is there already", remedy: "choose another path")
    case .unwritable:
      self.init(
        .unwritable, file: file, "the register cannot be made",
        remedy: "check the folder, its space and its permissions")
    }
  }

  /// The same of the file that the user named.
  fileprivate func telling(_ file: String) -> StoreFailure {
    StoreFailure(kind, file: file, message, remedy: remedy)
  }
}
