import Judging
import Law
import Members
import Notices
import Testing
import Texts
import Values

@Suite("Status at the deadline and through the contract's term (RES-SE-04)")
struct TermRemarkTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The last day of the evidence; the day judged on is 2025-06-01.
    let evidence: CivilDate?
    let term: ContractTerm?
    /// The first day on which it is not shown any more.
    let lost: CivilDate?
    var heads = (6, 12)
  }

  private static func term(
    start: CivilDate? = nil, end: CivilDate? = nil, months: Int? = nil
  ) -> ContractTerm {
    var term = ContractTerm()
    term.start = start.map { Sourced($0, from: Specimen.source("/bt-536")) }
    term.end = end.map { Sourced($0, from: Specimen.source("/bt-537")) }
    term.length = months.map {
      Sourced(ContractTerm.Length(amount: $0, unit: .month), from: Specimen.source("/bt-36"))
    }
    return term
  }

  static let rows = [
    Row(
      testDescription: "a day before the end", evidence: CivilDate(2027, 5, 30),
      term: term(end: CivilDate(2027, 5, 31)), lost: CivilDate(2027, 5, 31)),
    Row(
      testDescription: "to the last day", evidence: CivilDate(2027, 5, 31),
      term: term(end: CivilDate(2027, 5, 31)), lost: nil),
    Row(
      testDescription: "by length from the day judged on", evidence: CivilDate(2027, 5, 30),
      term: term(months: 24), lost: CivilDate(2027, 5, 31)),
    Row(
      testDescription: "to the last day of a length", evidence: CivilDate(2027, 5, 31),
      term: term(months: 24), lost: nil),
    Row(
      testDescription: "by length from a start", evidence: CivilDate(2027, 5, 31),
      term: term(start: CivilDate(2025, 7, 1), months: 24), lost: CivilDate(2027, 6, 1)),
    Row(
      testDescription: "no term is stated", evidence: CivilDate(2029, 1, 1), term: nil,
      lost: CivilDate(2029, 1, 2)),
    Row(
      testDescription: "evidence without an end", evidence: nil,
      term: term(end: CivilDate(2035, 1, 1)), lost: nil),
    Row(
      testDescription: "not met anyhow", evidence: CivilDate(2025, 12, 31),
      term: term(end: CivilDate(2027, 1, 1)), lost: nil, heads: (1, 12)),
  ]

  @Test(arguments: rows)
  func throughTheTerm(_ row: Row) throws {
    var facts: [FactName: FactValue] = [:]
    for fact in Specimen.enterprise(heads: row.heads).facts { facts[fact.name] = fact.value }
    let member = Specimen.economicOperator(
      "M1", facts,
      evidence: Evidence(kind: "auditor-statement", grade: .b, validThrough: row.evidence))
    var notice = Specimen.notice()
    notice.lots[0].term = row.term
    let assessment = try #require(Specimen.assess(notice, [member]))
    let remarks = TermRemarks(of: notice.lots[0]).remarks(on: assessment, [member])
    guard let lost = row.lost else {
      #expect(remarks.isEmpty)
      return
    }
    let remark = try #require(remarks.first)
    #expect(remark.rule.id == "RES-SE-04")
    #expect(remark.text.english.contains("\(lost) M1"))
    #expect(remark.text.english.contains("not stated") == (row.term == nil))
    #expect(remark.places.isEmpty == (row.term == nil))
    #expect(remark.text.text(in: .danish).contains("\(lost) M1"))
  }
}
