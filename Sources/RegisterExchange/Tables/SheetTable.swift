internal import Members

/// One sheet as texts in places, wherever it came from.
struct SheetTable: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    /// 1-based.
    let column: Int
    /// Days as YYYY-MM-DD, numbers with a point; blanks at both ends removed, never empty.
    let text: String
    /// What a person sees in the cell where that is not ``text``, so that it may not be taken; else `nil`.
    var shown: String?
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

  /// A cell's text in one line; as it is where it has a sign that may not be kept, which is told later.
  static func text(_ raw: String) -> String {
    KeptText.isClean(raw) ? KeptText.words(raw) : raw
  }

  func problem(
    _ kind: SheetProblem.Kind, line: Int = 0, column: Int = 0, _ found: String,
    expected: String = "", remedy: String
  ) -> SheetProblem {
    SheetProblem(
      kind: kind, file: file, sheet: sheet, line: line, column: column, found: found,
      expected: expected, remedy: remedy)
  }
}
