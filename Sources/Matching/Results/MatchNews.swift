import Law
import Values

/// A value of a match that is not what it was the last time.
package struct MatchChange: Hashable, Sendable {
  /// What changed, as in `deadline`.
  package let name: WatchedValue
  /// Empty where there was none.
  package let before: String
  /// What it is now; empty where there is none any more.
  package let after: String

  /// Both as texts, as the digest shows them.
  package init(_ name: WatchedValue, before: String, after: String) {
    self.name = name
    self.before = before
    self.after = after
  }
}

/// What is compared between one run and the next; days left are not, since they change every day.
package enum WatchedValue: String, Hashable, Sendable, CaseIterable {
  case deadline, clauses, work, place, value, lots, title, documents, tier

  /// The values of a match, none where the notice says nothing.
  package static func values(of lot: MatchedLot, _ match: TenderMatch) -> [String: String] {
    var found: [String: String] = [:]
    for name in allCases {
      let text = name.text(lot, match)
      if !text.isEmpty { found[name.rawValue] = text }
    }
    return found
  }

  /// What differs, in the order of this list.
  package static func changes(
    from before: [String: String], to after: [String: String]
  ) -> [MatchChange] {
    allCases.compactMap { name in
      let (old, new) = (before[name.rawValue] ?? "", after[name.rawValue] ?? "")
      return old == new ? nil : MatchChange(name, before: old, after: new)
    }
  }

  private func text(_ lot: MatchedLot, _ match: TenderMatch) -> String {
    switch self {
    case .deadline: lot.deadline?.description ?? ""
    case .clauses: Set(match.reasons.compactMap(\.clauseWords)).sorted().joined(separator: ", ")
    case .work: lot.codes.map(\.description).joined(separator: ", ")
    case .place: lot.regions.map(\.description).joined(separator: ", ")
    case .value: lot.value?.description ?? ""
    case .lots: String(lot.lots)
    case .title: lot.lotTitle
    case .documents: lot.documents
    case .tier: match.tier.rawValue
    }
  }
}

extension MatchReason {
  fileprivate var clauseWords: String? {
    switch fact {
    case .reservation(let kind, _, _, let quote, _, _): "\(kind.rawValue) '\(quote)'"
    case .socialObjective(let code, _): code
    default: nil
    }
  }
}

/// Why a lot that was told of before is told of no more.
package enum GoneReason: Hashable, Sendable {
  /// Its deadline was before the day of this run.
  case closed(String)
  /// The input has its procedure no more, or the lot suits the group no more.
  case absent
}
