import Members
import RegisterExchange
import Testing
import Values

/// A workbook with the small sheet in it, for tests that change one thing.
enum SmallWorkbook {
  /// The cells of a row, as texts in place.
  static func row(_ number: Int, _ cells: [String]) -> String {
    "<row r=\"\(number)\">" + cells.joined() + "</row>"
  }

  static func text(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }

  static let header = row(
    1,
    [
      "namn", "organisationsnummer", "juridisk form", "registrering per", "ort", "kommunkod",
      "storlek", "sysselsatta totalt heltider", "personal per",
    ].map(text))

  static let member = [
    text("Första"), text("769698-1203"), text("stiftelse"), "<c s=\"1\"><v>46300</v></c>",
    text("Bollnäs"), "<c><v>2183</v></c>", text("litet"), "<c><v>8.4000000000000004</v></c>",
    "<c s=\"2\"><v>46326.75</v></c>",
  ]

  static func sheet(_ cells: [String] = member) -> String {
    """
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
    \(header)\(row(2, cells))</sheetData></worksheet>
    """
  }

  static let styles = """
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
    <numFmts count="1"><numFmt numFmtId="164" formatCode="[$-41D]yyyy\\-mm\\-dd;@"/></numFmts>\
    <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>
    """

  static func bytes(
    sheet: String = sheet(), name: String = "Medlemmar", settings: String = "",
    strings: String = "", styles: String = styles, target: String = "worksheets/a.xml",
    sheetAttributes: String = ""
  ) -> [UInt8] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let packaging = "http://schemas.openxmlformats.org/package/2006/relationships"
    return StoredZIP.bytes([
      "_rels/.rels": """
      <Relationships xmlns="\(packaging)"><Relationship Id="a" Type="\(relations)/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """,
      "xl/workbook.xml": """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(relations)">\
      \(settings)<sheets><sheet name="\(name)" sheetId="1" r:id="s1" \(sheetAttributes)/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships xmlns="\(packaging)">\
      <Relationship Id="s1" Type="\(relations)/worksheet" Target="\(target)"/>\
      <Relationship Id="s2" Type="\(relations)/styles" Target="/xl/styles.xml"/>\
      <Relationship Id="s3" Type="\(relations)/sharedStrings" Target="strings.xml"/>\
      <Relationship Id="s4" Type="http://x/vbaProject" Target="vbaProject.bin"/></Relationships>
      """,
      "xl/worksheets/a.xml": sheet, "xl/styles.xml": styles, "xl/vbaProject.bin": "no XML at all",
      "xl/strings.xml": """
      <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\(strings)</sst>
      """,
    ])
  }

  static func read(_ bytes: [UInt8]) -> RegisterSheet.Reading {
    RegisterSheet.read([RegisterSheet.File(path: "m.xlsx", bytes: bytes)])
  }
}

@Suite("A workbook is read as people see it, or refused")
struct WorkbookTests {
  @Test("days by their style, numbers as typed, macros not at all")
  func cells() throws {
    let reading = SmallWorkbook.read(SmallWorkbook.bytes())
    #expect(reading.problems == [])
    let facts = try #require(reading.operators.first).facts
    #expect(facts.map(\.asOf) == [CivilDate(2026, 10, 5), CivilDate(2026, 10, 31)])
    #expect(facts.last?.value == .quantity(840))
  }

  @Test("shared strings, in runs, without how they are pronounced")
  func sharedStrings() throws {
    var cells = SmallWorkbook.member
    cells[0] = "<c t=\"s\"><v>1</v></c>"
    let strings = """
      <si><t>x</t></si><si><r><t xml:space="preserve">Gröna </t></r><r><t>går</t></r><r><t>den</t></r>\
      <rPh sb="0" eb="1"><t>uttal</t></rPh></si>
      """
    let reading = SmallWorkbook.read(
      SmallWorkbook.bytes(sheet: SmallWorkbook.sheet(cells), strings: strings))
    #expect(reading.operators.map(\.name) == ["Gröna gården"])
  }

  @Test("days counted from 1904, as old Macintosh programs do")
  func macintosh() throws {
    let bytes = SmallWorkbook.bytes(settings: "<workbookPr date1904=\"1\"/>")
    let facts = try #require(SmallWorkbook.read(bytes).operators.first).facts
    #expect(facts.first?.asOf == CivilDate(2026, 10, 5).adding(days: 1_462))
  }

  @Test(
    "cells that are not what somebody looked at",
    arguments: [
      (6, "<c><f>A1</f><v>litet</v></c>", "line 2, column G: a formula, expected a value [sheet.f"),
      (7, "<c t=\"e\"><v>#REF!</v></c>", "line 2, column H: the error '#REF!', expected a value "),
      (7, "<c s=\"1\"><v>46300</v></c>", "line 2, column H: '2026-10-05', expected a number "),
      (3, "<c><v>46300</v></c>", "line 2, column D: '46300', expected a day as YYYY-MM-DD "),
      (4, "<c r=\"E2\"/>", "line 2, column E: 'ort' is empty [sheet.missing]; "),
      (0, "<c><v>198501011234</v></c>", "line 2, column A: the cell looks like a personal number "),
    ])
  func places(index: Int, cell: String, message: String) throws {
    var cells = SmallWorkbook.member
    cells[index] = cell
    let bytes = SmallWorkbook.bytes(sheet: SmallWorkbook.sheet(cells))
    let reading = SmallWorkbook.read(bytes)
    #expect(reading.operators.isEmpty)
    let problem = try #require(reading.problems.first)
    #expect(problem.description.hasPrefix("m.xlsx: sheet 'Medlemmar', \(message)"))
  }

  @Test("places that the file states count, gaps too")
  func statedPlaces() throws {
    let sheet = SmallWorkbook.sheet().replacing("<row r=\"2\">", with: "<row r=\"7\">")
      .replacing("<c><v>2183</v></c>", with: "<c r=\"F7\"><v>21</v></c>")
    let reading = SmallWorkbook.read(SmallWorkbook.bytes(sheet: sheet))
    #expect(reading.problems.first?.line == 7)
    #expect(reading.problems.first?.letters == "F")
  }

  @Test("a workbook without the sheet, and sheets that are the user's own")
  func otherSheets() {
    let reading = SmallWorkbook.read(SmallWorkbook.bytes(name: "Blad1"))
    #expect(
      reading.problems.map(\.description) == [
        "m.xlsx: there is no sheet of members, expected one, in a workbook with the name "
          + "'Medlemmar' [sheet.sheet]; begin with the template"
      ])
    #expect(SmallWorkbook.read(SmallWorkbook.bytes(name: "medlemmar")).problems == [])
  }

  @Test("files that are no workbook, cut off, or hostile")
  func broken() throws {
    let bytes = try Samples.bytes("registers/mall.xlsx")
    for length in stride(from: 2, to: bytes.count, by: 97) {
      #expect(SmallWorkbook.read(Array(bytes.prefix(length))).problems.map(\.kind) == [.file])
    }
    let zip = SmallWorkbook.read(StoredZIP.bytes(["a.txt": "hej"]))
    #expect(zip.problems.map(\.found) == ["the workbook has no part '_rels/.rels'"])
    let entities = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + SmallWorkbook.sheet()
    let hostile = SmallWorkbook.read(SmallWorkbook.bytes(sheet: entities))
    #expect(hostile.problems.map(\.kind) == [.file])
  }

  @Test("a part that expands beyond measure is not unpacked")
  func bomb() throws {
    let reading = SmallWorkbook.read(try #require(ClaimedSize.archive(of: 20 << 20)))
    #expect(reading.problems.map(\.found) == ["part '_rels/.rels' expands more than 200:1"])
  }
}

/// A ZIP file whose one part says that it unpacks to more than ten bytes could; the claim is looked at before
/// anything is unpacked.
enum ClaimedSize {
  static func archive(of count: Int) -> [UInt8]? {
    var bytes = StoredZIP.bytes(["_rels/.rels": "0123456789"])
    guard let directory = bytes.firstRange(of: [0x50, 0x4B, 1, 2])?.lowerBound else { return nil }
    for (offset, shift) in zip(0..<4, stride(from: 0, to: 32, by: 8)) {
      let byte = UInt8(count >> shift & 0xFF)
      bytes[directory + 24 + offset] = byte
      bytes[22 + offset] = byte
    }
    bytes[directory + 10] = 8
    bytes[8] = 8
    return bytes
  }
}
