@testable import Archive

/// What reading an archive gave, in order.
struct Reading: Equatable {
  var documents: [String: [UInt8]] = [:]
  var paths: [String] = []
  var failures: [ArchiveFailure] = []

  /// Reads `bytes` as an archive of the format that they show.
  init(
    _ bytes: [UInt8], named name: String = "a", limits: ArchiveLimits = .standard,
    window: Int = 1 << 16
  ) throws {
    let folder = try TestFolder()
    let path = try folder.write(bytes, name)
    guard let format = ArchiveFormat(bytes.prefix(ArchiveFormat.signatureBytes)) else { return }
    let reader = try ArchiveReader(
      path: path, name: name, format: format, limits: limits, window: window)
    while let item = reader.next() {
      switch item {
      case .document(let path, let bytes):
        documents[path] = bytes
        paths.append(path)
      case .refused(let failure): failures.append(failure)
      }
    }
  }

  var kinds: [ArchiveFailure.Kind] { failures.map(\.kind) }
}
