import Briefs
package import ClauseSearch
package import Judging
import Law
import Notices
import Values

extension DemandSheets {
  /// - Parameters:
  ///   - texts: clauses that were found in the notice's texts.
  ///   - clauses: by code, brief and ESPD Request.
  ///   - today: settlements of later days do not count.
  /// - Throws: ``DeskFailure`` `fault` where our own words cannot be read.
  static func all(
    of notice: Notice, texts: [Clause], clauses: [Clause], brief: Brief?, today: CivilDate
  ) throws(DeskFailure) -> [LotID: DemandSheet] {
    settled(
      DemandFinder(try lexicon()).sheets(of: notice, texts: texts), clauses: clauses, brief: brief,
      today: today)
  }

  /// The words by which demands are read.
  ///
  /// - Throws: ``DeskFailure`` `fault`: they are ours, and a test reads them all.
  package static func lexicon() throws(DeskFailure) -> DemandLexicon {
    do {
      return try DemandLexicon.own()
    } catch { throw DeskFailure(.fault, error) }
  }
}
