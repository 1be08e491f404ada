import Notices
import Values

/// How long a contract runs, as far as a notice says: BT-36, BT-536 to BT-538, BT-58.
struct ContractDuration {
  private let term: ContractTerm?

  init(_ term: ContractTerm?) { self.term = term }

  /// Whether it runs for at most so many months.
  ///
  /// With renewals: each is taken to be as long as the contract itself, which is what notices mean unless
  /// their text says otherwise; so a text on renewals without a number leaves it open.
  func isAtMost(months: Int, withRenewals: Bool) -> LotAnswer {
    guard let term else { return LotAnswer(unknown: .term) }
    guard let base = days else {
      return term.other == "UNLIMITED" ? LotAnswer(false) : LotAnswer(unknown: .term)
    }
    guard isWithin(base.value, months: months) else {
      return LotAnswer(false, from: base.source)
    }
    guard withRenewals else { return LotAnswer(true, from: base.source) }
    guard let renewals = term.renewals else {
      let silent = term.renewalText.isEmpty && term.optionsText.isEmpty
      return silent ? LotAnswer(true, from: base.source) : LotAnswer(unknown: .renewals)
    }
    let whole = base.value.addingProduct(with: renewals.value)
    return LotAnswer(isWithin(whole, months: months), from: renewals.source)
  }

  /// Exact in months or in days, whichever the notice uses.
  private enum Length {
    case months(Int)
    case days(Int)

    /// This length and `times` of it on top.
    func addingProduct(with times: Int) -> Length {
      let factor = max(0, min(times, 10_000)) + 1
      return switch self {
      case .months(let count): .months(count * factor)
      case .days(let count): .days(count * factor)
      }
    }
  }

  private var days: (value: Length, source: Source)? {
    if let length = term?.length, (1...100_000).contains(length.value.amount) {
      let amount = length.value.amount
      let value: Length =
        switch length.value.unit {
        case .day: .days(amount)
        case .week: .days(amount * 7)
        case .month: .months(amount)
        case .year: .months(amount * 12)
        }
      return (value, length.source)
    }
    guard let start = term?.start, let end = term?.end, start.value <= end.value else {
      return nil
    }
    return (Self.length(from: start.value, through: end.value), end.source)
  }

  /// From the first day to the last, both included: 1 January to 31 December is twelve months.
  private static func length(from start: CivilDate, through end: CivilDate) -> Length {
    let after = end.adding(days: 1)
    let months = (after.year - start.year) * 12 + after.month - start.month
    // A day more than whole months is longer than them, whatever the months are.
    return after.day <= start.day ? .months(months) : .months(months + 1)
  }

  /// A year of days is 366 at most, so that days never make a term look longer than it is.
  private func isWithin(_ length: Length, months: Int) -> Bool {
    switch length {
    case .months(let count): count <= months
    case .days(let count): count * 12 <= months * 366
    }
  }
}
