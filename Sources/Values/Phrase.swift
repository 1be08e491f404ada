/// A sentence for people: which one it is, and what stands in its places.
///
/// The words are in the text files of target `Texts`, which says it in a language; whoever only makes or compares
/// sentences needs none.
package struct Phrase: Hashable, Sendable {
  /// What the sentence is made of.
  package enum Content: Hashable, Sendable {
    case keyed(TextKey, [Place])
    case verbatim(String)
    indirect case list([Phrase], separator: Phrase)
    /// Still to be moved to the text files.
    indirect case spoken(en: String, sv: String, da: String?, [Place])
  }

  /// A named place and what stands there.
  package struct Place: Hashable, Sendable {
    /// The name that stands between braces in the text, as in `day`.
    package let name: String
    /// What takes its place; `open` while nobody has said.
    package let value: TextValue
  }

  /// What the sentence is made of; two sentences are equal where this is.
  package let content: Content

  /// A sentence of the text files, with a value for each place that its text has.
  package init(_ key: TextKey, _ places: KeyValuePairs<String, TextValue> = [:]) {
    content = .keyed(key, places.map { Place(name: $0.key, value: $0.value) })
  }

  /// What is the same in every language: a name, a code, a quotation.
  package init(verbatim text: String) { content = .verbatim(text) }

  /// Sentences one after the other, with `separator` between them.
  package init(_ phrases: [Phrase], separator: Phrase) {
    content = .list(phrases, separator: separator)
  }

  /// Sentences one after the other, with the same mark between them in every language.
  package init(_ phrases: [Phrase], separator: String) {
    self.init(phrases, separator: Phrase(verbatim: separator))
  }

  /// A sentence that is in no text file, in the words given; without Danish ones where `da` is `nil`.
  package init(
    en: String, sv: String, da: String? = nil, _ places: KeyValuePairs<String, TextValue> = [:]
  ) {
    content = .spoken(
      en: en, sv: sv, da: da, places.map { Place(name: $0.key, value: $0.value) })
  }

  /// The key in the text files; `nil` for lists, quotations, and sentences that are in no text file.
  package var key: TextKey? { if case .keyed(let key, _) = content { key } else { nil } }

  /// With the places filled in that were left open; a place that `value` knows nothing for stays open.
  package func filled(_ value: (String) -> TextValue?) -> Phrase {
    guard case .keyed(let key, let places) = content, places.contains(where: { $0.value == .open })
    else { return self }
    return Phrase(
      content: .keyed(
        key,
        places.map { place in
          guard place.value == .open, let known = value(place.name) else { return place }
          return Place(name: place.name, value: known)
        }))
  }

  private init(content: Content) { self.content = content }
}
