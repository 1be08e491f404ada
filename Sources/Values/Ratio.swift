/// An exact share of a whole, such as 30 of 100; compared by cross-multiplication, never as a float.
package struct Ratio: Hashable, Sendable, CustomStringConvertible {
  package let numerator: Int
  package let denominator: Int

  /// - Parameter denominator: positive.
  package init(_ numerator: Int, of denominator: Int) {
    precondition(denominator > 0, "a share has a positive denominator")
    self.numerator = numerator
    self.denominator = denominator
  }

  package static func percent(_ whole: Int) -> Ratio { Ratio(whole, of: 100) }

  package var description: String {
    let percent = numerator.multipliedReportingOverflow(by: 100 / denominator)
    return 100 % denominator == 0 && !percent.overflow
      ? "\(percent.partialValue) %" : "\(numerator)/\(denominator)"
  }
}
