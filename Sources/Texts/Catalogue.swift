package import Values

/// The texts of all languages: says a phrase in one of them, and in English what that one lacks.
package struct Catalogue: Sendable {
  /// A language whose file is read when it is first asked for.
  struct Entry: Sendable {
    let language: OutputLanguage
    let texts: @Sendable () -> LanguageTexts
  }

  private var entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// Of texts that are read already, in that order.
  package init(_ languages: [LanguageTexts]) { entries = languages.map(Self.entry) }

  /// The languages that there is a file of, in the order of the catalogue.
  package var languages: [OutputLanguage] { entries.map(\.language) }

  /// With one language more, or another text of one.
  package func adding(_ texts: LanguageTexts) -> Catalogue {
    var all = self
    all.entries.removeAll { $0.language.rawValue == texts.code }
    all.entries.append(Self.entry(texts))
    return all
  }

  /// `nil` for a language that there is no file of.
  package func texts(of language: OutputLanguage) -> LanguageTexts? {
    entries.first { $0.language == language }?.texts()
  }

  /// The phrase in `language`, or in English where that has no such text.
  package func text(of phrase: Phrase, in language: OutputLanguage) -> String {
    PhraseText(
      own: texts(of: language),
      english: { language == .english ? nil : self.texts(of: .english) }, language: language
    ).text(phrase)
  }

  private static func entry(_ texts: LanguageTexts) -> Entry {
    Entry(language: OutputLanguage(rawValue: texts.code)) { texts }
  }
}
