import Testing
import XMLStream

/// Plain documents are read without libxml2, which has to be noticed by nothing but the clock.
@Suite("Plain documents are read as libxml2 would read them", .timeLimit(.minutes(5)))
struct PlainReaderTests {
  @Test("all that XML has, and what is left to libxml2", arguments: PlainDocument.all)
  func documents(_ document: PlainDocument) {
    let both = BothReaders()
    let bytes = Array(document.text.utf8)
    #expect(both.agree(on: bytes), "\(both.outcome(bytes).lines.prefix(3))")
    #expect(both.outcome(bytes).wasPlain == document.isPlain)
  }

  @Test("one after the other by the same scanner, forwards and backwards")
  func reuse() {
    let both = BothReaders()
    for document in PlainDocument.all + PlainDocument.all.reversed() {
      #expect(both.agree(on: Array(document.text.utf8)), "\(document.testDescription)")
    }
  }

  @Test("letters beyond ASCII, in every place a document has for them", arguments: surroundings)
  func letters(_ place: (before: String, after: String)) {
    let both = BothReaders()
    for letters in Self.letterings {
      #expect(
        both.agree(on: Array((place.before + letters + place.after).utf8)), "\(letters.prefix(4))")
    }
  }

  private static let surroundings: [(before: String, after: String)] = [
    ("<a>\n<text>", "</text></a>"), ("<a><text>1 ", " 2\r\n</text></a>"),
    ("<a><text> ", "&amp;&#229;</text></a>"), ("<a><text lang='", "'>x</text></a>"),
    ("<a><text lang='&lt;", "'/></a>"), ("<a><code value='", "'/></a>"),
    ("<a><code value=' ", "' list='right'>x</code></a>"), ("<a><text><![CDATA[", "]]></text></a>"),
    ("<a><text>a<!-- ", " -->b</text></a>"), ("<a><text>a<?x ", " ?>b</text></a>"),
    ("<a><text><P>", "</P><P>b</P></text></a>"), ("<a><", "/><text>x</text></a>"),
    ("<a><x ", "='1'/><text>x</text></a>"), ("<a x='", "'><text>x</text></a>"),
    ("<a xmlns='urn:", "'><text>x</text></a>"), ("<a xmlns:", "='urn:n'><text>x</text></a>"),
    ("<q:a xmlns:q='urn:", "'><text>x</text></q:a>"), ("<a><text>x</text></a><!--", "-->"),
    ("<?xml version='1.0' encoding='utf-8'?><a><text>", "</text></a>"),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a><text>", "</text></a>"),
    ("<!DOCTYPE a [<!ENTITY e '", "'>]><a><text>&e;</text></a>"), ("", "<a><text>x</text></a>"),
    ("<a><text>x</text></a>", ""), ("\u{FEFF}<a><text>", "</text></a>"),
  ]

  private static let letterings = [
    "å", "åäö ÅÄÖ", "–", "“€”", "\u{20000}", "\u{10FFFF}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}",
    "\u{FFFF}", "\u{EFFFF}", "\u{85}\u{2028}", "\u{A0}", "e\u{301}", "\u{D7FF}\u{E000}",
    "\u{7F}", "\u{80}", "\u{7FF}\u{800}", String(repeating: "ä", count: 700),
    String(repeating: "–x", count: 20_000),
  ]

  @Test("bytes that are no UTF-8, at every distance from a block's begin", arguments: BadBytes.all)
  func badBytes(_ row: BadBytes) {
    let both = BothReaders()
    for count in 0..<34 {
      let blanks = String(repeating: " ", count: count)
      for (before, after) in [("<a>\n<text>å ", "</text></a>"), ("<a><text lang='", "'/></a>")] {
        let document = Array((blanks + before + blanks).utf8) + row.bytes + Array(after.utf8)
        #expect(both.agree(on: document), "\(count) \(before)")
        #expect(!both.outcome(document).wasPlain)
      }
    }
  }

  /// Something of everything, small enough to be changed at every byte.
  private static let small = """
    <?xml version="1.0" encoding="UTF-8"?>
    <a xmlns:n="urn:n" x='ö'><!-- - & -->
    <group><n:name lang="SWE">Städ &amp; tvätt&#229;</n:name></group>
    <code value='1' list="right">x</code><any><z><deep>2</deep></z></any>
    <text lang='–'><P>é</P> y</text></a>
    """

  @Test("up to the last byte, and not without it")
  func truncated() {
    let both = BothReaders()
    let bytes = Array(Self.small.utf8)
    #expect(both.outcome(bytes).wasPlain && both.agree(on: bytes))
    #expect(both.outcome(bytes).lines.contains("3: value 2 Städ & tvättå (SWE)"))
    for count in 1..<bytes.count {
      #expect(both.agree(on: Array(bytes.prefix(count))), "\(count) bytes")
      #expect(!both.outcome(Array(bytes.prefix(count))).wasPlain, "\(count) bytes")
    }
  }

  @Test("with any byte left out, doubled, or in the place of any other")
  func changed() {
    let both = BothReaders()
    let bytes = Array(Self.small.utf8)
    let others = Array("<>/='\"&;:!?-]#x1 \n\r\t".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xEF, 0xFF]
    for place in bytes.indices {
      var left = bytes
      left.remove(at: place)
      var doubled = bytes
      doubled.insert(bytes[place], at: place)
      #expect(both.agree(on: left) && both.agree(on: doubled), "byte \(place)")
      for other in others {
        var changed = bytes
        changed[place] = other
        #expect(both.agree(on: changed), "\(other) in the place of byte \(place)")
        changed.insert(bytes[place], at: place + 1)
        #expect(both.agree(on: changed), "\(other) before byte \(place)")
      }
    }
  }

  @Test("a name is the same name wherever in the document it stands")
  func names() {
    let names = (1...40).map { String(repeating: "v", count: $0) }
    let both = BothReaders(
      ScanTable(
        names.enumerated().map { ScanRule(.value, field: $0.offset, path: "/a/@\($0.element)") },
        namespaces: [:], paragraphs: []))
    for count in (0..<40).reversed() {
      for name in names {
        let document = Array("<a \(name)='x'/>\(String(repeating: " ", count: count))".utf8)
        let outcome = both.outcome(document)
        #expect(outcome.wasPlain && outcome.lines.count == 2, "\(name), \(count) from the end")
        #expect(both.agree(on: document))
      }
    }
  }

  @Test("also where documents have more names than are kept")
  func manyNames() {
    let both = BothReaders()
    for start in stride(from: 0, to: 10_000, by: 700) {
      let others = (start..<start + 700).map { "<b\($0) c\($0)='1'/>" }.joined()
      let document = Array("<a>\(others)<text lang='SWE'>x</text><code value='1'/></a>".utf8)
      #expect(both.outcome(document).wasPlain && both.agree(on: document))
    }
  }

  @Test("within other limits too")
  func limits() {
    let both = BothReaders(limits: XMLLimits(depth: 400, attributes: 3))
    for count in [255, 256, 257, 258] {
      let text = String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
      #expect(both.agree(on: Array(text.utf8)), "\(count)")
    }
    for attributes in ["", "u='' v=''", "u='' v='' w=''", "u='' v='' w='' x=''"] {
      for element in ["a", "b", "text"] {
        let document = Array("<a><\(element) \(attributes)/><text>x</text></a>".utf8)
        #expect(both.agree(on: document), "\(attributes)")
      }
    }
  }

  @Test("and what is made to take the square of its length does not")
  func endless() {
    let both = BothReaders()
    for part in ["&amp;", "]", "<!---->", "- ", "<b/>", "<b>&lt;</b>", "<b xmlns='urn:b'/>"] {
      let text = "<a><text>" + String(repeating: part, count: 1 << 20) + "</text></a>"
      let outcome = both.outcome(Array(text.utf8))
      #expect(outcome.wasPlain && outcome.lines.count == 2, "\(part)")
    }
  }
}
