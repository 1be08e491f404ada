import Law

/// The Swedish words of the member sheet, and the register's words for the same.
///
/// The register's own words are understood too.
enum SheetWords {
  static let legalForms = [
    "ekonomisk förening": "ekonomisk-forening", "ideell förening": "ideell-forening",
    "stiftelse": "stiftelse", "aktiebolag": "aktiebolag",
    "aktiebolag svb": "aktiebolag-svb", "trossamfund": "trossamfund", "forening": "forening",
    "fond": "fond", "selvejende institution": "selvejende-institution", "amba": "amba",
    "aps": "aps", "aktieselskab": "aktieselskab",
  ]
  static let surplusRules = [
    "allt": "all", "huvudsakligen": "mainly", "begränsad utdelning": "limited-dividend",
    "fri": "free", "oklart": "unclear",
  ]
  static let agreements = [
    "ja": "in-force", "likvärdiga villkor": "equivalent-terms", "nej": "none",
    "oklart": "unclear",
  ]
  static let answers = ["ja": "yes", "nej": "no", "oklart": "unclear"]
  static let yesNo = ["ja": "yes", "nej": "no"]
  static let sizes = [
    "mikro": "micro", "litet": "small", "medelstort": "medium", "stort": "large",
  ]
  /// Countries by what sheets call them.
  static let countries = Dictionary(
    LawBook.standard.jurisdictions.flatMap { law in
      law.sheetNames.compactMap { name in law.country.map { (name, $0) } }
    }
  ) { first, _ in first }
  /// Whose sheets these are: a row without a country is of it.
  static let homeCountry = LawBook.standard.home.country ?? ""
  /// How that country's enterprises are numbered.
  static let homeScheme = LawBook.standard.home.enterprises?.scheme ?? ""
  static let evidence = [
    "registerutdrag": "register-extract", "myndighetsbeslut": "authority-decision",
    "certifikat": "certificate", "revisorsintyg": "auditor-statement",
    "intyg": "signed-statement", "stadgar": "statutes", "protokoll": "minutes",
    "policy": "policy", "årsredovisning": "annual-report", "bokföringsexport": "accounting-export",
    "lönesammanställning": "payroll-summary", "avtal": "agreement", "annat": "other",
  ]
  static let grades = ["a": "A", "b": "B", "c": "C", "d": "D"]
  static let units = [
    "timmar": "hours", "kvadratmeter": "m2", "måltider": "meals", "platser": "places",
    "ton": "tonnes", "stycken": "pieces",
  ]
  static let periods = [
    "vecka": "week", "månad": "month", "år": "year", "hela avtalet": "contract",
  ]
  static let states = [
    "beviljat": "granted", "vilande": "suspended", "återkallat": "withdrawn",
  ]

  /// The register's word for `text`, or `nil` where it is none of `words`.
  static func word(_ text: String, in words: [String: String]) -> String? {
    let key = text.lowercased()
    return words[key] ?? words.values.first { $0.lowercased() == key }
  }

  /// The Swedish word for the register's `word`; the shorter one where there are two.
  static func swedish(_ word: String, in words: [String: String]) -> String {
    let found = words.filter { $0.value == word }.keys
    return found.max { ($0.count, $1) < ($1.count, $0) } ?? word
  }
}
