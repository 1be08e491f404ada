/// Why a sheet was not taken in, at one place of it.
package struct SheetProblem: Error, Hashable, Sendable {
  /// The kind of problem; switch over this, never over the texts.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// No sheet of a kind that we read, or damaged.
    case file
    /// A sheet that must be there is not.
    case sheet
    /// A column's name is unknown, missing or there twice.
    case column
    /// A column that looks like data about persons.
    case personalColumn = "personal-column"
    case personalNumber = "personal-number"
    case soleTrader = "sole-trader"
    case checkDigit = "check-digit"
    /// A cell that must be filled in is empty.
    case missing
    /// A cell says what its column cannot hold.
    case value
    /// A cell is worked out by a formula, or holds its error.
    case formula
    case duplicate
    case unknownOperator = "unknown-operator"
    case partOverWhole = "part-over-whole"
    case dates
    /// A word for somebody's health, or another thing that no register holds of a person.
    case health
    /// Not wrong, but not seen either: a hidden row, column or sheet.
    case hidden
  }

  /// What is wrong, as the problem's code says it.
  package let kind: Kind
  /// The file, as the user named it.
  package let file: String
  /// The sheet's name in a workbook, `nil` in a CSV file.
  package let sheet: String?
  /// 1-based, or 0 for the whole sheet.
  package let line: Int
  /// 1-based, or 0 for the whole row.
  package let column: Int
  /// What is there: lower case, no full stop, never a personal number.
  package let found: String
  /// What should be there; empty where that goes without saying.
  package let expected: String
  /// What to do about it.
  package let remedy: String

  /// The column as spreadsheets name it, as in `AB`; empty for the whole row.
  package var letters: String { Self.letters(column) }

  static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension SheetProblem: CustomStringConvertible {
  /// One line: `m.xlsx: sheet 'Medlemmar', line 3, column H: 'sju', expected a whole number [sheet.value]; ...`.
  package var description: String {
    "\(place): \(message) [sheet.\(kind.rawValue)]; \(remedy)"
  }

  /// What was found, and what should be there: lower case, no full stop.
  package var message: String { expected.isEmpty ? found : "\(found), expected \(expected)" }

  /// The file with sheet, line and column, as far as they are known.
  package var place: String {
    let parts = [
      sheet.map { "sheet '\($0)'" }, line > 0 ? "line \(line)" : nil,
      column > 0 ? "column \(letters)" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? file : "\(file): \(parts.joined(separator: ", "))"
  }
}
