import Testing
import XMLStream

@Suite("A small document becomes values")
struct XMLDocumentReaderTests {
  @Test("names, namespaces, attributes, text and lines are those of the document")
  func reads() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <r:list xmlns:r="urn:r" xmlns="urn:d" kind="a &amp; b" r:extra="1">
        <!-- aside -->
        <item>  one <![CDATA[& <two>]]>
        </item>
        <item/>
      </r:list>
      """
    let root = try XMLDocumentReader.read(Array(document.utf8), file: "list.xml")
    #expect(root.name == "list" && root.namespace == "urn:r" && root.line == 2)
    #expect(root.attributes == ["kind": "a & b", "{urn:r}extra": "1"])
    #expect(root.children.map(\.namespace) == ["urn:d", "urn:d"])
    #expect(root.children.map(\.line) == [4, 6])
    #expect(root.text(of: "item") == "one & <two>")
    #expect(root.children("item")[1].text.isEmpty)
  }

  @Test("lines stay right beyond 65,535")
  func manyLines() throws {
    let document = "<a>" + String(repeating: "\n", count: 70_000) + "<b>x</b></a>"
    let root = try XMLDocumentReader.read(Array(document.utf8), file: "long.xml")
    #expect(root.child("b")?.line == 70_001)
  }
}

/// A document that must be refused, and as what.
struct Refusal: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let kind: XMLFailure.Kind

  init(_ name: String, _ text: String, _ kind: XMLFailure.Kind) {
    self.init(name, bytes: Array(text.utf8), kind)
  }

  init(_ name: String, bytes: [UInt8], _ kind: XMLFailure.Kind) {
    testDescription = name
    self.bytes = bytes
    self.kind = kind
  }

  static let all = [
    Refusal("nothing at all", "", .malformed),
    Refusal("no element", "just words", .malformed),
    Refusal("cut short", "<a><b>text</b>", .malformed),
    Refusal("wrong end", "<a><b></a></b>", .malformed),
    Refusal("two roots", "<a/><b/>", .malformed),
    Refusal("a prefix never declared", "<x:a/>", .malformed),
    Refusal("an entity never declared", "<a>&secret;</a>", .malformed),
    Refusal("an attribute twice", #"<a b="1" b="2"/>"#, .malformed),
    Refusal("a NUL byte", bytes: Array("<a>".utf8) + [0] + Array("</a>".utf8), .malformed),
    Refusal(
      "broken UTF-8", bytes: Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8), .malformed),
    Refusal("a document type", "<!DOCTYPE a><a/>", .doctype),
    Refusal(
      "an external entity",
      #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#, .doctype),
    Refusal("an entity bomb", bomb, .doctype),
    Refusal("too deep", String(repeating: "<a>", count: 200), .tooDeep),
    Refusal("far too deep", String(repeating: "<a>", count: 100_000), .tooDeep),
    Refusal("a tag of 100,000 attributes", manyAttributes, .tooLarge),
    Refusal(
      "more bytes than allowed", "<a>" + String(repeating: "x", count: 2_000_000) + "</a>",
      .tooLarge),
  ]

  private static let bomb =
    "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
    + (1..<30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
    + "]><a>&e29;</a>"

  private static let manyAttributes =
    "<a " + (0..<100_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"
}

@Suite("What is hostile or broken is refused")
struct RefusalTests {
  @Test("by the tree reader", arguments: Refusal.all)
  func tree(_ row: Refusal) {
    let limits = XMLLimits(bytes: 1_900_000)
    let failure = #expect(throws: XMLFailure.self) {
      try XMLDocumentReader.read(row.bytes, file: "bad.xml", limits: limits)
    }
    #expect(failure?.kind == row.kind, "\(failure?.description ?? "")")
    #expect(failure?.file == "bad.xml")
  }
}
