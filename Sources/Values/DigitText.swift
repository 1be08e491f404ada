/// Writes numbers of fixed width and signs between them straight into a string's memory.
///
/// Dates, amounts and codes are many in a notice, and gluing strings together for each took longer than
/// finding them.
struct DigitText {
  /// As many bytes as a string holds without memory of its own.
  static let small = 15

  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// - Parameter capacity: bytes that `write` needs at most; a part that does not fit is left out.
  static func string(of capacity: Int, _ write: (inout DigitText) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { buffer in
      var text = DigitText(buffer: buffer)
      write(&text)
      return text.count
    }
  }

  mutating func append(_ sign: Unicode.Scalar) {
    guard count < buffer.count else { return }
    buffer[count] = UInt8(truncatingIfNeeded: sign.value)
    count += 1
  }

  /// A number without its sign, filled with zeros from the left up to `width`.
  mutating func append(_ number: Int, width: Int) {
    var digits = 1
    var rest = number.magnitude
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    let end = count + max(digits, width)
    guard end <= buffer.count else { return }
    rest = number.magnitude
    for place in (count..<end).reversed() {
      buffer[place] = UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0")
      rest /= 10
    }
    count = end
  }
}
