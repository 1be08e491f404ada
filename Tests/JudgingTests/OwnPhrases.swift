import ClauseSearch

enum OwnPhrases {
  /// Made once: it takes a moment.
  static let book = Result { () throws(PhraseFailure) in try PhraseBook.own() }
}
