internal import CSVRows

/// Reads comma-separated values as spreadsheets of the Nordic countries save them.
enum CSVTable {
  /// - Throws: ``SheetProblem`` `file`.
  static func read(_ bytes: [UInt8], file: String) throws(SheetProblem) -> SheetTable {
    guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
      throw problem(
        file, line: 0, column: 0, "an old workbook (.xls), or one with a password",
        "a workbook (.xlsx) without a password, or CSV")
    }
    if let wide = CodePages.textUTF16(bytes) { return try read(Array(wide.utf8), file: file) }
    guard !bytes.contains(0) else {
      throw problem(file, line: 0, column: 0, "the file is not text, or in UTF-16", "UTF-8")
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var text = bytes.dropFirst(isMarked ? 3 : 0)
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    guard let decode = isUTF8 ? utf8 : CodePages.reading(Array(text)) else {
      throw problem(
        file, line: 0, column: 0, "letters in a code page that cannot be told", "UTF-8")
    }
    let dialect = dialect(&text)
    let rows: [CSVRows.Row]
    do {
      rows = try CSVRows.read(Array(text), separator: dialect.separator, line: dialect.line)
    } catch { throw problem(error, file) }
    return SheetTable(
      file: file, sheet: nil, rows: rows.compactMap { row($0, decode: decode) })
  }

  private static func utf8(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func row(
    _ row: CSVRows.Row, decode: ([UInt8]) -> String
  ) -> SheetTable.Row? {
    let cells = row.fields.enumerated().compactMap { index, bytes -> SheetTable.Cell? in
      let text = SheetTable.text(decode(bytes))
      return text.isEmpty ? nil : SheetTable.Cell(column: index + 1, text: text)
    }
    return cells.isEmpty ? nil : SheetTable.Row(line: row.line, cells: cells)
  }

  /// What the first line has most of: Swedish programs write semicolons, since the comma is for decimals.
  /// A first line `sep=;`, which some programs write, says it and is taken off.
  private static func dialect(_ text: inout ArraySlice<UInt8>) -> (separator: UInt8, line: Int) {
    let first = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if first.count == 5, String(decoding: first, as: UTF8.self).lowercased().hasPrefix("sep="),
      let separator = first.last
    {
      text = text[first.endIndex...]
      if text.first == UInt8(ascii: "\r") { text.removeFirst() }
      if text.first == UInt8(ascii: "\n") { text.removeFirst() }
      return (separator, 2)
    }
    let counts = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")].map { sign in
      (sign: sign, count: first.count { $0 == sign })
    }
    let most = counts.max { $0.count < $1.count }
    return (most.map { $0.count > 0 ? $0.sign : UInt8(ascii: ";") } ?? UInt8(ascii: ";"), 1)
  }

  private static func problem(_ failure: CSVFailure, _ file: String) -> SheetProblem {
    let (found, expected) =
      switch failure.kind {
      case .openQuote: ("a quote that is not closed", "'\"' at the field's end")
      case .afterQuote:
        ("text after a closing quote", "a separator or the end of the line")
      case .strayQuote: ("a quote in a field without quotes", "the whole field in quotes")
      case .tooLarge: ("the field does not fit into memory", "a short text")
      }
    return problem(file, line: failure.line, column: failure.column, found, expected)
  }

  private static func problem(
    _ file: String, line: Int, column: Int, _ found: String, _ expected: String
  ) -> SheetProblem {
    SheetProblem(
      kind: .file, file: file, sheet: nil, line: line, column: column, found: found,
      expected: expected, remedy: "save the sheet as CSV (UTF-8) again")
  }
}
