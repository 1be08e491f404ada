internal import Foundation
internal import GRDB

extension RegisterStore {
  /// Writes the whole register, with its history and logs, to a new file that only its owner may read.
  ///
  /// - Throws: ``StoreFailure`` `exists` where something is at `copy`.
  package func copy(to copy: String) throws(StoreFailure) {
    try Self.makeFile(at: copy)
    do {
      // SQLite makes the copy of one moment, whoever writes meanwhile.
      try database.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [copy])
      }
    } catch {
      try? FileManager.default.removeItem(atPath: copy)
      throw StoreFailure(error, file: copy)
    }
  }

  /// An empty file that only its owner may read and write.
  static func makeFile(at path: String) throws(StoreFailure) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreFailure(
        .exists, file: path, "something is there already", remedy: "choose another path")
    }
    let made = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard made else {
      throw StoreFailure(
        .unwritable, file: path, "the register cannot be made",
        remedy: "check the folder and its permissions")
    }
  }
}
