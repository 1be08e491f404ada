/// Reads Unicode scalars from UTF-8 and looks ahead.
struct ScalarReader {
  private let source: UnsafeBufferPointer<UInt8>
  /// Where the scalar that was read last begins.
  private(set) var start = 0
  private var place = 0

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  mutating func next() -> UInt32? {
    guard place < source.count else { return nil }
    start = place
    let (scalar, width) = scalar(at: place)
    place += width
    return scalar
  }

  /// The byte that comes next.
  @inline(__always)
  var peek: UInt8? { place < source.count ? source[place] : nil }

  /// Passes over one byte, and says where it was.
  @inline(__always)
  mutating func skip() -> Int {
    start = place
    place += 1
    return start
  }

  var isBeforeBlank: Bool { place >= source.count || isBlank(source[place]) }

  /// Whether what comes next looks like the beginning of a sentence or the end of the text.
  var isBeforeSentence: Bool {
    guard isBeforeBlank || source[start] == UInt8(ascii: "\n") else { return false }
    var ahead = place
    while ahead < source.count, isBlank(source[ahead]) || isQuote(source[ahead]) { ahead += 1 }
    guard ahead < source.count else { return true }
    let scalar = scalar(at: ahead).0
    if scalar < 0x600 {
      return FoldTable.entries[Int(scalar)].isUppercase || (0x30...0x39).contains(scalar)
        || scalar == 0x2D
    }
    return (0x2010...0x2022).contains(scalar)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
  private func isQuote(_ byte: UInt8) -> Bool { byte == 34 || byte == 39 || byte == 40 }

  /// Bytes that are no proper UTF-8 cannot come out of a `String`; ends are checked all the same.
  @inline(__always)
  private func scalar(at index: Int) -> (UInt32, Int) {
    let first = UInt32(source[index])
    if first < 0x80 { return (first, 1) }
    func more(_ distance: Int) -> UInt32 {
      index + distance < source.count ? UInt32(source[index + distance]) & 0x3F : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | more(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | more(1) << 6 | more(2), 3) }
    return ((first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4)
  }
}
