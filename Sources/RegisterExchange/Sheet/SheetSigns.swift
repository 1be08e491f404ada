internal import Members

/// Looks for signs that no text of a register may have, and for letters that were lost on the way.
struct SheetSigns {
  let table: SheetTable

  func problems() -> [SheetProblem] {
    table.rows.flatMap { row in
      row.cells.compactMap { cell in
        if let sign = cell.text.unicodeScalars.first(where: KeptText.isForbidden) {
          return table.problem(
            .value, line: row.line, column: cell.column, "the sign \(KeptText.name(sign))",
            expected: "a text of letters that are seen", remedy: "type the cell again")
        }
        guard GarbledText.occurs(in: cell.text) else { return nil }
        return table.problem(
          .value, line: row.line, column: cell.column,
          "letters that were read in the wrong code page",
          expected: "letters as in 'förening'", remedy: "open the source as UTF-8 and save it again"
        )
      }
    }
  }
}
