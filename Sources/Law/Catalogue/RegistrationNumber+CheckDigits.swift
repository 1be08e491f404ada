package import Values

extension RegistrationNumber {
  /// A number as people write it: with hyphens or blanks, and what the country writes before it.
  package init(scheme: String, written: some StringProtocol) {
    let bare = String(written).filter {
      !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2013}\u{2212}".contains($0)
    }
    let number = LawBook.standard.enterprises(scheme: scheme).map { $0.bare(bare) } ?? bare[...]
    self.init(scheme: scheme, value: String(number))
  }

  /// As its country writes it, as in `769698-1203`.
  package var shown: String {
    LawBook.standard.enterprises(scheme: scheme)?.written(value) ?? value
  }

  /// What a number shows against itself, without asking its register.
  package enum Flaw: Hashable, Sendable {
    /// Not a scheme that we can check.
    case unknownScheme
    /// Not as many digits as the scheme has, or other signs than digits.
    case malformed
    /// A sole trader's number, which is a personal number.
    case personal
    /// One digit at least is wrong.
    case checkDigit
    /// The check digit is off, but the scheme has begun to give out such numbers.
    case doubtfulCheckDigit
  }

  /// The first flaw, or `nil` for a number that may well be right.
  package var flaw: Flaw? {
    let digits = value.utf8.map { Int($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return .malformed }
    guard let register = LawBook.standard.enterprises(scheme: scheme) else { return .unknownScheme }
    return register.flaw(digits)
  }
}
