/// Turns gathered characters into a text: blanks at the ends removed, paragraphs on lines of their own.
extension ScanState {
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  mutating func finishText() {
    let from = unsafe Int(records.start[gathering].text.start)
    if unsafe hasParagraphs { unsafe joinParagraphs(from: from) }
    unsafe hasParagraphs = false
    unsafe records.start[gathering].text = trim(from: from)
    unsafe gathering = -1
  }

  /// The kept bytes from `from` on, without blanks at both ends.
  mutating func trim(from: Int) -> ScanRange {
    var start = from
    while unsafe start < bytes.count, unsafe Self.isBlank(bytes.start[start]) { start += 1 }
    while unsafe bytes.count > start, unsafe Self.isBlank(bytes.start[bytes.count - 1]) {
      unsafe bytes.count -= 1
    }
    return unsafe ScanRange(start: UInt32(start), count: UInt32(bytes.count - start))
  }

  /// Runs of blanks become one; runs with a paragraph mark in them become a line feed.
  ///
  /// Where paragraphs are elements, line ends in the source are only the publisher's layout.
  private mutating func joinParagraphs(from: Int) {
    let start = unsafe bytes.start
    var write = from
    var pending: UInt8 = 0
    for read in unsafe from..<bytes.count {
      let byte = unsafe start[read]
      if unsafe Self.isBlank(byte) {
        if unsafe byte == Self.paragraphMark {
          pending = 0x0A
        } else if pending == 0 {
          pending = 0x20
        }
        continue
      }
      if pending != 0, write > from {
        unsafe start[write] = pending
        write += 1
      }
      pending = 0
      unsafe start[write] = byte
      write += 1
    }
    unsafe bytes.count = write
  }
}
