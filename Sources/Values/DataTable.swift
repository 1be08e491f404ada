/// A table that lies beside the code: a line a row, cells with a blank between them, remarks behind `#`.
enum DataTable {
  static func rows(_ bytes: [UInt8]) -> [[Substring]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ") }
  }
}
