/// The phrases of all languages with the grammar that they share.
package struct PhraseBook: Sendable {
  let grammar: Grammar
  let languages: [LanguagePhrases]
  private let places: [String: Int]

  /// - Parameters:
  ///   - grammar: the text of the grammar file.
  ///   - languages: of each phrase file, its name and its text.
  /// - Throws: ``PhraseFailure`` with file and line.
  package init(
    grammar: String, languages files: [(name: String, text: String)]
  ) throws(PhraseFailure) {
    let grammar = try Grammar(grammar, file: "grammar.txt")
    var languages: [LanguagePhrases] = []
    var places: [String: Int] = [:]
    for file in files {
      let phrases = try LanguagePhrases(file.text, file: file.name, grammar: grammar)
      let shortName = file.name.prefix { $0 != "." }.uppercased()
      for code in phrases.languages + [shortName] { places[code] = languages.count }
      languages.append(phrases)
    }
    self.grammar = grammar
    self.languages = languages
    self.places = places
  }

  /// The codes of every language that there are phrases of.
  package var languageCodes: [String] { languages.flatMap(\.languages) }

  /// - Parameter language: three letters as in `SWE`, or the file's short name as in `sv`; `nil` where it is
  ///   not known, which looks in all languages.
  func phrases(for language: String?) -> [LanguagePhrases] {
    guard let language, !language.isEmpty, language != "UND" else { return languages }
    return places[language.uppercased()].map { [languages[$0]] } ?? []
  }
}
