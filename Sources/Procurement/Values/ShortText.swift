internal import Synchronization

/// A text of a few bytes kept within the value, so that copying it copies bytes and nothing else.
///
/// For what thousands of values carry along: the identifier of the part that they stand in, as in `LOT-0001`.
/// A text of more than 15 bytes is kept once for the whole process. There is room for those of any honest
/// notice; when a hostile one has filled it, a text is cut and ends in `…`.
@usableFromInline
package struct ShortText: Hashable, Sendable, BitwiseCopyable, CustomStringConvertible {
  private static let capacity: UInt64 = 15
  /// In the place of the number of bytes: `low` says which of the long texts it is.
  private static let isLong: UInt64 = 0xFF

  // Bytes from the lowest of `low` on, and their number in the highest of `high`.
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable package init() {}

  package init(_ text: String) {
    if text.utf8.count <= Self.capacity {
      for byte in text.utf8 { append(byte) }
    } else if let number = LongTexts.number(of: text) {
      low = number
      high = Self.isLong << 56
    } else {
      for byte in Self.cut(text).utf8 { append(byte) }
    }
  }

  package var isEmpty: Bool { high >> 56 == 0 }

  @usableFromInline package var description: String {
    if high >> 56 == Self.isLong { return LongTexts.text(of: low) }
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
    UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64(index % 8 * 8))
  }
}

/// The long ones among the short texts.
private enum LongTexts {
  /// As many bytes as all of them may have together.
  static let room = 4 << 20

  private struct Table {
    var texts: [String] = []
    var numbers: [String: UInt64] = [:]
    var bytes = 0
  }

  private static let table = Mutex(Table())

  /// - Returns: `nil` where there is no room.
  static func number(of text: String) -> UInt64? {
    table.withLock { table in
      if let known = table.numbers[text] { return known }
      guard table.bytes + text.utf8.count <= room else { return nil }
      let number = UInt64(table.texts.count)
      table.bytes += text.utf8.count
      table.texts.append(text)
      table.numbers[text] = number
      return number
    }
  }

  static func text(of number: UInt64) -> String { table.withLock { $0.texts[Int(number)] } }
}
