package import Members
package import Values

/// The law that a run judges by: jurisdictions, and the rules of all of them in the order of the rule book.
///
/// Never changes once it is made, and is handed from room to room by reference.
package final class LawBook: Sendable {
  /// The directives first.
  package let jurisdictions: [Jurisdiction]
  /// Every dated wording of every rule, by chapter and within it by jurisdiction.
  package let rules: [Rule]
  /// The bodies of rules that a lot may be bought under, those of the directives last.
  package let regimes: [Regime]
  /// When each way to buy is open, the rules of the directives last.
  package let routes: [RouteRule]
  /// Announced amounts, the euros first; an office's own rows come last and fill gaps.
  package let thresholds: [Threshold]
  /// What enterprises can be certified or registered as, and definitions that nobody certifies.
  package let schemes: [CertificationScheme]
  /// The fact that a certificate of each scheme shows; a definition that nobody certifies shows none.
  package let attestations: [(scheme: CertificationScheme, fact: FactName)]
  /// The tests that say which body of rules governs a lot, and what is worth knowing of it.
  package let testsOfLots: [DatedTest]
  /// The tests that are put to clauses of each kind.
  package let testsOfClauses: [ClauseKind: [DatedTest]]
  /// Whether an office added to it, so that a verdict may rest on that.
  package let hasOfficeLaw: Bool
  /// Stands for every country without a value of its own.
  private let fallback: Jurisdiction
  private let byCountry: [String: Jurisdiction]

  /// - Parameters:
  ///   - fallback: the directives.
  ///   - countries: in the order in which their rules are listed.
  ///   - further: amounts that stand after all others: they fill gaps.
  package init(
    _ fallback: Jurisdiction, _ countries: [Jurisdiction], adding further: [Threshold] = []
  ) {
    let all = [fallback] + countries
    self.fallback = fallback
    jurisdictions = all
    byCountry = Dictionary(countries.compactMap { law in law.country.map { ($0, law) } }) {
      first, _ in first
    }
    let rules = LawChapter.allCases.flatMap { chapter in all.flatMap { $0.rules[chapter] ?? [] } }
    self.rules = rules
    let tests = DatedTest.tests(of: rules)
    testsOfLots = tests.filter(\.test.clauses.isEmpty)
    var ofClauses: [ClauseKind: [DatedTest]] = [:]
    for test in tests {
      for kind in test.test.clauses { ofClauses[kind, default: []].append(test) }
    }
    testsOfClauses = ofClauses
    regimes = countries.flatMap(\.regimes) + fallback.regimes
    routes = countries.flatMap(\.routes) + fallback.routes
    thresholds = all.flatMap(\.thresholds) + further
    hasOfficeLaw = !further.isEmpty || rules.contains { $0.readBy != nil }
    schemes = all.flatMap(\.schemes)
    attestations = all.flatMap(\.attestations)
  }

  /// What the program knows by itself.
  package static let standard = LawBook(.europeanUnion, [.sweden, .denmark])

  /// The country of the program's first users, whose sheets it reads where they name none.
  package var home: Jurisdiction { jurisdictions.first { $0.country != nil } ?? fallback }

  /// The law of `country`, three letters; the directives where it is not known or there is no value for it.
  package func jurisdiction(of country: String?) -> Jurisdiction {
    country.flatMap { byCountry[$0] } ?? fallback
  }

  /// Whether `country` has a value of its own.
  package func knows(_ country: String?) -> Bool { country.map { byCountry[$0] != nil } ?? false }

  /// Three letters of each country with a value of its own.
  package var countries: [String] { jurisdictions.compactMap(\.country) }

  /// How the enterprises of an ISO 6523 scheme are numbered, as in `0007`; `nil` for a scheme of no
  /// jurisdiction.
  package func enterprises(scheme: String) -> EnterpriseRegister? {
    jurisdictions.lazy.compactMap(\.enterprises).first { $0.scheme == scheme }
  }

  /// The level 3 region that a municipality lies in, whichever country's code it is; `nil` where codes do not tell.
  package func region(ofMunicipality code: String) -> NUTSCode? {
    jurisdictions.lazy.compactMap { $0.municipalities?.region(of: code) }.first.flatMap {
      NUTSCode($0)
    }
  }

  /// Every scheme that a certificate can be of, in the order of the rule book: standards of management among them.
  package var certifiable: [String] {
    var seen: Set<String> = []
    return (schemes + attestations.map(\.scheme)).map(\.id).filter { seen.insert($0).inserted }
  }

  /// The id of the scheme that somebody means: capitals do not count, and the beginning of a name is enough where only
  /// one scheme begins so. `nil` for what is none, or could be several.
  package func schemeID(named text: String) -> String? {
    let name = text.lowercased()
    let known = certifiable
    if known.contains(name) { return name }
    let meant = known.filter { $0.hasPrefix("\(name)-") }
    return meant.count == 1 ? meant[0] : nil
  }

  /// The scheme of exactly that id, as in `asf-2016`; `nil` for standards of management and for unknown
  /// ones.
  package func scheme(_ id: String) -> CertificationScheme? { schemes.first { $0.id == id } }

  /// What sentences call money of `currency`.
  package func name(ofCurrency currency: String) -> String {
    jurisdictions.first { $0.money.currency == currency }?.money.name ?? currency
  }
}

extension LawBook {
  /// The wording of `id` that holds on `day`.
  package func rule(_ id: String, on day: CivilDate) -> Rule? {
    rules.first { $0.id == id && $0.validity.covers(day) }
  }

  /// Every wording of a rule, the earliest first; of an entry of the rule book, all its parts.
  package func wordings(of id: String) -> [Rule] {
    rules.filter { $0.id == id || $0.entry == id[...] }
      .sorted { ($0.id, $0.validity.from) < ($1.id, $1.validity.from) }
  }

  /// The wording of each rule that was law on `day`; where none of a rule's was, its earliest one, so that
  /// it can be said that no wording is known.
  package func wordings(on day: CivilDate) -> [Rule] {
    var seen: Set<String> = []
    return rules.compactMap { rule in
      guard seen.insert(rule.id).inserted else { return nil }
      return self.rule(rule.id, on: day) ?? rule
    }
  }

  /// The amount in `currency` that holds on `day`, or `nil` where the table has none.
  package func threshold(
    on day: CivilDate, law: Threshold.Law, category: Threshold.Category,
    buyer: Threshold.BuyerKind, in currency: String
  ) -> Money? {
    thresholdRow(on: day, law: law, category: category, buyer: buyer, in: currency)?.amount
  }

  /// The row of the table that holds that amount.
  package func thresholdRow(
    on day: CivilDate, law: Threshold.Law, category: Threshold.Category,
    buyer: Threshold.BuyerKind, in currency: String
  ) -> Threshold? {
    thresholds.first {
      $0.validity.covers(day) && $0.law == law && $0.category == category
        && ($0.buyer == nil || $0.buyer == buyer) && $0.amount.currency == currency
    }
  }
}
