/// Texts as a register keeps them: in one line, with single blanks, of signs that are seen.
package enum KeptText {
  /// Whether a sign has no place in a text that is kept, printed and passed on as XML.
  ///
  /// Control characters of both blocks except what ends lines and parts words, what turns the direction of
  /// reading round unseen, the mark of a letter that was lost (U+FFFD), and what Unicode keeps for no sign.
  package static func isForbidden(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFFFD: true
    default: sign.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether every sign of `text` may be kept.
  package static func isClean(_ text: some StringProtocol) -> Bool {
    !text.unicodeScalars.contains(where: isForbidden)
  }

  /// As in `U+001B`: a sign that nobody sees is told by its number.
  package static func name(_ sign: Unicode.Scalar) -> String {
    let digits = String(sign.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// `text` with every stretch of blanks, of whatever width, made one blank, and none at its ends.
  ///
  /// What may not be kept is no blank, and what stands on a blank, as an accent, is not lost with it.
  package static func words(_ text: String) -> String {
    let parts = text.unicodeScalars.split { $0.properties.isWhitespace && !isForbidden($0) }
    return parts.map { String($0) }.joined(separator: " ")
  }

  /// Without the signs that may not be kept; for what an older version stored.
  package static func cleaned(_ text: String) -> String {
    guard !isClean(text) else { return text }
    var kept = String.UnicodeScalarView()
    for sign in text.unicodeScalars where !isForbidden(sign) { kept.append(sign) }
    return String(kept)
  }
}
