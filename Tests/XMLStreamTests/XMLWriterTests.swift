import Testing
import XMLStream

@Suite("The writer gives the document that was asked for")
struct XMLWriterTests {
  private func written(_ body: (XMLWriter) -> Void) throws -> String {
    let writer = try XMLWriter()
    body(writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  @Test("elements nest, indent and keep the order of attributes")
  func nests() throws {
    let text = try written { writer in
      writer.element("r:bid", attributes: [("xmlns:r", "urn:r"), ("a", "1")]) {
        writer.comment("a -- b")
        writer.element("r:ID", attributes: [("scheme", "å\"&")], "M01 & <co>")
        writer.element("r:note", ifPresent: nil)
        writer.element("r:empty", "")
      }
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <r:bid xmlns:r="urn:r" a="1">
          <!--a - - b-->
          <r:ID scheme="å&quot;&amp;">M01 &amp; &lt;co&gt;</r:ID>
          <r:empty/>
        </r:bid>

        """)
  }

  @Test("what was written reads back the same")
  func roundTrip() throws {
    let odd = "line one\nline two\ttab, snabel-a @, ö, 漢, 😀, ]]>"
    let writer = try XMLWriter()
    writer.element("a", attributes: [("b", odd)], odd)
    let root = try XMLDocumentReader.read(try writer.finish(), file: "a.xml")
    #expect(root.text == odd)
    #expect(root.attributes["b"] == odd)
  }

  @Test("a control character or a wrong name is an error with its place")
  func unwritable() throws {
    let bell = try XMLWriter()
    bell.element("a") { bell.element("b", "ring \u{7}") }
    let failure = #expect(throws: XMLFailure.self) { try bell.finish() }
    #expect(failure?.kind == .unwritable)
    #expect(failure?.path == "/a/b")
    let name = try XMLWriter()
    name.element("no good", "x")
    #expect(throws: XMLFailure.self) { try name.finish() }
  }
}
