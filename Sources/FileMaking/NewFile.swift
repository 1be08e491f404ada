internal import Foundation
internal import Glibc

/// A file that appears whole or not at all: made beside its place, and put there in one step.
///
/// A kill or a full disk leaves at most a file `.NAME.partial-PID` beside the place, which the next making removes.
package struct NewFile {
  package enum Failure: Error {
    /// Something is at the place; it stays as it is.
    case exists
    case unwritable
  }

  /// Where the file is made: empty at first, and readable by its owner only.
  package let partial: String
  private let place: String

  /// - Throws: ``Failure``.
  package init(at path: String) throws(Failure) {
    place = URL(fileURLWithPath: path).standardizedFileURL.path
    guard !Self.isThere(place) else { throw .exists }
    let leftovers = Leftovers(beside: place)
    leftovers.removeFiles()
    partial = leftovers.own
    let file = open(partial, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable }
    close(file)
  }

  /// Puts the file in its place, once its bytes are on the disk.
  ///
  /// - Throws: ``Failure`` `exists` where somebody else was faster.
  package func keep() throws(Failure) {
    guard Self.flush(partial) else { throw .unwritable }
    if link(partial, place) == 0 {
      unlink(partial)
    } else {
      guard errno != EEXIST, !Self.isThere(place) else { throw .exists }
      // Some file systems know no second name for a file.
      guard rename(partial, place) == 0 else { throw .unwritable }
    }
    _ = Self.flush(URL(fileURLWithPath: place).deletingLastPathComponent().path)
  }

  /// Removes what was made so far, with what SQLite keeps beside it.
  package func discard() {
    for end in ["", "-journal", "-wal", "-shm"] { unlink(partial + end) }
  }

  /// Links are looked at themselves, so that one that points nowhere counts as something.
  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func flush(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return fsync(file) == 0
  }
}
