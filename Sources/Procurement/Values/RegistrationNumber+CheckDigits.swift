extension RegistrationNumber {
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
