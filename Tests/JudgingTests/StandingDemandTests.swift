import Judging
import Law
import Members
import Testing
import Values

@Suite("Averages, standards and insurance that documents ask for")
struct StandingDemandTests {
  private func finding(
    _ content: Requirement.Content, _ members: [EconomicOperator]
  ) throws -> Finding {
    let requirement = Requirement(
      content: content, subject: .group,
      origin: DocumentPlace(document: "AF", page: "9", quote: nil), source: Specimen.source())
    let clause = Clause(
      id: "LOT-0001/x/brief/1", kind: content.kind, lots: [LotID("LOT-0001")], origin: .brief,
      file: "brief.xml", source: requirement.source, quote: "", requirement: requirement)
    let judged = try #require(Specimen.assess(Specimen.notice(), members, brief: [clause]))
    return try #require(judged.findings.first { $0.clause.id == clause.id })
  }

  private func member(_ id: String, years: [Int: Int]) -> EconomicOperator {
    var made = Specimen.enterprise(id, heads: (6, 12))
    made.facts += years.sorted { $0.key < $1.key }.map { year, kronor in
      Fact(
        .turnover, .money(Money(minorUnits: kronor * 100, currency: "SEK")),
        asOf: CivilDate(year, 12, 31), evidence: Specimen.statement, source: Specimen.source())
    }
    return made
  }

  private func average(_ kronor: Int) -> Requirement.Content {
    .averageTurnover(Money(minorUnits: kronor * 100, currency: "SEK"), years: 3)
  }

  @Test("the mean of the last closed years, to the hundredth, added up over the group")
  func mean() throws {
    let one = member("M1", years: [2021: 90_000_000, 2022: 1, 2023: 2, 2024: 4])
    #expect(try finding(average(2), [one]).verdict == .met)
    #expect(try finding(average(3), [one]).verdict == .notMet)
    let two = member("M2", years: [2022: 1, 2023: 1, 2024: 0])
    #expect(try finding(average(3), [one, two]).verdict == .met)
  }

  @Test("a year that nobody stated leaves it open and is named, unless the others suffice")
  func missingYear() throws {
    let one = member("M1", years: [2022: 9, 2024: 9])
    let open = try finding(average(5), [one])
    #expect(open.verdict == .undetermined(.unknown))
    #expect(open.missing.map(\.year) == [2023])
    let large = member("M2", years: [2022: 50, 2023: 50, 2024: 50])
    #expect(try finding(average(5), [one, large]).verdict == .met)
  }

  @Test("who holds the standard meets it; who does not can still show something equal")
  func standard() throws {
    var holder = Specimen.enterprise("M1", heads: (6, 12))
    holder.certificates = [
      Certificate(
        scheme: "iso-9001", issuer: "Exempelcertifiering AB", number: "1",
        validFrom: CivilDate(2024, 1, 1), validThrough: CivilDate(2027, 1, 1))
    ]
    let asked = Requirement.Content.certificate(scheme: "iso-9001", orEquivalent: true)
    #expect(try finding(asked, [holder]).verdict == .met)
    let other = Requirement.Content.certificate(scheme: "iso-14001", orEquivalent: true)
    #expect(try finding(other, [holder]).verdict != .met)
    #expect(try finding(other, [holder]).verdict != .notMet)
  }

  @Test("insurance in force covers the sum or not, and is never called missing for good")
  func insurance() throws {
    let insured = Specimen.economicOperator(
      "M1", [.liabilityInsurance: .money(Money(minorUnits: 500_000_000, currency: "SEK"))])
    func asked(_ kronor: Int) -> Requirement.Content {
      .insurance(Money(minorUnits: kronor * 100, currency: "SEK"))
    }
    #expect(try finding(asked(5_000_000), [insured]).verdict == .met)
    #expect(try finding(asked(5_000_001), [insured]).verdict == .undetermined(.disputed))
  }
}

extension Requirement.Content {
  fileprivate var kind: ClauseKind {
    switch self {
    case .turnover, .averageTurnover: .turnover
    case .insurance: .selectionOther
    case .certificate: .certificate
    case .targetShare: .targetShare
    }
  }
}
