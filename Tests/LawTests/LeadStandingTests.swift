import Law
import Members
import Testing
import Values

@Suite("Who can lead a joint tender")
struct LeadStandingTests {
  private static let day = CivilDate(2026, 11, 25)

  private func book(_ mandate: FactValue?, _ administration: FactValue?) -> FactBook {
    var member = EconomicOperator(
      id: OperatorID("M1"), name: "", legalForm: "",
      registration: RegistrationNumber(scheme: "", value: ""), country: "SWE", town: "",
      municipality: "", nuts: "", size: "", source: Source(NoticeField(term: "", path: "")))
    for (name, value) in [(FactName.leadMandate, mandate), (.leadAdministration, administration)] {
      guard let value else { continue }
      member.facts.append(
        Fact(
          name, value, asOf: Self.day, evidence: Evidence(kind: "agreement", grade: .b),
          source: member.source))
    }
    return FactBook(member, asOf: Self.day)
  }

  @Test(
    "Both facts are needed, and unknown is never true",
    arguments: [
      (FactValue.flag(true), FactValue.flag(true), [], false),
      (.flag(true), .flag(false), [.leadAdministration], true),
      (.flag(true), nil, [.leadAdministration], false),
      (.unclear, .flag(true), [.leadMandate], false),
      (nil, nil, [.leadMandate, .leadAdministration], false),
      (.flag(false), nil, [.leadMandate, .leadAdministration], true),
    ] as [(FactValue?, FactValue?, [FactName], Bool)])
  func standing(
    _ row: (mandate: FactValue?, administration: FactValue?, missing: [FactName], isRefused: Bool)
  ) {
    let book = book(row.mandate, row.administration)
    #expect(book.canLead == row.missing.isEmpty)
    #expect(book.missingForLead == row.missing)
    #expect(book.isKnownNotToLead == row.isRefused)
  }
}
