internal import Procurement

/// A number as Swedish sheets write it.
enum SheetNumber {
  private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

  /// Whole hundredths of `1 234,5` or `1234.50`; `nil` for anything else.
  static func hundredths(_ text: String) -> Int? {
    let digits = text.filter { !blanks.contains($0) }
    guard !(digits.contains(",") && digits.contains(".")),
      digits.first?.isNumber ?? false
    else { return nil }
    return Procurement.hundredths(digits.replacing(",", with: "."))
  }

  static func whole(_ text: String) -> Int? {
    guard let value = hundredths(text), value.isMultiple(of: 100), value >= 0 else { return nil }
    return value / 100
  }
}

/// Reads the cells of one row by their column's name, and collects what is wrong with them.
struct SheetRowReader {
  let table: SheetTable
  let heading: SheetHeading
  let row: SheetTable.Row
  let problems: ProblemList
  private let cells: [Int: SheetTable.Cell]

  init(
    _ row: SheetTable.Row, of table: SheetTable, heading: SheetHeading, problems: ProblemList
  ) {
    self.table = table
    self.heading = heading
    self.row = row
    self.problems = problems
    cells = Dictionary(row.cells.map { ($0.column, $0) }) { first, _ in first }
  }

  /// The cell's text; longer ones than the register takes are a problem.
  func text(_ name: String) -> String? {
    guard let text = heading.places[name].flatMap({ cells[$0] })?.text else { return nil }
    if text.count > 200 { bad(name, "a text of \(text.count) letters", expected: "at most 200") }
    return text
  }

  func required(_ name: String, because reason: String = "") -> String? {
    if let text = text(name) { return text }
    // A column that is not there was told once, for the whole sheet.
    if heading.places[name] != nil || !reason.isEmpty {
      add(.missing, name, "'\(name)' is empty\(reason)", "", "fill it in")
    }
    return nil
  }

  func word(_ name: String, in words: [String: String]) -> String? {
    text(name).flatMap { word($0, of: name, in: words) }
  }

  func requiredWord(_ name: String, in words: [String: String], because reason: String = "")
    -> String?
  {
    required(name, because: reason).flatMap { word($0, of: name, in: words) }
  }

  private func word(_ text: String, of name: String, in words: [String: String]) -> String? {
    if let word = SheetWords.word(text, in: words) { return word }
    let known = words.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
    bad(name, "'\(text)'", expected: "one of \(known)")
    return nil
  }

  func day(_ name: String) -> CivilDate? {
    guard let text = text(name) else { return nil }
    if let day = CivilDate(text) { return day }
    bad(name, "'\(text)'", expected: "a day as YYYY-MM-DD")
    return nil
  }

  func count(_ name: String, most: Int = 999_999) -> Int? {
    guard let text = text(name) else { return nil }
    if let count = SheetNumber.whole(text), count <= most { return count }
    bad(name, "'\(text)'", expected: "a whole number up to \(most)")
    return nil
  }

  func decimal(_ name: String, most: Int = 99_999_999_999_999) -> Int? {
    guard let text = text(name) else { return nil }
    if let value = SheetNumber.hundredths(text), (0...most).contains(value) { return value }
    bad(name, "'\(text)'", expected: "a number with at most two decimals")
    return nil
  }

  /// - Returns: whether `text` has the form that the register's schema asks for.
  func check(_ name: String, _ isRight: Bool, expected: String) {
    if !isRight, let text = text(name) { bad(name, "'\(text)'", expected: expected) }
  }

  func bad(_ name: String, _ found: String, expected: String) {
    add(.value, name, found, expected, "correct the cell")
  }

  func add(
    _ kind: SheetProblem.Kind, _ name: String, _ found: String, _ expected: String,
    _ remedy: String
  ) {
    problems.all.append(
      table.problem(
        kind, line: row.line, column: heading.places[name] ?? 0, found, expected: expected,
        remedy: remedy))
  }

  /// The organisation number, by the country's scheme.
  func registration(country: String) -> RegistrationNumber? {
    let name = "organisationsnummer"
    guard let text = required(name) else { return nil }
    let number = RegistrationNumber(
      scheme: country == "DNK" ? "0184" : "0007",
      value: text.filter { $0 != "-" && $0 != " " && $0 != "\u{2013}" && $0 != "\u{A0}" })
    switch number.flaw {
    case nil, .doubtfulCheckDigit: return number
    case .personal:
      add(
        .soleTrader, name, "the organisation number is a sole trader's",
        "one of a legal person (third digit 2 or more)",
        "a sole trader cannot be kept in the register; remove the row")
    case .malformed, .checkDigit, .unknownScheme:
      add(
        .checkDigit, name, "'\(text)': its check digit or length is wrong",
        "a number of scheme \(number.scheme)", "copy the number from the register extract")
    }
    return nil
  }
}
