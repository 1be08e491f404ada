package import ClauseSearch
import Judging
import Law
import Notices

/// The phrases that the program carries, made ready.
package enum OwnPhrases {
  /// - Throws: ``DeskFailure`` `fault`: they are ours, and a test reads them all.
  ///
  /// - Parameter languages: `nil` for all.
  package static func book(for languages: Set<String>? = nil) throws(DeskFailure) -> PhraseBook {
    do {
      return try PhraseBook.own(for: languages)
    } catch { throw DeskFailure(.fault, error) }
  }

  /// What the texts of one notice say.
  static func clauses(of notice: Notice) throws(DeskFailure) -> [Clause] {
    var reader = TextReader(try book(for: TextClauses.languages(of: notice)))
    return TextClauses.clauses(of: notice, reader: &reader)
  }
}
