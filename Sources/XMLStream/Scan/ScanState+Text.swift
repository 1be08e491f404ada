/// Turns gathered characters into a text: blanks at the ends removed, paragraphs on lines of their own.
extension ScanState {
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  mutating func finishText() {
    if unsafe stretch.isEmpty {
      let from = unsafe keptStart
      if unsafe hasParagraphs { unsafe joinParagraphs(from: from) }
      unsafe hasParagraphs = false
      unsafe records.start[gathering].text = trim(from: from)
    } else {
      unsafe records.start[gathering].text = trimmed(stretch)
      unsafe stretch = 0..<0
    }
    unsafe gathering = -1
  }

  /// Where the bytes begin that are kept of the text that is being gathered.
  @inline(__always)
  private var keptStart: Int { unsafe Int(records.start[gathering].text.start) - source.count }

  @inline(__always)
  var hasKeptText: Bool { unsafe bytes.count > keptStart }

  @inline(__always)
  mutating func keepStretch() {
    guard unsafe !stretch.isEmpty else { return }
    unsafe keep(stretch)
    unsafe stretch = 0..<0
  }

  mutating func keep(_ places: Range<Int>) {
    guard let base = unsafe source.baseAddress else { return }
    unsafe bytes.append(base + places.lowerBound, count: places.count)
  }

  func range(ofKept places: Range<Int>) -> ScanRange {
    unsafe ScanRange(start: UInt32(source.count + places.lowerBound), count: UInt32(places.count))
  }

  @inline(__always)
  func pointer(to range: ScanRange) -> UnsafePointer<UInt8> {
    let start = Int(range.start)
    guard unsafe start < source.count, let base = unsafe source.baseAddress else {
      return unsafe UnsafePointer(bytes.start) + (start - source.count)
    }
    return unsafe base + start
  }

  /// A stretch of the source, without blanks at both ends.
  @inline(__always)
  func trimmed(_ places: Range<Int>) -> ScanRange {
    var (start, end) = (places.lowerBound, places.upperBound)
    while unsafe start < end && Self.isBlank(source[start]) { start += 1 }
    while unsafe end > start && Self.isBlank(source[end - 1]) { end -= 1 }
    return ScanRange(start: UInt32(start), count: UInt32(end - start))
  }

  /// The kept bytes from `from` on, without blanks at both ends.
  mutating func trim(from: Int) -> ScanRange {
    var start = from
    while unsafe start < bytes.count, unsafe Self.isBlank(bytes.start[start]) { start += 1 }
    while unsafe bytes.count > start, unsafe Self.isBlank(bytes.start[bytes.count - 1]) {
      unsafe bytes.count -= 1
    }
    return unsafe range(ofKept: start..<bytes.count)
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
