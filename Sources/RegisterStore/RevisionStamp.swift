package import Values

/// Who changes the register, when and why; the clock is the caller's.
package struct RevisionStamp: Hashable, Sendable {
  /// A function or an organisation, never a person's name.
  package let author: String
  /// Why, in the words of who changes it.
  package let reason: String
  /// The day from which the revision counts, when the register is asked as of a day.
  package let day: CivilDate
  /// ISO 8601 in UTC, as in `2026-11-22T09:30:00Z`.
  package let madeAt: String

  /// `madeAt` is from the caller's clock.
  package init(author: String, reason: String, day: CivilDate, madeAt: String) {
    self.author = author
    self.reason = reason
    self.day = day
    self.madeAt = madeAt
  }
}

/// What one revision did, for people.
package struct RevisionSummary: Hashable, Sendable {
  /// The revision's number, counted up through the register.
  package let id: Int
  /// ISO 8601 in UTC.
  package let madeAt: String
  /// A function or an organisation.
  package let author: String
  /// Why, in the words of the author.
  package let reason: String
  /// As in `+ fact occupiedHeads 2026-10-31`; a minus where a statement ended.
  package let changes: [String]
}
