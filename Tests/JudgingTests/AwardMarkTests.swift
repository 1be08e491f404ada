import ClauseSearch
import Judging
import Law
import Notices
import Testing
import Values

@Suite("A clause in an award criterion shows what it weighs")
struct AwardMarkTests {
  private static func clauses(inCriterion: Bool) throws -> [Clause] {
    var notice = Specimen.notice()
    notice.languages = ["NLD"]
    let text = LocalizedText([
      LocalizedText.Entry(
        language: "NLD", text: "Social return: inzet van werkzoekenden.",
        source: Specimen.source("/criterion"))
    ])
    if inCriterion {
      var criterion = AwardCriterion()
      criterion.description = text
      criterion.numbers = [CriterionNumber(kind: .weight, code: "per-exa", number: "15")]
      notice.lots[0].awardCriteria = [criterion]
    } else {
      notice.lots[0].description = text
    }
    var reader = TextReader(try PhraseBook.own())
    return TextClauses.clauses(of: notice, reader: &reader)
      .filter { $0.source.elementPath == "/criterion" }
  }

  @Test("its weight as published, and how it is meant")
  func weight() throws {
    let clause = try #require(try Self.clauses(inCriterion: true).first)
    #expect(clause.kind == .employment)
    #expect(clause.award?.weight == "15")
    #expect(clause.award?.weightKind == "per-exa")
  }

  @Test("the same words in a description are a term, and weigh nothing")
  func term() throws {
    let clause = try #require(try Self.clauses(inCriterion: false).first)
    #expect(clause.award == nil)
  }
}
