import Briefs
import Judging
import Members
import Testing
import Values

/// Two members' answers, and what follows.
private struct LevelCase: Sendable, CustomTestStringConvertible {
  let answers: [StandAloneAnswer.Answer?]
  let hasSurplus: Bool
  let level: CompetitionRecord.Level

  var testDescription: String { "\(answers), surplus \(hasSurplus): \(level)" }

  /// CMP-02.
  static let all: [LevelCase] = [
    LevelCase(answers: [.able, .able], hasSurplus: false, level: .red),
    LevelCase(answers: [.able, .able, nil], hasSurplus: true, level: .red),
    LevelCase(answers: [.able, nil], hasSurplus: false, level: .unknown),
    LevelCase(answers: [.able, .unclear], hasSurplus: false, level: .unknown),
    LevelCase(answers: [.unable, nil], hasSurplus: true, level: .unknown),
    LevelCase(answers: [.able, .unable], hasSurplus: false, level: .amber),
    LevelCase(answers: [.unable, .unable], hasSurplus: true, level: .amber),
    LevelCase(answers: [.unable, .unable], hasSurplus: false, level: .green),
  ]
}

@Suite("Whether members could tender alone is recorded, lot by lot")
struct CompetitionRecordTests {
  private let today = CivilDate(2026, 11, 25)

  private func record(
    _ answers: [StandAloneAnswer.Answer?], hasSurplus: Bool = false,
    decision: CompetitionDecision? = nil, asOf: CivilDate = CivilDate(2026, 11, 1),
    notice: String = "N1"
  ) -> CompetitionRecord? {
    let operators = answers.enumerated().map { number, answer in
      var own = EconomicOperator(
        id: OperatorID("M\(number)"), name: "M", legalForm: "stiftelse",
        registration: RegistrationNumber(scheme: "0007", value: "7696000000"), country: "SWE",
        town: "-", municipality: "1496", nuts: "SE232", size: "micro",
        source: Source(NoticeField(term: "test", path: "/")))
      own.standAlone = [answer].compactMap(\.self).map {
        StandAloneAnswer(
          noticeID: notice, lot: LotID("LOT-1"), answer: $0, asOf: asOf, reasons: "size")
      }
      return own
    }
    return CompetitionRecord(
      on: LotID("LOT-1"), tenderers: operators.map(\.id), operators: operators, noticeIDs: ["N1"],
      surplus: hasSurplus ? [SurplusMember(lot: LotID("LOT-1"), operatorID: OperatorID("M0"))] : [],
      decision: decision, on: today)
  }

  @Test(
    "Red, unknown, amber and green as CMP-02 has them (PEERS part g, KFST; RULES section 13)",
    arguments: LevelCase.all)
  private func level(_ row: LevelCase) throws {
    #expect(try #require(record(row.answers, hasSurplus: row.hasSurplus)).level == row.level)
  }

  @Test("All but green blocks until somebody decides, with a reason", arguments: LevelCase.all)
  private func blocking(_ row: LevelCase) throws {
    let open = try #require(record(row.answers, hasSurplus: row.hasSurplus))
    #expect(open.isBlocking == (row.level != .green))
    let decided = try #require(
      record(row.answers, hasSurplus: row.hasSurplus, decision: decision(on: today)))
    #expect(decided.level == row.level)
    #expect(!decided.isBlocking)
  }

  @Test("A decision of a later day does not count")
  func laterDecision() throws {
    let later = decision(on: today.adding(days: 1))
    #expect(try #require(record([.able, .able], decision: later)).isBlocking)
  }

  private func decision(on day: CivilDate) -> CompetitionDecision {
    CompetitionDecision(by: "board", on: day, reason: "legal advice of 20 November")
  }

  @Test("Answers of a later day or for another notice do not count")
  func otherAnswers() throws {
    #expect(try #require(record([.able, .able], asOf: CivilDate(2026, 11, 26))).level == .unknown)
    #expect(try #require(record([.able, .able], notice: "N2")).level == .unknown)
  }

  @Test("Who tenders alone is not asked")
  func alone() { #expect(record([.able]) == nil) }
}
