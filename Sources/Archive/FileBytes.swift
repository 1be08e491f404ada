internal import CArchive
internal import Glibc

/// The bytes of files, without a mapping: a file cut short while it is read must not kill the process.
package enum FileBytes {
  /// The whole file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - name: what to call it in failures.
  ///   - limit: most bytes that are read.
  /// - Throws: ``ArchiveFailure`` `file` or `tooLarge`.
  package static func read(
    _ path: String, name: String, limit: Int = ArchiveLimits.standard.memberBytes
  ) throws(ArchiveFailure) -> [UInt8] {
    let file = try InputFile(path: path, name: name)
    guard file.size <= limit else { throw tooLarge(name, limit) }
    // One byte more than the file has, so that its end is seen without another array.
    var bytes = try part(of: file, file.size > 0 ? file.size + 1 : 1 << 16, name)
    guard bytes.count != file.size else { return bytes }
    while true {
      let more = try part(of: file, max(bytes.count, 1 << 16), name)
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= limit else { throw tooLarge(name, limit) }
    }
  }

  /// The first `count` bytes of a file, fewer where it is shorter, and its size.
  ///
  /// A pipe gives nothing and is not even opened: what was read from it would be lost.
  package static func start(
    of path: String, count: Int
  ) throws(ArchiveFailure) -> (bytes: [UInt8], size: Int) {
    var status = stat()
    guard unsafe stat(path, &status) != 0 || samanbud_is_regular(status.st_mode) != 0 else {
      return ([], 0)
    }
    let file = try InputFile(path: path, name: path)
    return (try part(of: file, count, path), file.size)
  }

  private static func part(
    of file: borrowing InputFile, _ count: Int, _ name: String
  ) throws(ArchiveFailure) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let read = unsafe file.read(into: rest)
        failed = read == nil
        guard let read, read > 0 else { return }
        filled += read
      }
    }
    guard !failed else { throw ArchiveFailure(.file, "cannot be read", archive: name) }
    return bytes
  }

  private static func tooLarge(_ name: String, _ limit: Int) -> ArchiveFailure {
    ArchiveFailure(.tooLarge, "more than \(limit) bytes are not read", archive: name)
  }
}
