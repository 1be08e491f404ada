import Values

/// A table of passages that people labelled: one a line, columns parted by tabs and found by name.
struct PassageTable {
  struct Row {
    let path: String
    let language: String
    let passage: String
    let label: PassageLabel
  }

  let rows: [Row]

  /// - Throws: ``DeskFailure`` `badInput` with the line where a column or a label is not known.
  init(_ bytes: [UInt8], file: String) throws(DeskFailure) {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let names = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
    var columns: [Int] = []
    for name in ["path", "lang", "passage", "label"] {
      guard let place = names.firstIndex(of: Substring(name)) else {
        throw DeskFailure(
          .badInput, at: "\(file): line 1", Phrase("failure.passages.column", ["name": "\(name)"]),
          remedy: Phrase("remedy.passage-columns"))
      }
      columns.append(place)
    }
    var rows: [Row] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      func cell(_ column: Int) -> String {
        columns[column] < cells.count ? String(cells[columns[column]]) : ""
      }
      guard let label = PassageLabel(rawValue: cell(3)) else {
        throw DeskFailure(
          .badInput, at: "\(file): line \(index + 1)",
          Phrase("failure.passages.label", ["label": "\(cell(3))"]),
          remedy: Phrase(
            "remedy.expected-one-of",
            ["known": "\(PassageLabel.allCases.map(\.rawValue).joined(separator: ", "))"]))
      }
      rows.append(Row(path: cell(0), language: cell(1), passage: cell(2), label: label))
    }
    self.rows = rows
  }
}
