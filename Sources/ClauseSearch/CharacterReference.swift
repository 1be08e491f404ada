/// A character written as HTML does inside of a text, as in `r&eacute;serv&eacute;` or `l&#39;accord`.
///
/// Notices hold them where a form's text was escaped twice. Only what ``FoldTable`` tells apart is read: a letter
/// with an accent gives the letter, and a name that is not known gives a blank.
struct CharacterReference {
  let scalar: Unicode.Scalar
  /// Bytes from the ampersand to the semicolon, at least three.
  let width: Int

  /// - Parameter start: where an ampersand stands.
  /// - Returns: `nil` where no reference begins there.
  init?(_ source: [UInt8], at start: Int) {
    var end = start + 1
    while end < source.count, end - start <= Self.longest, Self.isPart(source[end]) { end += 1 }
    guard end > start + 1, end < source.count, source[end] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: source[start + 1..<end], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? Self.number(name.dropFirst()) : Self.named(name),
      UTF8.width(scalar) + 2 <= end - start + 1
    else { return nil }
    self.scalar = scalar
    width = end - start + 1
  }

  private static let longest = 9

  private static func isPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  private static func number(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  private static func named(_ name: String) -> Unicode.Scalar? {
    if let scalar = names[name] { return scalar }
    guard let letter = name.unicodeScalars.first else { return nil }
    return accents.contains(name.dropFirst()) ? letter : " "
  }

  private static let accents: Set<Substring> = [
    "acute", "breve", "caron", "cedil", "circ", "dot", "grave", "macr", "ogon", "ring", "slash",
    "strok", "tilde", "uml",
  ]
  private static let names: [String: Unicode.Scalar] = [
    "AElig": "Æ", "OElig": "Œ", "aelig": "æ", "oelig": "œ", "sect": "§", "shy": "\u{AD}",
    "szlig": "ß", "percnt": "%", "period": ".",
  ]
}
