import Notices
import Values

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
