/// Writes comma-separated values as Swedish spreadsheets open them: UTF-8 with its mark, semicolons, CRLF.
enum CSVText {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    let text = rows.map { $0.map(field).joined(separator: ";") + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private static func field(_ text: String) -> String {
    // A spreadsheet would take these for formulas, and run what somebody put in as a name.
    let safe = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ";\"\n\r".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
