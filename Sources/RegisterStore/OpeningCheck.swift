internal import Foundation
internal import GRDB

/// When a register's pages are looked over before anything is read of them.
///
/// SQLite tells of a damaged page when it reads it, and refuses a file that was cut off, so that nothing
/// damaged is taken for right. Looking over every page first costs about 2.5 ms a megabyte: it is done for
/// every register of ordinary size, for a larger one only where the last program did not close it, and by
/// `register check` always, which then compares the indexes too.
struct OpeningCheck {
  /// Whether it is due; known before the file is opened, because opening makes a log.
  let isNeeded: Bool

  /// Bytes; the pages of some five hundred members.
  private static let ordinarySize = 8_000_000

  init(path: String) {
    let size = Self.size(path) ?? 0
    isNeeded = size <= Self.ordinarySize || Self.size("\(path)-wal") != nil
  }

  /// - Throws: ``StoreFailure`` `damaged`.
  func look(over store: RegisterStore) throws(StoreFailure) {
    let lines = try store.read { try String.fetchAll($0, sql: "PRAGMA quick_check(1)") }
    guard let found = lines.first(where: { $0 != "ok" }) else { return }
    throw StoreFailure(
      .damaged, file: store.path,
      "the database is damaged: \(found.split(separator: "\n").last ?? "")",
      remedy: "keep the file and restore a backup; nothing was changed")
  }

  private static func size(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
  }
}
