import ClauseSearch
import Judging
import Law
import Notices
import Testing
import Values

@Suite("What a title names is bought, not asked for")
struct TitleClauseTests {
  private static func kinds(title: String, description: String) throws -> [ClauseKind] {
    var notice = Specimen.notice()
    notice.languages = ["ENG"]
    notice.lots[0].title = Self.text(title, at: "/title")
    notice.lots[0].description = Self.text(description, at: "/text")
    var reader = TextReader(try OwnPhrases.book.get())
    return TextClauses.clauses(of: notice, reader: &reader)
      .filter { ["/title", "/text"].contains($0.source.elementPath) }.map(\.kind)
  }

  private static func text(_ text: String, at place: String) -> LocalizedText {
    LocalizedText([
      LocalizedText.Entry(language: "ENG", text: text, source: Specimen.source(place))
    ])
  }

  @Test(
    "labour law in a title is no term, in a text it is; a title may still reserve",
    arguments: [
      ("Employment and Labour Law", "", []),
      ("Legal advice", "The contractor must comply with labour law.", [.labourLaw]),
      ("Contract reserved for sheltered workshops", "", [.reservedArt20]),
    ] as [(String, String, [ClauseKind])])
  func labourLaw(_ title: String, _ description: String, _ expected: [ClauseKind]) throws {
    #expect(try Self.kinds(title: title, description: description) == expected)
  }
}
