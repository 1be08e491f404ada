/// Countries as three letters, whatever a format writes.
package enum Countries {
  private struct Row: Sendable {
    let two: Substring
    let three: String
    let nuts: String?
    let money: String?
  }

  private static let rows: [Row] = DataTable.rows(PackageResources.countries_txt).map { cells in
    let filled = cells.map { $0 == "-" ? nil : String($0) }
    return Row(two: cells[0], three: String(cells[1]), nuts: filled[2], money: filled[3])
  }

  /// What notices use beside ISO: Greece and the United Kingdom as the EU writes them, and Kosovo.
  private static let others = ["EL": "GRC", "UK": "GBR", "1A": "1A0", "XK": "1A0", "XKX": "1A0"]

  private static let threeLetters: [String: String] = {
    var table = others
    for row in rows { table[String(row.two)] = row.three }
    return table
  }()

  private static let twoLetterCodes = Dictionary(
    threeLetters.filter { others[$0.key] == nil || $0.key == "1A" }.map { ($1, $0) }
  ) { first, _ in first }

  /// The code of ISO 3166-1 alpha-2 for three letters, as in `FR`; `nil` for what is no country.
  package static func twoLetters(_ code: String) -> String? { twoLetterCodes[code] }

  /// `FR` and `FRA` are `FRA`; a code that nobody knows stays as it is.
  package static func normalised(_ code: String) -> String {
    if code.utf8.count == 3, code != "XKX" { return code }
    return threeLetters[code] ?? threeLetters[code.uppercased()] ?? code
  }

  /// Whether three letters are some country's.
  package static func isKnown(_ code: String) -> Bool { known.contains(code) }

  private static let known = Set(threeLetters.values)

  /// The letters of NUTS by a country's three, for those whose notices are in the EU's journal.
  static let nuts: [String: String] = Dictionary(
    rows.compactMap { row in row.nuts.map { (row.three, $0) } }
  ) { first, _ in first }

  /// The own money of a country of Europe that does not pay in euro.
  package static func money(of country: String) -> String? { ownMoney[country] }

  private static let ownMoney: [String: String] = Dictionary(
    rows.compactMap { row in row.money.map { (row.three, $0) } }
  ) { first, _ in first }
}
