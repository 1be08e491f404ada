package import Procurement

/// Reads a fact's value as somebody types it.
package enum FactInput {
  /// - Throws: ``DeskFailure`` `usage` where the text does not fit the fact.
  package static func value(_ text: String, of name: FactName) throws(DeskFailure) -> FactValue {
    guard !name.isDerived else {
      throw DeskFailure(
        .usage,
        "'\(name.rawValue)' follows from a declaration or certificate [fact.derived]; state that")
    }
    if text == "unclear" { return .unclear }
    switch name {
    case .turnover: return .money(try money(text))
    case .legalForm, .surplusRule, .collectiveAgreement: return .word(text)
    case .occupiedFTE, .occupiedTargetFTE, .employedFTE, .employedTargetFTE:
      guard let count = hundredths(text), count >= 0 else {
        throw refusal(text, "a number with at most two decimals")
      }
      return .quantity(count)
    default: break
    }
    if name.isCounted || name == .trainedSupervisors {
      guard let count = Int(text), count >= 0 else { throw refusal(text, "a whole number") }
      return .quantity(count)
    }
    switch text {
    case "yes": return .flag(true)
    case "no": return .flag(false)
    default: throw refusal(text, "yes, no or unclear")
    }
  }

  private static func money(_ text: String) throws(DeskFailure) -> Money {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let money = Money(parts[0], currency: String(parts[1])),
      money.minorUnits >= 0, parts[1].count == 3
    else { throw refusal(text, "an amount with a currency, as in '3618200 SEK'") }
    return money
  }

  private static func refusal(_ text: String, _ expected: String) -> DeskFailure {
    DeskFailure(.usage, "'\(text)' is not \(expected) [fact.value]; write it so")
  }
}
