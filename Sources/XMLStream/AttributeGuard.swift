/// Refuses a tag with absurdly many attributes before libxml2 sees it.
///
/// libxml2 2.9 compares every attribute of a tag with every other before it calls us, so a tag of 100,000
/// costs seconds. A well-formed tag holds no second `<`, so such a tag is a long stretch without one, and
/// looking for the last `<` of each window finds it at almost no cost.
enum AttributeGuard {
  private static let window = 16 << 10
  private static let opening = UInt8(ascii: "<")

  /// - Throws: ``XMLFailure`` `tooLarge`.
  static func check(_ bytes: [UInt8], limits: XMLLimits, file: String) throws(XMLFailure) {
    var start = 0
    while bytes.count - start > window {
      let end = start + window
      guard let last = lastOpening(bytes, from: start + 1, to: end) else {
        let (stop, count) = measureTag(bytes, from: start)
        guard count <= limits.attributes else {
          throw XMLFailure(
            .tooLarge, "an element has \(count) attributes, at most \(limits.attributes) are read",
            file: file)
        }
        start = stop
        continue
      }
      start = last
    }
  }

  /// A `<` near the end of a window, `nil` where it holds none.
  private static func lastOpening(_ bytes: [UInt8], from: Int, to: Int) -> Int? {
    var size = 64
    while true {
      let start = max(from, to - size)
      if let found = bytes.span.place(of: opening, in: start..<to) { return found }
      guard start > from else { return nil }
      size *= 4
    }
  }

  /// The place of the next `<` after `from`, and how many `=` stand before the `>` that ends its tag.
  private static func measureTag(_ bytes: [UInt8], from: Int) -> (stop: Int, attributes: Int) {
    let stop = bytes.span.place(of: opening, in: from + 1..<bytes.count) ?? bytes.count
    guard bytes[from] == opening else { return (stop, 0) }
    var quote: UInt8 = 0
    var count = 0
    for place in from + 1..<stop {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "="): count += 1
      case UInt8(ascii: ">"): return (stop, count)
      default: break
      }
    }
    return (stop, count)
  }
}
