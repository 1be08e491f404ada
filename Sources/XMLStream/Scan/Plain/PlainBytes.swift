/// What bytes of plain documents are, sixteen at a time where it can be; every look is checked against the document's
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
  static func isBlank(_ byte: UInt8) -> Bool {
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
    return shortName(from: place, hash)
  }

  /// The rest of a name that has no whole block of bytes behind it, byte by byte, with the hash of what came before.
  @inline(__always)
  private func shortName(from place: Int, _ before: UInt64) -> (end: Int, hash: UInt64) {
    var hash = before
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

  @inline(__always)
  func endsName(at place: Int) -> Bool { Self.endsName(self[place]) }

  @inline(__always)
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
  ///
  /// Names are short: a call of `memcmp` costs more than the two or three comparisons.
  @inline(__always)
  func isSame(as other: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    guard count == length else { return false }
    let other = unsafe UnsafeRawBufferPointer(start: other, count: length)
    if length >= 16 {
      var place = 0
      var difference = SIMD2<UInt64>()
      while place + 16 < length {
        difference |= unsafe words(other, at: place)
        place += 16
      }
      // The last sixteen, some of them once more.
      difference |= unsafe words(other, at: length - 16)
      return difference[0] | difference[1] == 0
    }
    if length >= 8 {
      return unsafe isSame(other, at: 0, UInt64.self) && isSame(other, at: length - 8, UInt64.self)
    }
    if length >= 4 {
      return unsafe isSame(other, at: 0, UInt32.self) && isSame(other, at: length - 4, UInt32.self)
    }
    for place in indices where unsafe self[place] != other[place] { return false }
    return true
  }

  @inline(__always)
  private func words(_ other: UnsafeRawBufferPointer, at place: Int) -> SIMD2<UInt64> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)
      ^ other.loadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private func isSame<Word: BitwiseCopyable & Equatable>(
    _ other: UnsafeRawBufferPointer, at place: Int, _ word: Word.Type
  ) -> Bool {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: word)
      == other.loadUnaligned(fromByteOffset: place, as: word)
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
