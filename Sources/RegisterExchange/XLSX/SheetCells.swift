internal import Values
internal import XMLStream

/// Makes texts of the cells of one sheet.
struct SheetCells {
  let file: String
  let sheet: String
  let strings: [String]
  let formats: CellFormats
  private(set) var problems: [SheetProblem] = []
  /// What was taken in though nobody sees it: rows and columns that are hidden.
  private(set) var notes: [SheetProblem] = []

  /// - Source: ECMA-376 part 1; what Excel, LibreOffice and Google Sheets can show.
  private static let lastRow = 1_048_576
  private static let lastColumn = 16_384

  init(file: String, sheet: String, strings: [String], formats: CellFormats) {
    self.file = file
    self.sheet = sheet
    self.strings = strings
    self.formats = formats
  }

  mutating func rows(_ root: XMLElement) -> [SheetTable.Row] {
    var rows: [SheetTable.Row] = []
    var line = 0
    for row in root.child("sheetData")?.children("row") ?? [] {
      // Programs may leave out the number of a row or cell that follows the one before.
      let stated = row.attributes["r"].map { Int($0) ?? 0 } ?? line + 1
      guard stated > line, stated <= Self.lastRow else {
        add(
          .file, line, 0,
          "a row with the number '\(row.attributes["r"] ?? String(stated))' after it",
          expected: "rows from 1 to \(Self.lastRow), each once", "save the workbook again")
        break
      }
      line = stated
      let cells = cells(row, line: line)
      guard !cells.isEmpty else { continue }
      if HiddenParts.isHidden(row: row) { note(line, 0, "the row is hidden, and was taken in") }
      rows.append(SheetTable.Row(line: line, cells: cells))
    }
    noteColumns(root, rows)
    addMerges(root, rows)
    return rows
  }

  private mutating func cells(_ row: XMLElement, line: Int) -> [SheetTable.Cell] {
    var column = 0
    var cells: [SheetTable.Cell] = []
    for cell in row.children("c") {
      let stated = cell.attributes["r"].map { Self.column($0) ?? 0 } ?? column + 1
      guard stated > column, stated <= Self.lastColumn else {
        add(
          .file, line, column, "a cell with the place '\(cell.attributes["r"] ?? "")' after it",
          expected: "columns from A to XFD, each once", "save the workbook again")
        break
      }
      column = stated
      let read = text(of: cell, line: line, column: column)
      let text = SheetTable.text(read.text)
      if !text.isEmpty {
        cells.append(SheetTable.Cell(column: column, text: text, shown: read.shown))
      }
    }
    return cells
  }

  /// The number of the column in a place such as `AB12`; `nil` for what is no place.
  static func column(_ place: String) -> Int? {
    let letters = place.utf8.prefix { (0x41...0x5A).contains($0 & 0xDF) && $0 >= 0x41 }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 0x40 }
  }

  private mutating func text(
    of cell: XMLElement, line: Int, column: Int
  ) -> (text: String, shown: String?) {
    if cell.child("f") != nil {
      add(
        .formula, line, column, "a formula", expected: "a value",
        "copy the cell and paste it as a value: what is taken in must be what you looked at")
      return ("", nil)
    }
    let value = cell.child("v")?.text ?? ""
    switch cell.attributes["t"] ?? "n" {
    case "s": return (shared(value, line, column), nil)
    case "inlineStr": return (cell.child("is").map(CellText.text) ?? "", nil)
    case "b": return (["1", "true"].contains(value) ? "ja" : "nej", nil)
    case "e":
      add(.formula, line, column, "the error '\(value)'", expected: "a value", "correct the cell")
      return ("", nil)
    case "d": return (value.replacing("T", with: " "), nil)
    case "n":
      return number(
        value, style: cell.attributes["s"].flatMap(Int.init) ?? 0, line: line, column: column)
    default: return (CellText.unescaped(value), nil)
    }
  }

  private mutating func shared(_ value: String, _ line: Int, _ column: Int) -> String {
    if let index = Int(value), strings.indices.contains(index) { return strings[index] }
    add(
      .file, line, column, "the text number '\(value)', which the workbook does not have",
      expected: "a text", "save the workbook again")
    return ""
  }

  private mutating func number(
    _ value: String, style: Int, line: Int, column: Int
  ) -> (text: String, shown: String?) {
    guard !value.isEmpty else { return ("", nil) }
    guard let number = CellText.number(value) else {
      add(
        .file, line, column, "'\(value)', stored as a number", expected: "a number", "type it again"
      )
      return ("", nil)
    }
    let format = formats.format(style)
    if format.kind == .day, let day = formats.day(number) { return (day.description, nil) }
    if let shown = format.distortion(of: number) {
      return (format.padded(CellText.decimal(number)), shown)
    }
    return (format.padded(CellText.decimal(number)), nil)
  }

  // MARK: What is not seen

  private mutating func noteColumns(_ root: XMLElement, _ rows: [SheetTable.Row]) {
    let filled = Set(rows.flatMap { $0.cells.map(\.column) })
    for column in HiddenParts.hiddenColumns(root, upTo: filled.max() ?? 0)
    where filled.contains(column) {
      note(0, column, "the column is hidden, and was taken in")
    }
  }

  /// A value under merged cells is not seen, and one that is seen in several cells is stored in the first.
  private mutating func addMerges(_ root: XMLElement, _ rows: [SheetTable.Row]) {
    for merge in MergedCells.all(root) {
      let covered = rows.flatMap { row in
        row.cells.filter { merge.contains(row.line, $0.column) }.map { (row.line, $0.column) }
      }
      guard let first = covered.first else { continue }
      let hidden = covered.first { $0 != (merge.rows.lowerBound, merge.columns.lowerBound) }
      let place = hidden ?? first
      add(
        .value, place.0, place.1,
        hidden == nil
          ? "merged cells, whose value is in the first one only"
          : "a value that is not seen, under merged cells",
        expected: "a value of its own in each cell", "split the cells and fill each in")
    }
  }

  private mutating func note(_ line: Int, _ column: Int, _ found: String) {
    notes.append(
      SheetProblem(
        kind: .hidden, file: file, sheet: sheet, line: line, column: column, found: found,
        expected: "", remedy: "look whether it belongs there"))
  }

  private mutating func add(
    _ kind: SheetProblem.Kind, _ line: Int, _ column: Int, _ found: String, expected: String,
    _ remedy: String
  ) {
    problems.append(
      SheetProblem(
        kind: kind, file: file, sheet: sheet, line: line, column: column, found: found,
        expected: expected, remedy: remedy))
  }
}
