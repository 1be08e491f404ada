import Law
import Members
import Testing
import Values

/// Certificates, a day, and how they stand.
struct StatusCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let certificates: [Certificate]
  let day: CivilDate
  let policy: CertificatePolicy
  let status: CertificateStatus
  let reason: CertificateStanding.Reason?

  init(
    _ what: String, _ certificates: [Certificate], on day: (Int, Int, Int),
    under policy: CertificatePolicy = .unstated, _ status: CertificateStatus,
    _ reason: CertificateStanding.Reason? = nil
  ) {
    testDescription = what
    self.certificates = certificates
    self.day = CivilDate(day.0, day.1, day.2)
    self.policy = policy
    self.status = status
    self.reason = reason
  }

  /// Granted 2024-01-01 through 2024-12-31 unless said otherwise.
  private static func year(
    through: CivilDate? = CivilDate(2024, 12, 31), _ state: Certificate.State = .granted,
    checked: CivilDate? = nil, number: String? = "1", from: CivilDate = CivilDate(2024, 1, 1)
  ) -> Certificate {
    Certificate(
      scheme: "asf-2016", issuer: "Issuer", number: number, validFrom: from,
      validThrough: through, state: state, checkedOn: checked)
  }

  private static let grace = CertificatePolicy(graceDays: 30)
  private static let after = CivilDate(2025, 3, 1)
  private static let renewal = year(
    through: CivilDate(2025, 12, 31), number: "2", from: CivilDate(2025, 1, 1))

  static let all: [StatusCase] = [
    StatusCase("no certificate", [], on: (2024, 6, 1), .unknown, .some(.none)),
    StatusCase("day before the first", [year()], on: (2023, 12, 31), .unknown, .notYetValid),
    StatusCase("first day", [year()], on: (2024, 1, 1), .valid),
    StatusCase("last day", [year()], on: (2024, 12, 31), .valid),
    StatusCase("day after, no news", [year()], on: (2025, 1, 1), .unknown, .notCheckedSinceEnd),
    StatusCase(
      "day after, looked up on the last day", [year(checked: CivilDate(2024, 12, 31))],
      on: (2025, 1, 1), .unknown, .notCheckedSinceEnd),
    StatusCase(
      "day after, looked up since", [year(checked: CivilDate(2025, 1, 1))], on: (2025, 1, 1),
      .lapsed, .pastEnd),
    StatusCase(
      "first day of grace", [year(checked: after)], on: (2025, 1, 1), under: grace, .inGrace),
    StatusCase(
      "last day of grace", [year(checked: after)], on: (2025, 1, 30), under: grace, .inGrace),
    StatusCase(
      "day after grace", [year(checked: after)], on: (2025, 1, 31), under: grace, .lapsed, .pastEnd),
    StatusCase(
      "day after grace, no news", [year()], on: (2025, 1, 31), under: grace, .unknown,
      .notCheckedSinceEnd),
    StatusCase("no end stated, years later", [year(through: nil)], on: (2034, 1, 1), .valid),
    StatusCase(
      "no end stated, last day of the policy's period", [year(through: nil)], on: (2026, 12, 31),
      under: CertificatePolicy(months: 36), .valid),
    StatusCase(
      "no end stated, day after the policy's period", [year(through: nil)], on: (2027, 1, 1),
      under: CertificatePolicy(months: 36), .unknown, .notCheckedSinceEnd),
    StatusCase(
      "a stated end comes before the policy's period", [year(checked: after)], on: (2025, 1, 1),
      under: CertificatePolicy(months: 36), .lapsed, .pastEnd),
    StatusCase("suspended", [year(.suspended)], on: (2024, 6, 1), .suspended, .suspended),
    StatusCase(
      "the day of the look that says suspended", [year(.suspended, checked: CivilDate(2024, 6, 1))],
      on: (2024, 6, 1), .suspended, .suspended),
    StatusCase(
      "the day before that look", [year(.suspended, checked: CivilDate(2024, 6, 1))],
      on: (2024, 5, 31), .unknown, .changedLater),
    StatusCase("withdrawn", [year(.withdrawn)], on: (2024, 6, 1), .lapsed, .withdrawn),
    StatusCase(
      "withdrawn, says a later look", [year(.withdrawn, checked: CivilDate(2024, 6, 1))],
      on: (2024, 5, 31), .unknown, .changedLater),
    StatusCase(
      "granted once, withdrawn at a later look: between them",
      [
        year(checked: CivilDate(2024, 2, 1)), year(.withdrawn, checked: CivilDate(2024, 6, 1)),
      ], on: (2024, 5, 31), .valid),
    StatusCase(
      "granted once, withdrawn at a later look: after it",
      [
        year(checked: CivilDate(2024, 2, 1)), year(.withdrawn, checked: CivilDate(2024, 6, 1)),
      ], on: (2024, 6, 1), .lapsed, .withdrawn),
    StatusCase("renewal takes over", [year(checked: after), renewal], on: (2025, 1, 1), .valid),
    StatusCase(
      "renewal, in any order", [renewal, year(checked: after)], on: (2024, 12, 31), .valid),
    StatusCase(
      "withdrawn, but renewed", [year(.withdrawn), renewal], on: (2025, 2, 1), .valid),
    StatusCase(
      "only for tomorrow, and lapsed before",
      [year(through: CivilDate(2024, 11, 30), checked: after), renewal], on: (2024, 12, 31),
      .lapsed, .pastEnd),
  ]
}

@Suite("Status of a certificate on a day")
struct CertificateStatusTests {
  @Test(arguments: StatusCase.all)
  func status(_ row: StatusCase) throws {
    var member = Specimen.economicOperator("M1", [:])
    member.certificates = row.certificates
    let scheme = try #require(LawBook.standard.scheme("asf-2016")).under(row.policy)
    let standing = scheme.standing(of: member, on: row.day)
    #expect(standing.status == row.status)
    #expect(standing.reason == row.reason)
  }

  @Test("the source's date is kept apart from the certificate's")
  func dates() throws {
    var member = Specimen.economicOperator("M1", [:])
    member.certificates = [granted(through: nil, checked: CivilDate(2024, 5, 5))]
    let standing = try scheme().standing(of: member, on: CivilDate(2024, 6, 1))
    #expect(standing.checkedOn == CivilDate(2024, 5, 5))
    #expect(standing.validThrough == CivilDate(2024, 12, 31))
  }

  @Test("another scheme's certificate counts for nothing")
  func otherScheme() throws {
    var member = Specimen.economicOperator("M1", [:])
    member.certificates = [granted(through: nil)]
    let skoopi = try #require(LawBook.standard.scheme("skoopi"))
    #expect(skoopi.standing(of: member, on: CivilDate(2024, 6, 1)).status == .unknown)
  }

  @Test(
    "granted through a group: who must hold it",
    arguments: [
      (CertificatePolicy.Holder.member, true, CertificateStatus.valid),
      (.member, false, .valid), (.memberAndGroup, true, .valid),
      (.memberAndGroup, false, .suspended), (.group, true, .valid),
    ])
  func throughGroup(
    _ holder: CertificatePolicy.Holder, _ groupHolds: Bool, _ expected: CertificateStatus
  ) throws {
    var member = Specimen.economicOperator("M1", [:])
    member.certificates = [granted(through: "Gruppen")]
    let group = GroupSystem(
      name: "Gruppen",
      certificates: [granted(through: nil, groupHolds ? .granted : .suspended, number: "G")])
    let scheme = try scheme(CertificatePolicy(holder: holder))
    let standing = scheme.standing(of: member, on: CivilDate(2024, 6, 1), groups: [group])
    #expect(standing.status == expected)
  }

  @Test("a group that the register does not know leaves its members' certificates open")
  func unknownGroup() throws {
    var member = Specimen.economicOperator("M1", [:])
    member.certificates = [granted(through: "Gruppen")]
    let standing = try scheme(CertificatePolicy(holder: .memberAndGroup))
      .standing(of: member, on: CivilDate(2024, 6, 1))
    #expect(standing.status == .unknown)
    #expect(standing.reason == .groupUnknown)
  }

  @Test("a group's certificate alone reaches its members, where the office says so")
  func groupAlone() throws {
    let member = Specimen.economicOperator("M1", [:])
    let group = GroupSystem(name: "Gruppen", certificates: [granted(through: nil)])
    let scheme = try scheme(CertificatePolicy(holder: .group))
    let day = CivilDate(2024, 6, 1)
    #expect(scheme.standing(of: member, on: day, groups: [group]).status == .valid)
    #expect(scheme.standing(of: member, on: day).status == .unknown)
  }

  @Test("months are added to the same day, or to the last one of a shorter month")
  func months() {
    #expect(CivilDate(2024, 1, 31).adding(months: 1) == CivilDate(2024, 2, 29))
    #expect(CivilDate(2024, 12, 15).adding(months: 1) == CivilDate(2025, 1, 15))
    #expect(CivilDate(2024, 2, 29).adding(months: 12) == CivilDate(2025, 2, 28))
  }

  private func scheme(_ policy: CertificatePolicy = .unstated) throws -> CertificationScheme {
    try #require(LawBook.standard.scheme("arbetstraning-kvalitet")).under(policy)
  }

  private func granted(
    through group: String?, _ state: Certificate.State = .granted, number: String = "1",
    checked: CivilDate? = nil
  ) -> Certificate {
    Certificate(
      scheme: "arbetstraning-kvalitet", issuer: "Issuer", number: number,
      validFrom: CivilDate(2024, 1, 1), validThrough: CivilDate(2024, 12, 31), state: state,
      checkedOn: checked, through: group)
  }
}
