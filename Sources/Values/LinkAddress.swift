/// An address that a page may link to: of the web (http, https) or of electronic mail (mailto).
///
/// Any other text, such as `javascript:`, `data:` or a bare path, is shown and never linked.
///
/// - Source: RFC 3986, sections 2 and 3; RFC 3987 for letters outside of ASCII.
package struct LinkAddress: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// `nil` for another scheme, no host, a user's name before the host, or a sign that no address has.
  package init?(_ text: String) {
    guard text.unicodeScalars.allSatisfy(Self.belongs) else { return nil }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = text[text.utf8.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "http", "https": guard Self.hasHost(rest) else { return nil }
    case "mailto": guard rest.utf8.contains(UInt8(ascii: "@")) else { return nil }
    default: return nil
    }
    description = text
  }

  /// Where TED shows a notice.
  ///
  /// - Parameters:
  ///   - number: its number in the Official Journal, as in `00662782-2023` or `262891-2023`; `nil` for another number.
  ///   - language: of the page around it, as in `sv`.
  package init?(noticeOnTED number: String, in language: String) {
    guard let parts = number.wholeMatch(of: /0*([1-9][0-9]{0,7})-((?:19|20)[0-9]{2})/)?.output
    else { return nil }
    self.init("https://ted.europa.eu/\(language)/notice/-/detail/\(parts.1)-\(parts.2)")
  }

  /// What stands before the host would be read as the host: `https://ted.europa.eu@other.example`.
  private static func hasHost(_ rest: Substring) -> Bool {
    guard rest.utf8.starts(with: "//".utf8) else { return false }
    let host = rest.utf8.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
    return !host.isEmpty && !host.contains(UInt8(ascii: "@"))
  }

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value > 0x20 && scalar.value < 0x7F
        && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber:
      return !scalar.properties.isDefaultIgnorableCodePoint
    default: return false
    }
  }
}
