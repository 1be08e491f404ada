/// A place in the bytes of a short text, moved on by reading numbers and signs.
struct ByteCursor {
  private var place = 0

  func isAtEnd(of bytes: Span<UInt8>) -> Bool { place == bytes.count }

  /// Goes past `sign` where it comes next.
  mutating func take(_ sign: Unicode.Scalar, from bytes: Span<UInt8>) -> Bool {
    guard place < bytes.count, UInt32(bytes[place]) == sign.value else { return false }
    place += 1
    return true
  }

  /// All digits that come next as one number; `nil` for none, and for more than anyone means.
  mutating func number(from bytes: Span<UInt8>) -> Int? {
    let start = place
    var number = 0
    while let digit = nextDigit(of: bytes) {
      guard place - start < 9 else { return nil }
      number = number * 10 + digit
      place += 1
    }
    return place > start ? number : nil
  }

  /// Exactly `count` digits as a number.
  mutating func number(digits count: Int, from bytes: Span<UInt8>) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let digit = nextDigit(of: bytes) else { return nil }
      number = number * 10 + digit
      place += 1
    }
    return number
  }

  mutating func skipDigits(of bytes: Span<UInt8>) {
    while nextDigit(of: bytes) != nil { place += 1 }
  }

  private func nextDigit(of bytes: Span<UInt8>) -> Int? {
    guard place < bytes.count, (0x30...0x39).contains(bytes[place]) else { return nil }
    return Int(bytes[place]) - 0x30
  }
}
