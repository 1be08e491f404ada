/// Codes that values are checked against.
///
/// - Source: `code-lists.txt`, which says whence each list is.
enum CodeLists {
  static let country = list("country")
  static let currency = list("currency")
  static let dataType = list("data-type")
  static let profile = list("profile")
  /// Two letters.
  static let isoCountry = list("iso-country")
  static let partyScheme = list("party-scheme")

  private static func list(_ name: String) -> Set<String> { all[name] ?? [] }

  private static let all: [String: Set<String>] = {
    var lists: [String: Set<String>] = [:]
    var name = ""
    for line in String(decoding: PackageResources.code_lists_txt, as: UTF8.self).split(
      separator: "\n")
    {
      guard !line.hasPrefix("#") else { continue }
      var words = line.split(separator: " ").map(String.init)
      if !line.hasPrefix(" ") { name = words.removeFirst() }
      lists[name, default: []].formUnion(words)
    }
    return lists
  }()
}
