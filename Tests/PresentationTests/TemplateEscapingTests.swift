import Testing

@testable import Presentation

@Suite("No template, ours or a user's, gets a text that is not escaped")
struct TemplateEscapingTests {
  private static let signs = ["\"", "'", "<", ">", "&", "`", "=", "\\", "\n"]
  private static let marks = ["", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{202E}"]
  private static let text = signs.flatMap { sign in marks.map { "\(sign)\($0)" } }.joined()

  private func rendered(_ template: String, _ value: Any) throws -> String {
    let own = try Templates(own: ["offer": Array(template.utf8)])
    return String(
      decoding: try own.render("offer", ["v": value, "rows": [["t": value]]]), as: UTF8.self)
  }

  @Test(
    "whatever tag, pragma, delimiter or transform it uses",
    arguments: [
      "{{v}}", "{{{v}}}", "{{&v}}", "{{{ v }}}", "{{=<% %>=}}<%& v %>", "{{=<% %>=}}<% v %>",
      "{{% CONTENT_TYPE: TEXT}}{{v}}", "{{% CONTENT_TYPE: TEXT}}{{{v}}}", "{{#v}}{{.}}{{/v}}",
      "{{#v}}{{{.}}}{{/v}}", "{{#rows}}{{t}}{{/rows}}", "{{#rows}}{{{t}}}{{/rows}}",
      "{{uppercased(v)}}",
      "{{{lowercased(v)}}}", "{{{capitalized(v)}}}", "{{{reversed(v)}}}", "{{{v.text}}}",
      "{{{v.utf8}}}", "{{{v._guts}}}",
      "{{% CONTENT_TYPE: HTML}}{{{v}}}",
    ])
  func escaped(_ template: String) throws {
    for value in [Self.text, String(Self.text.reversed()), "\u{301}\(Self.text)"] {
      let page = try rendered(template, value)
      #expect(!page.utf8.contains { "\"'<>`=\\\n".utf8.contains($0) }, "\(page)")
      #expect(!page.unicodeScalars.contains("\u{202E}"))
      #expect(
        page.matches(of: /&(?!(amp|lt|gt|quot|#\d+);)/.matchingSemantics(.unicodeScalar)).isEmpty)
    }
  }

  @Test("a name written three ways gives the same, and partials as well")
  func same() throws {
    let pages = try ["{{v}}", "{{{v}}}", "{{&v}}"].map { try rendered($0, Self.text) }
    #expect(Set(pages.map { Array($0.utf8) }).count == 1)
    #expect(try rendered("{{v}}", "a < b & c").utf8.elementsEqual("a &lt; b &amp; c".utf8))
    let own = try Templates(own: ["offer": Array("{{> foot}}".utf8), "foot": Array("{{{v}}}".utf8)])
    let page = String(decoding: try own.render("offer", ["v": "<b>"]), as: UTF8.self)
    #expect(page == "&lt;b&gt;")
  }

  @Test("an empty or absent text is no section, and what is no text stays what it is")
  func sections() throws {
    #expect(try rendered("{{#v}}full{{/v}}{{^v}}empty{{/v}}", "") == "empty")
    #expect(try rendered("{{#v}}full{{/v}}{{^v}}empty{{/v}}", String?.none as Any) == "empty")
    #expect(try rendered("{{#v}}full{{/v}}{{^v}}empty{{/v}}", "x") == "full")
    #expect(try rendered("{{#v}}full{{/v}}{{^v}}empty{{/v}}", false) == "empty")
    #expect(try rendered("{{v}} {{#v}}{{.}}{{/v}}", 3) == "3 3")
    #expect(try rendered("{{#v}}{{.}};{{/v}}", ["<", ">"]) == "&lt;;&gt;;")
    #expect(try rendered("{{v}}", Substring("<")) == "&lt;")
    #expect(try rendered("{{v}}", String?.some("<") as Any) == "&lt;")
  }
}
