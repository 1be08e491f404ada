/// A text in one or more languages, in the order in which the notice gives them.
@usableFromInline
package struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  @usableFromInline
  package struct Entry: Hashable, Sendable {
    /// The language that the notice names for it.
    @usableFromInline package let code: LanguageCode
    /// The words, as the notice has them.
    @usableFromInline package let text: String
    /// Where it was read, if anywhere.
    @usableFromInline package let source: Source?

    /// As read from a notice; without a source for a text that was made up.
    @inlinable package init(_ code: LanguageCode, _ text: String, from source: Source?) {
      self.code = code
      self.text = text
      self.source = source
    }

    /// The language as three letters, as in `FRA`.
    package init(language: String, text: String, source: Source? = nil) {
      self.init(LanguageCode(language), text, from: source)
    }

    /// Three letters of the EU's language list, as in `FRA`.
    package var language: String { code.description }
  }

  /// Each language's text, in the order of the notice.
  @usableFromInline package var entries: [Entry]

  /// As the notice lists them; none for a text that is not there.
  @inlinable package init(_ entries: [Entry] = []) { self.entries = entries }

  /// Whether there is no text in any language.
  @inlinable package var isEmpty: Bool { entries.isEmpty }

  /// Where the first text was read.
  package var source: Source? { entries.first?.source }

  /// The same texts without where they were read, for those of another file.
  package var withoutPlaces: LocalizedText {
    LocalizedText(entries.map { Entry($0.code, $0.text, from: nil) })
  }

  /// The first text in that language; `nil` where there is none.
  package subscript(language: String) -> String? {
    entries.first { $0.language == language }?.text
  }

  /// The text in `language`, or else the first one given; `nil` only where there is none.
  package func text(preferring language: String) -> String? {
    self[language] ?? entries.first?.text
  }
}
