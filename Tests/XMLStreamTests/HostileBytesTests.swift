import Testing
import XMLStream

/// Input that is made to exhaust the reader or to slip bad bytes through it.
@Suite("The scanner stands hostile bytes", .timeLimit(.minutes(5)))
struct HostileBytesTests {
  private static let table = ScanTable(
    [
      ScanRule(.value, field: 1, path: "/a/text[@lang]"),
      ScanRule(.value, field: 2, path: "/a/**/deep"),
    ], namespaces: [:], paragraphs: ["P"])

  private func scan(
    _ bytes: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLFailure) -> ScannedDocument {
    try FieldScanner(Self.table, limits: limits).scan(bytes, file: "bad.xml")
  }

  private func kind(_ bytes: [UInt8], limits: XMLLimits = .standard) -> XMLFailure.Kind? {
    do throws(XMLFailure) {
      _ = try scan(bytes, limits: limits)
      return nil
    } catch { return error.kind }
  }

  @Test("a million elements within each other are refused early")
  func deep() {
    let opening = "<a><b>" + String(repeating: "<c>", count: 1 << 20)
    #expect(kind(Array(opening.utf8)) == .tooDeep)
  }

  @Test("a text of 100 MB is over the limit, and within a higher one it is read")
  func longText() throws {
    let count = 100 << 20
    let bytes = Array(("<a><text>" + String(repeating: "x", count: count) + "</text></a>").utf8)
    #expect(kind(bytes) == .tooLarge)
    let document = try scan(bytes, limits: XMLLimits(bytes: 1 << 30))
    #expect(document.records.map(\.text.length) == [count])
  }

  @Test("a million empty elements of a known field are a million records")
  func manyRecords() throws {
    let text = "<a>" + String(repeating: "<text/>", count: 1 << 20) + "</a>"
    let document = try scan(Array(text.utf8))
    #expect(document.records.count == 1 << 20)
  }

  @Test("entities and external parts are never fetched", arguments: Declaration.all)
  func declarations(_ row: Declaration) {
    #expect(kind(Array(row.text.utf8)) == .doctype)
  }

  @Test("no bad UTF-8 comes out as text, wherever it stands", arguments: BadBytes.all)
  func badUTF8(_ row: BadBytes) {
    for (before, after) in [
      ("<a><text>plain ", "</text></a>"), ("<a><text>å ", " ö</text></a>"),
      ("<a><text lang='", "'/></a>"), ("<a><text lang='å", "'/></a>"),
      ("<a><text><![CDATA[", "]]></text></a>"), ("<a><text", "/></a>"), ("<a><!-- ", " --></a>"),
      ("<a><?x ", " ?></a>"), ("<a><text>&#x41;", "</text></a>"),
    ] {
      let bytes = Array(before.utf8) + row.bytes + Array(after.utf8)
      #expect(kind(bytes) == .malformed, "\(before)")
      // Nor where the file ends within a sign.
      #expect(kind(Array(before.utf8) + row.bytes) == .malformed, "\(before)")
    }
  }

  @Test("a reference to a sign that XML does not have is refused")
  func badReferences() {
    for reference in ["&#0;", "&#x1F;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#x110000;", "&#;"] {
      #expect(kind(Array("<a><text>\(reference)</text></a>".utf8)) == .malformed)
      #expect(kind(Array("<a><text lang='\(reference)'/></a>".utf8)) == .malformed)
    }
  }

  @Test("UTF-16 of both orders is read, and refused where it is broken")
  func utf16() throws {
    let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><a><text>Å och 😀</text></a>"
    for isBig in [false, true] {
      let bytes = text.utf16.flatMap { unit in
        isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      let document = try scan(bytes)
      #expect(document.records.map { document.string($0.text) } == ["Å och 😀"])
      for count in bytes.indices { #expect(kind(Array(bytes[..<count])) == .malformed) }
      // Half of a pair of units.
      let place = try #require(bytes.indices.first { bytes[$0] == 0xD8 })
      var broken = bytes
      broken[place] = 0xDC
      #expect(kind(broken) == .malformed)
    }
  }
}

/// A document type that asks for something from outside.
struct Declaration: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  static let all = [
    Declaration(
      testDescription: "an external DTD", text: #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#),
    Declaration(
      testDescription: "a DTD of the network",
      text: #"<!DOCTYPE a PUBLIC "-//X//Y" "http://127.0.0.1:1/x.dtd"><a/>"#),
    Declaration(
      testDescription: "a parameter entity",
      text: #"<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><a/>"#),
    Declaration(
      testDescription: "a default attribute", text: "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]><a/>"),
    Declaration(
      testDescription: "an entity of quadratic growth",
      text: "<!DOCTYPE a [<!ENTITY x '" + String(repeating: "x", count: 100_000) + "'>]><a>"
        + String(repeating: "&x;", count: 100_000) + "</a>"),
  ]
}

/// Bytes that UTF-8 does not allow.
struct BadBytes: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    testDescription = name
    self.bytes = bytes
  }

  static let all = [
    BadBytes("NUL", [0]),
    BadBytes("a control sign", [0x01]),
    BadBytes("a continuation alone", [0x80]),
    BadBytes("two bytes, the second missing", [0xC3]),
    BadBytes("three bytes, the third missing", [0xE2, 0x82]),
    BadBytes("four bytes, the fourth missing", [0xF0, 0x9F, 0x98]),
    BadBytes("a slash in two bytes", [0xC0, 0xAF]),
    BadBytes("DEL in two bytes", [0xC1, 0xBF]),
    BadBytes("a slash in three bytes", [0xE0, 0x80, 0xAF]),
    BadBytes("a sign of two bytes in three", [0xE0, 0x9F, 0xBF]),
    BadBytes("a sign of three bytes in four", [0xF0, 0x8F, 0xBF, 0xBF]),
    BadBytes("half of a pair", [0xED, 0xA0, 0x80]),
    BadBytes("beyond the last sign", [0xF4, 0x90, 0x80, 0x80]),
    BadBytes("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
    BadBytes("the byte FE", [0xFE]),
    BadBytes("the byte FF", [0xFF]),
    BadBytes("a sign that XML leaves out", [0xEF, 0xBF, 0xBE]),
  ]
}
