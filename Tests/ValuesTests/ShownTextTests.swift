import Testing
import Values

@Suite("A foreign text as it may be shown")
struct ShownTextTests {
  @Test("every control character and non-character is seen, but for tabs and line ends in a block")
  func controls() {
    let all = Array(0...0x1F) + Array(0x7F...0x9F) + [0x2028, 0x2029, 0xFDD0, 0xFFFE, 0xFFFF]
    for scalar in (all + [0x1FFFE, 0x10FFFF]).compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)b"
      let isKept = [0x09, 0x0A, 0x0D].contains(scalar.value)
      #expect(ShownText.line(text) == "a\u{FFFD}b", "\(scalar.value)")
      #expect(ShownText.block(text) == (isKept ? text : "a\u{FFFD}b"), "\(scalar.value)")
    }
  }

  @Test(
    "what turns text around is seen",
    arguments: [
      0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
      0x2069,
    ])
  func direction(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(ShownText.block("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test(
    "what shows nothing is left out",
    arguments: [
      0x00AD, 0x034F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2064, 0x3164, 0xFE0F, 0xFEFF,
      0xE0041,
    ])
  func nothing(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(ShownText.line("a\(scalar)b") == "ab")
  }

  @Test(
    "everything else stays as it is",
    arguments: [
      "", "Räksmörgås", "Καλημέρα", "Добър ден", "e\u{301}", "12\u{A0}000 €", "😀", "שלום",
      "x\u{FFFD}y",
    ])
  func others(_ text: String) {
    #expect(Array(ShownText.block(text).unicodeScalars) == Array(text.unicodeScalars))
  }
}

@Suite("An address that a page may link to")
struct LinkAddressTests {
  @Test(arguments: [
    "https://ted.europa.eu/en/notice/-/detail/1-2026", "http://x.example",
    "HTTPS://X.EXAMPLE/A?b=c&d=(e)#f",
    "https://x.example:8443/å/ä", "mailto:inkop@x.example", "https://[::1]/a",
  ])
  func linked(_ text: String) { #expect(LinkAddress(text)?.description == text) }

  @Test(arguments: [
    "", "x.example", "/etc/passwd", "//x.example", "https:", "https://", "https:///a",
    "https:x.example",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "ftp://x.example",
    "blob:https://x.example/1",
    "https://x.example/\"", "https://x.example/<", "https://x.example/ a", "https://x.example/\n",
    "https://x.example/`",
    "https://x.example/\u{202E}", "https://x.example/\u{200B}", "https://x.example/\u{301}",
    "https://x.example/\\a",
    "https\u{301}://x.example", "https:/\u{301}/x.example", "https://ted.europa.eu@x.example/",
    "mailto:nobody",
  ])
  func shown(_ text: String) { #expect(LinkAddress(text) == nil) }
}
