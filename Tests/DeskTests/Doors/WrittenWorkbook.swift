import ZIPContainer

/// A workbook as spreadsheet programs save it, with the project's writer of ZIP files.
enum WrittenWorkbook {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  static func bytes(_ sheets: [SheetDoor.Sheet]) throws -> [UInt8] {
    let numbers = sheets.indices.map { $0 + 1 }
    let names = zip(numbers, sheets).map { number, sheet in
      "<sheet name=\"\(sheet.kind.rawValue)\" sheetId=\"\(number)\" r:id=\"r\(number)\"/>"
    }
    let relations = numbers.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(office)/worksheet\" Target=\"s\($0).xml\"/>"
    }
    let start = "<Relationship Id=\"r\" Type=\"\(office)/officeDocument\" Target=\"xl/w.xml\"/>"
    var parts = [
      ("_rels/.rels", "<Relationships xmlns=\"\(package)\">\(start)</Relationships>"),
      (
        "xl/w.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(names.joined())</sheets>"
          + "</workbook>"
      ),
      (
        "xl/_rels/w.xml.rels",
        "<Relationships xmlns=\"\(package)\">\(relations.joined())</Relationships>"
      ),
    ]
    for (number, sheet) in zip(numbers, sheets) {
      let rows = [sheet.head.map(text), sheet.row.map(cell)].map { "<row>\($0.joined())</row>" }
      parts.append(
        (
          "xl/s\(number).xml",
          "<worksheet xmlns=\"\(main)\"><sheetData>\(rows.joined())</sheetData></worksheet>"
        ))
    }
    return try ZIPWriter.bytes(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  /// A number as one where the program would keep every digit of it, else a text.
  private static func cell(_ cell: SheetDoor.Cell) -> String {
    let point = cell.text.replacing(",", with: ".")
    guard cell.isNumber, point.wholeMatch(of: /[1-9][0-9]{0,13}(\.[0-9]?[1-9])?/) != nil else {
      return text(cell.text)
    }
    return "<c><v>\(point)</v></c>"
  }

  private static func text(_ text: String) -> String {
    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
  }

  /// What XML cannot hold stands as `_x001B_` (ECMA-376 part 1, 22.9.2.19).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for sign in text.replacing("_x", with: "_x005F_x").unicodeScalars {
      let isOdd =
        sign.value < 0x20 && sign.value != 9 && sign.value != 10 || sign.value & 0xFFFE == 0xFFFE
      let digits = String(sign.value, radix: 16, uppercase: true)
      result +=
        isOdd
        ? "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
        : XMLDoor.escaped(String(sign))
    }
    return result
  }
}
