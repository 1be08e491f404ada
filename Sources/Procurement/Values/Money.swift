/// An amount in hundredths of a currency's unit (öre, øre, cent).
package struct Money: Hashable, Sendable, CustomStringConvertible {
  package let minorUnits: Int
  /// ISO 4217, as in `SEK`.
  package let currency: String

  package init(minorUnits: Int, currency: String) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads `1234`, `1234.5`, `1234.56`; further decimals are accepted only where they are zeros.
  ///
  /// `nil` for anything else, so that no amount is rounded in silence.
  package init?(_ text: some StringProtocol, currency: String) {
    guard let minorUnits = hundredths(text) else { return nil }
    self.init(minorUnits: minorUnits, currency: currency)
  }

  /// Reads an amount with any number of decimals, rounded half away from zero to hundredths.
  ///
  /// For prices per unit (`0.0835`) and shares of totals, which notices publish with up to ten decimals; who
  /// calls it says so, so that nothing is rounded in silence. `nil` for what is no number.
  package init?(rounding text: some StringProtocol, currency: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count > 2,
      parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let exact = hundredths("\(parts[0]).\(parts[1].prefix(2))")
    else { return nil }
    let roundsUp = parts[1].utf8.dropFirst(2).first.map { $0 >= UInt8(ascii: "5") } ?? false
    let step = roundsUp ? (parts[0].hasPrefix("-") ? -1 : 1) : 0
    let (sum, overflow) = exact.addingReportingOverflow(step)
    guard !overflow else { return nil }
    self.init(minorUnits: sum, currency: currency)
  }

  /// The amount with a point and two decimals, as in `1234.50`; without the currency.
  package var decimal: String { decimalText(hundredths: minorUnits) }

  package var description: String { "\(decimal) \(currency)" }
}

/// Reads a decimal number as hundredths: `12` is 1200, `12.5` is 1250; `nil` where that is not exact.
package func hundredths(_ text: some StringProtocol) -> Int? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard (1...2).contains(parts.count), let units = Int(parts[0]) else { return nil }
  let negative = parts[0].hasPrefix("-")
  var decimals = parts.count == 2 ? Array(parts[1].utf8) : []
  guard decimals.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
    decimals.dropFirst(2).allSatisfy({ $0 == UInt8(ascii: "0") })
  else { return nil }
  while decimals.count < 2 { decimals.append(UInt8(ascii: "0")) }
  let fraction = decimals[0..<2].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  let (whole, tooLarge) = units.multipliedReportingOverflow(by: 100)
  guard !tooLarge else { return nil }
  let (sum, overflow) = whole.addingReportingOverflow(negative ? -fraction : fraction)
  return overflow ? nil : sum
}

/// Hundredths as a decimal number with two places: 1250 is `12.50`.
package func decimalText(hundredths value: Int) -> String {
  let size = value.magnitude
  return "\(value < 0 ? "-" : "")\(size / 100).\(padded(Int(size % 100), to: 2))"
}
