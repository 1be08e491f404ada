/// What a notice calls another one by, whatever form the reference has.
///
/// The same notice is `00679945-2023`, `679945-2023` and `2023/S 220-679945` in the journal, and `uuid-01`, `uuid` or
/// `UUID-01` by its identifier (BT-758, BT-1501, OPP-090, `NOTICE_NUMBER_OJ`, `REF_NOTICE`).
package enum NoticeReference: Hashable, Sendable {
  /// The number in the journal without leading zeros, and its year.
  case publication(number: Int, year: Int)
  /// BT-701 in lower case, and BT-757 where the reference names a version.
  case notice(id: String, version: Int?)
  /// Anything else, in lower case: the buyer's or a national number.
  case other(String)

  /// `nil` for what names nothing: an empty text, `-`, `n.a.`, zeros.
  package init?(_ text: String) {
    let words = Self.plain(text)
    guard words.utf8.contains(where: { $0 >= 0x31 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x7a }),
      !Self.nothing.contains(words)
    else { return nil }
    self =
      Self.identifier(words) ?? Self.publication(words) ?? Self.within(words) ?? .other(words)
  }

  /// Every notice that a reference may mean, the surest first; the later ones count only where the earlier are not
  /// there.
  ///
  /// `2023-679945` is the number of a national portal, and else the journal's with its year first.
  package static func readings(_ text: String) -> [NoticeReference] {
    guard let first = NoticeReference(text) else { return [] }
    guard case .other(let words) = first else { return [first] }
    return [first] + [yearFirst(words), versioned(words)].compactMap(\.self)
  }

  /// The number in the journal, as in `00262891-2023`, `262891-2023` or `2023/S 084-262891`.
  package init?(publicationNumber: String) {
    guard case .publication(let number, let year)? = NoticeReference(publicationNumber)
    else { return nil }
    self = .publication(number: number, year: year)
  }

  /// In lower case, with single spaces and hyphens.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 > 0x7f }) else { return spaced(text.lowercased()) }
    return spaced(
      String(
        text.lowercased().map {
          "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains($0) ? "-" : $0
        }))
  }

  private static func spaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let nothing: Set<String> = [
    "n.a.", "n/a", "na", "none", "null", "tbd", "unpublished",
  ]

  /// A UUID, with or without a version behind it.
  private static func identifier(_ text: String) -> NoticeReference? {
    let bare = text.hasPrefix("urn:uuid:") ? String(text.dropFirst(9)) : text
    let bytes = Array(bare.utf8)
    guard bytes.count >= 36 else { return nil }
    for (place, byte) in bytes.prefix(36).enumerated() {
      guard [8, 13, 18, 23].contains(place) ? byte == 0x2d : isHex(byte) else { return nil }
    }
    let id = String(decoding: bytes.prefix(36), as: UTF8.self)
    guard bytes.count > 36 else { return .notice(id: id, version: nil) }
    let version = String(decoding: bytes.dropFirst(37), as: UTF8.self)
    guard [0x2d, 0x2f, 0x5f, 0x20].contains(bytes[36]), let number = Int(version), number >= 0
    else { return nil }
    return .notice(id: id, version: number)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x66
  }

  /// `679945-2023`, `679945-2023-en`, or `2023/s 220-679945` with or without what stands around it.
  private static func publication(_ text: String) -> NoticeReference? {
    if let slash = text.firstRange(of: "/s") {
      let year = text[..<slash.lowerBound].suffix(4)
      let issue = text[slash.upperBound...].drop { $0 == " " }.split(separator: "-", maxSplits: 1)
      guard issue.count == 2, digits(issue[0].filter { $0 != " " }) != nil else { return nil }
      let number = issue[1].drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
      return made(number: number, year: year)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].utf8.count == 2, digits(parts[2]) == nil {
      return made(number: parts[0], year: parts[1])
    }
    return parts.count == 2 ? made(number: parts[0], year: parts[1]) : nil
  }

  /// The one notice that an address or a sentence names; `nil` where it names none or several.
  private static func within(_ text: String) -> NoticeReference? {
    guard text.utf8.contains(where: { ":/ ,;()?=&#{}[]\"'".utf8.contains($0) }) else { return nil }
    let names = Set(
      text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }.compactMap {
        let word = String($0)
        return identifier(word) ?? publication(word)
      })
    return names.count == 1 ? names.first : nil
  }

  /// `2023-679945`, `2023/679945` and `679945/2023`.
  private static func yearFirst(_ text: String) -> NoticeReference? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    guard parts.count == 2 else { return nil }
    return made(number: parts[1], year: parts[0]) ?? made(number: parts[0], year: parts[1])
  }

  /// `abc-01` is `abc-1`.
  private static func versioned(_ text: String) -> NoticeReference? {
    guard let hyphen = text.lastIndex(of: "-") else { return nil }
    let version = text[text.index(after: hyphen)...]
    guard version.utf8.count <= 3, let number = digits(version) else { return nil }
    return .other("\(text[..<hyphen])-\(number)")
  }

  private static func made(number: Substring, year: Substring) -> NoticeReference? {
    guard year.utf8.count == 4, number.utf8.count <= 12, let number = digits(number), number > 0,
      let year = digits(year), (1990...2100).contains(year)
    else { return nil }
    return .publication(number: number, year: year)
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
  }
}
