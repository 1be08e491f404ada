internal import CSVRows

/// Writes comma-separated values as Swedish spreadsheets open them: UTF-8 with its mark, semicolons, CRLF.
enum CSVText {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    CSVRow.mark + rows.flatMap { CSVRow.bytes($0, separator: UInt8(ascii: ";")) }
  }
}
