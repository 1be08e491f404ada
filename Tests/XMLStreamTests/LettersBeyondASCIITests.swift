import Testing
import XMLStream

/// The scanner shows libxml2 most documents with their letters beyond ASCII masked. A document that has the mask
/// itself, DEL, is shown as it is; a comment with one at the end thus tells what masking must not change.
@Suite("Letters beyond ASCII are read as the parser alone would read them")
struct LettersBeyondASCIITests {
  private static let table = ScanTable(
    [
      ScanRule(.value, field: 1, path: "/*/text[@lang]"),
      ScanRule(.value, field: 2, path: "/*/code/@value"),
      ScanRule(.value, field: 3, path: "/*/n:name"),
    ], namespaces: ["n": "urn:n"], paragraphs: ["P"])

  private static let unmasked = Array("<!--\u{7F}-->".utf8)

  /// What comes of a document, as lines that can be compared: its records, or why it is refused.
  private func outcome(_ bytes: [UInt8]) -> [String] {
    do throws(XMLFailure) {
      let document = try FieldScanner(Self.table).scan(bytes, file: "t.xml")
      return ["\(document.root) \(document.namespace)"]
        + document.records.map {
          "\($0.line): \($0.field) \(document.string($0.text)) (\(document.string($0.attribute)))"
        }
    } catch { return ["\(error.kind) \(error.line) \(error.path): \(error.message)"] }
  }

  @Test("in every place a document has for them", arguments: surroundings)
  func places(_ place: (before: String, after: String)) {
    for letters in Self.letterings {
      let document = Array((place.before + letters + place.after).utf8)
      #expect(outcome(document) == outcome(document + Self.unmasked), "\(letters.prefix(4))")
    }
  }

  private static let surroundings: [(before: String, after: String)] = [
    ("<a>\n<text>", "</text></a>"), ("<a><text>1 ", " 2\r\n</text></a>"),
    ("<a><text> ", "&amp;&#229;</text></a>"), ("<a><text lang='", "'>x</text></a>"),
    ("<a><text lang='&lt;", "'/></a>"), ("<a><text lang='\n", "\t'/></a>"),
    ("<a><code value='", "'/></a>"), ("<a><code value='&#229;", "&quot;'/></a>"),
    ("<a><code value=' \n", "'/></a>"), ("<a><text><![CDATA[", "]]></text></a>"),
    ("<a><text>a<!-- ", " -->b</text></a>"), ("<a><text>a<?x ", " ?>b</text></a>"),
    ("<a><text><P>", "</P><P>b</P></text></a>"), ("<a><", "/><text>x</text></a>"),
    ("<a><x ", "='1'/><text>x</text></a>"), ("<a x='", "'><text>x</text></a>"),
    ("<a xmlns='urn:", "'><text>x</text></a>"), ("<a xmlns:", "='urn:n'><text>x</text></a>"),
    ("<a><name xmlns='urn:n'>", "</name></a>"), ("<a><name xmlns='urn:n", "'>x</name></a>"),
    ("<q:a xmlns:q='urn:", "'><text>x</text></q:a>"), ("<a><text>x</text></a><!--", "-->"),
    ("<?xml version='1.0' encoding='UTF-8'?><a><text>", "</text></a>"),
    ("<?xml version='1.0' encoding='utf-8'?><a><text>", "</text></a>"),
    ("<?xml version='1.0' encoding='UTF-16'?><a><text>", "</text></a>"),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a><text>", "</text></a>"),
    ("<?xml version='1.0' encoding='US-ASCII'?><a><text>", "</text></a>"),
    ("<?xml version='1.0' encoding='none'?><a><text>", "</text></a>"),
    ("<!DOCTYPE a [<!ENTITY e '", "'>]><a><text>&e;</text></a>"), ("", "<a><text>x</text></a>"),
    ("<a><text>x</text></a>", ""), ("<a><text>", "]]></text></a>"), ("<a><text>", "<</text></a>"),
    ("\u{FEFF}<a><text>", "</text></a>"), ("\n<a><text>", "</text></a>"),
  ]

  private static let letterings = [
    "å", "åäö ÅÄÖ", "–", "“€”", "\u{20000}", "\u{10FFFF}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}",
    "\u{FFFF}", "\u{EFFFF}", "\u{85}\u{2028}", "\u{A0}", "e\u{301}", "\u{F7FF}\u{E000}",
    "\u{7F}", "\u{80}", String(repeating: "ä", count: 700), String(repeating: "–x", count: 20_000),
  ]

  @Test("bytes that are no UTF-8 are refused at the same place", arguments: BadBytes.all)
  func badBytes(_ row: BadBytes) {
    for (before, after) in [("<a>\n<text>å ", "</text></a>"), ("<a><text lang='", "'/></a>")] {
      let document = Array(before.utf8) + row.bytes + Array(after.utf8)
      #expect(outcome(document) == outcome(document + Self.unmasked), "\(before)")
    }
  }

  @Test("up to the last byte, and not without it")
  func truncated() {
    let document = Array("<a x='ö'><text lang='å'>–ä</text><code value='é&#38;ü'/></a>".utf8)
    #expect(outcome(document) == ["a ", "1: 1 –ä (å)", "1: 2 é&ü ()"])
    for count in 0..<document.count {
      #expect(throws: XMLFailure.self, "\(count) bytes") {
        try FieldScanner(Self.table).scan(Array(document.prefix(count)), file: "t.xml")
      }
    }
  }

  @Test("and one that a character reference stands for is a letter, also where it is the mask")
  func references() {
    #expect(
      outcome(Array("<a><text lang='å&#127;'>ä&#127;&#229;</text></a>".utf8))
        == ["a ", "1: 1 ä\u{7F}å (å\u{7F})"])
  }
}
