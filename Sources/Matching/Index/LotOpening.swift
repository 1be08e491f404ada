import Judging
package import Notices
package import Values

/// Whether a lot can still be tendered for on a day.
package enum LotOpening: Hashable, Sendable {
  case open(deadline: ZonedTime, daysLeft: Int)
  /// A call without a deadline that is new enough to be taken seriously.
  case undated
  case closed
  /// A result, a plan or another notice that calls for no tender, or a call that was not out on the day.
  case noCall

  /// A call without a deadline counts for this many days after it was sent.
  package static let undatedDays = 180

  /// A lot is open through its last day; one that is cancelled, or whose call without a deadline is old, is
  /// closed.
  package init(_ lot: Lot, of notice: Notice, on day: CivilDate) {
    guard Self.isCall(notice, on: day) else {
      self = .noCall
      return
    }
    guard !notice.isCancelled(lot.id) else {
      self = .closed
      return
    }
    if let deadline = Self.deadline(of: lot) {
      let left = deadline.lastDay.dayNumber - day.dayNumber
      self = left < 0 ? .closed : .open(deadline: deadline, daysLeft: left)
      return
    }
    let sent = notice.callDay
    let isNew = sent.map { day.dayNumber - $0.dayNumber <= Self.undatedDays } ?? true
    self = isNew ? .undated : .closed
  }

  /// Whether a tender can still be sent, a call without a deadline included.
  package var isOpen: Bool {
    switch self {
    case .open, .undated: true
    case .closed, .noCall: false
    }
  }

  /// Whole days from the day asked about to the deadline, 0 on its day; `nil` where it is not open or has
  /// none.
  package var daysLeft: Int? {
    if case .open(_, let days) = self { days } else { nil }
  }

  /// The first last day that must not be missed; `nil` where the lot is not open or states none.
  package var deadline: ZonedTime? {
    if case .open(let deadline, _) = self { deadline } else { nil }
  }

  /// The first of BT-131, BT-1311 and BT-630 that must not be missed.
  private static func deadline(of lot: Lot) -> ZonedTime? {
    [lot.tenderDeadline, lot.requestDeadline, lot.interestDeadline].compactMap { $0?.value }
      .min { $0.lastDay < $1.lastDay }
  }

  /// BT-03: `competition`, and a legacy change notice, which repeats what it changes.
  ///
  /// - Parameter day: on which it must have been sent or published, so that a match for a past day finds what could
  ///   be found then. The earlier of the two counts, since a call that is missed costs more than one seen early; a
  ///   notice that says neither counts as out.
  package static func isCall(_ notice: Notice, on day: CivilDate) -> Bool {
    guard isCall(notice) else { return false }
    let out = [notice.issueDate?.date, notice.publicationDate].compactMap(\.self).min()
    return out.map { $0 <= day } ?? true
  }

  /// The same whenever it was published.
  package static func isCall(_ notice: Notice) -> Bool {
    notice.form == .competition || notice.form == .change
  }
}
