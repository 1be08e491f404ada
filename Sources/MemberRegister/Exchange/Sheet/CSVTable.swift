/// Reads comma-separated values as Swedish spreadsheets save them.
///
/// Fields in quotes may hold separators, quotes (doubled) and line ends. SwiftCSV 0.10 does not say where a
/// mistake is and takes an open quote at the end of a file for right, so that it cannot serve here.
struct CSVTable {
  private let file: String
  private let separator: Unicode.Scalar
  private var signs: String.UnicodeScalarView.SubSequence
  private var line = 1

  /// - Throws: ``SheetProblem`` `file`.
  static func read(_ bytes: [UInt8], file: String) throws(SheetProblem) -> SheetTable {
    var text = (try decode(bytes, file: file)).unicodeScalars[...]
    let separator = self.separator(in: &text)
    // The line `sep=;`, which some programs write first, was taken off.
    var table = CSVTable(file: file, separator: separator.sign, signs: text)
    table.line += separator.lines
    return SheetTable(file: file, sheet: nil, rows: try table.rows())
  }

  private static func decode(_ bytes: [UInt8], file: String) throws(SheetProblem) -> String {
    guard !bytes.contains(0) else {
      throw problem(file, line: 0, column: 0, "the file is not text, or in UTF-16", "UTF-8")
    }
    return CodePages.textUTF8(bytes) ?? CodePages.text1252(bytes)
  }

  /// What the first line has most of: Swedish programs write semicolons, since the comma is for decimals.
  private static func separator(
    in text: inout Substring.UnicodeScalarView
  ) -> (sign: Unicode.Scalar, lines: Int) {
    let first = text.prefix { $0 != "\n" && $0 != "\r" }
    if first.count == 5, String(first).lowercased().hasPrefix("sep="), let sign = first.last {
      text = text[first.endIndex...]
      if text.first == "\r" { text.removeFirst() }
      if text.first == "\n" { text.removeFirst() }
      return (sign, 1)
    }
    let counts = ([";", "\t", ","] as [Unicode.Scalar]).map { sign in
      (sign: sign, count: first.count { $0 == sign })
    }
    let most = counts.max { $0.count < $1.count }
    return (most.map { $0.count > 0 ? $0.sign : ";" } ?? ";", 0)
  }

  private init(file: String, separator: Unicode.Scalar, signs: Substring.UnicodeScalarView) {
    self.file = file
    self.separator = separator
    self.signs = signs
  }

  private mutating func rows() throws(SheetProblem) -> [SheetTable.Row] {
    var rows: [SheetTable.Row] = []
    while !signs.isEmpty {
      let start = line
      var cells: [SheetTable.Cell] = []
      var column = 1
      repeat {
        let text = words(try field(column))
        if !text.isEmpty { cells.append(SheetTable.Cell(column: column, text: text)) }
        column += 1
      } while take(separator)
      endLine()
      if !cells.isEmpty { rows.append(SheetTable.Row(line: start, cells: cells)) }
    }
    return rows
  }

  private mutating func field(_ column: Int) throws(SheetProblem) -> String {
    if signs.first == "\"" { return try quoted(column) }
    let text = signs.prefix { $0 != separator && $0 != "\n" && $0 != "\r" }
    signs = signs[text.endIndex...]
    return String(text)
  }

  private mutating func quoted(_ column: Int) throws(SheetProblem) -> String {
    let start = line
    var text = String.UnicodeScalarView()
    signs.removeFirst()
    while let sign = signs.popFirst() {
      if sign == "\"" {
        guard take("\"") else {
          guard signs.isEmpty || [separator, "\n", "\r"].contains(signs.first) else {
            throw Self.problem(
              file, line: line, column: column, "text after a closing quote",
              "a separator or the end of the line")
          }
          return String(text)
        }
      } else if sign == "\n" || (sign == "\r" && signs.first != "\n") {
        line += 1
      }
      text.append(sign)
    }
    throw Self.problem(
      file, line: start, column: column, "a quote that is not closed", "'\"' at the field's end")
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard signs.first == sign else { return false }
    signs.removeFirst()
    return true
  }

  private mutating func endLine() {
    let isReturn = take("\r")
    if take("\n") || isReturn { line += 1 }
  }

  private static func problem(
    _ file: String, line: Int, column: Int, _ found: String, _ expected: String
  ) -> SheetProblem {
    SheetProblem(
      kind: .file, file: file, sheet: nil, line: line, column: column, found: found,
      expected: expected, remedy: "save the sheet as CSV (UTF-8) again")
  }
}
