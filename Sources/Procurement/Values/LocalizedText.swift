/// A text in one or more languages, in the order in which the notice gives them.
package struct LocalizedText: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Three letters of the EU's language list, as in `SWE`.
    package let language: String
    package let text: String
    /// Where it was read, if anywhere.
    package let source: Source?

    package init(language: String, text: String, source: Source? = nil) {
      self.language = language
      self.text = text
      self.source = source
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  package var isEmpty: Bool { entries.isEmpty }

  /// Where the first text was read.
  package var source: Source? { entries.first?.source }

  package subscript(language: String) -> String? {
    entries.first { $0.language == language }?.text
  }

  /// The text in `language`, or else the first one given; `nil` only where there is none.
  package func text(preferring language: String) -> String? {
    self[language] ?? entries.first?.text
  }
}
