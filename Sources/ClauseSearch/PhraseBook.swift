/// The phrases of all languages with the grammar that they share.
package struct PhraseBook: Sendable {
  let grammar: Grammar
  let languages: [LanguagePhrases]
  /// By every code, the one language that it stands for.
  private let byCode: [String: [LanguagePhrases]]

  /// - Parameters:
  ///   - grammar: the text of the grammar file.
  ///   - languages: of each phrase file, its name and its text.
  /// - Throws: ``PhraseFailure`` with file and line.
  package init(
    grammar: String, languages files: [(name: String, text: String)]
  ) throws(PhraseFailure) {
    let grammar = try Grammar(grammar, file: "grammar.txt")
    var languages: [LanguagePhrases] = []
    var byCode: [String: [LanguagePhrases]] = [:]
    for file in files {
      let phrases = try LanguagePhrases(file.text, file: file.name, grammar: grammar)
      let shortName = file.name.prefix { $0 != "." }.uppercased()
      for code in phrases.languages + [shortName] { byCode[code] = [phrases] }
      languages.append(phrases)
    }
    self.grammar = grammar
    self.languages = languages
    self.byCode = byCode
  }

  /// The codes of every language that there are phrases of.
  package var languageCodes: [String] { languages.flatMap(\.languages) }

  /// - Parameter language: three letters as in `FRA`, or the file's short name as in `sv`; `nil` where it is
  ///   not known, which looks in all languages.
  func phrases(for language: String?) -> [LanguagePhrases] {
    guard let language, !language.isEmpty, language != "UND" else { return languages }
    return byCode[language] ?? byCode[language.uppercased()] ?? []
  }
}
