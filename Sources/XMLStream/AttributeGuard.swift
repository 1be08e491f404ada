/// Refuses a tag with absurdly many attributes before libxml2 sees it.
///
/// libxml2 2.9 compares every attribute of a tag with every other before it calls us, so a tag of 100,000
/// costs seconds. A well-formed tag holds no second `<`, so such a tag is a long stretch without one, and
/// looking for the last `<` of each window finds it at almost no cost.
enum AttributeGuard {
  private static let window = 16 << 10

  /// - Throws: ``XMLFailure`` `tooLarge`.
  static func check(_ bytes: [UInt8], limits: XMLLimits, file: String) throws(XMLFailure) {
    let span = bytes.span
    var start = 0
    while span.count - start > window {
      let end = start + window
      guard let last = lastOpening(span, from: start + 1, to: end) else {
        let (stop, count) = measureTag(span, from: start)
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

  private static func lastOpening(_ bytes: borrowing Span<UInt8>, from: Int, to: Int) -> Int? {
    var place = to - 1
    while place >= from {
      if bytes[place] == UInt8(ascii: "<") { return place }
      place -= 1
    }
    return nil
  }

  /// The place of the next `<` after `from`, and how many `=` stand before the `>` that ends its tag.
  private static func measureTag(
    _ bytes: borrowing Span<UInt8>, from: Int
  ) -> (stop: Int, attributes: Int) {
    var place = from + 1
    var inTag = bytes[from] == UInt8(ascii: "<")
    var quote: UInt8 = 0
    var count = 0
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if inTag {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "="): count += 1
        case UInt8(ascii: ">"): inTag = false
        default: break
        }
      }
      place += 1
    }
    return (place, count)
  }
}
