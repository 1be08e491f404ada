internal import XMLStream

/// Rows and columns of a sheet that are not seen.
enum HiddenParts {
  /// Hidden by hand or by a filter, or of no height.
  static func isHidden(row: XMLElement) -> Bool { isHidden(row, size: "ht") }

  /// Their numbers, from the left.
  static func hiddenColumns(_ root: XMLElement, upTo last: Int) -> [Int] {
    (root.child("cols")?.children("col") ?? []).filter { isHidden($0, size: "width") }.flatMap {
      column -> [Int] in
      guard let from = column.attributes["min"].flatMap(Int.init),
        let through = column.attributes["max"].flatMap(Int.init), from >= 1, from <= through
      else { return [] }
      return Array(from...max(from, min(through, last)))
    }
  }

  private static func isHidden(_ part: XMLElement, size: String) -> Bool {
    ["1", "true"].contains(part.attributes["hidden"] ?? "")
      || part.attributes[size].flatMap(CellText.number) == 0
  }
}

/// Cells that are shown as one.
struct MergedCells {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  static func all(_ root: XMLElement) -> [MergedCells] {
    (root.child("mergeCells")?.children("mergeCell") ?? []).compactMap { merge in
      let ends = (merge.attributes["ref"] ?? "").replacing("$", with: "").split(separator: ":")
        .map(String.init)
      guard let first = ends.first.flatMap(place), let last = ends.last.flatMap(place),
        first.row <= last.row, first.column <= last.column,
        first.row < last.row || first.column < last.column
      else { return nil }
      return MergedCells(rows: first.row...last.row, columns: first.column...last.column)
    }
  }

  func contains(_ row: Int, _ column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }

  private static func place(_ text: String) -> (row: Int, column: Int)? {
    guard let column = SheetCells.column(text),
      let row = Int(text.drop { $0.isLetter })
    else { return nil }
    return (row, column)
  }
}
