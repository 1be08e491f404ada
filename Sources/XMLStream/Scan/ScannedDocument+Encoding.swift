/// Texts that were UTF-8, were taken for Latin-1 by mistake, and were written as UTF-8 once more.
extension ScannedDocument {
  /// Whether any text may look so: one pass over the bytes, so that healthy documents pay for nothing else.
  package var hasDoubleEncoding: Bool { source.span.isDoubled || bytes.span.isDoubled }

  /// Whether this text looks so.
  package func isDoubleEncoded(_ range: ScanRange) -> Bool {
    withBytes(of: range) { $0.isDoubled }
  }
}

extension Span<UInt8> {
  /// Looks for U+00C2 to U+00C5 (the first bytes of Latin letters) before a sign from U+0080 to U+00BF,
  /// which no language writes side by side.
  fileprivate var isDoubled: Bool {
    guard count >= 4 else { return false }
    var from = 2
    while let place = place(of: 0xC2, in: from..<count - 1) {
      if self[place - 2] == 0xC3, (0x82...0x85).contains(self[place - 1]),
        (0x80...0xBF).contains(self[place + 1])
      {
        return true
      }
      from = place + 1
    }
    return false
  }
}
