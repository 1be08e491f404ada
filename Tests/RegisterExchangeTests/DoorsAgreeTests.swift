import Members
import RegisterExchange
import Schemas
import TestSupport
import Testing
import Values

/// A reason for its time: ten thousand cells, each read as a sheet of its own, and written and read as XML.
@Suite("Whatever a sheet takes in, the exchange file writes and gives back")
struct DoorsAgreeTests {
  private static let header = """
    medlem;namn;organisationsnummer;momsnummer;ort;kommunkod;nuts;storlek;andel får visas;målgrupper;\
    juridisk form;registrering per;registrering underlag;registrering grad;registrering utfärdare;\
    registrering nummer;registrering giltigt från;registrering giltigt till;\
    sysselsatta totalt antal;sysselsatta totalt heltider;personal per;utbildade handledare;\
    kvalitet per;omsättning 2025;omsättning 2024-06-30
    """.split(separator: ";").map(String.init)
  private static let right = [
    "", "Första", "", "", "Bollnäs", "2183", "", "litet", "ja", "långtidsarbetslösa", "stiftelse",
    "2026-10-05", "registerutdrag", "A", "Bolagsverket", "17", "2026-01-01", "2027-01-01", "24",
    "8,4", "2026-10-31", "3", "2026-10-31", "3 618 200,50", "1",
  ]

  static let odd: [String] = [
    "", " ", "0", "-0", "1", "-1", "999999", "1000000", "999999,99", "1000000,00", "0,01", "0,001",
    "99999999999999", "999999999999,99", "1000000000000", "8507099805", "8507099805,00",
    "1010121250", "1010121250,50", "9223372036854775807", "9223372036854775808",
    "92233720368547758,07", "1e5", "1.5", "1,5", ",5", "5,", "+5", "０", "٣", "½", "1 000",
    "1\u{A0}000",
    "2026-10-05", "2026-02-29", "2024-02-29", "0001-01-01", "1799-12-31", "1800-01-01",
    "2199-12-31",
    "2200-01-01", "9999-12-31", "2026-10-05 10:30", "2026-13-01", "ja", "nej", "oklart", "JA", "x",
    "A", "D", "mikro", "stort", "SE313", "SE31", "DK042", "0180", "180", "9999", "101",
    "SE769698120301", "SE556000000001", "SE850709980501", "DK13585628", "FI01120389", "SE12",
    "Å\u{308}", "A\u{30A}", "e\u{301}\u{301}", "\u{1F468}\u{200D}\u{1F469}", "a\u{200B}b",
    "a\u{AD}b",
    "\u{1}", "\u{1B}[31m", "\u{B}", "\u{85}", "\u{2028}", "\u{FEFF}x", sign(0xFFFE), "\u{FFFD}",
    "\u{9B}",
    "\u{202E}abc", "<b>&amp;", "]]>", "&#10;", "'\"", "\"a;b\"", "=1+1", "@a", "\t", "a\u{A0} b",
    String(repeating: "å", count: 200), String(repeating: "å", count: 201),
    String(repeating: "a\u{301}", count: 101), "M01", "1M", "m-_9", "850709-9805", "850709nr9805",
    "769698-1203", "sjukskriven", "HIV", "LSS-enheten", "intyg", "annat", "fri", "1980, 0331, 0381",
    "2019-2024", "070-123 45 67", "Ω", "ß", "İ", "\u{0}",
  ]

  @Test("ten thousand cells")
  func cells() throws {
    var random = SeededGenerator(seed: 20_261_201)
    var taken: [EconomicOperator] = []
    var refused = 0
    for number in 0..<10_000 {
      var cells = Self.right
      cells[0] = "T\(number)"
      cells[2] = Self.organisationNumber(number)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 1..<cells.count, using: &random)
        guard place != 2 else { continue }
        let pick = Int.random(in: 0..<Self.odd.count, using: &random)
        let other = Int.random(in: 0..<Self.odd.count, using: &random)
        cells[place] =
          Bool.random(using: &random) ? Self.odd[pick] : Self.odd[pick] + " " + Self.odd[other]
      }
      let reading = RegisterSheet.read([
        RegisterSheet.File(path: "m.csv", bytes: Self.bytes(cells))
      ])
      taken += reading.operators
      if reading.operators.isEmpty {
        refused += 1
        // Told with the place: the row of the member, or the file that is no text.
        #expect(
          reading.problems.allSatisfy { $0.line >= 1 || $0.kind == .file }, "\(reading.problems)")
        #expect(!reading.problems.isEmpty)
      }
      if taken.count >= 100 { try Self.check(&taken) }
    }
    try Self.check(&taken)
    #expect((1_000...9_500).contains(refused))
  }

  private static func check(_ taken: inout [EconomicOperator]) throws {
    defer { taken = [] }
    guard !taken.isEmpty else { return }
    let register = Register(
      path: "m.csv", asOf: CivilDate(2026, 12, 1), groups: [], operators: taken)
    let bytes = try RegisterXML.write(register)
    do {
      let back = try RegisterReader.read(bytes: bytes, path: "m.csv")
      for (one, other) in zip(back.operators, taken) { #expect(one.content == other.content) }
      #expect(back.says(theSameAs: register))
    } catch {
      let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let line = text.indices.contains(error.line - 1) ? text[error.line - 1] : ""
      Issue.record("\(error.description): \(line)")
    }
  }

  private static func bytes(_ cells: [String]) -> [UInt8] {
    let quoted = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    return Array((header.joined(separator: ";") + "\n" + quoted.joined(separator: ";")).utf8)
  }

  private static func organisationNumber(_ number: Int) -> String {
    let digits = "769" + String(String(1_000_000 + number).dropFirst())
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let value = (digit.element.wholeNumberValue ?? 0) * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + value / 10 + value % 10
    }
    return digits + String((10 - sum % 10) % 10)
  }
}
