import Judging
import Law
import Members
import Notices
import Testing
import Texts
import Values

@Suite("Questions to the buyer")
struct BuyerQuestionTests {
  private func sheet(
    _ notice: Notice, _ operators: [EconomicOperator], margin: Int = 0
  ) -> QuestionSheet {
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), asOf: nil, law: .standard)
    return BuyerQuestions.sheet(
      on: notice.lots.compactMap { assessor.assess($0, operators: operators) }, of: notice,
      margin: margin, law: assessor.law)
  }

  private let mixed = [
    Specimen.enterprise("M1", heads: (8, 10)), Specimen.enterprise("M2", heads: (1, 10)),
  ]

  @Test("a group that only together reaches 30 % asks whether each must (D1)")
  func group() throws {
    let questions = sheet(Specimen.notice(), mixed).questions
    let question = try #require(questions.first { $0.rules.contains("RES-GRP-01.share") })
    #expect(question.text.text(in: .swedish).contains("grupp av leverantörer"))
    #expect(question.clauses.map(\.quote) == ["res-ws"])
  }

  @Test("the same question on two lots is one question")
  func deduplicated() throws {
    var notice = Specimen.notice()
    var second = notice.lots[0]
    second.id = LotID("LOT-0002")
    notice.lots.append(second)
    let questions = sheet(notice, mixed).questions
    #expect(Set(questions.map(\.text)).count == questions.count)
    let question = try #require(questions.first { $0.rules.contains("RES-GRP-01.share") })
    #expect(question.lots.map(\.description) == ["LOT-0001", "LOT-0002"])
  }

  @Test("a reservation under chapter 19 asks for its provision (D5), whoever tenders")
  func basis() {
    let notice = Specimen.notice(cpv: 55_520_000)
    let met = [Specimen.enterprise("M1", heads: (6, 12))]
    #expect(sheet(notice, met).questions.map(\.rules) == [["REG-02"]])
  }

  @Test("where all is met on firm ground there is nothing to ask")
  func nothing() {
    let sheet = sheet(Specimen.notice(), [Specimen.enterprise("M1", heads: (6, 12))])
    #expect(sheet.questions.isEmpty)
    #expect(sheet.lastDay == nil)
  }

  @Test("no question names an operator or tells a fact of one")
  func confidential() {
    for question in sheet(Specimen.notice(), mixed).questions {
      for language in OutputLanguage.allCases {
        let text = question.text.text(in: language)
        #expect(!text.contains("M1") && !text.contains("M2") && !text.contains("Exempel"))
      }
    }
  }

  @Test("the earliest of the lots that are asked about counts")
  func earliest() throws {
    var notice = Specimen.notice()
    var second = notice.lots[0]
    second.id = LotID("LOT-0002")
    second.tenderDeadline = Sourced(
      ZonedTime(date: CivilDate(2025, 5, 20)), from: Specimen.source("/bt-131"))
    notice.lots.append(second)
    #expect(sheet(notice, mixed).lastDay?.day == CivilDate(2025, 5, 14))
  }
}
