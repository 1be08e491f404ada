/// A language as three letters of the EU's list, as in `FRA`; kept within the value.
///
/// What a notice writes instead of a code is kept as well, as far as it goes into eight bytes.
@usableFromInline
package struct LanguageCode: Hashable, Sendable, BitwiseCopyable, CustomStringConvertible {
  @usableFromInline var bytes: UInt64 = 0

  /// No language.
  @inlinable package init() {}

  /// As the notice writes it; what goes beyond eight bytes is cut off at a whole letter.
  package init(_ text: String) {
    var place: UInt64 = 0
    for scalar in text.unicodeScalars {
      guard place + UInt64(UTF8.width(scalar)) <= 8 else { break }
      for byte in String(scalar).utf8 {
        bytes |= UInt64(byte) << (place * 8)
        place += 1
      }
    }
  }

  /// Three ASCII letters.
  @inlinable package init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    bytes = UInt64(first) | UInt64(second) << 8 | UInt64(third) << 16
  }

  /// Whether no language is named.
  @inlinable package var isEmpty: Bool { bytes == 0 }

  /// The same letters, capitals and small ones told apart.
  @inlinable package static func == (left: LanguageCode, right: LanguageCode) -> Bool {
    left.bytes == right.bytes
  }

  @usableFromInline package var description: String {
    let count = (UInt64.bitWidth - bytes.leadingZeroBitCount + 7) / 8
    return withUnsafeBytes(of: bytes.littleEndian) { text in
      String(decoding: text.prefix(count), as: UTF8.self)
    }
  }
}
