import Notices
import Testing
import Values

@testable import Planning

@Suite("The days on which a lot's work is done")
struct WorkDaysTests {
  private static let deadline = CivilDate(2026, 12, 1)
  private static let source = Source(NoticeField(term: "", path: ""))

  struct Term: Sendable {
    var start: CivilDate?
    var end: CivilDate?
    var length: (amount: Int, unit: ContractTerm.Unit)?
    var renewals: Int?

    var notice: ContractTerm {
      var term = ContractTerm()
      term.start = start.map { Sourced($0, from: source) }
      term.end = end.map { Sourced($0, from: source) }
      term.length = length.map {
        Sourced(ContractTerm.Length(amount: $0.amount, unit: $0.unit), from: source)
      }
      term.renewals = renewals.map { Sourced($0, from: source) }
      return term
    }
  }

  @Test(
    "What a notice states counts; a start that it does not state is no earlier than the tenders, an end is open",
    arguments: [
      (Term(), deadline, nil),
      (Term(start: CivilDate(2027, 1, 1)), CivilDate(2027, 1, 1), nil),
      (Term(length: (24, .month)), deadline, nil),
      (
        Term(start: CivilDate(2027, 1, 1), length: (12, .month)), CivilDate(2027, 1, 1),
        CivilDate(2027, 12, 31)
      ),
      (
        Term(start: CivilDate(2027, 1, 31), length: (1, .month)), CivilDate(2027, 1, 31),
        CivilDate(2027, 2, 28)
      ),
      (
        Term(start: CivilDate(2028, 2, 29), length: (1, .year)), CivilDate(2028, 2, 29),
        CivilDate(2029, 2, 28)
      ),
      (
        Term(start: CivilDate(2027, 1, 1), length: (2, .week)), CivilDate(2027, 1, 1),
        CivilDate(2027, 1, 14)
      ),
      (
        Term(start: CivilDate(2027, 1, 1), length: (1, .day)), CivilDate(2027, 1, 1),
        CivilDate(2027, 1, 1)
      ),
      (Term(start: CivilDate(2027, 1, 1), length: (0, .day)), CivilDate(2027, 1, 1), nil),
      (Term(end: CivilDate(2028, 12, 31)), deadline, CivilDate(2028, 12, 31)),
      (Term(end: CivilDate(2026, 11, 30)), deadline, nil),
      (Term(end: CivilDate(2028, 12, 31), renewals: 1), deadline, nil),
      (Term(end: CivilDate(2028, 12, 31), renewals: 0), deadline, CivilDate(2028, 12, 31)),
    ] as [(Term, CivilDate, CivilDate?)])
  func days(_ row: (term: Term, from: CivilDate, through: CivilDate?)) {
    #expect(
      WorkDays(row.term.notice, notBefore: Self.deadline)
        == WorkDays(from: row.from, through: row.through))
  }
}
