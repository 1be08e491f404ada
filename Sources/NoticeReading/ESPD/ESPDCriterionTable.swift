internal import Notices

/// The criteria of every edition in the common numbering, so that `C29` is the same question in each.
///
/// - Source: ESPD-EDM 2.1.1, 3.3.0 and 4.1.0, data structures of the criteria; 5.0.0-alpha.2 and the eForms
///   code lists for the last column.
enum ESPDCriterionTable {
  struct Row: Hashable, Sendable {
    /// `nil` for those that only 2.1.1 has and nobody numbered.
    let number: String?
    let kind: ESPDRequest.Criterion.Kind
    /// The word of eForms, as in `exg-crim-part`.
    let eFormsCode: String?
    /// The word of editions 3 and 4, as in `crime-org`, by which registers call grounds of exclusion.
    let code: String?
  }

  /// What identifies a criterion: by its id where that is known, else by its code.
  static func row(id: String?, code: String?) -> Row? {
    let known = id.flatMap { byID[$0.lowercased()] ?? pathID($0).flatMap { byNumber[$0] } }
    return known ?? code.flatMap { row(code: $0) }
  }

  /// A code of any edition: `gen-year-to`, `slc-stand-to-gen`, `CRITERION.SELECTION. ... .GENERAL_YEARLY`.
  static func row(code: String) -> Row? {
    if let row = byCode[code] { return row }
    guard code.utf8.contains(UInt8(ascii: ".")) else { return nil }
    return byOldCode[code.split(separator: ".").suffix(2).joined(separator: ".")]
  }

  /// The kind that a code of any edition shows, for criteria that we do not know.
  static func kind(ofCode code: String) -> ESPDRequest.Criterion.Kind? {
    if code.hasPrefix("exg-") || code.contains(".EXCLUSION.") { return .exclusion }
    if code.hasPrefix("slc-") || code.contains(".SELECTION.") { return .selection }
    return code.hasPrefix("CRITERION.OTHER.") ? .other : nil
  }

  /// The number in a path id: `C57_OT_shelt-worksh` and edition 5's `C01_EG_exg-crim-part`.
  private static func pathID(_ id: String) -> String? {
    guard id.first == "C", let end = id.firstIndex(of: "_"),
      let number = Int(id[..<end].dropFirst())
    else { return nil }
    return "C\(number)"
  }

  private static let byID = index { columns, row in [(columns[2], row)] }
  private static let byNumber = index { columns, row in [(columns[0], row)] }
  private static let byCode = index { columns, row in [(columns[3], row), (columns[4], row)] }

  private static let byOldCode: [String: Row] = {
    var found: [String: Row] = [:]
    let words = ESPDCriterionRows.oldCodes.utf8.split { $0 <= UInt8(ascii: " ") }
      .map { String(Substring($0)) }
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      found[words[index + 1]] = byNumber[words[index]]
    }
    return found
  }()

  /// The first row of a key wins: later rows of a number are ids of later editions.
  private static func index(_ keys: ([String], Row) -> [(String, Row)]) -> [String: Row] {
    var found: [String: Row] = [:]
    for line in ESPDCriterionRows.criteria.utf8.split(separator: UInt8(ascii: "\n")) {
      let columns = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      guard columns.count == 5 else { continue }
      for (key, row) in keys(columns, row(columns)) where key != "-" && found[key] == nil {
        found[key] = row
      }
    }
    return found
  }

  private static func row(_ columns: [String]) -> Row {
    let kinds: [String: ESPDRequest.Criterion.Kind] = ["E": .exclusion, "S": .selection]
    return Row(
      number: columns[0] == "-" ? nil : columns[0], kind: kinds[columns[1]] ?? .other,
      eFormsCode: columns[4] == "-" ? nil : columns[4],
      code: columns[3] == "-" ? nil : columns[3])
  }
}
