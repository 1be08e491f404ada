internal import Members
internal import Values

/// Which column of a table holds what.
struct SheetHeading {
  /// By number.
  private(set) var columns: [Int: SheetColumn] = [:]
  /// By name.
  private(set) var places: [String: Int] = [:]
  /// Columns with the turnover of the year that ends on a day.
  private(set) var turnover: [Int: CivilDate] = [:]
  let line: Int

  /// The first row that has anything in it, as names of columns.
  ///
  /// A name that begins with `#` is a note of the user's own, which is not read (but searched for personal
  /// numbers like the rest).
  init(_ row: SheetTable.Row, of table: SheetTable, layout: [SheetColumn], problems: ProblemList) {
    line = row.line
    let known = Dictionary(layout.map { ($0.name, $0) }) { first, _ in first }
    for cell in row.cells where !cell.text.hasPrefix("#") {
      let key = SheetColumn.key(cell.text)
      if let column = known[key] {
        add(column, cell, table, problems)
      } else if layout.first?.name == SheetColumns.members.first?.name,
        let day = Self.yearEnd(in: key)
      {
        if let first = turnover.first(where: { $0.value == day })?.key, places[key] == nil {
          problems.all.append(
            table.problem(
              .column, line: line, column: cell.column,
              "the turnover of \(day) is there already, in column \(SheetProblem.letters(first))",
              remedy: "keep one of them"))
        }
        turnover[cell.column] = day
        add(SheetColumn(key, .money), cell, table, problems)
      } else {
        problems.all.append(Self.unknown(cell, row, table, layout))
      }
    }
    for column in layout where column.isRequired && places[column.name] == nil {
      problems.all.append(
        table.problem(
          .column, line: line, "no column '\(column.name)'", remedy: "add it, as in the template"))
    }
  }

  private mutating func add(
    _ column: SheetColumn, _ cell: SheetTable.Cell, _ table: SheetTable, _ problems: ProblemList
  ) {
    if let first = places.updateValue(cell.column, forKey: column.name) {
      problems.all.append(
        table.problem(
          .column, line: line, column: cell.column,
          "'\(column.name)' is there already, in column \(SheetProblem.letters(first))",
          remedy: "keep one of them"))
    }
    columns[cell.column] = column
  }

  /// `omsättning 2025` or `omsättning 2025-06-30`.
  private static func yearEnd(in key: String) -> CivilDate? {
    guard key.hasPrefix(SheetColumns.turnover + " ") else { return nil }
    let rest = key.dropFirst(SheetColumns.turnover.count + 1)
    let day = CivilDate(rest.count == 4 ? rest + "-12-31" : rest)
    return day.flatMap { RegisterLimits.flaw(in: $0) == nil ? $0 : nil }
  }

  private static func unknown(
    _ cell: SheetTable.Cell, _ row: SheetTable.Row, _ table: SheetTable, _ layout: [SheetColumn]
  ) -> SheetProblem {
    let near = layout.map(\.name).min {
      Spelling.distance($0, SheetColumn.key(cell.text))
        < Spelling.distance($1, SheetColumn.key(cell.text))
    }
    let isNear = near.map { Spelling.distance($0, SheetColumn.key(cell.text)) <= 3 } ?? false
    return table.problem(
      .column, line: row.line, column: cell.column,
      "'\(cell.text)' is no column of the template",
      expected: isNear ? "'\(near ?? "")'" : "one of the template's columns",
      remedy: "rename it, or put '#' before its name to keep it as a note that is not read")
  }
}

/// How far apart two words are.
enum Spelling {
  /// The fewest letters to put in, take out or exchange.
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, sign) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in right.indices {
        let exchanged = diagonal + (right[place] == sign ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(exchanged, row[place] + 1, row[place + 1] + 1)
      }
    }
    return row[right.count]
  }
}

/// Problems found so far; shared by all who look at the same sheets.
final class ProblemList {
  var all: [SheetProblem] = []
}
