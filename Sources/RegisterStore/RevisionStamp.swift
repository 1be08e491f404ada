package import Values

/// Who changes the register, when and why; the clock is the caller's.
package struct RevisionStamp: Hashable, Sendable {
  /// A function or an organisation, never a person's name.
  package let author: String
  package let reason: String
  package let day: CivilDate
  /// ISO 8601 in UTC, as in `2026-11-22T09:30:00Z`.
  package let madeAt: String

  package init(author: String, reason: String, day: CivilDate, madeAt: String) {
    self.author = author
    self.reason = reason
    self.day = day
    self.madeAt = madeAt
  }
}

/// What one revision did, for people.
package struct RevisionSummary: Hashable, Sendable {
  package let id: Int
  package let madeAt: String
  package let author: String
  package let reason: String
  /// As in `+ fact occupiedHeads 2026-10-31`; a minus where a statement ended.
  package let changes: [String]
}
