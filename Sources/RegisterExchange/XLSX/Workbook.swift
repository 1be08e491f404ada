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
  private let hidden: Set<String>
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
    var hidden: Set<String> = []
    for sheet in root.child("sheets")?.children("sheet") ?? [] {
      guard let name = sheet.attributes["name"],
        let id = sheet.attributes["{\(WorkbookPackage.relations)}id"]
          ?? sheet.attributes["{\(WorkbookPackage.strictRelations)}id"],
        let target = targets.byID[id]
      else { continue }
      sheets.append(name)
      parts[name] = target
      if let state = sheet.attributes["state"], state != "visible" { hidden.insert(name) }
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
    self.hidden = hidden
    self.file = file
    self.strings = strings?.children("si").map(CellText.text) ?? []
    formats = CellFormats(styles, counts1904: has1904 == "1" || has1904 == "true")
    zip = package.takeZIP()
  }

  struct Table {
    let table: SheetTable
    /// Cells that cannot be taken as they are.
    let problems: [SheetProblem]
    /// What is taken though nobody sees it.
    let notes: [SheetProblem]
  }

  /// The sheet's cells.
  borrowing func table(_ name: String) throws(SheetProblem) -> Table {
    let tree = try WorkbookPackage.tree(parts[name] ?? "", in: zip, file: file)
    var reader = SheetCells(file: file, sheet: name, strings: strings, formats: formats)
    let table = SheetTable(file: file, sheet: name, rows: reader.rows(tree))
    let isHidden = hidden.contains(name) && !table.rows.isEmpty
    let notes =
      isHidden
      ? [
        table.problem(
          .hidden, "the sheet is hidden, and was taken in", remedy: "look whether it belongs there")
      ] : []
    return Table(table: table, problems: reader.problems, notes: notes + reader.notes)
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
    zip = try Self.archive(bytes, file: file)
    self.file = file
  }

  private static func archive(
    _ bytes: [UInt8], file: String
  ) throws(SheetProblem) -> ZIPReader {
    do { return try ZIPReader(bytes) } catch { throw problem(file, error.message) }
  }

  consuming func takeZIP() -> ZIPReader { zip }

  borrowing func mainPart() throws(SheetProblem) -> String {
    try refuseOpenDocument()
    let targets = try targets(ofPart: "", rels: "_rels/.rels")
    guard let main = targets.byKind["officeDocument"] else {
      throw Self.problem(file, "a ZIP file that is no workbook")
    }
    return main
  }

  /// Whether it is a sheet of LibreOffice's own format, which is another.
  private borrowing func refuseOpenDocument() throws(SheetProblem) {
    guard zip.names.contains("content.xml"), zip.names.contains("mimetype") else { return }
    throw SheetProblem(
      kind: .file, file: file, sheet: nil, line: 0, column: 0,
      found: "an OpenDocument sheet (.ods)",
      expected: "a workbook (.xlsx)", remedy: "save it as .xlsx or as CSV")
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
      let path = PartName.resolve(target, from: folder)
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
      bytes = try zip.part(PartName.found(part, among: zip.names) ?? part)
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
