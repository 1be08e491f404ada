import JSONText
import NoticeOutput
import Notices
import TestSupport
import Testing
import Values

@testable import NoticeReading

/// What `docs/adding-a-format.md` shows, carried out: two formats, each one value in the list.
@Suite("A format of notices is added by one value")
struct MadeUpFormatTests {
  private static let formats = NoticeFormats(
    NoticeFormats.standard.all + [GazetteFormat(), LinesFormat()])

  private static let gazette = """
    <?xml version="1.0"?>
    <!-- <ContractNotice/> stands in no element -->
    <u:Gazette xmlns:u="urn:utopia"><u:Number>UTO-7</u:Number>
    <u:Part name="A"><u:Work>90910000</u:Work><u:Reserved/></u:Part>
    <u:Part name="B"><u:Work>90911200</u:Work></u:Part>
    </u:Gazette>
    """
  private static let lines = """
    %utopian-notice
    number=UTO-7
    lot=A
    work=90910000
    reserved=sheltered
    lot=B
    work=90911200
    """

  private func read(
    _ text: String, by reader: NoticeReader = NoticeReader(formats)
  ) throws -> Notice {
    try reader.read(Array(text.utf8), path: "utopia")
  }

  @Test(
    "a document of it is read, whichever came before, and every value says where it stands",
    arguments: [
      (gazette, NoticeSource.Format.gazette, "/Gazette/Part[@name='A']/Work", 4),
      (lines, .lines, "lot[A].work", 4),
    ])
  func read(
    _ row: (text: String, format: NoticeSource.Format, path: String, line: Int)
  ) throws {
    let reader = NoticeReader(Self.formats)
    for text in [EFormsFixture.notice(), Self.gazette, Self.lines] {
      _ = try read(text, by: reader)
    }
    let notice = try read(row.text, by: reader)
    #expect(notice.source.format == row.format)
    #expect(notice.source.path == "utopia")
    #expect(notice.id == "UTO-7")
    #expect(notice.lots.map(\.id.description) == ["A", "B"])
    #expect(notice.lots.map(\.mainCPV?.value) == [CPVCode("90910000"), CPVCode("90911200")])
    #expect(notice.lots.map(\.reservesParticipation) == [true, false])
    #expect(notice.lots[0].mainCPV?.source.elementPath == row.path)
    #expect(notice.lots[0].mainCPV?.source.line == row.line)
    #expect(notice.issues == [])
  }

  @Test("a glance reads it too", arguments: [gazette, lines])
  func glance(_ text: String) throws {
    let notice = try read(text, by: NoticeReader(Self.formats, .relevance))
    #expect(notice.lots.count == 2)
  }

  @Test("it is written as JSON under its own name", arguments: [gazette, lines])
  func json(_ text: String) throws {
    let notice = try read(text)
    let writer = JSONWriter()
    NoticeJSON.write(notice, to: writer)
    let json = String(decoding: writer.take(), as: UTF8.self)
    #expect(json.contains(#""format":"\#(notice.source.format.rawValue)""#))
    #expect(json.contains(#""reservedParticipation":["res-ws"]"#))
  }

  @Test("other formats are read as without it")
  func others() throws {
    for text in [EFormsFixture.notice(), TEDFixture.export(forms: TEDFixture.form(lots: [""]))] {
      #expect(try read(text) == read(text, by: NoticeReader()))
    }
  }

  @Test("without its value it is refused, with what is known", arguments: [gazette, lines])
  func without(_ text: String) {
    #expect(throws: NoticeFailure.self) { try read(text, by: NoticeReader()) }
  }

  @Test("what is refused is told which formats there are")
  func refusal() throws {
    let failure = try #require(throws: NoticeFailure.self) { try read("<invoice/>") }
    #expect(
      failure.message
        == "'invoice' is no notice; expected an eForms notice, a TED_EXPORT, an ESPD Request, "
        + "a notice of the Utopian gazette or a Utopian notice in lines")
  }

  @Test("a broken line is refused with its place")
  func broken() throws {
    let failure = try #require(throws: NoticeFailure.self) { try read(Self.lines + "\nreserved") }
    #expect(failure.line == 8)
    #expect(failure.kind == .unreadable)
  }

  @Test("the page of fields says what its table says, and the rest as before")
  func page() {
    let page = FieldPage.markdown(of: Self.formats)
    let parts = page.split(separator: "## Utopian gazette: 4 places", maxSplits: 1)
    #expect(parts.count == 2)
    #expect(page.hasPrefix(FieldPage.markdown))
    #expect(page.contains("| Number | number in the gazette | notice | identifier |"))
    #expect(page.contains("## Utopian lines: 2 places"))
    #expect(FieldPage.termsWithoutWords(in: Self.formats) == [])
  }

  @Test("a document of it may change others until it says otherwise")
  func changes() {
    #expect(GazetteFormat().mayChangeOthers([]))
    #expect(LinesFormat().mayChangeOthers([]))
  }
}

@Suite("The formats of notices")
struct NoticeFormatsTests {
  @Test("no two have the same name, or a root in common")
  func distinct() {
    let all = NoticeFormats.standard.all
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.name)).count == all.count)
    let roots = all.flatMap(\.roots)
    #expect(Set(roots).count == roots.count)
  }

  @Test("the schema of notices names each of them, and no other")
  func schema() throws {
    let schema = String(
      decoding: try RepositoryFile.bytes("schemas/notice.schema.json"), as: UTF8.self)
    let known = NoticeFormats.standard.all.map { "\"\($0.id.rawValue)\"" }
    let words = schema.split(whereSeparator: \.isWhitespace).joined()
    #expect(
      words.contains(
        "\"format\":{\"type\":\"string\",\"description\":\"Whichformat.\",\"enum\":["
          + known.joined(separator: ",") + "]}"))
  }

  @Test(
    "a document is known by its root, whatever stands before it and whatever its prefix",
    arguments: [
      ("<TED_EXPORT>", "ted"), ("<?xml version='1.0'?><a:TED_EXPORT>", "ted"),
      ("<ContractNotice/>", "eforms"), ("<n:ContractAwardNotice\n>", "eforms"),
      ("<q:QualificationApplicationRequest>", "espd"), ("<ESPDResponse>", "espd"),
      ("<invoice>", "eforms"), ("", "eforms"), ("{}", "eforms"),
      (String(repeating: " ", count: 1_024) + "<TED_EXPORT>", "eforms"),
    ])
  func likely(_ row: (start: String, format: String)) {
    let formats = NoticeFormats.standard
    #expect(formats.all[formats.likelyPlace(of: Array(row.start.utf8))].id.rawValue == row.format)
  }
}
