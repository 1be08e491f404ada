package import Values

/// A written decision to tender together although members could alone, or although nobody knows.
package struct CompetitionDecision: Hashable, Sendable {
  package let by: String
  package let on: CivilDate
  package let reason: String

  package init(by: String, on: CivilDate, reason: String) {
    self.by = by
    self.on = on
    self.reason = reason
  }
}
