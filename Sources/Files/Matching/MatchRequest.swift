package import Desk
import Judging
package import Matching
import Notices
import Planning
import Texts
package import Values

/// What a match is asked for.
package struct MatchRequest: Sendable {
  /// Whoever changes what lines say changes this, so that no cut-off run goes on in another way.
  static let programVersion = "8"

  /// Files, folders and archives.
  package var inputs: [String]
  /// A database, or an exchange file.
  package var register: String
  /// All of the register's where empty.
  package var groups: [String] = []
  /// The day to count from: what was out and open on it.
  package var asOf: CivilDate
  /// Day to judge facts on; each lot's own deadline where `nil`.
  package var judgeOn: CivilDate?
  /// A folder.
  package var briefs: String?
  /// The office's own law data; `nil` for the program's law alone.
  package var law: String?
  /// At least 1.
  package var threads = 1
  /// Of the pages.
  package var language = OutputLanguage.swedish

  var planner = TeamTask.planner

  /// All groups of the register, on one thread.
  package init(inputs: [String], register: String, asOf: CivilDate) {
    self.inputs = inputs
    self.register = register
    self.asOf = asOf
  }

  /// Reads register and briefs.
  package func basis() throws(DeskFailure) -> MatchBasis {
    var basis = MatchBasis(
      index: GroupIndex(
        try MatchInputs.register(register, groups: groups, today: asOf)),
      phrases: try OwnPhrases.book(), demandWords: try DemandSheets.lexicon(), asOf: asOf,
      judgeOn: judgeOn,
      briefs: try MatchInputs.briefs(in: briefs))
    basis.planner = planner
    basis.law = try Inputs.law(law, today: asOf)
    basis.language = language.threeLetters
    return basis
  }
}
