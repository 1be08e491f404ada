internal import Values
internal import XMLStream

/// How a workbook's styles show numbers, and from when its days are counted.
struct CellFormats {
  private let styles: [NumberFormat]
  private let counts1904: Bool

  init(_ styles: XMLElement?, counts1904: Bool) {
    self.counts1904 = counts1904
    let own = (styles?.child("numFmts")?.children("numFmt") ?? []).compactMap { format in
      format.attributes["numFmtId"].flatMap(Int.init).map { id in
        (id, CellText.unescaped(format.attributes["formatCode"] ?? ""))
      }
    }
    let custom = Dictionary(own) { first, _ in first }
    self.styles = (styles?.child("cellXfs")?.children("xf") ?? []).map { format in
      let id = format.attributes["numFmtId"].flatMap(Int.init) ?? 0
      return NumberFormat(custom[id] ?? Self.builtIn(id))
    }
  }

  /// - Parameter style: the number that a cell has; one that the workbook does not have shows all.
  func format(_ style: Int) -> NumberFormat {
    styles.indices.contains(style) ? styles[style] : NumberFormat("General")
  }

  /// The day of a serial number; times of day are cut off.
  ///
  /// Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have.
  func day(_ serial: Double) -> CivilDate? {
    guard serial >= 1, serial < 2_958_466 else { return nil }
    let day = Int(serial)
    if counts1904 { return CivilDate(1904, 1, 1).adding(days: day) }
    guard day != 60 else { return nil }
    return CivilDate(1899, 12, day > 60 ? 30 : 31).adding(days: day)
  }

  /// - Source: ECMA-376 part 1, 18.8.30.
  private static func builtIn(_ id: Int) -> String {
    switch id {
    case 1: "0"
    case 2: "0.00"
    case 3, 37, 38: "#,##0"
    case 4, 39, 40: "#,##0.00"
    case 9: "0%"
    case 10: "0.00%"
    case 11: "0.00E+00"
    case 12: "# ?/?"
    case 13: "# ??/??"
    case 14...17, 27...31, 36, 50...54, 57, 58: "yyyy-mm-dd"
    case 22: "yyyy-mm-dd hh:mm"
    case 18...21, 32...35, 55, 56: "h:mm"
    case 45, 47: "mm:ss"
    case 46: "[h]:mm:ss"
    case 48: "##0.0E+0"
    case 49: "@"
    default: "General"
    }
  }
}
