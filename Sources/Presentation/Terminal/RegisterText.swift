/// Rows of the register for a terminal.
package enum RegisterText {
  package static func lines(_ rows: [[String]]) -> [String] {
    var table = TextTable()
    for row in rows { table.add(row) }
    return table.lines
  }
}
