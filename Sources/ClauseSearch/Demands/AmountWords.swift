/// The words that stand by an amount of money: currencies, multiples, and what links them.
enum AmountWords {
  enum Currency: Hashable {
    case code(String)
    /// A currency, and the text does not say of which country.
    case unknown
  }

  /// - Parameters:
  ///   - word: lower case.
  ///   - language: three letters.
  /// - Returns: `nil` for what is no currency.
  static func currency(of word: String, _ language: String) -> Currency? {
    switch word {
    case "": nil
    case "kr", "kr.", "kronor", "kroner", "krónur":
      crowns[language].map { .code($0) } ?? .unknown
    case "$", "dollar", "dollars": .unknown
    default: codes[word].map { .code($0) } ?? (word.hasPrefix("euro") ? .code("EUR") : nil)
    }
  }

  /// What a word multiplies by; 0 where that is in doubt, `nil` for what multiplies nothing.
  static func factor(of word: String, _ language: String) -> Int? {
    if word == "mil" { return mil(language) }
    if let factor = factors[word] { return factor }
    return stems.first { word.hasPrefix($0.stem) }?.factor
  }

  /// A thousand in Spain and Portugal, a million where it is short for that.
  private static func mil(_ language: String) -> Int {
    switch language {
    case "SPA", "POR", "CAT", "GLG": 1_000
    case "CES", "SLK", "RON", "SLV": 1_000_000
    default: 0
    }
  }

  /// Multiple and currency in one word.
  static let compounds: [String: (factor: Int, currency: String)] = {
    var all: [String: (factor: Int, currency: String)] = [:]
    for code in [
      "sek", "dkk", "nok", "eur", "pln", "gbp", "czk", "huf", "ron", "chf", "kr", "€", "£",
    ] {
      for million in ["m", "mn", "mio", "mln"] { all[million + code] = (1_000_000, code) }
      for thousand in ["t", "k"] { all[thousand + code] = (1_000, code) }
    }
    return all
  }()

  /// Words between a multiple and its currency.
  static let links: Set<String> = ["d", "de", "di", "of", "da", "van"]

  /// Words between the two ends of a span.
  static let spans: Set<String> = [
    "till", "til", "to", "bis", "à", "a", "hasta", "do", "tot", "och", "og", "ja", "and", "und",
    "et", "y", "e",
    "en", "i", "és", "až", "or", "eller", "tai", "oder", "ou", "o", "of", "lub", "nebo", "alebo",
    "és", "la",
    "până", "до", "έως", "και", "iki", "līdz", "kuni", "in", "ali", "ili",
  ]

  private static let crowns = [
    "SWE": "SEK", "DAN": "DKK", "NOR": "NOK", "NOB": "NOK", "NNO": "NOK", "ISL": "ISK",
  ]

  private static let codes: [String: String] = [
    "eur": "EUR", "€": "EUR", "ευρώ": "EUR", "евро": "EUR", "eiro": "EUR", "evrov": "EUR",
    "sek": "SEK", "dkk": "DKK", "nok": "NOK", "isk": "ISK", "chf": "CHF", "gbp": "GBP", "£": "GBP",
    "pln": "PLN", "zł": "PLN", "zl": "PLN", "złotych": "PLN", "złote": "PLN", "czk": "CZK",
    "kč": "CZK",
    "korun": "CZK", "huf": "HUF", "ft": "HUF", "forint": "HUF", "forintot": "HUF", "ron": "RON",
    "lei": "RON", "bgn": "BGN", "лв": "BGN", "лева": "BGN", "usd": "USD", "us$": "USD",
  ]

  private static let factors: [String: Int] = [
    "m": 1_000_000, "mio": 1_000_000, "mill": 1_000_000, "mln": 1_000_000, "mn": 1_000_000,
    "milj": 1_000_000, "млн": 1_000_000, "εκατ": 1_000_000, "k": 1_000, "t": 1_000, "tsd": 1_000,
    "tys": 1_000, "tis": 1_000, "mila": 1_000, "mille": 1_000, "mii": 1_000, "ezer": 1_000,
    "хил": 1_000, "χιλ": 1_000, "mrd": 1_000_000_000, "mia": 1_000_000_000, "mld": 1_000_000_000,
    "md": 1_000_000_000, "bn": 0, "b": 0, "billion": 0, "billions": 0, "billón": 0, "biljon": 0,
  ]

  /// In this order: the longer ones before what they begin with.
  private static let stems: [(stem: String, factor: Int)] = [
    ("milliard", 1_000_000_000), ("miljard", 1_000_000_000), ("miliard", 1_000_000_000),
    ("million", 1_000_000), ("millon", 1_000_000), ("millón", 1_000_000), ("miljo", 1_000_000),
    ("milion", 1_000_000), ("milión", 1_000_000), ("milió", 1_000_000), ("milh", 1_000_000),
    ("millió", 1_000_000), ("milioan", 1_000_000), ("милион", 1_000_000), ("εκατομ", 1_000_000),
    ("miljon", 1_000_000), ("thousand", 1_000), ("tusen", 1_000), ("tusind", 1_000),
    ("tausend", 1_000), ("tuhat", 1_000), ("tuhan", 1_000), ("duizend", 1_000), ("tysi", 1_000),
    ("tisíc", 1_000), ("хиляд", 1_000), ("χιλιάδ", 1_000), ("tisoč", 1_000), ("tūkst", 1_000),
  ]
}
