/// Reads numbers and signs off the front of a short text.
struct ByteCursor {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Goes past `sign` where it comes next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == sign.value else { return false }
    rest.removeFirst()
    return true
  }

  /// All digits that come next as one number; `nil` for none, and for more than anyone means.
  mutating func number() -> Int? {
    var number = 0
    let count = skipDigits { number = number * 10 + $0 }
    return (1...9).contains(count) ? number : nil
  }

  /// Exactly `count` digits as a number.
  mutating func number(digits count: Int) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let digit = rest.first.flatMap(Self.digit) else { return nil }
      number = number * 10 + digit
      rest.removeFirst()
    }
    return number
  }

  /// Goes past digits and says how many there were; the first nine are handed to `use`.
  mutating func skipDigits(_ use: (Int) -> Void = { _ in }) -> Int {
    var count = 0
    while let digit = rest.first.flatMap(Self.digit) {
      if count < 9 { use(digit) }
      count += 1
      rest.removeFirst()
    }
    return count
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil
  }
}
