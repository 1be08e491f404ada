import Testing
import XMLStream

@Suite("The scanner finds the fields of its table")
struct FieldScannerTests {
  private static let lot = 1
  private static let title = 2
  private static let code = 3
  private static let otherCode = 4
  private static let text = 5
  private static let country = 6
  private static let deep = 7

  private static let table = ScanTable(
    [
      ScanRule(.group, field: lot, path: "/*/c:Lot"),
      ScanRule(.value, field: title, path: "/*/c:Lot/b:Name[@languageID]"),
      ScanRule(.value, field: code, path: "/*/c:Lot/b:Code[@listName='right']"),
      ScanRule(.value, field: otherCode, path: "/*/c:Lot/b:Code[@listName]"),
      ScanRule(.value, field: text, path: "/*/BODY"),
      ScanRule(.value, field: country, path: "/*/COUNTRY/@VALUE"),
      ScanRule(.value, field: deep, path: "/*/FORM/**/DEEP"),
    ], namespaces: ["c": "urn:c", "b": "urn:b"], paragraphs: ["P"])

  /// Each record as one line: `begin 1`, `2 Cleaning (SWE)`.
  private func found(_ body: String, scanner: FieldScanner? = nil) throws -> [String] {
    let document = "<n:root xmlns:n='urn:n' xmlns='urn:c' xmlns:b='urn:b'>\(body)</n:root>"
    let scanner = scanner ?? FieldScanner(Self.table)
    let result = try scanner.scan(Array(document.utf8), file: "t.xml")
    #expect(result.root == "root" && result.namespace == "urn:n")
    return result.records.map { record in
      guard record.kind == .value else { return "\(record.kind) \(record.field)" }
      let attribute = record.attribute.isEmpty ? "" : " (\(result.string(record.attribute)))"
      return "\(record.field) \(result.string(record.text))\(attribute)"
    }
  }

  @Test("groups, texts and carried attributes come in document order")
  func order() throws {
    #expect(
      try found("<Lot><b:Name languageID='SWE'> Städ </b:Name></Lot><Lot><b:Name>x</b:Name></Lot>")
        == ["begin 1", "2 Städ (SWE)", "end 1", "begin 1", "2 x", "end 1"])
  }

  @Test("a prefix does not matter, a namespace does")
  func namespaces() throws {
    #expect(
      try found("<z:Lot xmlns:z='urn:c'><q:Name xmlns:q='urn:b'>a</q:Name></z:Lot>")
        == ["begin 1", "2 a", "end 1"])
    #expect(try found("<Lot xmlns='urn:other'><b:Name>a</b:Name></Lot>") == [])
  }

  @Test(
    "an attribute with a prefix is another one than that without, wherever it stands",
    arguments: [false, true])
  func prefixedAttributes(isPlain: Bool) throws {
    // A processing instruction leaves the document to libxml2.
    let mark = isPlain ? "" : "<?x?>"
    for (attributes, read) in [
      ("q:languageID='DAN' languageID='SWE'", " (SWE)"),
      ("languageID='SWE' q:languageID='DAN'", " (SWE)"), ("q:languageID='DAN'", ""),
      ("b:languageID='DAN'", ""), ("q:x='1' languageID='SWE'", " (SWE)"),
    ] {
      #expect(
        try found("\(mark)<Lot><b:Name xmlns:q='urn:q' \(attributes)>a</b:Name></Lot>")
          == ["begin 1", "2 a\(read)", "end 1"])
    }
    for (attributes, read) in [
      ("q:listName='right' listName='wrong'", "4 a (wrong)"),
      ("q:listName='wrong' listName='right'", "3 a (right)"), ("q:listName='right'", "4 a"),
    ] {
      #expect(
        try found("\(mark)<Lot><b:Code xmlns:q='urn:q' \(attributes)>a</b:Code></Lot>")
          == ["begin 1", read, "end 1"])
    }
    for (attributes, read) in [
      ("q:VALUE='DK' VALUE='SE'", ["6 SE"]), ("VALUE='SE' q:VALUE='DK'", ["6 SE"]),
      ("q:VALUE='DK'", []),
    ] {
      #expect(
        try found("\(mark)<COUNTRY xmlns='' xmlns:q='urn:q' \(attributes)/>")
          == read)
    }
  }

  @Test("a filter chooses the field, and the field without filter takes the rest")
  func filters() throws {
    #expect(
      try found(
        "<Lot><b:Code listName='right'>a</b:Code><b:Code listName='rightt'>b</b:Code>"
          + "<b:Code>c</b:Code></Lot>")
        == ["begin 1", "3 a (right)", "4 b (rightt)", "4 c", "end 1"])
  }

  @Test("unknown parts are passed over, whatever is in them")
  func unknown() throws {
    #expect(
      try found(
        "<Other><Lot><b:Name>no</b:Name></Lot></Other>"
          + "<Lot><Other>no<b:Name>no</b:Name></Other><b:Name>yes</b:Name></Lot>")
        == ["begin 1", "2 yes", "end 1"])
  }

  @Test("text keeps inner marks together and paragraphs apart")
  func paragraphs() throws {
    #expect(
      try found("<BODY>\n <P>H<FT TYPE='SUP'>2</FT>O\n  is</P>\n <P/>\n<P>wet</P></BODY>")
        == ["5 H2O is\nwet"])
    #expect(
      try found("<BODY>a<!-- b --><![CDATA[ & <c>]]>&amp;&#228;</BODY>") == ["5 a & <c>&ä"])
    #expect(try found("<BODY>one\ntwo</BODY>") == ["5 one\ntwo"])
    #expect(try found("<BODY/>") == ["5 "])
  }

  @Test("attributes are values, with ampersands as written")
  func attributes() throws {
    #expect(try found("<COUNTRY VALUE=' SE '/><COUNTRY/>") == ["6 SE"])
    #expect(
      try found("<COUNTRY VALUE='a &amp; b &amp;#38; &lt;&#38;'/>") == ["6 a & b &#38; <&"])
  }

  @Test("two stars reach any depth")
  func anyDepth() throws {
    #expect(
      try found("<FORM><DEEP>1</DEEP><A><B/><B><DEEP>2</DEEP></B></A></FORM><DEEP>3</DEEP>")
        == ["7 1", "7 2"])
  }

  @Test("lines are those of the start tags")
  func lines() throws {
    let document = "<r>\n<BODY>a</BODY>\n\n<BODY\n>b</BODY></r>"
    let result = try FieldScanner(Self.table).scan(Array(document.utf8), file: "t.xml")
    #expect(result.records.map(\.line) == [2, 5])
  }

  @Test("one scanner reads many documents, also after a broken one")
  func reuse() throws {
    let scanner = FieldScanner(Self.table)
    for _ in 0..<3 {
      #expect(try found("<BODY>again</BODY>", scanner: scanner) == ["5 again"])
      #expect(throws: XMLFailure.self) { try scanner.scan(Array("<r><BODY>".utf8), file: "b.xml") }
    }
  }

  @Test("other encodings are read")
  func encodings() throws {
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><r><BODY>".utf8) + [0xE5]
      + Array("</BODY></r>".utf8)
    let result = try FieldScanner(Self.table).scan(latin, file: "t.xml")
    #expect(result.string(result.records[0].text) == "å")
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "<r><BODY>å</BODY></r>".utf16 { wide += [UInt8(unit & 255), UInt8(unit >> 8)] }
    let second = try FieldScanner(Self.table).scan(wide, file: "t.xml")
    #expect(second.string(second.records[0].text) == "å")
  }

  @Test("what is hostile or broken is refused", arguments: Refusal.all)
  func refusals(_ row: Refusal) {
    let scanner = FieldScanner(Self.table, limits: XMLLimits(bytes: 1_900_000))
    let failure = #expect(throws: XMLFailure.self) {
      try scanner.scan(row.bytes, file: "bad.xml")
    }
    #expect(failure?.kind == row.kind, "\(failure?.description ?? "")")
  }

  @Test("a failure says file, line and element path")
  func failurePlace() {
    let failure = #expect(throws: XMLFailure.self) {
      try FieldScanner(Self.table).scan(Array("<r>\n<Lot>\n<Name></Lot></r>".utf8), file: "b.xml")
    }
    #expect(failure?.file == "b.xml" && failure?.line == 3)
    #expect(failure?.path.hasPrefix("/r/Lot") == true, "\(failure?.path ?? "")")
  }
}
