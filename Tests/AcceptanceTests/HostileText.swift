/// Texts by which somebody outside might bring something of his own onto a page.
enum HostileText {
  static let signs = ["\"", "'", "<", ">", "&", "/", "=", "`", "\\"]
  /// What makes one character of two for whoever reads by characters, and turns or joins text.
  static let marks = ["", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{202E}"]

  /// Every sign with every mark.
  static let core = signs.flatMap { sign in marks.map { sign + $0 } }.joined()

  /// What each would do is call `p` of the window above.
  static let all: [String] = {
    let breakouts = ["\"", "'", "`", "\\\"", "\">", "'>", ">", ""].flatMap { quote in
      marks.map { quote + $0 }
    }
    let tails = [
      " autofocus onfocus=top.p() tabindex=1 x=", " onload=top.p() y=",
      " style=animation-name:x onanimationstart=top.p() ",
      "<img src=x onerror=top.p()>", "<svg onload=top.p()>",
    ]
    let elements = [
      "script>top.p()</script>", "/style><script>top.p()</script>", "/title><svg onload=top.p()>",
      "/td></table><b>",
      "iframe srcdoc='<script>top.p()</script>'>", "!--", "a href=javascript:top.p()>",
      "base href=//x.example/>",
    ]
    return breakouts.flatMap { start in tails.map { start + $0 } }
      + marks.flatMap { mark in elements.map { "<\(mark)\($0)" } } + others
  }()

  private static let others = [
    "--><script>top.p()</script>", "]]><script>top.p()</script>",
    "&lt;script&gt;top.p()&lt;/script&gt;",
    "&#60;img src=x onerror=top.p()&#62;", "&quot; onfocus=top.p() autofocus x=&quot;",
    "\\3c script\\3e",
    "\\u003cimg src=x onerror=top.p()\\u003e", "{{{title}}}", "{{> head}}", "{{=<% %>=}}",
    "{{% CONTENT_TYPE: TEXT}}",
    "\"; } body { background: url(//x.example/) } x { y: \"", "\\\"; } @import '//x.example/';",
    "\n}\n@import url(x);",
    "＜script＞top.p()＜/script＞", "\u{9B}31m\u{85}\u{AD}\u{200B}\u{FEFF}\u{2028}",
    "<\u{200B}script>top.p()</script>",
  ]

  /// Addresses that must be shown and never linked.
  static let addresses = [
    "javascript:top.p()", "JAVASCRIPT:top.p()", "data:text/html,<script>top.p()</script>",
    "vbscript:top.p()",
    "https://x.example/\" autofocus onfocus=top.p() x=\"",
    "https://x.example/\"\u{301} autofocus onfocus=top.p() x=",
    "https://x.example/'\u{FE0F}onfocus=top.p() ><svg onload=top.p()>",
    "https://x.example/\u{202E}/gro.doog//:sptth",
    "//x.example/", "https\u{301}://x.example", "https://ted.europa.eu@x.example/",
    " \u{200B}javascript:top.p()",
  ]

  /// Without the signs that no register holds: those that turn text around, and control characters.
  static func withoutTurns(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !(0x202A...0x202E).contains($0.value) && !(0x7F...0x9F).contains($0.value) && $0 != "\n"
            && !(0x2028...0x2029).contains($0.value)
        }))
  }

  /// Nearly as long, and nothing but letters with single blanks between them.
  static func harmless(_ text: String) -> String {
    let letters = text.unicodeScalars.filter(\.isASCII).map { $0 == " " ? " " : "x" }.joined()
    return letters.split(separator: " ").joined(separator: " ")
  }

  static func escapedForXML(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }.reduce(into: [UInt8]()) { $0 += $1 }.text
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
