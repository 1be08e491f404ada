package import Values

/// Where a rule comes from.
package struct Citation: Hashable, Sendable {
  /// How well its words are known to us.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Read in the primary text or an official page.
    case verified
    /// Read in a secondary source only.
    case secondary
    /// Not read in any stored source.
    case unverified
    /// Our own design decision or inference, not law.
    case proposal
  }

  /// As in `LOU (2016:1145)`.
  package let act: String
  /// As in `4 kap. 18 §`.
  package let provision: String
  /// What it says, in our words: check the primary text before quoting.
  package let gist: Phrase
  /// How well the words are known: what rests on unread ones is never sure.
  package let standing: Standing
  /// When somebody last read the source.
  package let verifiedOn: CivilDate

  /// With a gist that is told in the reader's language.
  package init(
    act: String, provision: String, gist: Phrase, standing: Standing, verifiedOn: CivilDate
  ) {
    self.act = act
    self.provision = provision
    self.gist = gist
    self.standing = standing
    self.verifiedOn = verifiedOn
  }

  /// With a gist that is written in English only.
  package init(
    act: String, provision: String, gist: String, standing: Standing, verifiedOn: CivilDate
  ) {
    self.init(
      act: act, provision: provision, gist: Phrase(verbatim: gist), standing: standing,
      verifiedOn: verifiedOn)
  }

  /// Whether somebody should read the source again: more than a year has passed since it was read.
  package func isStale(on day: CivilDate) -> Bool { verifiedOn.adding(days: 365) < day }
}

/// The days on which a rule is law; both ends included.
package struct Validity: Hashable, Sendable {
  /// The first day.
  package let from: CivilDate
  /// The last day; `nil` while no end is known.
  package let through: CivilDate?

  /// From a day on, with no end unless one is given.
  package init(from: CivilDate, through: CivilDate? = nil) {
    self.from = from
    self.through = through
  }

  /// Whether it is law on that day.
  package func covers(_ day: CivilDate) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }

  /// Whether there is a day that both cover.
  package func overlaps(_ other: Validity) -> Bool {
    (through.map { other.from <= $0 } ?? true) && (other.through.map { from <= $0 } ?? true)
  }
}
