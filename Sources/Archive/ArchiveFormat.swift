/// The kinds of archive, told by their first bytes: names lie.
package enum ArchiveFormat: Hashable, Sendable {
  /// A gzip stream, of a tar or of one file.
  case gzip
  case zip
  /// A zip that begins with its end, so that there is no room for members.
  case emptyZip
  case tar

  /// Bytes of a file's beginning that suffice to tell.
  package static let signatureBytes = 512

  /// - Parameter start: the first ``signatureBytes`` of a file, fewer if it is shorter.
  package init?(_ start: some Collection<UInt8>) {
    if start.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if start.starts(with: [0x50, 0x4B, 3, 4]) || start.starts(with: [0x50, 0x4B, 7, 8]) {
      self = .zip
    } else if start.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .emptyZip
    } else if start.dropFirst(257).starts(with: Array("ustar".utf8)) || Self.isEmptyTar(start) {
      self = .tar
    } else {
      return nil
    }
  }

  private static func isEmptyTar(_ start: some Collection<UInt8>) -> Bool {
    start.count >= signatureBytes && start.prefix(signatureBytes).allSatisfy { $0 == 0 }
  }
}
