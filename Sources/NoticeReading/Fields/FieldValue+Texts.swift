internal import Notices
internal import Values
internal import XMLStream

/// Codes and texts.
extension FieldValue {
  var code: Sourced<String>? {
    guard !isWithheld else { return nil }
    return string.map { Sourced($0, from: source) }
  }

  /// A code of a closed list; another one is kept as published and noted.
  func code(in list: CodeList) -> Sourced<String>? {
    guard !isWithheld, let code = string else { return nil }
    if !list.codes.contains(code) { note("code.unknown", code) }
    return Sourced(code, from: source)
  }

  /// A code of the program's own for an element that says something by being there.
  func mark(_ code: String) -> Sourced<String> { Sourced(code, from: source) }

  var yes: Sourced<Bool> { Sourced(true, from: source) }
  var no: Sourced<Bool> { Sourced(false, from: source) }

  /// `true` for one of `words`, `false` for any other code.
  func isOne(of words: StaticString...) -> Sourced<Bool>? {
    guard !record.text.isEmpty else { return nil }
    return Sourced(words.contains { self.is($0) }, from: source)
  }

  /// The text, for values that most of the program wants plain, with their source beside them.
  var traced: Traced<String?> { Traced(string, from: record.text.isEmpty ? nil : source) }

  /// A country in three letters.
  var country: Sourced<String>? {
    guard !isWithheldText else { return nil }
    return string.map { Sourced(Countries.normalised($0), from: source) }
  }

  /// A language in three letters.
  var language: Sourced<String>? {
    string.map { Sourced(Languages.normalised($0), from: source) }
  }

  /// A text with the language of its `languageID`, or else the one of the notice.
  var entry: LocalizedText.Entry? {
    guard let text = string, !isWithheldText else { return nil }
    return LocalizedText.Entry(carriedLanguage ?? context.language, text, from: source)
  }

  private var isWithheldText: Bool { self.is("unpublished") && isWithheld }

  func clause(_ kind: String) -> ClauseText? {
    guard let text = string, !isWithheldText else { return nil }
    return ClauseText(
      kind: kind, in: carriedLanguage ?? context.language, text: text, source: source)
  }

  /// The carried language code; three capitals are taken as they are.
  private var carriedLanguage: LanguageCode? {
    guard !record.attribute.isEmpty else { return nil }
    if let (first, second, third) = context.document.threeCapitals(record.attribute) {
      return LanguageCode(first, second, third)
    }
    return attribute.map { LanguageCode(Languages.normalised($0)) }
  }
}

extension Traced {
  /// A value with its source, or neither.
  init<Plain>(_ value: Sourced<Plain>?) where Value == Plain? {
    self.init(value?.value, from: value?.source)
  }
}

extension Traced<String?> {
  /// For values that are always there, if only as an empty text.
  var orEmpty: Traced<String> { Traced<String>(wrappedValue ?? "", from: source) }
}
