package import Matching
package import Values

/// Everything that one run tells one group.
package struct GroupDigest: Sendable {
  /// The group's name, as its matches have it.
  package let group: String
  /// The day of the run.
  package let asOf: CivilDate
  /// Whether there was a run before, so that what is new can be told.
  package let hasBaseline: Bool
  /// The best first.
  package let entries: [DigestEntry]
  /// Lots that the run before told of and this one does not.
  package let gone: [GoneMatch]

  /// `entries` come in any order.
  package init(
    group: String, asOf: CivilDate, hasBaseline: Bool, entries: [DigestEntry], gone: [GoneMatch]
  ) {
    self.group = group
    self.asOf = asOf
    self.hasBaseline = hasBaseline
    self.entries = entries.sorted(by: DigestEntry.isBefore)
    self.gone = gone
  }
}

/// A lot in a digest, with its news.
package struct DigestEntry: Sendable {
  /// What a lot's match is beside the one of the run before.
  package enum News: Hashable, Sendable {
    case new
    case changed([MatchChange])
    case same
  }

  /// What the notice says of the lot.
  package let lot: MatchedLot
  /// Why it is worth a look for the group.
  package let match: TenderMatch
  /// The line as it was found, without line end.
  package let bytes: [UInt8]
  /// Unlike that of any other lot of the run.
  package let key: String
  /// What is new about it since the run before.
  package let news: News
  /// The day of the first run that told of it.
  package let firstSeen: CivilDate
  /// The day of the last run in which something changed.
  package let changedOn: CivilDate
  /// Why the group does not want it, and since when.
  package let dismissal: (reason: String, day: CivilDate)?

  /// `bytes` is the line as it was read, without line end; `dismissal` is `nil` where it is wanted.
  package init(
    lot: MatchedLot, match: TenderMatch, bytes: [UInt8], key: String, news: News,
    firstSeen: CivilDate, changedOn: CivilDate, dismissal: (reason: String, day: CivilDate)?
  ) {
    self.lot = lot
    self.match = match
    self.bytes = bytes
    self.key = key
    self.news = news
    self.firstSeen = firstSeen
    self.changedOn = changedOn
    self.dismissal = dismissal
  }

  /// By tier, then what is reserved or has a social objective, then the deadline.
  static func isBefore(_ left: DigestEntry, _ right: DigestEntry) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
      || (left.order == right.order && left.key < right.key)
  }

  private var order: [Int] {
    let tier = MatchTier.allCases.firstIndex(of: match.tier) ?? 0
    return [tier, preference, lot.deadline?.lastDay.dayNumber ?? Int.max]
  }

  /// Reserved and met first, then reserved, then a social objective, then open competition.
  private var preference: Int {
    match.reasons.map { reason in
      switch reason.fact {
      case .reservation: reason.weight == .speaksFor ? 0 : 1
      case .socialObjective where reason.weight == .speaksFor: 2
      default: 3
      }
    }.min() ?? 3
  }
}

/// A lot that was told of the last time and is gone.
package struct GoneMatch: Hashable, Sendable {
  /// The lot's key, the same as in the digest that told of it.
  package let key: String
  /// The lot's title as it was told; its key where it had none.
  package let title: String
  /// Whether its deadline went by or it is simply no more there.
  package let reason: GoneReason

  /// As the ledger remembers the lot.
  package init(key: String, title: String, reason: GoneReason) {
    self.key = key
    self.title = title
    self.reason = reason
  }
}
