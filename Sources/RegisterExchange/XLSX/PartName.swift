/// Names of a package's parts, which refer to each other as web pages do.
///
/// - Source: ECMA-376 part 2, clause 6 and annex B; RFC 3986, 5.2.
enum PartName {
  /// The name of the part that `target` names, seen from a part in `folder` (which ends in `/`, or is empty).
  static func resolve(_ target: String, from folder: String) -> String {
    let path = target.prefix { $0 != "#" && $0 != "?" }.replacing("\\", with: "/")
    var parts: [Substring] = []
    let whole = path.hasPrefix("/") ? String(path) : folder + path
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return unescaped(parts.joined(separator: "/"))
  }

  /// The name that the package spells so or in other capitals; `nil` where it has none such.
  static func found(_ name: String, among names: [String]) -> String? {
    if names.contains(name) { return name }
    let key = name.lowercased()
    return names.first { $0.lowercased() == key || unescaped($0).lowercased() == key }
  }

  /// `%C3%A5` as the letter that it stands for.
  private static func unescaped(_ path: String) -> String {
    guard path.contains("%") else { return path }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? path
  }
}
