import ConsortiumPlanning
import Procurement

extension WorkDays {
  /// From BT-536, or else the day of judgement, as no contract begins before the tenders are in; through BT-537, or
  /// BT-36 from a start that is stated. A contract that may be renewed is taken as open.
  init(_ term: ContractTerm?, notBefore day: CivilDate) {
    let start = term?.start?.value
    let isOpen = term?.renewals.map { $0.value > 0 } ?? false
    let counted = start.flatMap { start in term?.length.flatMap { $0.value.lastDay(from: start) } }
    let from = start ?? day
    let end = isOpen ? nil : term?.end?.value ?? counted
    self.init(from: from, through: end.flatMap { from <= $0 ? $0 : nil })
  }
}

extension ContractTerm.Length {
  /// `nil` for a length that nobody can mean.
  fileprivate func lastDay(from start: CivilDate) -> CivilDate? {
    guard (1...10_000).contains(amount) else { return nil }
    return switch unit {
    case .day: start.adding(days: amount - 1)
    case .week: start.adding(days: amount * 7 - 1)
    case .month: start.adding(months: amount).adding(days: -1)
    case .year: start.adding(months: amount * 12).adding(days: -1)
    }
  }
}

extension CivilDate {
  /// The same day of a later month, or the first of the next where that month has no such day.
  fileprivate func adding(months: Int) -> CivilDate {
    let count = year * 12 + month - 1 + months
    return CivilDate(year: count / 12, month: count % 12 + 1, day: day)
      ?? CivilDate((count + 1) / 12, (count + 1) % 12 + 1, 1)
  }
}
