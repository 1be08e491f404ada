import Law
import Members
import Values
import ZIPContainer

@testable import RegisterExchange

/// The member sheet and those that go with it, as CSV and as a workbook.
enum SheetDoor {
  typealias Sheet = (kind: SheetKind, head: [String], row: [Cell])

  struct Cell {
    let text: String
    var isNumber = false
  }

  static func carries(_ next: DoorCase) -> Bool {
    guard let columns = columns(of: next) else { return false }
    // A cell of blanks is an empty one, which says nothing, or has a word said of its own.
    guard columns.allSatisfy({ $0.isRequired || !next.isBlank($0.text) }) else { return false }
    // Sheets are of the two countries that have members, each with its own scheme of numbers.
    let country = next["country"] ?? "SWE"
    guard country == "SWE" || country.wholeMatch(of: /[A-Z]{3}/) == nil else { return false }
    // What spreadsheets do to numbers is undone: a nought that is lost, decimals that are none.
    return next["municipality"] != "180" && next["cpv"] != "9091000"
      && !columns.contains { column in
        isNumber(column.text, next) && next[column.text]?.hasSuffix(".00") == true
          || next[column.text]?.hasPrefix("0000000") == true
      }
  }

  static func take(
    _ next: DoorCase, _ write: ([Sheet]) throws -> [RegisterSheet.File]
  ) throws -> Door.Verdict {
    let reading = RegisterSheet.read(try write(sheets(of: next)))
    guard reading.problems.isEmpty else {
      return .refused(
        reading.problems.map(\.description).joined(separator: "\n"),
        hasPlace: reading.problems.allSatisfy { $0.line > 0 || $0.kind == .file })
    }
    var register = Register(
      path: "sheet", asOf: CivilDate(2026, 12, 1), groups: [], operators: reading.operators)
    register.distances = reading.distances
    return .taken(TakenCase(register, of: next))
  }

  private typealias Column = (name: String, text: String, isRequired: Bool)

  /// The columns that the texts of a case go to; `nil` where no sheet has any.
  private static func columns(of next: DoorCase) -> [Column]? {
    switch next.subject {
    case .identity:
      [
        ("namn", "name", true), ("ort", "town", true), ("kommunkod", "municipality", true),
        ("nuts", "nuts", false), ("storlek", "size", true), ("land", "country", false),
        ("momsnummer", "vat", false), ("andel får visas", "consent", false),
        ("målgrupper", "categories", false),
      ]
    case .certificate:
      [
        ("ordning", "scheme", true), ("utfärdare", "issuer", true), ("nummer", "number", false),
        ("giltigt från", "validFrom", true), ("giltigt till", "validThrough", false),
        ("läge", "state", false), ("kontrollerat", "checkedOn", false),
        ("genom grupp", "through", false),
      ]
    case .capacity:
      [
        ("cpv", "cpv", true), ("enhet", "unit", true), ("period", "period", true),
        ("mängd", "amount", true), ("platser", "place", false), ("pris per enhet", "price", false),
        ("valuta", "currency", false),
      ]
    case .distance: [("från", "from", true), ("till", "to", true), ("kilometer", "km", true)]
    case .fact: factColumns(of: next)
    default: nil
    }
  }

  private static func factColumns(of next: DoorCase) -> [Column]? {
    let own: Column
    let block: String
    var columns: [Column] = []
    if next.fact == .turnover {
      // The sheet's currency is the country's.
      guard next["currency"] == "SEK", !next.isBlank("asOf") else { return nil }
      (own, block) = (("omsättning \(next["asOf"] ?? "")", "value", false), "bokslut")
    } else {
      guard let column = SheetFacts.columns.first(where: { $0.fact == next.fact }) else {
        return nil
      }
      (own, block) = ((column.name, "value", column.fact == .legalForm), column.block)
      columns = [("\(block) per", "asOf", true)]
    }
    let parts = [
      ("underlag", "kind"), ("grad", "grade"), ("utfärdare", "issuer"), ("nummer", "number"),
      ("giltigt från", "validFrom"), ("giltigt till", "validThrough"), ("sha256", "sha256"),
    ]
    return [own] + columns + parts.map { ("\(block) \($0.0)", $0.1, false) }
  }

  private static func sheets(of next: DoorCase) -> [Sheet] {
    let own = Dictionary(
      (columns(of: next) ?? []).compactMap { column in
        next[column.text].map { (column.name, cell($0, of: column.text, next)) }
      }
    ) { first, _ in first }
    var base = [
      "medlem": next.id, "namn": "Prov \(next.number)", "organisationsnummer": next.registration,
      "ort": "Bollnäs", "kommunkod": "2183", "nuts": "SE313", "storlek": "small",
      "juridisk form": "stiftelse", "registrering per": "2026-10-05",
    ]
    if next.subject == .identity { for name in ["namn", "ort", "nuts"] { base[name] = nil } }
    let member = base.mapValues { Cell(text: $0) }
    switch next.subject {
    case .identity, .fact: return [sheet(.members, own.merging(member) { first, _ in first })]
    case .certificate, .capacity:
      let row = own.merging(["organisationsnummer": Cell(text: next.registration)]) { $1 }
      return [
        sheet(.members, member),
        sheet(next.subject == .certificate ? .certificates : .capacities, row),
      ]
    default: return [sheet(.members, member), sheet(.distances, own)]
    }
  }

  private static func isNumber(_ name: String, _ next: DoorCase) -> Bool {
    ["amount", "price", "km"].contains(name)
      || name == "value" && [.count, .hundredths, .money].contains(next.fact.valueKind)
  }

  /// Swedish sheets have a comma in their numbers.
  private static func cell(_ text: String, of name: String, _ next: DoorCase) -> Cell {
    isNumber(name, next)
      ? Cell(text: text.replacing(".", with: ","), isNumber: true) : Cell(text: text)
  }

  private static func sheet(_ kind: SheetKind, _ row: [String: Cell]) -> Sheet {
    let cells = row.sorted { $0.key < $1.key }
    return (kind, cells.map(\.key), cells.map(\.value))
  }

  static func csv(_ sheets: [Sheet]) -> [RegisterSheet.File] {
    sheets.map { sheet in
      let lines = [sheet.head, sheet.row.map(\.text)].map { cells in
        cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
      }
      return RegisterSheet.File(
        path: "\(sheet.kind).csv", bytes: Array(lines.joined(separator: "\r\n").utf8))
    }
  }

  static func xlsx(_ sheets: [Sheet]) throws -> [RegisterSheet.File] {
    [RegisterSheet.File(path: "bok.xlsx", bytes: try WrittenWorkbook.bytes(sheets))]
  }
}
