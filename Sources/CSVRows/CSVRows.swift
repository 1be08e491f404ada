/// Rows of comma-separated values, read by libcsv in its strict mode.
package enum CSVRows {
  package struct Row: Hashable, Sendable {
    /// 1-based; the line on which the row begins.
    package let line: Int
    /// The bytes of each field without its quotes and its guard (``CSVRow``), in the file's encoding.
    package let fields: [[UInt8]]
  }

  /// - Parameters:
  ///   - bytes: text in an encoding that keeps ASCII, as UTF-8 and Windows-1252 do.
  ///   - separator: the sign between fields, in ASCII.
  ///   - line: the number of the first line.
  /// - Throws: ``CSVFailure`` with the place of the mistake.
  package static func read(
    _ bytes: [UInt8], separator: UInt8, line: Int = 1
  ) throws(CSVFailure) -> [Row] {
    var parser = try CSVHandle(separator: separator)
    var number = line
    for part in lines(of: bytes) {
      try parser.feed(part, line: number)
      number += 1
    }
    return try parser.finish().map {
      Row(line: $0.line, fields: $0.fields.map(CSVRow.unguarded))
    }
  }

  /// Lines with what ends them: libcsv does not count them, but takes the text in any pieces.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() {
      let isEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && bytes.dropFirst(index + 1).first != UInt8(ascii: "\n")
      guard isEnd else { continue }
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}

/// Why comma-separated values could not be read.
package struct CSVFailure: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// A field begins with a quote and never ends.
    case openQuote = "open-quote"
    /// Something stands between a closing quote and the separator.
    case afterQuote = "after-quote"
    /// A quote in a field that does not begin with one.
    case strayQuote = "stray-quote"
    /// No memory for the text.
    case tooLarge = "too-large"
  }

  package let kind: Kind
  /// 1-based.
  package let line: Int
  /// 1-based.
  package let column: Int

  package init(kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
