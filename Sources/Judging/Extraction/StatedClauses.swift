package import Briefs
package import Law
package import Notices

/// What a procedure's sources ask in a form that is judged as it stands: codes, grounds of exclusion, the brief and the
/// buyer's ESPD Request. What stands in texts alone is searched for and settled apart (``TextClauses``).
package enum StatedClauses {
  /// In the order of the sources.
  ///
  /// - Parameter request: the buyer's Request, asked for grounds of exclusion where the notice tells of none.
  package static func all(
    of notice: Notice, brief: Brief? = nil, request: ESPDRequest? = nil
  ) -> [Clause] {
    CodedClauses.clauses(of: notice) + ExclusionClauses.clauses(of: notice, request: request)
      + (brief.map(BriefClauses.clauses) ?? []) + (request.map(ESPDClauses.clauses) ?? [])
  }
}
