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
  static let countries = ["sverige": "SWE", "se": "SWE", "danmark": "DNK", "dk": "DNK"]
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

  /// The first two digits of a Swedish municipality's code are its county's, which is a NUTS 3 region.
  ///
  /// - Source: Regulation (EC) No 1059/2003, annex I, Sweden.
  static let countyNUTS = [
    "01": "SE110", "03": "SE121", "04": "SE122", "05": "SE123", "06": "SE211", "07": "SE212",
    "08": "SE213", "09": "SE214", "10": "SE221", "12": "SE224", "13": "SE231", "14": "SE232",
    "17": "SE311", "18": "SE124", "19": "SE125", "20": "SE312", "21": "SE313", "22": "SE321",
    "23": "SE322", "24": "SE331", "25": "SE332",
  ]
}
