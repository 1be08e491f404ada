import CSVRows
import TestSupport
import Testing

@Suite("Comma-separated values, with the place of what is wrong")
struct CSVRowsTests {
  private func rows(_ text: String, separator: String = ";") throws -> [CSVRows.Row] {
    try CSVRows.read(Array(text.utf8), separator: separator.utf8.first ?? 0)
  }

  private func texts(_ row: CSVRows.Row) -> [String] {
    row.fields.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "rows begin on the lines that an editor shows",
    arguments: [
      ("a;b\nc;d", [1, 2]), ("a;b\r\nc;d\r\n", [1, 2]), ("a;b\rc;d\r", [1, 2]),
      ("\n\na;b\n\n  \nc;d", [3, 6]), ("\"a\nb\nc\";d\ne", [1, 4]), ("a;\"b\n\nc\"\nd", [1, 4]),
      ("\"a\";\"b\"\n;\n;", [1, 2, 3]), ("", []),
    ])
  func lines(text: String, expected: [Int]) throws {
    #expect(try rows(text).map(\.line) == expected)
  }

  @Test("quotes, separators and line ends in quotes are part of the field")
  func fields() throws {
    let found = try rows("\"a;\"\"b\"\"\nc\"; d ;\"\";e")
    #expect(found.map(texts) == [["a;\"b\"\nc", "d", "", "e"]])
    #expect(try rows("a\tb c\t\td", separator: "\t").map(texts) == [["a", "b c", "", "d"]])
  }

  @Test(
    "a mistake is told by line and column",
    arguments: [
      ("a;b\nc;\"d\ne;f\ng", CSVFailure.Kind.openQuote, 2, 2),
      ("a;b\n\"x\ny\";\"d", .openQuote, 3, 2),
      ("a;\"b\"c;d", .afterQuote, 1, 2), ("a;b\n\"c\nd\"e", .afterQuote, 3, 1),
      ("a;b\nc;d\"e\";f", .strayQuote, 2, 2),
    ])
  func mistakes(text: String, kind: CSVFailure.Kind, line: Int, column: Int) throws {
    let failure = try #require(throws: CSVFailure.self) { try rows(text) }
    #expect(failure == CSVFailure(kind: kind, line: line, column: column))
  }

  @Test("any bytes give rows or a mistake, never a crash", arguments: 1...200)
  func anything(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("a;\"\"\n\r ,\t=\u{E5}".utf8) + [0xFF, 0x80]
    let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      signs[Int.random(in: 0..<signs.count, using: &random)]
    }
    let last = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    do {
      let rows = try CSVRows.read(bytes, separator: UInt8(ascii: ";"))
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.line < $1.line })
      #expect(rows.allSatisfy { (1...last).contains($0.line) })
    } catch {
      #expect((1...last).contains(error.line))
    }
  }
}
