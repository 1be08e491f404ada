/// Why a ZIP file, or a part of one, could not be read.
package struct ZIPFailure: Error, Hashable, Sendable {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable {
    /// No ZIP, cut off, or damaged.
    case broken
    /// Over a limit of size or number, or expanding more than honest files do.
    case tooLarge = "too-large"
    case encrypted
  }

  /// What went wrong, to switch over.
  package let kind: Kind
  /// What went wrong: lower case, no full stop.
  package let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

/// Ceilings that keep a hostile file from exhausting the process.
package struct ZIPLimits: Hashable, Sendable {
  /// Largest accepted part, in bytes.
  package var partBytes: Int
  /// Most parts.
  package var parts: Int
  /// Most bytes out for one byte in; sheets full of blanks reach about 50.
  package var expansion: Int
  /// Bytes out before `expansion` is looked at: small files may repeat themselves.
  package var freeBytes: Int

  /// Sizes in bytes; without arguments those of ``standard``.
  package init(
    partBytes: Int = 64 << 20, parts: Int = 1_000, expansion: Int = 200, freeBytes: Int = 1 << 20
  ) {
    self.partBytes = partBytes
    self.parts = parts
    self.expansion = expansion
    self.freeBytes = freeBytes
  }

  /// 64 MiB a part, 1,000 parts, 200:1 after the first MiB.
  package static let standard = ZIPLimits()
}
