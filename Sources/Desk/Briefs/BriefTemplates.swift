import Briefs
import ClauseSearch
import Judging
package import Notices

/// Begins a brief for a notice.
package enum BriefTemplates {
  /// A valid brief with what the notice says filled in, as XML.
  ///
  /// - Throws: ``DeskFailure`` `badInput` where the notice has nothing that a brief could be about.
  package static func brief(for notice: Notice) throws(DeskFailure) -> [UInt8] {
    let texts = try OwnPhrases.clauses(of: notice)
    let demands = DemandFinder(try DemandSheets.lexicon()).sheets(of: notice, texts: texts)
    do {
      return try BriefTemplate.write(for: notice, demands: demands)
    } catch { throw DeskFailure(.badInput, error) }
  }
}
