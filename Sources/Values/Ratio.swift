/// An exact share of a whole, such as 30 of 100; compared by cross-multiplication, never as a float.
package struct Ratio: Hashable, Sendable, CustomStringConvertible {
  /// The part.
  package let numerator: Int
  /// The whole; always positive.
  package let denominator: Int

  /// - Parameter denominator: positive.
  package init(_ numerator: Int, of denominator: Int) {
    precondition(denominator > 0, "a share has a positive denominator")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// So many hundredths of the whole: 30 is 30 %.
  package static func percent(_ whole: Int) -> Ratio { Ratio(whole, of: 100) }

  package var description: String {
    percentText(decimalMark: ".")
  }

  /// As in `30 %` or `12.5 %`, exact; what is not so many hundredths of a per cent is a fraction, as in `1/3`.
  package func percentText(decimalMark: String) -> String {
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: 10_000)
    guard !overflow, scaled >= 0, scaled.isMultiple(of: denominator) else {
      return "\(numerator)/\(denominator)"
    }
    let (whole, rest) = (scaled / denominator).quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return "\(whole) %" }
    let decimals = rest.isMultiple(of: 10) ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole)\(decimalMark)\(decimals) %"
  }
}
