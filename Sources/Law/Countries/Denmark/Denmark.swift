import Values

extension Jurisdiction {
  /// Denmark: udbudsloven, kroner, CVR numbers and the register of social enterprises.
  package static let denmark: Jurisdiction = {
    var law = Jurisdiction(
      country: "DNK", money: NationalMoney("DKK", name: "kroner"), languages: ["DAN"])
    law.rules = [
      .governingLaw: [.danishGoverningLaw],
      .reservedContracts: Rule.danishReservedContracts,
      .socialConsiderations: Rule.danishSocialClauses,
      .certification: CertificationScheme.danish.flatMap(\.rules),
      .reasonableness: Rule.rsvRemarks,
    ]
    law.regimes = Regime.danish
    law.routes = RouteRule.udbudsloven
    law.thresholds = Threshold.kroner
    law.hasLineForSocialServices = true
    law.schemes = CertificationScheme.danish
    law.attestations = CertificationScheme.danishAttestations
    law.enterprises = .danish
    law.municipalities = MunicipalityCodes(digits: 3)
    law.sheetNames = ["danmark", "dk"]
    law.papers.undertaking = .section144Udbudsloven
    law.papers.keepsEvidenceOutOfESPD = true
    law.papers.tradeRegisterForms = ["aktieselskab", "amba", "aps"]
    return law
  }()
}

extension Regime {
  /// Above the thresholds, other than annex-2 services (REG-04).
  package static let denmarkPartII = Regime(
    "DK-II",
    Phrase("rule.DK-II.udbudsloven-part-ii"),
    prescribesESPD: true)
  /// Annex-2 services at or above their own threshold, the light regime (REG-04).
  package static let denmarkPartIII = Regime(
    "DK-III",
    Phrase("rule.DK-III.udbudsloven-part-iii"))
  /// Whatever stays below its threshold (REG-04).
  package static let denmarkBelow = Regime(
    "DK-below",
    Phrase("law.denmark.regime.denmark-below"))

  static let danish: [Regime] = [.denmarkPartII, .denmarkPartIII, .denmarkBelow]
}

extension RouteRule.Scope {
  /// Danish law as a whole: its acts are not told apart.
  package static let denmark = RouteRule.Scope(country: "DNK")
}

extension EnterpriseRegister {
  /// CVR numbers: eight digits whose weighted sum is a multiple of 11; Denmark may run out of such numbers.
  static let danish = EnterpriseRegister(
    scheme: "0184", idPrefix: "DK", vat: (prefix: "DK", suffix: ""),
    flaw: { digits in
      guard digits.count == 8, digits[0] != 0 else { return .malformed }
      let sum = zip(digits, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
      return sum.isMultiple(of: 11) ? nil : .doubtfulCheckDigit
    })
}
