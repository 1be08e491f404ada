import Notices
import Testing
import Values

@Suite("A term ends on one day")
struct ContractTermTests {
  @Test(
    "the first day counts, and a month that has no such day ends the term",
    arguments: [
      (1, ContractTerm.Unit.month, CivilDate(2027, 1, 31), CivilDate(2027, 2, 28)),
      (1, .month, CivilDate(2027, 1, 15), CivilDate(2027, 2, 14)),
      (1, .month, CivilDate(2027, 2, 28), CivilDate(2027, 3, 27)),
      (12, .month, CivilDate(2027, 1, 1), CivilDate(2027, 12, 31)),
      (1, .year, CivilDate(2028, 2, 29), CivilDate(2029, 2, 28)),
      (2, .week, CivilDate(2027, 1, 1), CivilDate(2027, 1, 14)),
      (1, .day, CivilDate(2027, 1, 1), CivilDate(2027, 1, 1)),
    ])
  func lastDay(
    _ row: (amount: Int, unit: ContractTerm.Unit, start: CivilDate, last: CivilDate)
  ) {
    let length = ContractTerm.Length(amount: row.amount, unit: row.unit)
    #expect(length.lastDay(from: row.start) == row.last)
  }

  @Test("a length that nobody can mean has no last day", arguments: [0, -1, 10_001])
  func absurd(_ amount: Int) {
    let length = ContractTerm.Length(amount: amount, unit: .day)
    #expect(length.lastDay(from: CivilDate(2027, 1, 1)) == nil)
  }
}
