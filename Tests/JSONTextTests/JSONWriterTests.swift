import Foundation
import JSONText
import Testing

@Suite("JSON is written as asked")
struct JSONWriterTests {
  private func text(
    _ layout: JSONWriter.Layout = .compact, _ body: (JSONObjectWriter) -> Void
  ) -> String {
    String(decoding: JSONWriter.bytes(layout, body), as: UTF8.self)
  }

  @Test("members keep their order, and absent ones leave no key")
  func members() {
    let written = text { json in
      json.string("b", "x")
      json.string("none", nil)
      json.integer("a", -3)
      json.bool("yes", true)
      json.number("exact", JSONNumber("10.50"))
      json.strings("empty", [String]())
      json.strings("list", ["p", "q"])
      json.objects("rows", [1, 2]) { $0.integer("n", $1) }
      json.object("inner") { $0.string(named: "SWE", "å") }
      json.array("mixed") { items in
        items.integer(1)
        items.array { $0.bool(false) }
        items.object { _ in }
      }
    }
    #expect(
      written == #"{"b":"x","a":-3,"yes":true,"exact":10.50,"list":["p","q"],"#
        + #""rows":[{"n":1},{"n":2}],"inner":{"SWE":"å"},"mixed":[1,[false],{}]}"#)
  }

  @Test("text is escaped where JSON needs it")
  func escapes() {
    #expect(text { $0.string("a", "\"\\\n\t\u{1}/😀") } == #"{"a":"\"\\\n\t\u0001/😀"}"#)
    #expect(text { $0.string("a", "") } == #"{"a":""}"#)
  }

  @Test("every control character, beside every other escape, at every place of a block")
  func controlsAnywhere() throws {
    for layout in [JSONWriter.Layout.compact, .indented] {
      for offset in 0...33 {
        for control in 0...0x1F {
          for other in ["\"", "\\", "\n", "\u{1F}", "a", "å"] {
            let pad = String(repeating: "x", count: offset)
            let text = "\(pad)\(Unicode.Scalar(UInt8(control)))\(other)\(pad)\(other)"
            let bytes = JSONWriter.bytes(layout) { $0.string(named: text, text) }
            let inner = layout == .compact ? bytes : bytes.filter { $0 != 0x0A }
            #expect(inner.allSatisfy { $0 >= 0x20 }, "\(control) at \(offset) beside \(other)")
            let read = try JSONDecoder().decode([String: String].self, from: Data(bytes))
            #expect(read == [text: text], "\(control) at \(offset) beside \(other)")
          }
        }
      }
    }
  }

  @Test("the indented layout has one value a line")
  func indented() {
    #expect(text(.indented) { $0.integer("a", 1) } == "{\n  \"a\": 1\n}")
  }

  @Test("one writer writes line after line")
  func lines() {
    let writer = JSONWriter()
    for number in 1...3 {
      writer.object { $0.integer("n", number) }
      writer.endLine()
    }
    let text = String(decoding: writer.take(), as: UTF8.self)
    #expect(text == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
    #expect(writer.take().isEmpty)
  }

  @Test("a sign that needs an escape gets it, wherever it stands in a text of any length")
  func escapesAnywhere() {
    for length in [1, 7, 8, 15, 16, 17, 33, 64, 100] {
      for place in [0, length / 2, length - 1] {
        for (sign, escape) in [("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\u{1}", "\\u0001")]
        {
          let before = String(repeating: "å", count: place)
          let after = String(repeating: "x", count: length - place - 1)
          #expect(
            text(.compact) { $0.string("a", before + sign + after) }
              == "{\"a\":\"\(before)\(escape)\(after)\"}")
        }
      }
    }
  }

  @Test(
    "only numbers of JSON are numbers",
    arguments: [
      ("0", true), ("-1.50", true), ("1e3", true), ("01", false), ("1.", false), ("+1", false),
      ("NaN", false), ("", false), ("1,5", false),
    ])
  func numbers(text: String, isNumber: Bool) {
    #expect((JSONNumber(text) != nil) == isNumber)
  }
}
