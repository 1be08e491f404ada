/// Languages as three letters of the EU's list, whatever a format writes.
package enum Languages {
  private static let threeLetters: [String: String] = {
    var table: [String: String] = [:]
    for row in DataTable.rows(PackageResources.languages_txt) {
      table[String(row[0])] = String(row[1])
    }
    return table
  }()

  /// `FR` and `FRA` are `FRA`; a code that nobody knows stays as it is, in capitals.
  package static func normalised(_ code: String) -> String {
    if code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return code }
    let capitals = code.uppercased()
    return threeLetters[capitals] ?? capitals
  }

  private static let twoLetters: [String: String] = {
    var table: [String: String] = [:]
    for (short, long) in threeLetters { table[long] = short.lowercased() }
    return table
  }()

  /// ISO 639-1 for a code of three letters, as OCDS wants it; `nil` where there is none.
  package static func iso(_ code: String) -> String? { twoLetters[code] }
}
