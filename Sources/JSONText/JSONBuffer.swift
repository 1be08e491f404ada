/// The text that a ``JSONWriter`` has written so far: memory that grows and is used again.
///
/// Texts of notices are a third of what is read and nearly all of what is written, so they are looked through
/// eight bytes at a time and copied in runs.
@unsafe
struct JSONBuffer {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init() {
    unsafe capacity = 1 << 16
    unsafe start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  }

  func deallocate() { unsafe start.deallocate() }

  mutating func removeAll() { unsafe count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if unsafe count == capacity { unsafe grow(by: 1) }
    unsafe start[count] = byte
    unsafe count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, count added: Int) {
    if unsafe capacity - count < added { unsafe grow(by: added) }
    unsafe start.advanced(by: count).update(from: bytes, count: added)
    unsafe count += added
  }

  mutating func append(_ text: StaticString) {
    unsafe append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// A text in quotes, with what JSON does not allow in one escaped.
  mutating func appendQuoted(_ text: UnsafePointer<UInt8>, count: Int) {
    unsafe append(UInt8(ascii: "\""))
    var place = 0
    while place < count {
      let run = unsafe Self.plainBytes(text + place, limit: count - place)
      unsafe append(text + place, count: run)
      place += run
      guard place < count else { break }
      unsafe appendEscaped(text[place])
      place += 1
    }
    unsafe append(UInt8(ascii: "\""))
  }

  mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return unsafe append("\"\"") }
    unsafe appendQuoted(start, count: text.count)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    unsafe append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): unsafe append(byte)
    case 0x08: unsafe append(UInt8(ascii: "b"))
    case 0x09: unsafe append(UInt8(ascii: "t"))
    case 0x0A: unsafe append(UInt8(ascii: "n"))
    case 0x0C: unsafe append(UInt8(ascii: "f"))
    case 0x0D: unsafe append(UInt8(ascii: "r"))
    default:
      unsafe append("u00")
      unsafe append(Self.hexDigit(byte >> 4))
      unsafe append(Self.hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// How many bytes from `text` on need no escape.
  private static func plainBytes(_ text: UnsafePointer<UInt8>, limit: Int) -> Int {
    var place = 0
    while limit - place >= 8 {
      let word = unsafe UnsafeRawPointer(text + place).loadUnaligned(as: UInt64.self)
      let marks = unsafe special(in: UInt64(littleEndian: word))
      if marks != 0 { return place + marks.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < limit, unsafe !isSpecial(text[place]) { place += 1 }
    return place
  }

  /// The lowest set bit stands in the first byte that needs an escape; 0 where none does.
  ///
  /// Subtracting borrows out of a byte that is smaller than what is taken away; a borrow can only spoil the
  /// bytes after the first such one.
  @inline(__always)
  private static func special(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let control = (word &- (ones &* 0x20)) & ~word
    return (control | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash))
      & (ones &* 0x80)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func grow(by added: Int) {
    let wanted = unsafe max(capacity * 2, count + added)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
    unsafe capacity = wanted
  }
}
