internal import Phrases

extension PhraseBook {
  /// The phrases that the program carries.
  ///
  /// - Throws: ``PhraseFailure`` where a file of the program's own is malformed, which a test keeps from
  ///   being released.
  package static func own() throws(PhraseFailure) -> PhraseBook {
    try PhraseBook(grammar: PhraseFiles.grammar, languages: PhraseFiles.languages)
  }
}
