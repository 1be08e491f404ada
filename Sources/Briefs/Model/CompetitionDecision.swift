package import Values

/// A written decision to tender together although members could alone, or although nobody knows.
package struct CompetitionDecision: Hashable, Sendable {
  /// Who decided, as in `board of M01`.
  package let by: String
  /// The day of the decision; it does not count on earlier days.
  package let on: CivilDate
  /// Why, in the words of whoever decided.
  package let reason: String

  /// As the brief has it.
  package init(by: String, on: CivilDate, reason: String) {
    self.by = by
    self.on = on
    self.reason = reason
  }
}
