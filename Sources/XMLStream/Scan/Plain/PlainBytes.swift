internal import Glibc

/// What bytes of plain documents are, eight at a time where it can be; every look is checked against the document's
/// end.
extension Span<UInt8> {
  /// The byte there, or zero beyond the end: a plain document has no zero bytes.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { place < count ? self[place] : 0 }

  /// The first place from `start` on that holds such a byte; the end where there is none.
  @inline(__always)
  func next(_ byte: UInt8, from start: Int) -> Int { place(of: byte, in: start..<count) ?? count }

  /// The first place from `start` on that holds no blank.
  @inline(__always)
  func afterBlanks(_ start: Int) -> Int {
    var place = start
    while place < count, Self.isBlank(self[place]) { place += 1 }
    return place
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }

  /// Where the name that begins at `start` ends, at a blank, `/`, `=` or `>`, and a hash of its bytes.
  @inline(__always)
  func name(from start: Int) -> (end: Int, hash: UInt64) {
    var hash: UInt64 = 0
    var place = start
    while place + 16 <= count {
      let block = block(at: place)
      let ends = unsafe unsafeBitCast(
        (block .< Self.each(0x21)) .| (block .== Self.each(0x2F)) .| (block .== Self.each(0x3D))
          .| (block .== Self.each(0x3E)), to: SIMD2<UInt64>.self)
      let words = unsafe unsafeBitCast(block, to: SIMD2<UInt64>.self)
      if ends[0] != 0 {
        return (
          place + ends[0].trailingZeroBitCount / 8,
          Self.mix(hash, words[0] & Self.before(ends[0]))
        )
      }
      hash = Self.mix(hash, words[0])
      if ends[1] != 0 {
        return (
          place + 8 + ends[1].trailingZeroBitCount / 8,
          Self.mix(hash, words[1] & Self.before(ends[1]))
        )
      }
      hash = Self.mix(hash, words[1])
      place += 16
    }
    var word: UInt64 = 0
    var end = place
    while end < count, !Self.endsName(self[end]) {
      if end == place + 8 {
        hash = Self.mix(hash, word)
        word = 0
      }
      word |= UInt64(self[end]) << UInt64((end - place) % 8 * 8)
      end += 1
    }
    if end - place == 8 {
      hash = Self.mix(hash, word)
      word = 0
    }
    return (end, Self.mix(hash, word))
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2F || byte == 0x3D || byte == 0x3E
  }

  /// The first place from `start` on that ends a value in such quotes, or holds what is in no plain value: `&`, `<` or
  /// a control character.
  @inline(__always)
  func endOfValue(from start: Int, quote: UInt8) -> Int {
    var place = start
    while place + 16 <= count {
      let block = block(at: place)
      let ends = unsafe unsafeBitCast(
        (block .< Self.each(0x20)) .| (block .== Self.each(quote)) .| (block .== Self.each(0x26))
          .| (block .== Self.each(0x3C)), to: SIMD2<UInt64>.self)
      if ends[0] != 0 { return place + ends[0].trailingZeroBitCount / 8 }
      if ends[1] != 0 { return place + 8 + ends[1].trailingZeroBitCount / 8 }
      place += 16
    }
    while place < count, self[place] >= 0x20, self[place] != quote, self[place] != 0x26,
      self[place] != 0x3C
    {
      place += 1
    }
    return place
  }

  /// The same hash of a name that is the whole of these bytes.
  var hash: UInt64 {
    var hash: UInt64 = 0
    var word: UInt64 = 0
    for place in indices {
      if place > 0, place % 8 == 0 {
        hash = Self.mix(hash, word)
        word = 0
      }
      word |= UInt64(self[place]) << UInt64(place % 8 * 8)
    }
    if !isEmpty, count % 8 == 0 {
      hash = Self.mix(hash, word)
      word = 0
    }
    return Self.mix(hash, word)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// The bits before the first that is set.
  @inline(__always)
  private static func before(_ bits: UInt64) -> UInt64 { (bits & (0 &- bits)) &- 1 }

  /// Sixteen times that byte.
  @inline(__always)
  private static func each(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  @inline(__always)
  private func block(at place: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
  }

  /// Whether these bytes are those `length` bytes in memory.
  @inline(__always)
  func isSame(as other: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    guard count == length else { return false }
    return unsafe withUnsafeBytes { bytes in
      unsafe memcmp(bytes.baseAddress.unsafelyUnwrapped, other, length) == 0
    }
  }

  /// Whether this is a name of ASCII letters, digits, `_`, `-` and `.`, and begins with a letter or `_`.
  var isPlainName: Bool {
    guard let first = indices.first, Self.isLetter(self[first]) else { return false }
    return indices.allSatisfy { place in
      let byte = self[place]
      return Self.isLetter(byte) || 0x30...0x39 ~= byte || byte == 0x2D || byte == 0x2E
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte == 0x5F
  }
}

/// What has to hold of the whole of a document before it is looked at any further.
extension Span<UInt8> {
  /// Whether every byte is one that a plain document may hold: UTF-8 with the characters of two and three bytes that
  /// XML knows, but without CR and without the end of a CDATA section.
  var isPlain: Bool { hasPlainLetters && !hasSectionEnd }

  private var hasPlainLetters: Bool {
    var place = 0
    while place < count {
      let byte = self[place]
      if byte >= 0x80 {
        let length = lengthOfLetter(at: place)
        guard length > 0 else { return false }
        place += length
      } else if byte >= 0x20 {
        place = nextOddByte(from: place + 1)
      } else {
        guard Self.isBlank(byte) else { return false }
        place += 1
      }
    }
    return true
  }

  /// The first place from `start` on of a byte that is no ASCII, or below that of a blank.
  @inline(__always)
  private func nextOddByte(from start: Int) -> Int {
    // Seen as signed, bytes beyond ASCII are negative.
    var place = start
    while place + 32 <= count {
      let block = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD32<Int8>.self)
      let odd = unsafe unsafeBitCast(
        block .< SIMD32<Int8>(repeating: 0x20), to: SIMD4<UInt64>.self)
      if odd[0] | odd[1] | odd[2] | odd[3] != 0 {
        if odd[0] != 0 { return place + odd[0].trailingZeroBitCount / 8 }
        if odd[1] != 0 { return place + 8 + odd[1].trailingZeroBitCount / 8 }
        if odd[2] != 0 { return place + 16 + odd[2].trailingZeroBitCount / 8 }
        return place + 24 + odd[3].trailingZeroBitCount / 8
      }
      place += 32
    }
    while place < count, self[place] &- 0x20 < 0x60 { place += 1 }
    return place
  }

  /// How many bytes the UTF-8 of the letter takes that begins there; zero for one that is not plain.
  ///
  /// The Unicode Standard, table 3-7.
  @inline(__always)
  private func lengthOfLetter(at place: Int) -> Int {
    let first = self[place]
    let second = byte(at: place + 1)
    guard 0x80...0xBF ~= second else { return 0 }
    if 0xC2...0xDF ~= first { return 2 }
    guard 0xE0...0xEF ~= first, 0x80...0xBF ~= byte(at: place + 2) else { return 0 }
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : 0
    case 0xED: return second < 0xA0 ? 3 : 0
    // U+FFFE and U+FFFF are UTF-8, but XML does not know them.
    case 0xEF: return second == 0xBF && byte(at: place + 2) >= 0xBE ? 0 : 3
    default: return 3
    }
  }

  /// `]]>` may not stand in a text.
  private var hasSectionEnd: Bool {
    var from = 0
    while let place = place(of: UInt8(ascii: "]"), in: from..<count) {
      if byte(at: place + 1) == UInt8(ascii: "]"), byte(at: place + 2) == UInt8(ascii: ">") {
        return true
      }
      from = place + 1
    }
    return false
  }
}
