/// What a letter looks like once case and accents are taken away, one byte a letter.
///
/// Latin letters become `a` to `z`, Greek and Cyrillic ones bytes from 0x80; a percent sign and a section
/// sign are words of their own; everything else parts words.
enum FoldTable {
  static let space = UInt8(ascii: " ")
  /// Stands between sentences.
  static let stop = UInt8(ascii: "\n")
  /// How `§` is written.
  static let section = UInt8(ascii: "$")
  static let percent = UInt8(ascii: "%")

  struct Entry {
    /// 0 where the scalar parts words.
    let first: UInt8
    /// 0 unless the scalar becomes two letters, as `ß` does.
    let second: UInt8
    let isUppercase: Bool

    static let none = Entry(first: 0, second: 0, isUppercase: false)
  }

  /// For the scalars below U+0600.
  static let entries: [Entry] = (UInt32(0)..<0x600).map { value in
    guard let scalar = Unicode.Scalar(value) else { return .none }
    return entry(of: scalar)
  }

  /// Of each byte, the letter or digit that it becomes where it is one of ASCII; 0 for all others.
  static let plain: [UInt8] = (0..<256).map { byte in
    byte < 0x80 && entries[byte].second == 0 && entries[byte].first >= UInt8(ascii: "0")
      ? entries[byte].first : 0
  }

  /// Scalars that vanish: accents standing alone, soft hyphens, blanks without width.
  static func vanishes(_ scalar: UInt32) -> Bool {
    (0x300...0x36F).contains(scalar) || scalar == 0xAD || scalar == 0xFEFF
      || (0x200B...0x200D).contains(scalar)
  }

  private static func entry(of scalar: Unicode.Scalar) -> Entry {
    if scalar == "§" { return Entry(first: section, second: 0, isUppercase: false) }
    if scalar == "%" { return Entry(first: percent, second: 0, isUppercase: false) }
    let isDigit = ("0"..."9").contains(scalar)
    guard isDigit || scalar.properties.isAlphabetic,
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first
    else { return .none }
    let bytes = letters[lower] ?? Array("~".utf8)
    return Entry(
      first: bytes[0], second: bytes.count > 1 ? bytes[1] : 0,
      isUppercase: scalar.properties.isUppercase)
  }

  private static let letters: [Unicode.Scalar: [UInt8]] = {
    var all: [Unicode.Scalar: [UInt8]] = [:]
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { all[Unicode.Scalar(byte)] = [byte] }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { all[Unicode.Scalar(byte)] = [byte] }
    for (base, variants) in latin {
      for scalar in variants.unicodeScalars { all[scalar] = Array(base.utf8) }
    }
    add(greek, from: 0x80, to: &all)
    add(cyrillic, from: 0xA0, to: &all)
    return all
  }()

  /// Letters separated by blanks; those that stand together count as one.
  private static func add(
    _ alphabet: String, from first: UInt8, to all: inout [Unicode.Scalar: [UInt8]]
  ) {
    for (place, group) in alphabet.split(separator: " ").enumerated() {
      for scalar in group.unicodeScalars { all[scalar] = [first + UInt8(place)] }
    }
  }

  private static let latin = [
    ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"),
    ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("f", "ƒ"),
  ]
  private static let greek =
    "αά β γ δ εέ ζ ηή θ ιίϊΐ κ λ μ ν ξ οό π ρ σς τ υύϋΰ φ χ ψ ωώ"
  private static let cyrillic =
    "а б в г д еёѐ ж з иѝ й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я іїј љ њ ќћ џђ є ґѓ ѕ ў"
}
