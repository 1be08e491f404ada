import Values

/// Reads amounts of money out of words: `5 000 000 kronor`, `EUR 1.5 million`, `2.324.400,00 lei`.
struct AmountReader {
  struct Found: Hashable {
    let money: Money
    /// Whether number and currency were read without doubt.
    let isCertain: Bool
  }

  /// Number, multiplier and currency, in either order. Not `Sendable`: one a reader.
  private let pattern =
    #/
    (?:(?<before>EUR|SEK|DKK|NOK|PLN|CZK|HUF|RON|BGN|CHF|GBP|ISK|€|£)\s?)?
    (?<number>\d{1,3}(?:[\x20.,'’\u{A0}\u{202F}\u{2009}]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)
    (?:\s?(?<multiple>mio\.?|mill\.?|mln\.?|million[a-zæøå]*|millon[a-z]*|miljon[a-zåäö]*|milj\.?|milion[a-zóůy]*|milión[a-z]*|milhões|mkr|msek|mdkk|meur|tkr|tsek|teur|mia\.?|mrd\.?|miljard[a-z]*)(?![a-zåäöæø]))?
    (?:\s?(?:d['’]|de\s|di\s)?(?<after>EUR|SEK|DKK|NOK|PLN|CZK|HUF|RON|BGN|CHF|GBP|ISK|€|£|euro[a-zåäöů]*|kr(?:onor|oner)?|zł(?:otych)?|kč|ft|forint|lei|лв|лева|ευρώ))?
    /#
    .ignoresCase().matchingSemantics(.unicodeScalar)

  /// - Parameter language: three letters; crowns are those of its country.
  func amounts(in words: Substring, language: String) -> [Found] {
    words.matches(of: pattern).compactMap { match in
      let own = match.output
      let multiple = own.multiple.map { String($0).lowercased() }
      guard
        let currency = own.before.map(String.init) ?? own.after.map(String.init)
          ?? multiple.flatMap(Self.impliedCurrency),
        let code = Self.code(of: currency.lowercased(), language: language),
        isWhole(own.after ?? own.before, in: words)
      else { return nil }
      guard let number = Self.hundredths(of: own.number),
        let factor = Self.factor(of: multiple)
      else { return nil }
      let (amount, overflow) = number.multipliedReportingOverflow(by: factor)
      guard !overflow, amount > 0 else { return nil }
      return Found(money: Money(minorUnits: amount, currency: code), isCertain: true)
    }
  }

  /// Whether the currency is no part of a longer word, as `ft` is of `after`.
  private func isWhole(_ part: Substring?, in words: Substring) -> Bool {
    guard let part, part.endIndex < words.endIndex, part.last?.isLetter == true else { return true }
    return !words[part.endIndex].isLetter
  }

  private static func impliedCurrency(_ multiple: String) -> String? {
    switch multiple {
    case "mkr", "tkr": "kr"
    case "msek", "tsek": "sek"
    case "mdkk": "dkk"
    case "meur", "teur": "eur"
    default: nil
    }
  }

  private static func factor(of multiple: String?) -> Int? {
    guard let multiple else { return 1 }
    if multiple.hasPrefix("t") { return 1_000 }
    if multiple.hasPrefix("mrd") || multiple.hasPrefix("mia") || multiple.hasPrefix("miljard") {
      return 1_000_000_000
    }
    return 1_000_000
  }

  private static func code(of currency: String, language: String) -> String? {
    switch currency {
    case "€", "ευρώ": return "EUR"
    case "£": return "GBP"
    case "zł", "złotych": return "PLN"
    case "kč": return "CZK"
    case "ft", "forint": return "HUF"
    case "lei": return "RON"
    case "лв", "лева": return "BGN"
    case "kr", "kronor", "kroner": return crowns[language]
    default: return currency.hasPrefix("euro") ? "EUR" : currency.uppercased()
    }
  }

  private static let crowns = [
    "SWE": "SEK", "DAN": "DKK", "NOR": "NOK", "NOB": "NOK", "NNO": "NOK",
  ]

  /// `nil` where the marks between digits leave a doubt.
  private static func hundredths(of number: Substring) -> Int? {
    let parts = number.unicodeScalars.split { !("0"..."9").contains($0) }.map(String.init)
    guard let last = parts.last else { return nil }
    // Behind the last mark, three digits are thousands, and one or two are decimals.
    let hasDecimals = parts.count > 1 && last.count < 3
    let whole = (hasDecimals ? parts.dropLast() : parts[...]).joined()
    return Values.hundredths(hasDecimals ? "\(whole).\(last)" : whole)
  }
}
