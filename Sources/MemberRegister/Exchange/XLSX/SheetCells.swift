internal import Procurement
internal import XMLStream

/// Makes texts of the cells of one sheet.
struct SheetCells {
  let file: String
  let sheet: String
  let strings: [String]
  let formats: CellFormats
  private(set) var problems: [SheetProblem] = []

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
      line = row.attributes["r"].flatMap(Int.init) ?? line + 1
      var column = 0
      var cells: [SheetTable.Cell] = []
      for cell in row.children("c") {
        column = cell.attributes["r"].flatMap(Self.column) ?? column + 1
        let text = words(text(of: cell, line: line, column: column))
        if !text.isEmpty { cells.append(SheetTable.Cell(column: column, text: text)) }
      }
      if !cells.isEmpty { rows.append(SheetTable.Row(line: line, cells: cells)) }
    }
    return rows
  }

  /// The number of the column in a place such as `AB12`.
  static func column(_ place: String) -> Int? {
    var column = 0
    for sign in place.utf8.prefix(while: { (0x41...0x5A).contains($0) }).prefix(3) {
      column = column * 26 + Int(sign) - 0x40
    }
    return column > 0 ? column : nil
  }

  private mutating func text(of cell: XMLElement, line: Int, column: Int) -> String {
    if cell.child("f") != nil {
      add(
        line, column, "a formula", expected: "a value",
        "copy the cell and paste it as a value: what is taken in must be what you looked at")
      return ""
    }
    let value = cell.child("v")?.text ?? ""
    switch cell.attributes["t"] ?? "n" {
    case "s":
      let index = Int(value) ?? -1
      return strings.indices.contains(index) ? strings[index] : ""
    case "inlineStr": return cell.child("is").map(CellText.text) ?? ""
    case "b": return value == "1" ? "ja" : "nej"
    case "e":
      add(line, column, "the error '\(value)'", expected: "a value", "correct the cell")
      return ""
    case "d": return String(value.prefix(10))
    case "n": return number(value, style: cell.attributes["s"].flatMap(Int.init) ?? 0)
    default: return value
    }
  }

  private func number(_ value: String, style: Int) -> String {
    guard let number = Double(value) else { return value }
    if formats.isDay(style), let day = formats.day(number) { return day.description }
    return CellText.decimal(number)
  }

  private mutating func add(
    _ line: Int, _ column: Int, _ found: String, expected: String, _ remedy: String
  ) {
    problems.append(
      SheetProblem(
        kind: .formula, file: file, sheet: sheet, line: line, column: column, found: found,
        expected: expected, remedy: remedy))
  }
}

enum CellText {
  /// The text of a string item: its own, or that of its runs; not how it is pronounced.
  static func text(_ item: XMLElement) -> String {
    item.children.map { child in
      switch child.name {
      case "t": child.text
      case "r": child.text(of: "t") ?? ""
      default: ""
      }
    }.joined()
  }

  /// The shortest decimal that gives `number`: what somebody typed, without the noise of binary fractions.
  ///
  /// Workbooks store numbers as IEEE doubles, so that this is the one place that reads one.
  static func decimal(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return number.description
  }
}

/// Which of a workbook's styles show a number as a day, and from when days are counted.
struct CellFormats {
  private let days: Set<Int>
  private let counts1904: Bool

  init(_ styles: XMLElement?, counts1904: Bool) {
    self.counts1904 = counts1904
    let own = (styles?.child("numFmts")?.children("numFmt") ?? []).compactMap { format in
      format.attributes["numFmtId"].flatMap(Int.init).map { id in
        (id, Self.showsDay(format.attributes["formatCode"] ?? ""))
      }
    }
    let custom = Dictionary(own) { first, _ in first }
    let formats = styles?.child("cellXfs")?.children("xf") ?? []
    days = Set(
      formats.enumerated().filter { _, format in
        let id = format.attributes["numFmtId"].flatMap(Int.init) ?? 0
        return custom[id] ?? Self.isBuiltInDay(id)
      }.map(\.offset))
  }

  func isDay(_ style: Int) -> Bool { days.contains(style) }

  /// The day of a serial number; times of day are cut off.
  ///
  /// Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have.
  func day(_ serial: Double) -> CivilDate? {
    guard serial >= 1, serial < 2_958_466 else { return nil }
    let day = Int(serial)
    if counts1904 { return CivilDate(1904, 1, 1).adding(days: day) }
    guard day != 60 else { return nil }
    return CivilDate(1899, 12, day > 60 ? 30 : 31).adding(days: day)
  }

  /// - Source: ECMA-376 part 1, 18.8.30.
  private static func isBuiltInDay(_ id: Int) -> Bool {
    (14...17).contains(id) || id == 22 || (27...36).contains(id) || (50...58).contains(id)
  }

  /// Whether a format code has a day or a year in it, outside quotes, brackets and escapes.
  private static func showsDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for sign in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted || isBracketed {
        if sign == (isQuoted ? "\"" : "]") { (isQuoted, isBracketed) = (false, false) }
      } else if "dyå".contains(sign) {
        return true
      } else {
        isQuoted = sign == "\""
        isBracketed = sign == "["
        isEscaped = sign == "\\" || sign == "_" || sign == "*"
      }
    }
    return false
  }
}
