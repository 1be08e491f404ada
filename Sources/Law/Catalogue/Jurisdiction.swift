package import Members
package import Values

/// One country's law and forms as one value: whatever the program does differently because a buyer or a member is of
/// that country.
///
/// A country is one such value and one line in ``LawBook/standard``; nobody above this room names one.
package struct Jurisdiction: Sendable {
  /// Three letters of ISO 3166-1, as in `FRA`; `nil` for the directives alone, which stand for every other country.
  package let country: String?
  /// The money of its thresholds and of its buyers' amounts.
  package let money: NationalMoney
  /// The languages of its buyers' papers, three letters each as notices write them, the first one first.
  package let languages: [String]

  /// Rules that hold whatever a notice says, by chapter of the rule book.
  package var rules: [LawChapter: [Rule]] = [:]
  /// The bodies of rules that its lots may be bought under.
  package var regimes: [Regime] = []
  /// Ways to buy.
  package var routes: [RouteRule] = []
  /// The acts that stand in for the directives, by CELEX number; empty where the acts are not told apart.
  package var acts: [String: ProcurementAct] = [:]
  /// Its own amounts of the thresholds, where it announces them in its own money.
  package var thresholds: [Threshold] = []
  /// Whether the act draws the line for social and other special services at the threshold for those.
  package var hasLineForSocialServices = false
  /// Certification schemes, and the fact that a certificate of each shows.
  package var schemes: [CertificationScheme] = []
  /// The fact that a certificate of each scheme shows; standards of management stand here and not among the
  /// schemes.
  package var attestations: [(scheme: CertificationScheme, fact: FactName)] = []

  /// How its enterprises are numbered.
  package var enterprises: EnterpriseRegister?
  /// How its municipalities are coded; `nil` where that is not known, and any code is then taken as it is.
  package var municipalities: MunicipalityCodes?
  /// What sheets call the country, in lower case.
  package var sheetNames: [String] = []
  /// What ESPDs, undertakings and advice say otherwise there.
  package var papers = NationalPapers()

  /// With no rule, route or scheme yet: those are set afterwards.
  package init(country: String?, money: NationalMoney, languages: [String]) {
    self.country = country
    self.money = money
    self.languages = languages
  }
}

/// A country's money.
package struct NationalMoney: Hashable, Sendable {
  /// ISO 4217, as in `EUR`.
  package let currency: String
  /// As sentences name it: the code, or the word for it.
  package let name: String

  /// The code stands for the name where no word is given.
  package init(_ currency: String, name: String? = nil) {
    self.currency = currency
    self.name = name ?? currency
  }
}

/// Chapters of the rule book, in its order.
package enum LawChapter: Int, Hashable, Sendable, CaseIterable {
  case governingLaw, reservedContracts, publicServiceMission, socialConsiderations, noticeCodes,
    groups, competition
  case certification, reasonableness, waysOfBuying, thresholds, deadlines, dataProtection
}

/// How papers differ by country.
package struct NationalPapers: Sendable {
  /// Whose law an undertaking to lend capacity is given under, whole sentences.
  package enum Undertaking: Hashable, Sendable {
    case directive, chapter14LOU, section144Udbudsloven
  }

  /// The law that an undertaking names; the directive's where the country has no words of its own.
  package var undertaking = Undertaking.directive
  /// Whether buyers want nothing attached to an ESPD, and ask whoever is to win.
  package var keepsEvidenceOutOfESPD = false
  /// Whether it has no official list of approved operators, so that the ESPD's question is answered with no.
  package var hasNoOfficialList = false
  /// Legal forms that are entered in its trade register (Directive 2014/24/EU, Annex XI).
  package var tradeRegisterForms: Set<String> = []
  /// That a condition of performance is another way than a reservation, and where the act rules on it.
  package var socialClause = Phrase("screen.social-clause.a-special-condition-of")

  /// As under the directives alone.
  package init() {}
}
