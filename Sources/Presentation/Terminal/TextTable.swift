internal import Values

/// Columns of text for a terminal: as wide as their widest cell, two blanks between them.
package struct TextTable {
  private var rows: [[String]] = []

  /// A table without rows.
  package init() {}

  /// One row; a cell that would break the line or the terminal is made safe.
  package mutating func add(_ cells: [String]) { rows.append(cells.map(ShownText.line)) }

  /// One line a row, without blanks at its end.
  package var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column < widths.count {
          widths[column] = max(widths[column], cell.count)
        } else {
          widths.append(cell.count)
        }
      }
    }
    return rows.map { row in
      var line = row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
