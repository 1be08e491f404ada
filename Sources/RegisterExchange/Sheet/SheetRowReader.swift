import Law
internal import Members
internal import Notices
internal import Values

/// A number as Swedish sheets write it.
enum SheetNumber {
  private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

  /// Whole hundredths of `1 234,5` or `1234.50`; `nil` for anything else, `1.000` and `1,000` too.
  static func hundredths(_ text: String) -> Int? {
    let digits = text.filter { !blanks.contains($0) }
    guard !(digits.contains(",") && digits.contains(".")),
      digits.first?.isNumber ?? false
    else { return nil }
    return RegisterLimits.number(digits.replacing(",", with: "."))
  }

  /// The digits before the decimals, without the blanks between them.
  static func wholeDigits(_ text: String) -> String {
    String(text.filter { !blanks.contains($0) }.prefix(while: \.isNumber))
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
    guard let cell = heading.places[name].flatMap({ cells[$0] }) else { return nil }
    if let shown = cell.shown {
      bad(name, "\(shown), and it holds '\(cell.text)'", expected: "a value that is shown as it is")
    }
    if let flaw = RegisterLimits.flaw(in: cell.text) {
      bad(name, flaw.found, expected: flaw.expected)
    }
    return cell.text
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
    guard let day = SheetDay.read(text) else {
      bad(name, "'\(text)'", expected: "a day as YYYY-MM-DD")
      return nil
    }
    if let flaw = RegisterLimits.flaw(in: day) { bad(name, flaw.found, expected: flaw.expected) }
    return day
  }

  func count(_ name: String, in limits: ClosedRange<Int> = RegisterLimits.counts) -> Int? {
    guard let text = text(name) else { return nil }
    if let count = SheetNumber.whole(text), count <= limits.upperBound { return count }
    bad(name, "'\(text)'", expected: "a whole number up to \(limits.upperBound)")
    return nil
  }

  func decimal(_ name: String, in limits: ClosedRange<Int>) -> Int? {
    guard let text = text(name) else { return nil }
    if let value = SheetNumber.hundredths(text), limits.contains(value) { return value }
    bad(
      name, "'\(text)'",
      expected: SheetNumber.hundredths(text) == nil
        ? "a number with at most two decimals"
        : "a number up to \(decimalText(hundredths: limits.upperBound))")
    return nil
  }

  /// The amount of a cell in a currency; what no register may hold is a problem.
  func money(_ name: String, currency: String) -> Money? {
    guard let amount = decimal(name, in: RegisterLimits.money) else { return nil }
    let money = Money(minorUnits: amount, currency: currency)
    if let flaw = RegisterLimits.flaw(in: money) { bad(name, flaw.found, expected: flaw.expected) }
    return money
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
    let problem = table.problem(
      kind, line: row.line, column: heading.places[name] ?? 0, found, expected: expected,
      remedy: remedy)
    // Some cells are looked at more than once.
    if !problems.all.suffix(8).contains(problem) { problems.all.append(problem) }
  }

  /// The organisation number, by the country's scheme.
  func registration(country: String) -> RegistrationNumber? {
    let name = "organisationsnummer"
    guard let text = required(name),
      let register = LawBook.standard.jurisdiction(of: country).enterprises
    else { return nil }
    let number = RegistrationNumber(scheme: register.scheme, written: text)
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
