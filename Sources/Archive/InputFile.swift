internal import CArchive
internal import Glibc

/// An open file; closed when the value goes.
@safe
struct InputFile: ~Copyable {
  private let descriptor: Int32
  /// Bytes of a regular file; 0 for pipes and devices.
  let size: Int

  /// - Throws: ``ArchiveFailure`` `file`.
  init(path: String, name: String) throws(ArchiveFailure) {
    // Whoever opens a pipe waits for who writes into it, perhaps for ever.
    guard !Self.mayNeverEnd(path) else {
      throw ArchiveFailure(
        .file, "is a named pipe, a device or a socket, expected a file", archive: name)
    }
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw Self.failure(name) }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0 else {
      close(opened)
      throw Self.failure(name)
    }
    descriptor = opened
    size = samanbud_is_regular(status.st_mode) != 0 ? Int(status.st_size) : 0
  }

  deinit { close(descriptor) }

  /// Fills `buffer` from the place where the last call stopped.
  ///
  /// - Returns: the bytes read, 0 at the end, `nil` where the system refuses.
  borrowing func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    while true {
      let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { return nil }
    }
  }

  /// - Returns: the new place from the file's beginning, `nil` for a pipe.
  borrowing func seek(_ offset: Int, _ whence: Int32) -> Int? {
    let place = lseek(descriptor, offset, whence)
    return place >= 0 ? place : nil
  }

  /// Not what a shell hands over, as for `<(command)`, nor the empty device.
  private static func mayNeverEnd(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    let isOdd = [S_IFIFO, S_IFCHR, S_IFBLK, S_IFSOCK].contains(status.st_mode & S_IFMT)
    let isHandedOver =
      path == "/dev/null" || path == "/dev/stdin" || path.hasPrefix("/dev/fd/")
      || path.hasPrefix("/proc/self/fd/")
    return isOdd && !isHandedOver
  }

  private static func failure(_ name: String) -> ArchiveFailure {
    let reason = unsafe String(cString: strerror(errno)).lowercased()
    return ArchiveFailure(.file, "cannot be opened: \(reason)", archive: name)
  }
}
