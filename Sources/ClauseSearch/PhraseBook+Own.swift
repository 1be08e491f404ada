internal import Phrases

extension PhraseBook {
  /// The phrases that the program carries.
  ///
  /// - Parameter languages: three letters each; `nil` for all. Making all ready costs more than reading and
  ///   searching dozens of notices.
  /// - Throws: ``PhraseFailure`` where a file of the program's own is malformed, which a test keeps from
  ///   being released.
  package static func own(
    for languages: Set<String>? = nil
  ) throws(PhraseFailure) -> PhraseBook {
    let files = PhraseFiles.languages.filter { file in
      languages.map { !$0.isDisjoint(with: LanguagePhrases.languages(of: file.text)) } ?? true
    }
    return try PhraseBook(grammar: PhraseFiles.grammar, languages: files)
  }
}
