import Members
import Testing

@testable import Papers

@Suite("Answers come from the register, and what it does not say stays open")
struct ESPDAnswerTests {
  @Test("Without a declaration every ground of exclusion is open")
  func noDeclaration() throws {
    let response = try #require(ESPDFixtures.responses(1, declares: nil).first)
    #expect(response.openQuestions.count == 24)
    #expect(response.openQuestions.allSatisfy { $0.reason == .noDeclaration && !$0.isWritten })
    for criterion in response.criteria where criterion.kind == .exclusion {
      #expect(response.entries.allSatisfy { $0.criterion != criterion.number })
    }
  }

  @Test("A declaration without grounds answers all 24 with no")
  func clean() throws {
    let response = try #require(ESPDFixtures.responses(1).first)
    let grounds = response.criteria.filter { $0.kind == .exclusion }
    #expect(grounds.count == 24)
    for ground in grounds {
      #expect(response.answers(ground.number, .answer) == [.indicator(false)])
      #expect(response.answers(ground.number, .electronic) == [.indicator(false)])
    }
    #expect(response.openQuestions.isEmpty)
  }

  struct Ground: Sendable, CustomTestStringConvertible {
    let word: String
    let number: String
    let answer: [ESPDAnswer]
    let open: Int
    var testDescription: String { word }
  }

  /// A yes is written where the details it demands are texts; a date or amount cannot be made up.
  @Test(arguments: [
    Ground(word: "misrepresent", number: "C23", answer: [.indicator(true)], open: 0),
    Ground(word: "nati-ground", number: "C24", answer: [.indicator(true)], open: 0),
    Ground(word: "bankruptcy", number: "C12", answer: [.indicator(true)], open: 2),
    Ground(word: "partic-confl", number: "C20", answer: [.indicator(true)], open: 1),
    Ground(word: "sanction", number: "C22", answer: [.indicator(true)], open: 2),
    Ground(word: "crime-org", number: "C1", answer: [], open: 1),
    Ground(word: "tax-pay", number: "C7", answer: [], open: 1),
    Ground(word: "labour-law", number: "C11", answer: [], open: 1),
  ])
  func groundThatApplies(_ row: Ground) throws {
    let response = try #require(ESPDFixtures.responses(1, declares: [row.word]).first)
    #expect(response.answers(row.number, .answer) == row.answer)
    #expect(response.openQuestions.count == row.open)
    #expect(response.openQuestions.allSatisfy { $0.reason == .noDetails })
  }

  @Test("Details that somebody gave let a yes stand")
  func details() throws {
    var filing = try #require(ESPDFixtures.filings(1, declares: ["labour-law"]).first)
    filing.details = [
      "C11_EG_labour-law/QG1/QSG1/Q1": [.indicator(true)],
      "C11_EG_labour-law/QG1/QSG1/QSG1/Q1": [.text("Ny rutin för arbetstid")],
    ]
    let response = ESPDResponse(filing)
    #expect(response.answers("C11", .answer) == [.indicator(true)])
    #expect(response.answers("C11", .detail).count == 2)
    #expect(response.openQuestions.isEmpty)
  }

  @Test("A detail of the wrong type counts as none")
  func wrongType() throws {
    var filing = try #require(ESPDFixtures.filings(1, declares: ["labour-law"]).first)
    filing.details = ["C11_EG_labour-law/QG1/QSG1/Q1": [.text("ja")]]
    let response = ESPDResponse(filing)
    #expect(response.answers("C11", .answer).isEmpty)
    #expect(response.openQuestions.map(\.reason) == [.noDetails])
  }

  @Test("No detail can answer in place of declaration or judge")
  func detailsDoNotDecide() throws {
    var filing = try #require(
      ESPDFixtures.filings(1, reserved: ESPDFixtures.undetermined, declares: nil).first)
    filing.details = [
      "C57_OT_shelt-worksh/QG1/Q1": [.indicator(true)],
      "C57_OT_shelt-worksh/QG1/QSG1/Q1": [.percentage(TargetShare.lawful)],
      "C1_EG_crime-org/QG1/Q1": [.indicator(false)],
    ]
    let response = ESPDResponse(filing)
    #expect(response.entries.allSatisfy { !["C1", "C57"].contains($0.criterion) })
  }

  @Test("A yes that cannot be placed leaves no ground with a no")
  func unknownGround() throws {
    let response = try #require(ESPDFixtures.responses(1, declares: ["witchcraft"]).first)
    #expect(response.openQuestions.count == 24)
    #expect(response.openQuestions.allSatisfy { $0.reason == .unknownGround("witchcraft") })
  }

  @Test("Swedish operators answer no to the official list, with the caption; others stay open")
  func officialList() throws {
    var filing = try #require(ESPDFixtures.filings(1).first)
    #expect(ESPDResponse(filing).answers("C58", .answer) == [.indicator(false)])
    #expect(ESPDResponse(filing).answers("C58", .detail) == [.noted])
    filing.economicOperator.country = "DNK"
    #expect(ESPDResponse(filing).answers("C58", .answer).isEmpty)
    #expect(ESPDResponse(filing).openQuestions.map(\.reason) == [.officialListUnknown])
  }

  @Test("The lead names everybody, a member names the lead, a sole tenderer nobody")
  func group() throws {
    let responses = ESPDFixtures.responses(3)
    #expect(
      responses[0].answers("C59", .otherOperators) == [
        .text(
          "Verkstad 2 ekonomisk förening (7696000002); Verkstad 3 ekonomisk förening (7696000003)")
      ])
    #expect(
      responses[2].answers("C59", .otherOperators) == [
        .text("Verkstad 1 ekonomisk förening (7696000001)")
      ])
    #expect(responses.allSatisfy { $0.answers("C59", .groupName) == [.text("Väst Kooperativ")] })
    let sole = try #require(ESPDFixtures.responses(1).first)
    #expect(sole.answers("C59", .answer) == [.indicator(false)])
    #expect(sole.groupName == nil)
  }

  @Test("Relied-on entities are listed one by one")
  func entities() throws {
    var filing = try #require(ESPDFixtures.filings(1).first)
    filing.reliedOn = [1, 2].map { ESPDParty(ESPDFixtures.member($0)) }
    let response = ESPDResponse(filing)
    #expect(response.answers("C60", .answer) == [.indicator(true)])
    #expect(response.answers("C60", .entityName).count == 2)
    #expect(response.answers("C60", .entityID).count == 2)
    #expect(response.answers("C61", .answer) == [.indicator(false)])
  }
}
