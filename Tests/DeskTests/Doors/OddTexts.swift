/// Texts that doors have stumbled over, or may.
enum OddTexts {
  static let days = [
    "1800-01-01", "1799-12-31", "2999-12-31", "3000-01-01", "9999-12-31", "0001-01-01",
    "2024-02-29", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "20260101", "i går",
    "1900-02-29", "2000-02-29", "2026-10-05Z", "-2026-10-05", "12026-10-05", "２026-10-05",
    "2026-10-32", "1985-07-09",
  ]
  static let numbers = [
    "0", "-0", "1", "-1", "+5", "007", "999999", "1000000", "999999.99", "1000000.00", "0.01",
    "0.001", "1.500", "1.000", "12.50", "0.5", ".5", "5.", "1e5", "1.5e3", "0x10", "½", "٣", "１",
    "∞", "NaN", "99999999999999", "999999999999.99", "999999999999", "1000000000000",
    "1000000000000.00", "9223372036854775807", "9223372036854775808", "92233720368547758.07",
    "92233720368547758.08", "-92233720368547758.08", "18446744073709551616", "8507099805",
    "8507099805.00", "0101011250", "19850709980", "850709.98", "999999999", "1000000000", "99999",
    "100000", "1.2.3", "12 kr", "--1", "0.00", "00", "000000000000000001",
  ]
  static let words = [
    "yes", "no", "unclear", "maybe", "all", "free", "none", "in-force", "stiftelse", "amba", "x",
    "granted", "withdrawn", "A", "E", "statutes", "hearsay", "hours", "days", "year", "SEK", "XXX",
    "DKK", "XAU", "sek", "SWE", "DNK", "micro", "huge",
  ]
  static let codes = [
    "0180", "180", "2183", "9999", "00180", "018O", "SE313", "SE31", "SE", "S", "SE3133", "se313",
    "DK042", "90910000", "90910000-9", "9091000", "909100000", "03000000", "SE769698120301",
    "SE850709980501", "DK13585628", "SE12", "skoopi", "asf-2016", "Skoopi", "s", "1a", "a_b",
    "769698-1203", "850709-9805", "M01", "1M", "m-_9", "Å1", "a b",
    String(repeating: "a", count: 31), String(repeating: "a", count: 32),
    String(repeating: "a", count: 40), String(repeating: "a", count: 41),
    String(repeating: "0a", count: 32), String(repeating: "0A", count: 32),
  ]
  static let texts: [String] = [
    "", " ", "\u{A0}", "\t", "a\u{A0} b", "  a  b  ", "a\nb", "a\r\nb", "a\u{2028}b", "a\u{85}b",
    "Å\u{308}", "A\u{30A}", "Å", "e\u{301}\u{301}", "\u{1F468}\u{200D}\u{1F469}", "a\u{200B}b",
    "a\u{AD}b", "\u{FEFF}x", "\u{1}", "\u{1B}[31m", "\u{B}", "\u{C}a", "a\u{0}b", "a\u{7F}b",
    "\u{9B}31m", "\u{FFFD}", nonCharacter, "\u{202E}abc", "a\u{2066}b", "\u{200E}a", "\u{10FFFD}",
    "<b>&amp;", "]]>", "&#10;", "&lt;", "<!--", "'\"", "\"a;b\"", "\"", "\"\"", "a\"b", ";", ",",
    "=1+1", "@a", "+46", "-1", "sep=;", "#RAR", "_x000D_", "_x0041_", "_x005F_", "_X0041_", "{}",
    "{{name}}", "${a}", "\\", "\\u0041", "%00", "../x", "null", "true", "0", "1,5", "1.5",
    String(repeating: "å", count: 200), String(repeating: "å", count: 201),
    String(repeating: "a\u{301}", count: 100), String(repeating: "a\u{301}", count: 101),
    String(repeating: "\u{1F600}", count: 200), String(repeating: "a b ", count: 50),
    String(repeating: "å", count: 2_000), String(repeating: "å", count: 2_001),
    "fÃ¶rening", "â€“", "f\u{F6}rening", "850709-9805", "850709nr9805", "19850709-9805",
    "070985-1234", "född 850709, nr 9805", "769698-1203", "070-123 45 67",
    "2026-10-05", "sjukskriven", "HIV", "LSS-enheten", "Exempla Provsson", "Ω", "ß", "İ", "ﬁ", "ﷺ",
    "שלום", "中文", "ＡＢ", "１２３", "a / b", "O’Neill & Söner", "A–Z",
  ]

  private static let nonCharacter = String(Unicode.Scalar(UInt32(0xFFFE)) ?? "x")
}
