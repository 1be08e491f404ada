package import Values

extension RegistrationNumber {
  /// A number as people write it: with hyphens or blanks, and for Swedish legal persons with 16 before it.
  package init(scheme: String, written: some StringProtocol) {
    let bare = String(written).filter {
      !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2013}\u{2212}".contains($0)
    }
    let isLong = scheme == "0007" && bare.utf8.count == 12 && bare.hasPrefix("16")
    self.init(scheme: scheme, value: String(isLong ? bare.dropFirst(2) : bare[...]))
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
    switch scheme {
    case "0007": return Self.swedishFlaw(digits)
    case "0184": return Self.danishFlaw(digits)
    default: return .unknownScheme
    }
  }

  /// Ten digits with a Luhn check digit; the third digit is 2 or more for legal persons.
  private static func swedishFlaw(_ digits: [Int]) -> Flaw? {
    guard digits.count == 10 else { return .malformed }
    guard digits[2] >= 2 else { return .personal }
    let sum = digits.enumerated().reduce(0) { sum, next in
      let product = next.element * (next.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + product / 10 + product % 10
    }
    return sum.isMultiple(of: 10) ? nil : .checkDigit
  }

  /// Eight digits whose weighted sum is a multiple of 11; Denmark may run out of such numbers.
  private static func danishFlaw(_ digits: [Int]) -> Flaw? {
    guard digits.count == 8, digits[0] != 0 else { return .malformed }
    let sum = zip(digits, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum.isMultiple(of: 11) ? nil : .doubtfulCheckDigit
  }
}
