import Privacy
package import Values

/// What a register's values may be, whichever way they come in: the one room that every door asks.
///
/// `schemas/register.xsd` says the same to those who write the exchange file; a test holds the two together.
package enum RegisterLimits {
  /// Heads.
  package static let counts = 0...999_999
  /// Full-time equivalents, in hundredths.
  package static let hundredths = 0...99_999_999
  /// Amounts of money, in hundredths of the currency's unit.
  package static let money = 0...99_999_999_999_999
  /// Whole units of work per period.
  package static let amounts = 1...999_999_999
  /// Kilometres by road, one way.
  package static let kilometres = 1...99_999
  /// Letters of a short text, and of the reasons of an answer, in Unicode scalars.
  package static let words = 200
  /// Letters of the reasons of an answer, in Unicode scalars.
  package static let longWords = 2_000
  /// Days of facts, evidence, certificates and contracts.
  package static let days = CivilDate(1800, 1, 1)...CivilDate(2999, 12, 31)

  /// Hundredths of a number as registers write it: digits, and one or two decimals behind a point.
  ///
  /// `nil` for anything else, three decimals too: `1.000` may be a thousand.
  package static func number(_ text: some StringProtocol) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isPlain, parts[0].count <= 12, parts.count == 1 || parts.count == 2 && parts[1].count <= 2
    else { return nil }
    return Values.hundredths(text)
  }

  /// What is wrong with a fact's value and day: what was found, and what was expected.
  ///
  /// - Returns: `nil` for a fact that a register may hold.
  package static func flaw(in fact: Fact) -> LimitFlaw? {
    if let flaw = flaw(in: fact.asOf) { return flaw }
    return switch (fact.value, fact.name.valueKind) {
    case (.money(let money), .money): flaw(in: money)
    case (.quantity(let number), .hundredths):
      hundredths.contains(number)
        ? nil : LimitFlaw(decimalText(hundredths: number), "a number from 0 to 999999.99")
    case (.quantity(let number), .count):
      counts.contains(number) ? nil : LimitFlaw(String(number), "a whole number from 0 to 999999")
    case (.flag, .answer), (.unclear, .answer), (.word, .word), (.unclear, .word): nil
    default: LimitFlaw("another kind of value", fact.name.valueKind.expected)
    }
  }

  /// What is wrong with an amount: its size, its currency, or that it looks like a personal number; `nil`
  /// where nothing is.
  package static func flaw(in money: Money) -> LimitFlaw? {
    guard Self.money.contains(money.minorUnits) else {
      return LimitFlaw(money.description, "an amount from 0 to 999999999999.99")
    }
    // First, so that no message repeats it.
    guard !PersonalNumber.isAmount(money.decimal) else {
      return LimitFlaw("an amount that looks like a personal number", "an amount")
    }
    guard Currencies.isKnown(money.currency) else {
      return LimitFlaw(money.description, "a currency of ISO 4217, as in 'EUR'")
    }
    return nil
  }

  /// What is wrong with a day; `nil` for one from 1800 to 2999.
  package static func flaw(in day: CivilDate) -> LimitFlaw? {
    days.contains(day) ? nil : LimitFlaw(day.description, "a day from 1800 to 2999")
  }

  /// - Parameter most: Unicode scalars.
  package static func flaw(in text: String, most: Int = words) -> LimitFlaw? {
    if let sign = text.unicodeScalars.first(where: KeptText.isForbidden) {
      return LimitFlaw("the sign \(KeptText.name(sign))", "a text of letters that are seen")
    }
    let count = text.unicodeScalars.count
    return count <= most ? nil : LimitFlaw("a text of \(count) letters", "at most \(most)")
  }
}

/// Why a value may not be in a register; in the words of messages.
package struct LimitFlaw: Error, Hashable, Sendable {
  /// Lower case, never a personal number.
  package let found: String
  /// What a register may hold there, in the words of messages.
  package let expected: String

  /// Both in lower case; `found` must never repeat a personal number.
  package init(_ found: String, _ expected: String) {
    self.found = found
    self.expected = expected
  }
}

extension FactName {
  /// What kind of value a register states under a name.
  package enum ValueKind: Hashable, Sendable {
    /// Yes, no or unclear.
    case answer
    /// Heads.
    case count
    /// Full-time equivalents, in hundredths.
    case hundredths
    case money
    /// A word of a closed list, or unclear.
    case word

    var expected: String {
      switch self {
      case .answer: "yes, no or unclear"
      case .count: "a whole number"
      case .hundredths: "a number with at most two decimals"
      case .money: "an amount with a currency"
      case .word: "a word of the register's list"
      }
    }
  }

  /// What kind of value the register states for this fact.
  package var valueKind: ValueKind {
    switch self {
    case .turnover, .liabilityInsurance: .money
    case .legalForm, .surplusRule, .collectiveAgreement: .word
    case .occupiedFTE, .occupiedTargetFTE, .employedFTE, .employedTargetFTE: .hundredths
    default: isCounted || self == .trainedSupervisors ? .count : .answer
    }
  }
}
