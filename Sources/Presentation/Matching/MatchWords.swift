import Matching
package import Values

extension MatchTier {
  /// How well a lot suits a group, for people.
  package var phrase: Phrase {
    switch self {
    case .strong: Phrase("match.match-tier.strong")
    case .possible: Phrase("match.match-tier.possible")
    case .longShot: Phrase("match.match-tier.long-shot")
    }
  }
}

extension MatchReason.Weight {
  /// Shown with a sign, so that no colour is needed.
  var sign: String {
    switch self {
    case .speaksFor: "+"
    case .open: "?"
    case .against: "–"
    case .note: "·"
    }
  }

  var phrase: Phrase {
    switch self {
    case .speaksFor: Phrase("match.weight.speaks-for")
    case .open: Phrase("match.weight.open")
    case .against: Phrase("match.weight.against")
    case .note: Phrase("match.weight.note")
    }
  }
}

extension WatchedValue {
  /// What changed between two runs, for people.
  package var phrase: Phrase {
    switch self {
    case .deadline: Phrase("match.watched-value.deadline")
    case .clauses: Phrase("match.watched-value.clauses")
    case .work: Phrase("match.watched-value.work")
    case .place: Phrase("match.watched-value.place")
    case .value: Phrase("match.watched-value")
    case .lots: Phrase("match.watched-value.lots")
    case .title: Phrase("match.watched-value.title")
    case .documents: Phrase("match.watched-value.documents")
    case .tier: Phrase("match.watched-value.tier")
    }
  }
}

/// The words of the digest that no other page has.
enum DigestWord: String, CaseIterable {
  case title, allGroups, newOnes, changedOnes, goneOnes, lookAtThese, nothing, longShots, dismissed
  case why, members, daysLeft, new, changed, firstRun, closed, absent, first, more, noDeadline,
    prices
  case openingNote

  var phrase: Phrase {
    switch self {
    case .title: Phrase("match.digest.title")
    case .allGroups: Phrase("match.digest.all-groups")
    case .newOnes: Phrase("match.digest.new-ones")
    case .changedOnes: Phrase("match.digest.changed-ones")
    case .goneOnes:
      Phrase("match.digest.gone-ones")
    case .lookAtThese: Phrase("match.digest.look-at-these")
    case .nothing:
      Phrase("match.digest.nothing")
    case .longShots: Phrase("match.digest.long-shots")
    case .dismissed: Phrase("match.digest.dismissed")
    case .why: Phrase("match.digest.why")
    case .members:
      Phrase("match.digest.members")
    case .daysLeft: Phrase("match.digest.days-left")
    case .new: Phrase("match.digest.new")
    case .changed: Phrase("match.digest.changed")
    case .firstRun:
      Phrase("match.digest.first-run")
    case .closed: Phrase("match.digest.closed")
    case .absent:
      Phrase("match.digest.absent")
    case .first: Phrase("match.digest.first")
    case .more:
      Phrase("match.digest.more")
    case .noDeadline: Phrase("match.digest.no-deadline")
    case .prices:
      Phrase("match.digest.prices")
    case .openingNote:
      Phrase("match.digest.opening-note")
    }
  }
}
