internal import XMLStream
internal import ZIPContainer

/// A workbook in Office Open XML (ECMA-376 part 1, clause 18), of which only texts and numbers are read.
///
/// Macros, drawings, links and other parts are never unpacked.
struct Workbook: ~Copyable {
  /// The sheets' names, in their order.
  let sheets: [String]
  private let file: String
  private let zip: ZIPReader
  private let parts: [String: String]
  private let strings: [String]
  private let formats: CellFormats

  /// - Throws: ``SheetProblem`` `file`.
  init(_ bytes: [UInt8], file: String) throws(SheetProblem) {
    let package = try WorkbookPackage(bytes, file: file)
    let main = try package.mainPart()
    let root = try package.tree(main)
    let targets = try package.targets(of: main)
    var sheets: [String] = []
    var parts: [String: String] = [:]
    for sheet in root.child("sheets")?.children("sheet") ?? [] {
      guard let name = sheet.attributes["name"],
        let id = sheet.attributes["{\(WorkbookPackage.relations)}id"]
          ?? sheet.attributes["{\(WorkbookPackage.strictRelations)}id"],
        let target = targets.byID[id]
      else { continue }
      sheets.append(name)
      parts[name] = target
    }
    let has1904 = root.child("workbookPr")?.attributes["date1904"]
    let styles = try targets.byKind["styles"].map { path throws(SheetProblem) in
      try package.tree(path)
    }
    let strings = try targets.byKind["sharedStrings"].map { path throws(SheetProblem) in
      try package.tree(path)
    }
    self.sheets = sheets
    self.parts = parts
    self.file = file
    self.strings = strings?.children("si").map(CellText.text) ?? []
    formats = CellFormats(styles, counts1904: has1904 == "1" || has1904 == "true")
    zip = package.takeZIP()
  }

  /// The sheet's cells, and those of them that cannot be taken as they are.
  borrowing func table(
    _ name: String
  ) throws(SheetProblem) -> (table: SheetTable, problems: [SheetProblem]) {
    let tree = try WorkbookPackage.tree(parts[name] ?? "", in: zip, file: file)
    var reader = SheetCells(file: file, sheet: name, strings: strings, formats: formats)
    let rows = reader.rows(tree)
    return (SheetTable(file: file, sheet: name, rows: rows), reader.problems)
  }
}

/// The parts of a workbook and how they refer to each other.
struct WorkbookPackage: ~Copyable {
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships"

  struct Targets {
    var byID: [String: String] = [:]
    /// By the last word of the relation's type, as in `styles`.
    var byKind: [String: String] = [:]
  }

  private let file: String
  private let zip: ZIPReader

  init(_ bytes: [UInt8], file: String) throws(SheetProblem) {
    self.file = file
    do {
      zip = try ZIPReader(bytes)
    } catch { throw Self.problem(file, error.message) }
  }

  consuming func takeZIP() -> ZIPReader { zip }

  borrowing func mainPart() throws(SheetProblem) -> String {
    let targets = try targets(ofPart: "", rels: "_rels/.rels")
    guard let main = targets.byKind["officeDocument"] else {
      throw Self.problem(file, "a ZIP file that is no workbook")
    }
    return main
  }

  borrowing func targets(of part: String) throws(SheetProblem) -> Targets {
    let folder = part.lastIndex(of: "/").map { part[...$0] } ?? ""
    let name = part.dropFirst(folder.count)
    return try targets(ofPart: String(folder), rels: "\(folder)_rels/\(name).rels")
  }

  private borrowing func targets(
    ofPart folder: String, rels: String
  ) throws(SheetProblem) -> Targets {
    var targets = Targets()
    for relation in try tree(rels).children("Relationship") {
      guard relation.attributes["TargetMode"] != "External", let id = relation.attributes["Id"],
        let target = relation.attributes["Target"]
      else { continue }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      targets.byID[id] = path
      let kind = relation.attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      targets.byKind[kind] = path
    }
    return targets
  }

  borrowing func tree(_ part: String) throws(SheetProblem) -> XMLElement {
    try Self.tree(part, in: zip, file: file)
  }

  static func tree(
    _ part: String, in zip: borrowing ZIPReader, file: String
  ) throws(SheetProblem) -> XMLElement {
    let bytes: [UInt8]?
    do {
      bytes = try zip.part(part)
    } catch { throw problem(file, error.message) }
    guard let bytes else { throw problem(file, "the workbook has no part '\(part)'") }
    do {
      return try XMLDocumentReader.read(bytes, file: file)
    } catch {
      throw problem(file, "part '\(part)', line \(error.line): \(error.message)")
    }
  }

  private static func problem(_ file: String, _ found: String) -> SheetProblem {
    SheetProblem(
      kind: .file, file: file, sheet: nil, line: 0, column: 0, found: found,
      expected: "a workbook (.xlsx)", remedy: "save the workbook again, without a password")
  }
}
