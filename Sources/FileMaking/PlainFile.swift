internal import Foundation
internal import Glibc

/// A file that is read as a whole, or the pipe that a shell hands over in its place.
///
/// Nothing that may never end, or never begin, is waited for: a named pipe, a device, a socket.
package enum PlainFile {
  package enum Failure: Error, Hashable {
    case missing
    case folder
    /// What it is instead: lower case, as in `a named pipe`.
    case other(String)
    case unreadable
  }

  /// Whether something is there that can be read more than once.
  package static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// What is at the path where that is nothing to read: lower case, as in `a named pipe`; `nil` for a file, a
  /// folder, what a shell hands over, and nothing at all.
  package static func oddity(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    do { try check(status, path) } catch .other(let kind) { return kind } catch { return nil }
    return nil
  }

  /// - Parameter most: bytes; `nil` for all of them.
  package static func read(_ path: String, most: Int? = nil) throws(Failure) -> [UInt8] {
    // Does not wait for who writes; a terminal does not become this program's.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .missing
      case ENXIO: throw .other("a socket, or a device that is not there")
      default: throw .unreadable
      }
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable }
    try check(status, path)
    // Set for the opening only.
    guard fcntl(file, F_SETFL, 0) == 0 else { throw .unreadable }
    do {
      if let most { return Array(try handle.read(upToCount: most) ?? Data()) }
      return Array(try handle.readToEnd() ?? Data())
    } catch { throw .unreadable }
  }

  private static func check(_ status: stat, _ path: String) throws(Failure) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .folder
    case S_IFIFO: if !isHandedOver(path) { throw .other("a named pipe") }
    case S_IFCHR: if !isEmptyDevice(status), !isHandedOver(path) { throw .other("a device") }
    case S_IFBLK: throw .other("a device")
    case S_IFSOCK: throw .other("a socket")
    default: throw .other("no file")
    }
  }

  /// `/dev/null`, which is an empty file to everybody.
  private static func isEmptyDevice(_ status: stat) -> Bool {
    var null = stat()
    return stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
  }

  /// Standard input, or what a shell opened for `<(command)`.
  private static func isHandedOver(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/")
      || path.wholeMatch(of: /\/proc\/(self|[0-9]+)\/fd\/[0-9]+/) != nil
  }
}
