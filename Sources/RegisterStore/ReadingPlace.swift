internal import Foundation
internal import Glibc

/// A register that may be read and not written: its file, or the folder that SQLite keeps its log in.
enum ReadingPlace {
  /// Whether changes can be recorded there, by this user.
  static func isWritable(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path
    return access(path, W_OK) == 0 && access(folder, W_OK) == 0
  }

  /// The file as SQLite reads it without a log of its own.
  ///
  /// Where others have left changes in a log, they are read with it, and nothing is where that cannot be.
  static func address(_ path: String) -> String {
    let full = URL(fileURLWithPath: path).standardizedFileURL.path
    let size = (try? FileManager.default.attributesOfItem(atPath: "\(full)-wal"))?[.size] as? Int
    guard (size ?? 0) == 0 else { return full }
    let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-_."))
    let encoded = full.addingPercentEncoding(withAllowedCharacters: allowed) ?? full
    return "file:\(encoded)?immutable=1"
  }
}
