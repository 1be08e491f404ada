import Briefs
import ClauseSearch
package import Files
import Judging

/// Begins a brief for a notice.
package enum BriefTemplates {
  /// A valid brief with what the notice says filled in, as XML.
  package static func brief(forNoticeAt path: String) throws(DeskFailure) -> [UInt8] {
    let notice = try Inputs.notice(path)
    let texts = try OwnPhrases.clauses(of: notice)
    let demands = DemandFinder(try DemandSheets.lexicon()).sheets(of: notice, texts: texts)
    do {
      return try BriefTemplate.write(for: notice, demands: demands)
    } catch { throw DeskFailure(.badInput, "\(error)") }
  }
}
