/// An amount in hundredths of a currency's unit (öre, øre, cent).
package struct Money: Hashable, Sendable, CustomStringConvertible {
  /// Hundredths of the unit: 12.50 SEK is 1250.
  package let minorUnits: Int
  /// ISO 4217, as in `EUR`.
  package let currency: String

  /// An amount in hundredths; whether the currency exists is not looked at.
  package init(minorUnits: Int, currency: String) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads `1234`, `1234.5`, `1234.56`; further decimals are accepted only where they are zeros.
  ///
  /// `nil` for anything else, so that no amount is rounded in silence.
  package init?(_ text: String, currency: String) {
    guard let minorUnits = hundredths(text) else { return nil }
    self.init(minorUnits: minorUnits, currency: currency)
  }

  /// As for a string.
  package init?(_ text: some StringProtocol, currency: String) {
    self.init(String(text), currency: currency)
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
package func hundredths(_ text: some StringProtocol) -> Int? { hundredths(String(text)) }

/// Reads a decimal number as hundredths: `12` is 1200, `12.5` is 1250; `nil` where that is not exact.
package func hundredths(_ text: String) -> Int? {
  let bytes = text.utf8.span
  guard !bytes.isEmpty else { return nil }
  let isNegative = bytes[0] == UInt8(ascii: "-")
  let first = isNegative || bytes[0] == UInt8(ascii: "+") ? 1 : 0
  var sum = 0
  var wholeDigits = 0
  var decimals: Int?
  for index in first..<bytes.count {
    let byte = bytes[index]
    if byte == UInt8(ascii: "."), decimals == nil {
      decimals = 0
      continue
    }
    let digit = Int(byte) - 0x30
    guard (0...9).contains(digit) else { return nil }
    let place = decimals.map { $0 + 1 }
    decimals = place
    if place == nil { wholeDigits += 1 }
    // A third decimal may only be a zero: no amount is rounded in silence.
    if let place, place > 2 {
      guard digit == 0 else { return nil }
      continue
    }
    guard let next = appending(isNegative ? -digit : digit, to: sum) else { return nil }
    sum = next
  }
  guard wholeDigits > 0 else { return nil }
  for _ in min(decimals ?? 0, 2)..<2 {
    guard let next = appending(0, to: sum) else { return nil }
    sum = next
  }
  return sum
}

private func appending(_ digit: Int, to number: Int) -> Int? {
  let (tens, tooLarge) = number.multipliedReportingOverflow(by: 10)
  let (sum, overflow) = tens.addingReportingOverflow(digit)
  return tooLarge || overflow ? nil : sum
}

/// Hundredths as a decimal number with two places: 1250 is `12.50`.
package func decimalText(hundredths value: Int) -> String {
  DigitText.string(of: value.magnitude < 100_000_000_000 ? DigitText.small : 24) {
    if value < 0 { $0.append("-") }
    $0.append(value / 100, width: 1)
    $0.append(".")
    $0.append(value % 100, width: 2)
  }
}
