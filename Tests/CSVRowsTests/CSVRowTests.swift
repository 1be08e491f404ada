import CSVRows
import Testing

@Suite("A row of comma-separated values")
struct CSVRowTests {
  private func row(_ fields: [String], _ separator: UInt8 = UInt8(ascii: ",")) -> String {
    String(decoding: CSVRow.bytes(fields, separator: separator), as: UTF8.self)
  }

  private func same(_ text: String, _ other: String) -> Bool { text.utf8.elementsEqual(other.utf8) }

  @Test(
    "quotes as RFC 4180 asks",
    arguments: [
      (["a", "1"], "a,1\r\n"), (["", ""], ",\r\n"), (["a,b"], "\"a,b\"\r\n"),
      (["say \"no\""], "\"say \"\"no\"\"\"\r\n"), (["two\nlines"], "\"two\nlines\"\r\n"),
      (["cr\r\nlf"], "\"cr\r\nlf\"\r\n"), (["Östergötland"], "Östergötland\r\n"),
      (["a;b"], "\"a;b\"\r\n"), (["a\tb"], "\"a\tb\"\r\n"),
      (["\"\u{301}x"], "\"\"\"\u{301}x\"\r\n"), (["a,\u{301}b"], "\"a,\u{301}b\"\r\n"),
    ])
  func quoting(_ fields: [String], _ expected: String) { #expect(same(row(fields), expected)) }

  @Test("takes nothing for a formula", arguments: ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
  func formulas(_ sign: String) {
    #expect(same(row(["\(sign)1"]), "'\(sign)1\r\n"))
    #expect(same(row(["\(sign)\u{301}1"]), "'\(sign)\u{301}1\r\n"))
    #expect(same(row(["  \(sign)1"]), "\"  '\(sign)1\"\r\n"))
    #expect(same(row(["\u{200B}\(sign)1"]), "'\(sign)1\r\n"))
    #expect(same(row(["a \(sign)1"]), "a \(sign)1\r\n"))
    // A spreadsheet that expects semicolons begins a cell after each, and quotes count for nothing within.
    #expect(same(row(["a;\(sign)1"]), "\"a;'\(sign)1\"\r\n"))
    #expect(same(row(["a\n\(sign)1"]), "\"a\n'\(sign)1\"\r\n"))
    #expect(same(row(["a\t\(sign)1"]), "\"a\t'\(sign)1\"\r\n"))
    #expect(same(row(["\(sign)1"], UInt8(ascii: ";")), "'\(sign)1\r\n"))
  }

  @Test("guards what begins with a tab or a line end, and neutralises what a terminal would obey")
  func controls() {
    #expect(same(row(["\ta"]), "\"'\ta\"\r\n"))
    #expect(same(row(["\ra"]), "\"'\ra\"\r\n"))
    #expect(same(row(["a\u{1B}[31m\u{202E}b\u{9B}"]), "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}\r\n"))
  }

  @Test(
    "what is guarded is read again without the guard",
    arguments: ["=x", "'=x", "''-1", " =x", " '@x", "'x", "x'", "", "'", "＝x", "+\u{301}1", "a;=b"])
  func unguarded(_ text: String) throws {
    let separator = UInt8(ascii: ";")
    let rows = try CSVRows.read(
      CSVRow.bytes(["a", text, "b"], separator: separator), separator: separator)
    #expect(rows.first?.fields == [Array("a".utf8), Array(text.utf8), Array("b".utf8)])
  }

  @Test("is read again as it was written, whatever sign stands beside whatever mark")
  func again() throws {
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
      for sign in ["\"", "'", ",", ";", "\n", "\r", "\r\n", "a", "=", " "] {
        for mark in ["", "\u{301}", "\u{FE0F}", "\u{200D}", "\u{202E}"] {
          let fields = ["x\(sign)\(mark)y", "z", "\(sign)\(mark)"]
          let rows = try CSVRows.read(
            CSVRow.bytes(fields, separator: separator), separator: separator)
          #expect(rows.count == 1)
          #expect(rows.first?.fields.count == 3)
          #expect(rows.first?.fields[1] == Array("z".utf8))
        }
      }
    }
  }
}
