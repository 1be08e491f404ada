/// What stands in a place of a sentence; each language writes it in its own way.
package enum TextValue: Hashable, Sendable {
  /// The same in every language: a name, a code, a quotation.
  case text(String)
  /// A count, by which a sentence may choose its form; written without marks between thousands.
  case number(Int)
  case money(Money)
  /// In per cent.
  case ratio(Ratio)
  case day(CivilDate)
  case phrase(Phrase)
  /// Filled in later, by who knows the lot that is judged; written as `{name}` until then.
  case open
}

extension TextValue: ExpressibleByStringInterpolation {
  /// What stands as it is in every language.
  package init(stringLiteral text: String) { self = .text(text) }
}
