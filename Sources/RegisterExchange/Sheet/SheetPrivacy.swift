import Law
import Members
internal import Notices
internal import Privacy
internal import Values

/// Looks for data about persons in a table, before anything of it is read (GDP-02).
///
/// Problems say where, never what: messages end up in logs.
struct SheetPrivacy {
  let table: SheetTable
  let layout: [SheetColumn]

  func problems() -> [SheetProblem] {
    guard let header = table.rows.first else { return [] }
    let known = Dictionary(layout.map { ($0.name, $0.content) }) { first, _ in first }
    var contents: [Int: SheetColumn.Content] = [:]
    var hashes: Set<Int> = []
    var free: Set<Int> = []
    for cell in header.cells {
      let key = SheetColumn.key(cell.text)
      let isTurnover = key.hasPrefix(SheetColumns.turnover + " ")
      contents[cell.column] = known[key] ?? (isTurnover ? .money : nil)
      if key.hasSuffix("sha256") { hashes.insert(cell.column) }
      if key.hasPrefix("#") || key.hasSuffix("utfärdare") || key.hasSuffix("nummer") {
        free.insert(cell.column)
      }
    }
    let names = header.cells.filter { contents[$0.column] == nil }.compactMap {
      personalColumn($0, header.line)
    }
    let cells = table.rows.flatMap { row in
      cellProblems(row, contents, hashes: hashes, isHeader: row == header)
        + (row == header ? [] : health(row, in: free))
    }
    return names + cells
  }

  /// Beginnings of words (Swedish, Danish, English) that name a person or a person's state of health.
  private static let stems = [
    "personn", "personnummer", "personal no", "pnr", "cpr", "ssn", "social security", "födelse",
    "fødsel", "birth", "ålder", "alder", "förnamn", "efternamn", "tilltalsnamn", "fornavn",
    "efternavn", "first name", "last name", "surname", "given name", "deltagar", "deltager",
    "participant", "arbetstagar", "medarbejder", "employee", "worker", "klient", "borger", "brukar",
    "kontaktperson", "contact", "telefon", "phone", "mobil", "e-post", "epost", "email", "e-mail",
    "diagnos", "sjukdom", "sygdom", "illness", "disease", "sjukskriv", "sygemeld", "sick leave",
    "funktionsned", "funktionshinder", "handicap", "disabilit", "lönebidrag", "fleksjob",
    "aktivitetsersättning", "sjukersättning", "førtidspension", "missbruk", "misbrug", "straff",
    "medicin", "etnici", "religion", "fackmed", "fagforening", "union member",
  ]

  private func personalColumn(_ cell: SheetTable.Cell, _ line: Int) -> SheetProblem? {
    let key = SheetColumn.key(cell.text.replacing("#", with: ""))
    let isPersonal = Self.stems.contains { stem in
      key.hasPrefix(stem) || key.contains(" " + stem) || key.contains("_" + stem)
        || (stem.count > 6 && key.contains(stem))
    }
    guard isPersonal, !PersonalDigits.occur(in: cell.text) else { return nil }
    return table.problem(
      .personalColumn, line: line, column: cell.column,
      "the column's name sounds like data about persons",
      remedy: "remove the column: a register holds sums only, never data about a person")
  }

  private func cellProblems(
    _ row: SheetTable.Row, _ contents: [Int: SheetColumn.Content], hashes: Set<Int>, isHeader: Bool
  ) -> [SheetProblem] {
    var result: [SheetProblem] = []
    for cell in row.cells where !(hashes.contains(cell.column) && Evidence.isFileHash(cell.text)) {
      let content = isHeader ? .text : contents[cell.column] ?? .text
      if content == .code, isSoleTrader(cell.text) {
        result.append(soleTrader(row.line, cell.column))
      } else if isPersonal(cell.text, content) {
        result.append(personal(row.line, cell.column, "the cell looks like a personal number"))
      }
    }
    return result + (isHeader ? [] : splits(row, contents, hashes))
  }

  /// In a column of numbers and days, blanks and points between digits are no disguise.
  private func isPersonal(_ text: String, _ content: SheetColumn.Content) -> Bool {
    switch content {
    case .day where SheetDay.read(text) != nil: return false
    case .number where SheetNumber.hundredths(text) != nil:
      // No count has ten digits: those that do are no number of persons, but of a person.
      return PersonalNumber.occurs(in: SheetNumber.wholeDigits(text))
    case .money:
      guard let amount = SheetNumber.hundredths(text) else { break }
      // No amount begins with a nought and goes on.
      return text.hasPrefix("0") && PersonalNumber.occurs(in: text)
        || PersonalNumber.isAmount(decimalText(hundredths: amount))
    case .places where WorkSheets.arePlaces(text): return false
    default: break
    }
    return PersonalDigits.occur(in: text)
  }

  private func isSoleTrader(_ text: String) -> Bool {
    LawBook.standard.jurisdictions.contains { law in
      guard let scheme = law.enterprises?.scheme else { return false }
      let number = RegistrationNumber(scheme: scheme, written: text)
      return number.flaw == .personal && PersonalNumber.occurs(in: number.value)
    }
  }

  /// Neighbours that are a personal number when put together.
  private func splits(
    _ row: SheetTable.Row, _ contents: [Int: SheetColumn.Content], _ hashes: Set<Int>
  ) -> [SheetProblem] {
    var result: [SheetProblem] = []
    for (index, first) in row.cells.enumerated() where isPart(first, contents, hashes) {
      var joined = PersonalDigits.digits(first.text)
      for next in row.cells[(index + 1)...].prefix(5) {
        let ends = PersonalDigits.isOnlyDigits(next.text) && !hashes.contains(next.column)
        guard ends, joined.count < 12 else { break }
        joined += PersonalDigits.digits(next.text)
        if PersonalNumber.occurs(in: joined), [10, 12].contains(joined.count) {
          let letters = SheetProblem.letters(next.column)
          result.append(
            personal(
              row.line, first.column,
              "the cells up to column \(letters) look like a personal number together"))
        }
        guard isPart(next, contents, hashes) else { break }
      }
    }
    return result
  }

  /// Digits that mean nothing where they stand: neither a count nor a day that its column asks for.
  private func isPart(
    _ cell: SheetTable.Cell, _ contents: [Int: SheetColumn.Content], _ hashes: Set<Int>
  ) -> Bool {
    guard PersonalDigits.isOnlyDigits(cell.text), !hashes.contains(cell.column) else {
      return false
    }
    switch contents[cell.column] {
    case .code, .places: return false
    case .number, .money:
      return (6...8).contains(cell.text.count) && cell.text.allSatisfy(\.isNumber)
    case .day: return SheetDay.read(cell.text) == nil
    case .text, nil: return true
    }
  }

  /// Words for somebody's health where a text may be about one person: who issued what, and notes.
  private func health(_ row: SheetTable.Row, in columns: Set<Int>) -> [SheetProblem] {
    row.cells.filter { columns.contains($0.column) && HealthWords.occur(in: $0.text) }.map { cell in
      table.problem(
        .health, line: row.line, column: cell.column, "the cell has a word for somebody's health",
        remedy: "say it without: a register holds nothing about one person")
    }
  }

  private func soleTrader(_ line: Int, _ column: Int) -> SheetProblem {
    table.problem(
      .soleTrader, line: line, column: column,
      "the organisation number is a sole trader's, and with that a personal number",
      expected: "one of a legal person (third digit 2 or more)",
      remedy: "a sole trader cannot be kept in the register; remove the row")
  }

  private func personal(_ line: Int, _ column: Int, _ found: String) -> SheetProblem {
    table.problem(
      .personalNumber, line: line, column: column, found,
      remedy: "remove it: a register holds sums only, never data about a person")
  }
}
