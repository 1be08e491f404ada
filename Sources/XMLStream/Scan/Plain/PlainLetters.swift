/// What has to hold of the whole of a document before it is looked at any further.
extension Span<UInt8> {
  /// Whether every byte is one that a plain document may hold: UTF-8 with the characters of two and three bytes that
  /// XML knows, but without CR and without the end of a CDATA section.
  var isPlain: Bool { hasPlainLetters && !hasSectionEnd }

  private var hasPlainLetters: Bool {
    afterLetters(from: lastLetter(before: afterCommonBlocks), to: count) == count
  }

  /// The place after the letters that begin before `end`; `nil` where one of them is not plain.
  private func afterLetters(from start: Int, to end: Int) -> Int? {
    var place = start
    while place < end {
      let byte = self[place]
      let isASCII = byte < 0x80 && (byte >= 0x20 || Self.isBlank(byte))
      let length = isASCII ? 1 : lengthOfLetter(at: place)
      guard length > 0 else { return nil }
      place += length
    }
    return place
  }

  /// The place after the blocks of 32 bytes that have none but plain letters, and of these the common ones; 0 where
  /// there is any other among them.
  private var afterCommonBlocks: Int {
    // A byte is looked at together with the two before it.
    guard count > 2, var place = afterLetters(from: 0, to: 2) else { return 0 }
    var doubts = SIMDMask<SIMD16<Int8>>(repeating: false)
    var isOpen = false
    while place + 32 <= count {
      let block = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD32<Int8>.self)
      let odd = unsafe unsafeBitCast(
        block .< SIMD32<Int8>(repeating: 0x20), to: SIMD4<UInt64>.self)
      if isOpen || odd[0] | odd[1] | odd[2] | odd[3] != 0 {
        let marks = marks(at: place) .| marks(at: place + 16)
        let isMarked = marks != SIMDMask(repeating: false)
        // A letter may have begun in the last block.
        if isMarked || isOpen {
          doubts .|= self.doubts(at: place) .| self.doubts(at: place + 16)
        }
        isOpen = isMarked
      }
      place += 32
    }
    return doubts == SIMDMask(repeating: false) ? place : 0
  }

  /// Which of sixteen bytes are no ASCII, or control characters.
  @inline(__always)
  private func marks(at place: Int) -> SIMDMask<SIMD16<Int8>> {
    let byte = signed(at: place)
    return (byte .< Self.signed(0x20)) .& (byte .!= Self.signed(0x0A))
      .& (byte .!= Self.signed(0x09))
  }

  /// Which of sixteen bytes cannot stand after the two before them, or are of letters that are looked at one by one.
  ///
  /// The Unicode Standard, table 3-7; XML 1.0, production 2.
  @inline(__always)
  private func doubts(at place: Int) -> SIMDMask<SIMD16<Int8>> {
    // Bytes beyond ASCII are negative here.
    let (byte, last, beforeLast) = (signed(at: place), signed(at: place - 1), signed(at: place - 2))
    let zero = Self.signed(0)
    let continues = byte .< Self.signed(0xC0)
    let hasTo =
      ((last .>= Self.signed(0xC0)) .& (last .< zero))
      .| ((beforeLast .>= Self.signed(0xE0)) .& (beforeLast .< zero))
    let isRare =
      (byte .== Self.signed(0xC0)) .| (byte .== Self.signed(0xC1)) .| (byte .== Self.signed(0xE0))
      .| (byte .== Self.signed(0xED)) .| ((byte .>= Self.signed(0xF0)) .& (byte .< zero))
    // U+FFFE and U+FFFF, which XML does not know.
    let isNoLetter =
      (beforeLast .== Self.signed(0xEF)) .& (last .== Self.signed(0xBF))
      .& (byte .>= Self.signed(0xBE))
    return (continues .^ hasTo) .| isRare .| isNoLetter .| (marks(at: place) .& (byte .>= zero))
  }

  @inline(__always)
  private static func signed(_ byte: UInt8) -> SIMD16<Int8> {
    SIMD16(repeating: Int8(bitPattern: byte))
  }

  @inline(__always)
  private func signed(at place: Int) -> SIMD16<Int8> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
  }

  /// Where a letter begins that ends close before `place`.
  private func lastLetter(before place: Int) -> Int {
    var start = Swift.max(0, place - 3)
    while start > 0, 0x80...0xBF ~= self[start] { start -= 1 }
    return start
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
