import ClauseMatching
import Procurement

/// The phrases that the program carries, made ready.
enum OwnPhrases {
  /// - Throws: ``DeskFailure`` `fault`: they are ours, and a test reads them all.
  static func book() throws(DeskFailure) -> PhraseBook {
    do {
      return try PhraseBook.own()
    } catch { throw DeskFailure(.fault, "\(error)") }
  }

  /// What the texts of one notice say.
  static func clauses(of notice: Notice) throws(DeskFailure) -> [Clause] {
    var reader = TextReader(try book())
    return TextClauses.clauses(of: notice, reader: &reader)
  }
}
