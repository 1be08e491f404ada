internal import Values

/// A row of comma-separated values as bytes, for people who open it in a spreadsheet; ``CSVRows`` reads it again.
///
/// - Source: RFC 4180; OWASP, *CSV Injection*.
package enum CSVRow {
  /// UTF-8 with its mark, by which Swedish spreadsheets tell the encoding.
  package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// With its line end, CR LF.
  ///
  /// - Parameter separator: a comma, or the semicolon that Swedish spreadsheets expect.
  package static func bytes(_ fields: [String], separator: UInt8 = UInt8(ascii: ",")) -> [UInt8] {
    var row: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { row.append(separator) }
      add(field, separator, to: &row)
    }
    return row + [0x0D, 0x0A]
  }

  private static func add(_ field: String, _ separator: UInt8, to row: inout [UInt8]) {
    let safe = guarded(Array(ShownText.block(field).utf8), separator)
    // A reader may take blanks at the ends for no part of a field that has no quotes.
    let blank = UInt8(ascii: " ")
    let hasBlankEnd = safe.first == blank || safe.last == blank
    guard hasBlankEnd || safe.contains(where: { $0 == separator || needsQuotes.contains($0) })
    else {
      row += safe
      return
    }
    row.append(quote)
    for byte in safe { row += byte == quote ? [quote, quote] : [byte] }
    row.append(quote)
  }

  /// A spreadsheet takes what begins so for a formula, and runs what somebody put into a title or a name: at the
  /// beginning of a field, and where one that expects the other separator begins a cell of its own.
  private static func guarded(_ field: [UInt8], _ separator: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    var beginsCell = true
    for (index, byte) in field.enumerated() {
      if beginsCell, index == 0 && isBreak(byte) || beginsFormula(field[index...]) {
        result.append(guardSign)
      }
      result.append(byte)
      beginsCell =
        isBreak(byte) || byte == UInt8(ascii: ";") && separator != byte
        || beginsCell && byte == UInt8(ascii: " ")
    }
    return result
  }

  private static func isBreak(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0D].contains(byte) }

  /// The four signs, also as wide as an ideograph; and what would be read as guarded already.
  private static func beginsFormula(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop { $0 == guardSign }
    return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains { rest.starts(with: $0.utf8) }
  }

  /// A field as it was before it was guarded, whoever did it.
  static func unguarded(_ field: [UInt8]) -> [UInt8] {
    let blanks = field.prefix { $0 == UInt8(ascii: " ") }
    let rest = field.dropFirst(blanks.count)
    guard rest.first == guardSign, beginsFormula(rest) else { return field }
    return Array(blanks) + rest.dropFirst()
  }

  private static let guardSign = UInt8(ascii: "'")
  private static let quote = UInt8(ascii: "\"")
  private static let needsQuotes: Set<UInt8> = [quote, 0x2C, 0x3B, 0x09, 0x0A, 0x0D]
}
