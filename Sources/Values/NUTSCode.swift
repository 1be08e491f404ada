/// A code of the European nomenclature of territorial units: a country, or a part of one.
///
/// `SE` covers `SE31` covers `SE313`; nothing else is compared.
package struct NUTSCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Two letters of the country (Greece `EL`), then up to three signs.
  package let description: String

  /// Reads `FR101`, and a country's three letters as in `FRA`; `nil` for anything else.
  package init?(_ text: String) {
    if text.utf8.count == 3, let country = Countries.nuts[text] {
      description = country
    } else {
      guard (2...5).contains(text.utf8.count), text.utf8.prefix(2).allSatisfy(\.isCapital),
        text.utf8.dropFirst(2).allSatisfy({ $0.isCapital || $0.isDigit })
      else { return nil }
      description = text
    }
  }

  /// Two letters, as in `SE`; Greece is `EL`.
  package var country: String { String(description.prefix(2)) }

  /// Whether `other` is this region or lies in it.
  package func covers(_ other: NUTSCode) -> Bool { other.description.hasPrefix(description) }

  /// In the order of the letters: a region before what lies in it.
  package static func < (left: NUTSCode, right: NUTSCode) -> Bool {
    left.description < right.description
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
