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

  private static func failure(_ name: String) -> ArchiveFailure {
    let reason = unsafe String(cString: strerror(errno)).lowercased()
    return ArchiveFailure(.file, "cannot be opened: \(reason)", archive: name)
  }
}
