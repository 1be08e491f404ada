/// Texts from programs that do not write UTF-8.
enum CodePages {
  /// The upper half of IBM code page 437, which SIE files call PC8.
  private static let upper437 = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)

  /// What Windows-1252 has in place of Latin-1's second block of control characters.
  private static let upper1252: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
    0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“",
    0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›",
    0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]

  static func text437(_ bytes: some Sequence<UInt8>) -> String {
    text(bytes) { $0 < 0x80 ? Unicode.Scalar($0) : upper437[Int($0) - 0x80] }
  }

  /// Windows-1252, which holds all printable characters of Latin-1.
  static func text1252(_ bytes: some Sequence<UInt8>) -> String {
    text(bytes) { upper1252[$0] ?? Unicode.Scalar($0) }
  }

  /// UTF-8 without its mark, or `nil` where the bytes are something else.
  static func textUTF8(_ bytes: [UInt8]) -> String? {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return String(validating: isMarked ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }

  private static func text(
    _ bytes: some Sequence<UInt8>, _ scalar: (UInt8) -> Unicode.Scalar
  ) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes { result.append(scalar(byte)) }
    return String(result)
  }
}
