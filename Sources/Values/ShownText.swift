/// What a text of foreign origin may hold where people see it: on pages, in feeds, calendars, tables and terminals.
///
/// Signs that move a cursor, ring a bell or turn a line around become U+FFFD, so that they are seen; those that
/// show nothing at all are left out. Data keep them: only what is shown goes through here.
///
/// - Source: Unicode Standard Annex 9 (bidirectional formatting), property Default_Ignorable_Code_Point.
package enum ShownText {
  /// Tabs and line ends stay.
  package static func block(_ text: String) -> String { clean(text, keeping: [0x09, 0x0A, 0x0D]) }

  /// One line: tabs and line ends become U+FFFD as well.
  package static func line(_ text: String) -> String { clean(text, keeping: []) }

  private static func clean(_ text: String, keeping kept: [UInt32]) -> String {
    // Nearly every text, and looking up what each sign is costs more than all else.
    if text.utf8.allSatisfy({ isPlain($0) || kept.contains(UInt32($0)) }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if kept.contains(scalar.value) {
        result.append(scalar)
      } else if moves(scalar) {
        result.append("\u{FFFD}")
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Bytes of letters and signs of which none needs a look: ASCII, and U+00C0 to U+027F.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || (0xC3...0xC9).contains(byte) || byte & 0xC0 == 0x80
  }

  private static func moves(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isNoncharacterCodePoint || turnsText(scalar)
    }
  }

  private static func turnsText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    default: false
    }
  }
}
