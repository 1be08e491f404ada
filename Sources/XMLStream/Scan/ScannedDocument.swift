/// What the scanner found, in document order.
package struct ScannedDocument: Sendable {
  /// The root element's local name.
  package let root: String
  /// The root element's namespace, or the empty string.
  package let namespace: String
  /// What the rules found, in document order; a group's `begin` and `end` stand around what is in it.
  package let records: [ScanRecord]
  /// The document, for the texts that are as they stand in it; empty for one that libxml2 has read.
  let source: [UInt8]
  /// All other texts, UTF-8. The records' ranges count on here from the source's end.
  let bytes: [UInt8]

  /// Whether the reader of plain documents read it, and not libxml2.
  package var wasPlain: Bool { !source.isEmpty }

  /// A record's text or attribute as a string.
  ///
  /// Whoever read the document has looked at every byte and hands over nothing but UTF-8, and ranges are only cut
  /// at blanks, so the bytes are not checked again; the fuzz target holds that against both readers.
  package func string(_ range: ScanRange) -> String {
    withBytes(of: range) { unsafe String(copying: UTF8Span(unchecked: $0)) }
  }

  /// The first `digits` (at most 18) bytes of a text as a number, or `nil`; makes no string.
  package func number(_ range: ScanRange, digits: Int) -> Int? {
    guard digits <= 18, range.count >= digits else { return nil }
    return withBytes(of: range) { text in
      var number = 0
      for index in 0..<digits {
        let digit = Int(text[index]) - 0x30
        guard (0...9).contains(digit) else { return nil }
        number = number * 10 + digit
      }
      return number
    }
  }

  /// The letters of a text that is three capitals from A to Z, else `nil`; makes no string.
  package func threeCapitals(_ range: ScanRange) -> (UInt8, UInt8, UInt8)? {
    guard range.count == 3 else { return nil }
    return withBytes(of: range) { text in
      let letters = (text[0], text[1], text[2])
      let capitals: ClosedRange<UInt8> = 0x41...0x5A
      guard capitals.contains(letters.0), capitals.contains(letters.1), capitals.contains(letters.2)
      else { return nil }
      return letters
    }
  }

  /// Whether a record's text or attribute is exactly `text`; makes no string.
  package func matches(_ range: ScanRange, _ text: StaticString) -> Bool {
    withBytes(of: range) { unsafe $0.isSame(as: text.utf8Start, text.utf8CodeUnitCount) }
  }

  @inline(__always)
  func withBytes<Result>(of range: ScanRange, _ body: (Span<UInt8>) -> Result) -> Result {
    let start = Int(range.start)
    guard start >= source.count else {
      return body(source.span.extracting(start..<start + Int(range.count)))
    }
    let kept = start - source.count
    return body(bytes.span.extracting(kept..<kept + Int(range.count)))
  }
}

/// A stretch of a document's source, or of the bytes that are kept of it.
@usableFromInline
package struct ScanRange: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline var start: UInt32 = 0
  @usableFromInline var count: UInt32 = 0

  /// Whether there is no text, or the element has no such attribute.
  @inlinable package var isEmpty: Bool { count == 0 }
  /// How many bytes.
  @inlinable package var length: Int { Int(count) }
}

/// One thing that a rule found.
package struct ScanRecord: Sendable, BitwiseCopyable {
  /// Whether a group begins or ends here, or a value was found.
  package enum Kind: UInt8, Sendable, BitwiseCopyable { case begin, end, value }

  /// What was found.
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
