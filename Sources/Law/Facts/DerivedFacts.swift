import Members
import Values

extension EconomicOperator {
  /// What follows from its declaration on exclusion and from its certificates, as facts on `day`.
  ///
  /// Only yes or no leaves the declaration. No certificate is no news, and gives no fact.
  func derivedFacts(on day: CivilDate) -> [Fact] {
    exclusionFacts
      + LawBook.standard.attestations.compactMap { attestation in
        attestationFact(attestation.fact, attestation.scheme, on: day)
      }
  }

  private var exclusionFacts: [Fact] {
    guard let declaration = exclusionDeclaration else { return [] }
    let evidence = Evidence(kind: EvidenceKind.signedStatement.rawValue, grade: .c)
    let must = !declaration.mandatory.isEmpty
    let may = !declaration.optional.isEmpty
    return [(FactName.mustBeExcluded, must), (.mayBeExcluded, may)].map { name, value in
      Fact(
        name, .flag(value), asOf: declaration.asOf, evidence: evidence,
        source: declaration.source ?? source)
    }
  }

  private func attestationFact(
    _ name: FactName, _ scheme: CertificationScheme, on day: CivilDate
  ) -> Fact? {
    let standing = scheme.standing(of: self, on: day)
    guard let certificate = standing.certificate, let grade = scheme.grade else { return nil }
    let value: FactValue =
      switch standing.status {
      case .valid: .flag(true)
      case .lapsed, .suspended: .flag(false)
      case .inGrace, .unknown: .unclear
      }
    let kind: EvidenceKind =
      scheme.attestation == .registerEntry ? .registerExtract : .certificate
    return Fact(
      name, value, asOf: min(certificate.checkedOn ?? certificate.validFrom, day),
      evidence: Evidence(
        kind: kind.rawValue, grade: grade, issuer: certificate.issuer, number: certificate.number),
      source: source)
  }
}
