import Members
import RegisterExchange
import Testing

@Suite("Workbooks take nothing that a person did not see")
struct CasesOfWorkbooksTests {
  private static func read(
    _ index: Int, _ cell: String, sheet change: (String) -> String = { $0 }, strings: String = ""
  ) -> RegisterSheet.Reading {
    var cells = SmallWorkbook.member
    if index >= 0 { cells[index] = cell }
    return SmallWorkbook.read(
      SmallWorkbook.bytes(sheet: change(SmallWorkbook.sheet(cells)), strings: strings))
  }

  static let numbers = [
    ("[h]:mm", "10", "the cell shows a time"), ("[hh]:mm:ss", "10", "the cell shows a time"),
    ("h:mm", "0.5", "the cell shows a time"), ("[mm]:ss", "10", "the cell shows a time"),
    ("0%", "0.5", "the cell shows a percentage"), ("0.00%", "0.5", "the cell shows a percentage"),
    ("0", "3.6", "the cell shows a rounded number"), ("#,##0", "3.4", "the cell shows a rounded"),
    ("0.0", "8.45", "the cell shows a rounded number"), ("0,", "8000", "the cell shows thousands"),
    ("#,##0,,", "8", "the cell shows thousands"), (";;;", "8", "the cell shows no number"),
    ("0.00E+00", "8", "the cell shows a fraction or"),
    ("# ?/?", "8.5", "the cell shows a fraction"),
    ("\"dold\"", "8", "the cell shows no number"),
  ]

  @Test("numbers that are shown as something else are refused with the cell", arguments: numbers)
  func shown(format: String, value: String, message: String) throws {
    let problem = try #require(Self.format(format, value).problems.first)
    #expect(problem.letters == "H" && problem.line == 2 && problem.found.hasPrefix(message))
  }

  private static func format(_ format: String, _ value: String) -> RegisterSheet.Reading {
    var cells = SmallWorkbook.member
    cells[7] = "<c s=\"3\"><v>\(value)</v></c>"
    let code = format.replacing("\"", with: "&quot;")
    let bytes = SmallWorkbook.bytes(
      sheet: SmallWorkbook.sheet(cells),
      styles: """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>\
        <numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="\(code)"/>\
        </numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>\
        <xf numFmtId="165"/></cellXfs></styleSheet>
        """)
    return SmallWorkbook.read(bytes)
  }

  @Test(
    "numbers that are shown whole are taken",
    arguments: [
      ("General", "8.4"), ("Standard", "8.4"), ("0.00", "8.4"), ("#,##0.00", "8.45"), ("0", "8"),
      ("# ##0,00", "8"), ("0.0", "8.4000000000000004"), ("#,##0\\ \"st\"", "8"), ("@", "8.4"),
      ("_-* #,##0.00\\ _k_r_-;-* #,##0.00\\ _k_r_-;_-* \"-\"??_-;_-@_-", "8.4"),
      ("[Red]0.00", "8.4"), ("[>=100]0;0.00", "8"),
    ])
  func whole(format: String, value: String) {
    #expect(Self.format(format, value).problems == [])
  }

  @Test("ECMA-376's escapes are signs")
  func escapes() throws {
    func name(_ text: String) -> RegisterSheet.Reading { Self.read(0, SmallWorkbook.text(text)) }
    #expect(name("Provbolaget_x000D_\nek. för.").operators.map(\.name) == ["Provbolaget ek. för."])
    #expect(name("A_x005F_x000D_B").operators.map(\.name) == ["A_x000D_B"])
    #expect(name("A_x00e5_B").operators.map(\.name) == ["AåB"])
    #expect(name("_xD83D__xDE00_").operators.map(\.name) == ["\u{1F600}"])
    #expect(name("A_x00G1_ _x1_").operators.map(\.name) == ["A_x00G1_ _x1_"])
    for text in ["A_x001B_B", "A_x0001_", "A_xD83D_B", "A_xFFFE_", "A_x000B_B"] {
      let problem = try #require(name(text).problems.first, "\(text)")
      #expect(problem.letters == "A" && problem.line == 2)
    }
    let shared = Self.read(
      0, "<c t=\"s\"><v>0</v></c>", strings: "<si><t>A_x000D_\nB</t></si>")
    #expect(shared.operators.map(\.name) == ["A B"])
    #expect(Self.read(0, "<c t=\"s\"><v>9</v></c>").problems.first?.letters == "A")
  }

  @Test("merged cells with a value are refused")
  func merges() throws {
    let merged = { (ref: String) in
      { (sheet: String) in
        sheet.replacing(
          "</sheetData>", with: "</sheetData><mergeCells><mergeCell ref=\"\(ref)\"/></mergeCells>")
      }
    }
    let under = Self.read(-1, "", sheet: merged("E2:F2"))
    #expect(under.problems.first?.letters == "F")
    #expect(Self.read(-1, "", sheet: merged("E1:E2")).problems.first?.line == 2)
    #expect(Self.read(-1, "", sheet: merged("E2:E3")).problems.first?.letters == "E")
    #expect(Self.read(-1, "", sheet: merged("Z8:AA9")).problems == [])
  }

  @Test("hidden rows, columns and sheets are told")
  func hidden() {
    let row = Self.read(-1, "") {
      $0.replacing("<row r=\"2\">", with: "<row r=\"2\" hidden=\"1\">")
    }
    #expect(row.operators.count == 1)
    #expect(row.notes.map(\.line) == [2])
    #expect(row.notes.first?.description.contains("line 2: the row is hidden") == true)
    let flat = Self.read(-1, "") { $0.replacing("<row r=\"2\">", with: "<row r=\"2\" ht=\"0\">") }
    #expect(flat.notes.count == 1)
    let column = Self.read(-1, "") {
      $0.replacing(
        "<sheetData>", with: "<cols><col min=\"8\" max=\"16384\" hidden=\"1\"/></cols><sheetData>")
    }
    #expect(column.notes.map(\.letters) == ["H", "I"])
    let sheet = SmallWorkbook.bytes(sheetAttributes: "state=\"veryHidden\"")
    #expect(SmallWorkbook.read(sheet).notes.map(\.kind) == [.hidden])
  }

  @Test("places beyond the sheet, or twice, are refused and crash nothing")
  func places() throws {
    for row in ["9223372036854775807", "1048577", "0", "-5", "1", "x", "99999999999999999999"] {
      let reading = Self.read(-1, "") {
        $0.replacing("<row r=\"2\">", with: "<row r=\"\(row)\">")
          .replacing("</sheetData>", with: "<row><c><v>1</v></c></row></sheetData>")
      }
      #expect(reading.problems.first?.kind == .file, "\(row)")
    }
    for place in ["XFE2", "ZZZ2", "AAAA2", "2", "", "ÅÄ2"] {
      let reading = Self.read(8, "<c r=\"\(place)\"><v>1</v></c><c><v>2</v></c>")
      #expect(reading.problems.first?.kind == .file, "\(place)")
    }
    for value in ["nan", "inf", "0x10", "1e999", "1,5", "--1"] {
      #expect(Self.read(7, "<c><v>\(value)</v></c>").problems.isEmpty == false, "\(value)")
    }
  }

  @Test("part names are URI references")
  func targets() {
    for target in [
      "./worksheets/a.xml", "../xl/worksheets/a.xml", "/xl/worksheets/a.xml",
      "worksheets/../worksheets/a.xml", "worksheets/%61.xml", "Worksheets/A.xml",
      "worksheets/a.xml#x",
    ] {
      #expect(SmallWorkbook.read(SmallWorkbook.bytes(target: target)).problems == [], "\(target)")
    }
  }
}
