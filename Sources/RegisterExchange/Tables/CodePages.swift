internal import Values

/// Texts from programs that do not write UTF-8.
enum CodePages {
  /// The upper half of IBM code page 437, which SIE files call PC8.
  private static let upper437 = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)

  /// The upper half of IBM code page 850, which programs of the Nordic countries wrote under DOS.
  private static let upper850 = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
    """.unicodeScalars)

  /// The letters that Nordic names use in Mac OS Roman; other signs of it are not told.
  private static let upperMac: [UInt8: Unicode.Scalar] = [
    0x80: "Ä", 0x81: "Å", 0x83: "É", 0x85: "Ö", 0x86: "Ü", 0x8A: "ä", 0x8C: "å", 0x8E: "é",
    0x9A: "ö", 0x9F: "ü", 0xAE: "Æ", 0xAF: "Ø", 0xBE: "æ", 0xBF: "ø", 0xCA: "\u{A0}", 0xD0: "–",
    0xD1: "—", 0xD2: "“", 0xD3: "”", 0xD5: "’", 0xA4: "§",
  ]

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

  static func text850(_ bytes: some Sequence<UInt8>) -> String {
    text(bytes) { $0 < 0x80 ? Unicode.Scalar($0) : upper850[Int($0) - 0x80] }
  }

  /// Windows-1252, which holds all printable characters of Latin-1.
  static func text1252(_ bytes: some Sequence<UInt8>) -> String {
    text(bytes) { upper1252[$0] ?? Unicode.Scalar($0) }
  }

  static func textMac(_ bytes: some Sequence<UInt8>) -> String {
    text(bytes) { $0 < 0x80 ? Unicode.Scalar($0) : upperMac[$0] ?? "\u{FFFD}" }
  }

  /// UTF-8 without its mark, or `nil` where the bytes are something else.
  static func textUTF8(_ bytes: [UInt8]) -> String? {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return String(validating: isMarked ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }

  /// UTF-16 with its mark, either way round; `nil` for anything else.
  static func textUTF16(_ bytes: [UInt8]) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count.isMultiple(of: 2) else {
      return nil
    }
    var units: [UInt16] = []
    for place in stride(from: 2, to: bytes.count, by: 2) {
      let first = UInt16(bytes[place])
      let second = UInt16(bytes[place + 1])
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The code page of one byte a sign in which the letters beyond ASCII are those of Nordic words.
  ///
  /// - Returns: `nil` where none is likelier than the others: then nobody can tell what was written.
  static func reading(_ bytes: [UInt8]) -> (([UInt8]) -> String)? {
    let pages: [([UInt8]) -> String] = [{ text1252($0) }, { text850($0) }, { textMac($0) }]
    let beyond = runs(in: bytes)
    let scores: [Int] = pages.map { page in beyond.map { score(page($0)) }.saturatingSum }
    guard let best = scores.max(), let index = scores.firstIndex(of: best), best > 0 else {
      // Without any letter beyond ASCII, as dashes and quotes, Windows is the one.
      let isWithoutLetters = beyond.allSatisfy { text1252($0).unicodeScalars.allSatisfy(isSign) }
      return isWithoutLetters ? pages[0] : nil
    }
    return pages[index]
  }

  /// Words with a byte beyond ASCII.
  private static func runs(in bytes: [UInt8]) -> [[UInt8]] {
    let words = bytes.split { byte in byte < 0x80 && !isLetter(byte) }
    return words.filter { word in word.contains { byte in byte >= 0x80 } }.map { Array($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  /// Nordic letters speak for a page, other letters and signs within a word against it.
  private static func score(_ word: String) -> Int {
    let signs = Array(word.unicodeScalars)
    var score = 0
    for (index, sign) in signs.enumerated() where sign.value >= 0x80 {
      let isWithin =
        signs.indices.contains(index - 1) && signs.indices.contains(index + 1)
        && signs[index - 1].properties.isAlphabetic && signs[index + 1].properties.isAlphabetic
      if nordic.contains(sign) {
        score += 3
      } else if accented.contains(sign) {
        score += 1
      } else if sign == "\u{FFFD}" || sign.value < 0xA0 {
        score -= 4
      } else if sign.properties.isAlphabetic || isWithin && sign != "’" {
        score -= 2
      }
    }
    return score
  }

  private static let nordic = Set("åäöÅÄÖæøÆØ".unicodeScalars)
  private static let accented = Set("éÉüÜèáàëêíóúñçß".unicodeScalars)

  private static func isSign(_ sign: Unicode.Scalar) -> Bool {
    sign.value < 0x80 || sign.value >= 0xA0 && !sign.properties.isAlphabetic
  }

  private static func text(
    _ bytes: some Sequence<UInt8>, _ scalar: (UInt8) -> Unicode.Scalar
  ) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes { result.append(scalar(byte)) }
    return String(result)
  }
}

/// Texts that were read in the wrong code page before they came here.
enum GarbledText {
  /// Whether UTF-8 was taken for Windows-1252 on the way, as in `fÃ¶rening`.
  static func occurs(in text: String) -> Bool {
    // Every mark begins with one of two letters, which few texts have.
    guard text.utf8.contains(0xC3), text.unicodeScalars.contains(where: { $0 == "Ã" || $0 == "â" })
    else { return false }
    return marks.contains { text.contains($0) }
  }

  private static let marks = [
    "Ã¥", "Ã¤", "Ã¶", "Ã…", "Ã„", "Ã–", "Ã©", "Ã‰", "Ã¦", "Ã¸", "Ã†", "Ã˜", "Ã¼", "â€“", "â€™",
    "â€",
    "Ã\u{85}", "Ã\u{84}", "Ã\u{96}",
  ]
}
