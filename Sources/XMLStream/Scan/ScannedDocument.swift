/// What the scanner found, in document order.
package struct ScannedDocument: Sendable {
  /// The root element's local name.
  package let root: String
  /// The root element's namespace, or the empty string.
  package let namespace: String
  /// Whether the reader of plain documents read it, and not libxml2.
  package let wasPlain: Bool
  package let records: [ScanRecord]
  /// The bytes that the records' ranges point into, UTF-8.
  let bytes: [UInt8]

  /// A record's text or attribute as a string.
  ///
  /// Whoever read the document has looked at every byte and hands over nothing but UTF-8, and ranges are only cut
  /// at blanks, so the bytes are not checked again; the fuzz target holds that against both readers.
  package func string(_ range: ScanRange) -> String {
    let text = bytes.span.extracting(
      Int(range.start)..<Int(range.start) + Int(range.count))
    return unsafe String(copying: UTF8Span(unchecked: text))
  }

  /// The first `digits` (at most 18) bytes of a text as a number, or `nil`; makes no string.
  package func number(_ range: ScanRange, digits: Int) -> Int? {
    guard digits <= 18, range.count >= digits else { return nil }
    var number = 0
    for index in Int(range.start)..<Int(range.start) + digits {
      let digit = Int(bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// The letters of a text that is three capitals from A to Z, else `nil`; makes no string.
  package func threeCapitals(_ range: ScanRange) -> (UInt8, UInt8, UInt8)? {
    guard range.count == 3 else { return nil }
    let start = Int(range.start)
    let letters = (bytes[start], bytes[start + 1], bytes[start + 2])
    let capitals: ClosedRange<UInt8> = 0x41...0x5A
    guard capitals.contains(letters.0), capitals.contains(letters.1), capitals.contains(letters.2)
    else { return nil }
    return letters
  }

  /// Whether a record's text or attribute is exactly `text`; makes no string.
  package func matches(_ range: ScanRange, _ text: StaticString) -> Bool {
    guard Int(range.count) == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      for index in 0..<Int(range.count)
      where unsafe bytes[Int(range.start) + index] != expected[index] { return false }
      return true
    }
  }
}

/// A stretch of a document's kept bytes.
@usableFromInline
package struct ScanRange: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline var start: UInt32 = 0
  @usableFromInline var count: UInt32 = 0

  @inlinable package var isEmpty: Bool { count == 0 }
  /// How many bytes.
  @inlinable package var length: Int { Int(count) }
}

/// One thing that a rule found.
package struct ScanRecord: Sendable, BitwiseCopyable {
  package enum Kind: UInt8, Sendable, BitwiseCopyable { case begin, end, value }

  package let kind: Kind
  /// The number that the rule carries.
  package let field: UInt16
  /// 1-based line where the element's start tag ends.
  package let line: UInt32
  /// Blanks at both ends removed; paragraphs joined by line feeds.
  package var text = ScanRange()
  /// The carried attribute; empty where the element has none.
  package var attribute = ScanRange()
}
