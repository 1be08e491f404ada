/// Ceilings that keep a hostile archive from exhausting memory, disk or time.
package struct ArchiveLimits: Hashable, Sendable {
  /// Largest accepted member, in bytes.
  package var memberBytes: Int
  /// Most members of one archive.
  package var members: Int
  /// Longest accepted path of a member, in bytes.
  package var pathBytes: Int
  /// Most bytes read to find the first member: the directory of a zip is kept in memory whole.
  package var directoryBytes: Int
  /// Most bytes out for one byte in; notices reach about 20.
  package var expansion: Int
  /// Bytes out before `expansion` is looked at: small files may repeat themselves.
  package var freeBytes: Int

  /// Sizes in bytes; without arguments those of ``standard``.
  package init(
    memberBytes: Int = 64 << 20, members: Int = 5_000_000, pathBytes: Int = 1_024,
    directoryBytes: Int = 32 << 20, expansion: Int = 200, freeBytes: Int = 16 << 20
  ) {
    self.memberBytes = memberBytes
    self.members = members
    self.pathBytes = pathBytes
    self.directoryBytes = directoryBytes
    self.expansion = expansion
    self.freeBytes = freeBytes
  }

  /// 64 MiB a member, 5 million members, 200:1 after the first 16 MiB.
  package static let standard = ArchiveLimits()

  /// Whether `output` bytes made of `input` are more than any honest archive gives.
  func isBomb(output: Int, input: Int) -> Bool {
    output > freeBytes && output / expansion > input
  }

  var bombText: String { "it expands more than \(expansion):1" }
}
