import Judging
import Law
import Members
import Testing
import Values

@Suite("The Danish reasonableness rule (RSV-04)")
struct ReasonablenessTests {
  @Test("formula and rule agree for 1 to 60 ordinary employees", arguments: 1...60)
  func table(_ employees: Int) throws {
    let allowed = employees <= 50 ? employees / 5 : 10 + (employees - 50) / 10
    #expect(Reasonableness.allowed(for: employees) == allowed)
    #expect(try verdict(employees, allowed) == .met)
    let over: Verdict = employees < 5 ? .undetermined(.disputed) : .notMet
    #expect(try verdict(employees, allowed + 1) == over)
    #expect(try verdict(employees, allowed + 2) == .notMet)
  }

  @Test(
    "corners of the formula",
    arguments: [(0, 0), (4, 0), (5, 1), (49, 9), (50, 10), (59, 10), (60, 11), (100, 15)])
  func corners(_ employees: Int, _ allowed: Int) {
    #expect(Reasonableness.allowed(for: employees) == allowed)
  }

  @Test("nobody employed allows nobody")
  func nobody() throws {
    #expect(try verdict(0, 0) == .met)
    #expect(try verdict(0, 1) == .notMet)
  }

  @Test("each count missing leaves it unknown")
  func missing() throws {
    #expect(try verdict(nil, 1) == .undetermined(.unknown))
    #expect(try verdict(10, nil) == .undetermined(.unknown))
  }

  @Test("40 % all in placement is not plausible; in fleksjob it is (RULES section 13)")
  func plausibility() throws {
    #expect(try cautions(target: 4, of: 10, inSchemes: 4) == ["reasonableness"])
    #expect(try cautions(target: 4, of: 10, inSchemes: 1) == [])
    #expect(try cautions(target: 4, of: 10, inSchemes: nil) == [])
    #expect(try cautions(target: 2, of: 10, inSchemes: 2) == [], "below 30 % nothing is claimed")
  }

  @Test("no enterprise reaches 30 % by such schemes alone without the warning", arguments: 1...70)
  func never(_ total: Int) throws {
    let target = (3 * total + 9) / 10
    #expect(try cautions(target: target, of: total, inSchemes: target) == ["reasonableness"])
  }

  private func verdict(_ employees: Int?, _ persons: Int?) throws -> Verdict {
    var facts: [FactName: FactValue] = [:]
    facts[.ordinaryEmployees] = employees.map { .quantity($0) }
    facts[.reasonablenessPersons] = persons.map { .quantity($0) }
    let member = Specimen.economicOperator("DK1", facts)
    let rule = try #require(LawBook.standard.rule("RSV-04", on: Specimen.day))
    return Gaps.of(member, rules: [rule], on: Specimen.day, within: 0).verdict
  }

  private func cautions(target: Int, of total: Int, inSchemes persons: Int?) throws -> [String] {
    var member = Specimen.enterprise("DK1", heads: (target, total))
    if let persons {
      member.facts.append(
        Fact(
          .reasonablenessPersons, .quantity(persons), asOf: CivilDate(2025, 5, 1),
          evidence: Specimen.statement, source: Specimen.source()))
    }
    let notice = Specimen.notice(country: "DNK")
    let assessment = try #require(Specimen.assess(notice, [member]))
    return Array(Set(assessment.findings.flatMap(\.cautions).map(\.id)))
  }
}
