/// One sheet as texts in places, wherever it came from.
struct SheetTable: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    /// 1-based.
    let column: Int
    /// Days as YYYY-MM-DD, numbers with a point; blanks at both ends removed, never empty.
    let text: String
  }

  struct Row: Hashable, Sendable {
    /// 1-based; the line on which the row begins.
    let line: Int
    /// Those that are filled in, from the left.
    let cells: [Cell]
  }

  let file: String
  /// `nil` in a CSV file.
  let sheet: String?
  /// Those with anything in them, from above.
  let rows: [Row]

  func problem(
    _ kind: SheetProblem.Kind, line: Int = 0, column: Int = 0, _ found: String,
    expected: String = "", remedy: String
  ) -> SheetProblem {
    SheetProblem(
      kind: kind, file: file, sheet: sheet, line: line, column: column, found: found,
      expected: expected, remedy: remedy)
  }
}
