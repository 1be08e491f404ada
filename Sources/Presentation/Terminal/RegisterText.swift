/// Rows of the register for a terminal.
package enum RegisterText {
  /// One line a row, its columns in line with the others.
  package static func lines(_ rows: [[String]]) -> [String] {
    var table = TextTable()
    for row in rows { table.add(row) }
    return table.lines
  }
}
