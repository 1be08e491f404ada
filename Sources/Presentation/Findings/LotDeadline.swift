package import Notices
import Texts
package import Values

/// A last day that the notice sets for a lot, with what must be in by then.
package struct LotDeadline: Hashable, Sendable {
  /// What must be in on the last day: a tender, a request to take part, or an expression of interest.
  package enum Kind: String, Hashable, Sendable {
    /// BT-131.
    case tender
    /// BT-1311.
    case request
    /// BT-630.
    case interest

    /// As in `last day to tender`.
    package var lastDay: Phrase {
      switch self {
      case .tender: DossierWord.lastTender
      case .request: DossierWord.lastRequest
      case .interest: DossierWord.lastInterest
      }
    }
  }

  /// What must be in by then.
  package let kind: Kind
  /// The day, with hour and zone where the notice states them.
  package let time: ZonedTime
}

extension Lot {
  /// Every last day of the lot, the earliest first.
  package var deadlines: [LotDeadline] {
    let all: [(LotDeadline.Kind, Sourced<ZonedTime>?)] = [
      (.interest, interestDeadline), (.request, requestDeadline), (.tender, tenderDeadline),
    ]
    return all.compactMap { kind, time in time.map { LotDeadline(kind: kind, time: $0.value) } }
      .enumerated().sorted {
        ($0.element.time.lastDay, $0.offset) < ($1.element.time.lastDay, $1.offset)
      }
      .map(\.element)
  }
}

/// A lot's last days as a page says them.
package struct DeadlineText {
  let deadlines: [LotDeadline]
  let language: OutputLanguage

  /// Of every last day that `lot` has; a lot without any says so in words.
  package init(_ lot: Lot, in language: OutputLanguage) {
    deadlines = lot.deadlines
    self.language = language
  }

  /// What stands before the day: of tenders, or of whatever there is.
  package var label: String {
    deadlines.contains { $0.kind != .tender }
      ? DossierWord.lastDay.text(in: language) : Word.deadline.text(in: language)
  }

  /// As in `2027-01-15 10:00`, or `2023-06-02 12:00 (last day to express interest)`; in words where there is none.
  package var text: String {
    let formats = Formats(language)
    let days = deadlines.map { deadline in
      let isOnly = deadlines.count == 1 && deadline.kind == .tender
      return formats.text(deadline.time)
        + (isOnly ? "" : " (\(deadline.kind.lastDay.text(in: language)))")
    }
    return days.isEmpty ? DossierWord.noLastDay.text(in: language) : days.joined(separator: "; ")
  }
}
