import ClauseMatching

/// The phrases that the program carries, made ready.
enum OwnPhrases {
  /// - Throws: ``DeskFailure`` `fault`: they are ours, and a test reads them all.
  static func book() throws(DeskFailure) -> PhraseBook {
    do {
      return try PhraseBook.own()
    } catch { throw DeskFailure(.fault, "\(error)") }
  }
}
