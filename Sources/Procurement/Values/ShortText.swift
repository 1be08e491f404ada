/// A text of at most 15 bytes kept within the value, so that copying it copies bytes and nothing else.
///
/// For what thousands of values carry along: the identifier of the part that they stand in. A longer text is
/// cut and ends in `…`; use it only where a text is shown to people, never where it is a key.
@usableFromInline
package struct ShortText: Hashable, Sendable, BitwiseCopyable, CustomStringConvertible {
  private static let capacity = 15

  // Bytes from the lowest of `low` on, and their number in the highest of `high`.
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable package init() {}

  package init(_ text: String) {
    let isCut = text.utf8.count > Self.capacity
    for byte in (isCut ? Self.cut(text) : text).utf8 { append(byte) }
  }

  package var isEmpty: Bool { high >> 56 == 0 }

  @usableFromInline package var description: String {
    let count = Int(high >> 56)
    return String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = byte(at: index) }
      return count
    }
  }

  private static func cut(_ text: String) -> String {
    var kept = ""
    for character in text {
      guard kept.utf8.count + character.utf8.count + "…".utf8.count <= capacity else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private mutating func append(_ byte: UInt8) {
    let index = high >> 56
    let moved = UInt64(byte) << (index % 8 * 8)
    if index < 8 { low |= moved } else { high |= moved }
    high += 1 << 56
  }

  private func byte(at index: Int) -> UInt8 {
    let word = index < 8 ? low : high
    return UInt8(truncatingIfNeeded: word >> UInt64(index % 8 * 8))
  }
}
