import Values

extension Jurisdiction {
  /// Sweden: LOU, LUF and LUK, kronor, organisation numbers and the schemes for work integration.
  package static let sweden: Jurisdiction = {
    var law = Jurisdiction(
      country: "SWE", money: NationalMoney("SEK", name: "kronor"), languages: ["SWE"])
    law.rules = [
      .governingLaw: Rule.swedishGoverningLaw,
      .reservedContracts: Rule.swedishReservedContracts + Rule.reservedContractsOfGroups,
      .publicServiceMission: Rule.swedishPublicServiceMission + [.swedishIdeburen],
      .socialConsiderations: Rule.swedishSocialConsiderations,
      .certification: CertificationScheme.swedish.flatMap(\.rules),
      .reasonableness: [.reasonableness],
      .waysOfBuying: [.otherWaysOfBuying],
    ]
    law.regimes = [
      .swedenLOUFull, .swedenLOUChapter19, .swedenLUFFull, .swedenLUFChapter19, .swedenLUK,
    ]
    law.routes = RouteRule.lou + RouteRule.luf + RouteRule.luk + RouteRule.outsideTheActs
    law.acts = [
      Directive.classical: .lou, Directive.utilities: .luf, Directive.concessions: .luk,
    ]
    law.thresholds = Threshold.kronor
    law.schemes = CertificationScheme.swedish
    law.attestations = CertificationScheme.swedishAttestations
    law.enterprises = .swedish
    law.municipalities = .swedish
    law.sheetNames = ["sverige", "se"]
    law.papers.undertaking = .chapter14LOU
    law.papers.hasNoOfficialList = true
    law.papers.tradeRegisterForms = ["aktiebolag", "aktiebolag-svb", "ekonomisk-forening"]
    law.papers.socialClause = Phrase("screen.social-clause")
    return law
  }()
}

extension Regime {
  /// Procurement under LOU that reaches the thresholds, annex-2 services excepted (REG-02).
  package static let swedenLOUFull = Regime(
    "SE-LOU-full", Phrase("law.sweden.regime.sweden-lou-full"),
    prescribesESPD: true)
  /// Below the thresholds, and annex-2 services of any value.
  package static let swedenLOUChapter19 = Regime(
    "SE-LOU-19", Phrase("rule.SE-LOU-19.lou-chapter-19"))
  /// Procurement under LUF that reaches the thresholds, annex-2 services excepted (REG-02).
  package static let swedenLUFFull = Regime(
    "SE-LUF-full", Phrase("law.sweden.regime.sweden-luf-full"),
    prescribesESPD: true)
  /// The utilities' side of chapter 19: below the thresholds, and annex-2 services of any value.
  package static let swedenLUFChapter19 = Regime(
    "SE-LUF-19", Phrase("rule.SE-LUF-19.luf-chapter-19"))
  /// Concessions, whatever their value.
  package static let swedenLUK = Regime(
    "SE-LUK", Phrase("rule.SE-LUK.luk"))

  /// Every body of Swedish rules.
  static let swedish: [Regime] = fullSwedish + chapter19
  /// Those under which the main rules (LOU chapters 4 and 10-17 and their twins) hold by their own force.
  static let fullSwedish: [Regime] = [.swedenLOUFull, .swedenLUFFull, .swedenLUK]
  static let chapter19: [Regime] = [.swedenLOUChapter19, .swedenLUFChapter19]
}

extension ProcurementAct {
  /// Lagen (2016:1145) om offentlig upphandling.
  package static let lou = ProcurementAct("LOU", thresholds: .classical)
  /// Lagen (2016:1146) om upphandling inom försörjningssektorerna.
  package static let luf = ProcurementAct("LUF", thresholds: .utilities)
  /// Lagen (2016:1147) om upphandling av koncessioner; it goes by none of the tables of thresholds here.
  package static let luk = ProcurementAct("LUK", thresholds: nil)
  /// The acts that stand in for the directives in Sweden, concessions last.
  package static let swedish = [lou, luf, luk]
}

extension RouteRule.Scope {
  /// The Swedish law of one act.
  package static func sweden(_ act: ProcurementAct) -> Self { Self(country: "SWE", act: act) }
}

extension EnterpriseRegister {
  /// Numbers of legal persons: ten digits, which people also write with 16 before them.
  ///
  /// - Source: Skatteverket, organisationsnummer: a Luhn check digit, and 2 or more as the third digit.
  static let swedish = EnterpriseRegister(
    scheme: "0007", idPrefix: "SE", vat: (prefix: "SE", suffix: "01"), hyphenAfter: 6,
    bare: { $0.utf8.count == 12 && $0.hasPrefix("16") ? $0.dropFirst(2) : $0[...] },
    flaw: { digits in
      guard digits.count == 10 else { return .malformed }
      guard digits[2] >= 2 else { return .personal }
      let sum = digits.enumerated().reduce(0) { sum, next in
        let product = next.element * (next.offset.isMultiple(of: 2) ? 2 : 1)
        return sum + product / 10 + product % 10
      }
      return sum.isMultiple(of: 10) ? nil : .checkDigit
    })
}

extension MunicipalityCodes {
  /// The first two digits are those of the county, which is a NUTS 3 region; codes of Stockholm and Uppsala begin with
  /// a nought.
  ///
  /// - Source: Regulation (EC) No 1059/2003, annex I, Sweden.
  static let swedish = MunicipalityCodes(
    digits: 4, mayLoseNought: true,
    regions: [
      "01": "SE110", "03": "SE121", "04": "SE122", "05": "SE123", "06": "SE211", "07": "SE212",
      "08": "SE213", "09": "SE214", "10": "SE221", "12": "SE224", "13": "SE231", "14": "SE232",
      "17": "SE311", "18": "SE124", "19": "SE125", "20": "SE312", "21": "SE313", "22": "SE321",
      "23": "SE322", "24": "SE331", "25": "SE332",
    ])
}
