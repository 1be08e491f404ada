/// Texts that were UTF-8, were taken for Latin-1 by mistake, and were written as UTF-8 once more.
extension ScannedDocument {
  /// Whether any kept text looks so: one pass over the bytes, so that healthy documents pay for nothing else.
  package var hasDoubleEncoding: Bool { isDoubled(bytes.indices) }

  /// Whether this text looks so.
  package func isDoubleEncoded(_ range: ScanRange) -> Bool {
    isDoubled(Int(range.start)..<Int(range.start) + Int(range.count))
  }

  /// Looks for U+00C2 to U+00C5 (the first bytes of Latin letters) before a sign from U+0080 to U+00BF,
  /// which no language writes side by side.
  private func isDoubled(_ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    var from = range.lowerBound + 2
    while let place = bytes.span.place(of: 0xC2, in: from..<range.upperBound - 1) {
      if bytes[place - 2] == 0xC3, (0x82...0x85).contains(bytes[place - 1]),
        (0x80...0xBF).contains(bytes[place + 1])
      {
        return true
      }
      from = place + 1
    }
    return false
  }
}
