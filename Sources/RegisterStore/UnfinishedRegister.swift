internal import FileMaking
internal import Foundation
internal import GRDB

/// What is left of a register whose making was cut off before anything was in it.
///
/// Versions before this one made registers in their place: a kill or a full disk left an empty file, or a database
/// without any table of a register. Nothing is lost with it.
struct UnfinishedRegister {
  private let path: String

  /// Bytes; one that is larger holds something.
  private static let largest = 100_000

  init(_ path: String) { self.path = path }

  /// Whether there is nothing else at the path.
  var isThere: Bool {
    // A device has no size either, and is nothing to remove.
    guard PlainFile.isRegular(path),
      let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    else { return false }
    return size == 0 || (size < Self.largest && isEmptyDatabase)
  }

  func remove() {
    guard isThere else { return }
    for end in ["-journal", "-wal", "-shm", ""] {
      try? FileManager.default.removeItem(atPath: path + end)
    }
  }

  private var isEmptyDatabase: Bool {
    let head = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 16) } ?? Data()
    guard RegisterStore.isDatabase(Array(head)),
      let queue = try? DatabaseQueue(path: path)
    else { return false }
    defer { try? queue.close() }
    return (try? queue.read(StoreSchema.isEmpty)) ?? false
  }
}

extension StoreFailure {
  static func unfinished(_ file: String) -> StoreFailure {
    StoreFailure(
      .notARegister, file: file, "the making of this register was cut off, and nothing is in it",
      remedy: "make it anew with 'samanbud register init'")
  }
}
