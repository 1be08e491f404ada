package import Members
import Privacy
import Values

/// Reads a fact's value as somebody types it.
package enum FactInput {
  /// - Throws: ``DeskFailure`` `usage` where the text does not fit the fact, or no register may hold it.
  package static func value(_ text: String, of name: FactName) throws(DeskFailure) -> FactValue {
    guard !name.isDerived else {
      throw DeskFailure(
        .usage, Phrase("failure.fact.derived", ["fact": "\(name.rawValue)"]),
        remedy: Phrase("remedy.state-that"))
    }
    switch name.valueKind {
    case .money: return .money(try money(text))
    case .word: return text == "unclear" ? .unclear : .word(text)
    case .hundredths:
      guard let count = RegisterLimits.number(text), RegisterLimits.hundredths.contains(count)
      else {
        throw refusal(text, Phrase("fact-value.hundredths"))
      }
      return .quantity(count)
    case .count:
      guard !text.contains("."), let hundredths = RegisterLimits.number(text),
        RegisterLimits.counts.contains(hundredths / 100)
      else {
        throw refusal(text, Phrase("fact-value.count"))
      }
      return .quantity(hundredths / 100)
    case .answer: return try answer(text)
    }
  }

  private static func answer(_ text: String) throws(DeskFailure) -> FactValue {
    switch text {
    case "yes": return .flag(true)
    case "no": return .flag(false)
    case "unclear": return .unclear
    default: throw refusal(text, Phrase("fact-value.answer"))
    }
  }

  private static func money(_ text: String) throws(DeskFailure) -> Money {
    let parts = text.split(separator: " ")
    // No amount begins with a nought and goes on.
    guard parts.count == 2, let units = RegisterLimits.number(parts[0]),
      !(parts[0].hasPrefix("0") && PersonalDigits.occur(in: String(parts[0])))
    else {
      throw refusal(text, Phrase("fact-value.money"))
    }
    let money = Money(minorUnits: units, currency: String(parts[1]))
    if let flaw = RegisterLimits.flaw(in: money) {
      throw DeskFailure(
        .usage,
        Phrase(
          "failure.fact.value.flaw", ["found": "\(flaw.found)", "expected": "\(flaw.expected)"]),
        remedy: Phrase("remedy.write-so"))
    }
    return money
  }

  private static func refusal(_ text: String, _ expected: Phrase) -> DeskFailure {
    guard !PersonalDigits.occur(in: text) else {
      return DeskFailure(
        .usage, Phrase("failure.fact.value.personal", ["expected": .phrase(expected)]),
        remedy: Phrase("remedy.write-so"))
    }
    return DeskFailure(
      .usage, Phrase("failure.fact.value", ["text": "\(text)", "expected": .phrase(expected)]),
      remedy: Phrase("remedy.write-so"))
  }
}
