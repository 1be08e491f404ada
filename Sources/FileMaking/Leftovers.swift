internal import Foundation
internal import Glibc

/// What runs leave beside a place when they are ended while they make something for it: `.NAME.partial-PID`, with
/// an ending where there are several.
///
/// Of a run that is still there, or of another user, nothing is touched.
package struct Leftovers {
  /// Where this run makes what shall be at the place.
  package let own: String
  private let folder: String
  private let beginning: String

  package init(beside path: String) {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    folder = url.deletingLastPathComponent().path
    beginning = ".\(url.lastPathComponent).partial-"
    own = "\(folder)/\(beginning)\(getpid())"
  }

  /// Paths of what runs left that are gone, in the order of their names.
  ///
  /// - Parameter ending: what follows the number of the process, as in `.old`.
  package func dead(_ ending: String = "") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { isDead($0, ending) }.sorted().map { "\(folder)/\($0)" }
  }

  /// Removes the files that dead runs left, with what SQLite keeps beside them; folders and links stay.
  package func removeFiles() {
    for ending in ["", "-journal", "-wal", "-shm"] {
      for path in dead(ending) where Self.kind(path) == S_IFREG { unlink(path) }
    }
  }

  private func isDead(_ name: String, _ ending: String) -> Bool {
    guard name.hasPrefix(beginning), name.hasSuffix(ending) else { return false }
    let digits = name.dropFirst(beginning.count).dropLast(ending.count)
    // As this program writes it: no sign, no nought before.
    guard let process = Int32(digits), process > 0, String(process) == digits else { return false }
    var status = stat()
    guard lstat("\(folder)/\(name)", &status) == 0, status.st_uid == geteuid() else { return false }
    return process != getpid() && kill(process, 0) != 0 && errno == ESRCH
  }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
